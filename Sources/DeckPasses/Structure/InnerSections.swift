import DeckModel

/// Writes a `section` inside a slide as `div` in the page: reveal.js would take the slide for a stack
/// (`settlements`, "A section inside a slide never makes a stack").
enum InnerSections {
  static func run(_ deck: inout Deck, _ context: inout PassContext) {
    guard context.options.form == .page, context.options.html != .trusted else { return }
    for index in deck.slides.indices where deck.slides[index].contents.mayHold(.sections) {
      rename(&deck.slides[index].children)
      rename(&deck.slides[index].notes)
    }
  }

  private static func rename(_ nodes: inout [Node]) {
    for index in nodes.indices {
      if case .element("section") = nodes[index].kind {
        nodes[index].kind = .element("div")
        if nodes[index].attributes["class"] == "footnotes" {
          nodes[index].attributes.append(.own("role", "doc-endnotes"))
        }
      }
      if !nodes[index].children.isEmpty { rename(&nodes[index].children) }
    }
  }
}
