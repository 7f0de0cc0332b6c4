import DeckModel
import DeckPasses

/// Images that say nothing to those who do not see them. `alt=""` in HTML says that there is nothing to say.
func missingAlternatives(_ deck: LintedDeck) -> [Diagnostic] {
  var found: [Diagnostic] = []
  for slide in deck.slides {
    deck.visit(slide.children) { node in
      guard lacksAlternative(node, deck) else { return }
      found.append(
        Diagnostic(
          .note, "missing-alt", at: node.range, "The image has no text for those who do not see it",
          hint: "write it between the brackets: ![what it shows](…)"))
    }
  }
  return found
}

private func lacksAlternative(_ node: Node, _ deck: LintedDeck) -> Bool {
  switch node.kind {
  case .image:
    node.attributes["alt"] == nil && deck.text(of: node.children).utf8.allSatisfy { $0 <= UInt8(ascii: " ") }
  case .element("img"):
    node.attributes["alt"] == nil && node.attributes["aria-label"] == nil && node.attributes["aria-hidden"] != "true"
  default: false
  }
}
