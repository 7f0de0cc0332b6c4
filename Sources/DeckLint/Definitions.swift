import DeckModel
import DeckPasses

/// Link references, footnotes and abbreviations that nothing refers to: text that nobody will see.
func unusedDefinitions(_ deck: LintedDeck) -> [Diagnostic] {
  deck.deck.unusedDefinitions.map { definition in
    let message =
      switch definition.kind {
      case .link: "No link uses this address"
      case .footnote: "Nothing on this slide refers to the footnote, so it is not shown"
      case .abbreviation: "The abbreviation is nowhere in the deck"
      }
    return Diagnostic(.note, "unused-definition", at: definition.range, message)
  }
}
