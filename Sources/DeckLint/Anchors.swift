import DeckModel
import DeckPasses

/// Links within the deck to slides and ids that it does not have.
func deadAnchors(_ deck: LintedDeck) -> [Diagnostic] {
  var links: [(address: String, range: SourceRange)] = []
  var ids: Set<String> = []
  for slide in deck.slides {
    for nodes in [slide.children, slide.notes] {
      deck.visit(nodes) { node in
        for attribute in node.attributes where attribute.name == "id" || attribute.name == "data-id" {
          ids.insert(attribute.value)
        }
        let address =
          switch node.kind {
          case .link(let destination, _): deck.deck.text.string(destination)
          case .element("a"): node.attributes["href"]
          default: nil as String?
          }
        if let address, address.hasPrefix("#"), address.utf8.count > 1 { links.append((address, node.range)) }
      }
    }
    for attribute in slide.attributes where attribute.name == "id" { ids.insert(attribute.value) }
  }
  guard !links.isEmpty else { return [] }
  let first = DeckHeadings.first(of: deck.deck.metadata)
  let places = Set(deck.slides.map { [$0.place.h + first, $0.place.v] })
  return links.compactMap { address, range in
    let parts = address.dropFirst().drop { $0 == "/" }.split(separator: "/", omittingEmptySubsequences: false)
    let name = percentDecoded(parts.first ?? "")
    if name.isEmpty || ids.contains(name) || ids.contains("u-" + name) { return nil }
    if address.hasPrefix("#/"), let h = Int(name) {
      let row = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
      if places.contains([h, row == 0 ? 0 : row - first]) { return nil }
    }
    return Diagnostic(.warning, "missing-anchor", at: range, "this deck has no `\(address)`")
  }
}
