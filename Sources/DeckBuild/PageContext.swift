import DeckHTML

/// What the decks around a deck mean for its page.
package struct PageContext: Sendable {
  /// The address that stands for a written one, such as `b.html` for `b.md`; nil leaves it.
  package var address: (@Sendable (String) -> String?)?
  /// Beats the theme that the deck names.
  package var theme: Theme?
  /// For a deck that names none.
  package var standardTheme: Theme?
  /// Style sheets behind those of the command line.
  package var styles: [PagePart] = []
  /// Scripts behind the boot line, for pages that ask the server they came from whether they changed.
  package var liveScripts: [PagePart] = []
  /// See ``PageOptions/address``.
  package var assetAddress: (@Sendable (PagePart) -> String?)?

  package init() {}
}
