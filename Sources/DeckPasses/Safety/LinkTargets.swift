import DeckModel

/// The pass that opens links in a new tab (`hackmd-dialect` 7.4): each `a` whose `href` does not start with `#` and
/// that has no target. In the page, links that authors send to a new tab lose their grip on this one (`trust` S11).
enum LinkTargets {
  /// One list for all links without attributes of their own.
  private static let newTab = [Attribute("target", "_blank"), Attribute("rel", "noopener")]

  static func run(_ deck: inout Deck, _ context: inout PassContext) {
    guard context.options.isHackMD else { return }
    let isPage = context.options.form == .page
    for index in deck.slides.indices where deck.slides[index].contents.mayHold(.links) {
      set(&deck.slides[index].children, deck.text, isPage)
      set(&deck.slides[index].notes, deck.text, isPage)
    }
  }

  private static func set(_ nodes: inout [Node], _ text: TextPool, _ isPage: Bool) {
    for index in nodes.indices {
      switch nodes[index].kind {
      case .text, .softBreak, .lineBreak: continue
      case .link(let destination, _): set(&nodes[index].attributes, text.withBytes(destination, \.first), isPage)
      case .element("a"): set(&nodes[index].attributes, nodes[index].attributes["href"]?.utf8.first, isPage)
      default: break
      }
      if !nodes[index].children.isEmpty { set(&nodes[index].children, text, isPage) }
    }
  }

  private static func set(_ attributes: inout [Attribute], _ first: UInt8?, _ isPage: Bool) {
    if attributes.isEmpty {
      if first != UInt8(ascii: "#") { attributes = newTab }
    } else if let target = attributes["target"] {
      if isPage, target.lowercased() == "_blank", attributes["rel"]?.contains("noopener") != true {
        attributes.merge(Attribute("rel", "noopener noreferrer"))
      }
    } else if first != UInt8(ascii: "#") {
      attributes.append(newTab[0])
      attributes.merge(newTab[1])
    }
  }
}
