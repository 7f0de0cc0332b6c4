import DeckModel

/// Header, footer and logo from the metadata: what stands on every slide, on the screen and on paper.
///
///     header: Programming 1
///     footer: "Ada Lovelace, 2026"
///     logo: images/school.svg
enum Furniture {
  static func run(_ deck: inout Deck, _ context: inout PassContext) {
    guard context.options.form == .page else { return }
    for name in ["header", "footer"] {
      guard let text = deck.metadata[name]?.string, !text.isEmpty else { continue }
      let range = deck.metadataPlaces[MetadataKey(name)] ?? .none
      var box = Node(.element("div"), range, attributes: [.own("class", "r-\(name)")])
      box.children = [Node(.text(deck.text.append(text)), range)]
      deck.furniture.append(box)
    }
    guard let address = deck.metadata["logo"]?.string, !address.isEmpty else { return }
    let range = deck.metadataPlaces[MetadataKey("logo")] ?? .none
    guard URLPolicy.allows(address.utf8, .image, context.options.html) else {
      context.diagnostics.append(
        Diagnostic(.warning, "url-refused", at: range, "`logo` names an address that may not stand in a page"))
      return
    }
    let attributes = [Attribute.own("class", "r-logo"), Attribute("src", address, at: range), .own("alt")]
    deck.furniture.append(Node(.element("img"), range, attributes: attributes))
  }
}
