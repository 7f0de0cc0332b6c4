import DeckModel
import DeckPasses

/// Fragments that are never shown: those inside an element that the author hides, or behind a switch that turns all of
/// them off.
func unreachableFragments(_ deck: LintedDeck) -> [Diagnostic] {
  var found: [Diagnostic] = []
  for slide in deck.slides { look(at: slide.children, inHidden: false, &found) }
  return found
}

private func look(at nodes: [Node], inHidden: Bool, _ found: inout [Diagnostic]) {
  for node in nodes {
    let style = node.attributes["style"]?.lowercased().filter { !$0.isWhitespace } ?? ""
    let isHidden = inHidden || node.attributes["hidden"] != nil || style.contains("display:none")
    let classes = node.attributes["class"]?.split(separator: " ") ?? []
    if isHidden, classes.contains("fragment") {
      found.append(
        Diagnostic(
          .warning, "unreachable-fragment", at: node.range, "The step is spent on something that is never shown"))
    }
    if !node.children.isEmpty { look(at: node.children, inHidden: isHidden, &found) }
  }
}
