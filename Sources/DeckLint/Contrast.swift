import DeckModel
import DeckPasses
import DeckTerminal

/// Elements to which the author gives both colours, text and background, that cannot be told apart well
/// (WCAG 2.2, 1.4.3: 4.5 to 1).
func lowContrast(_ deck: LintedDeck) -> [Diagnostic] {
  var found: [Diagnostic] = []
  for slide in deck.slides {
    deck.visit(slide.children) { node in
      guard let style = node.attributes["style"], let contrast = colorContrast(ofStyle: style), contrast < 4.5 else {
        return
      }
      // To the lower tenth, so that no number says what the rule denies.
      let tenths = Int(contrast * 10)
      found.append(
        Diagnostic(
          .warning, "low-contrast", at: node.range,
          "Text and background have a contrast of \(tenths / 10).\(tenths % 10) to 1; readable is 4.5"))
    }
  }
  return found
}
