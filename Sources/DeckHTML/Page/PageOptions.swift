import DeckModel

/// What a page is made of besides its deck.
package struct PageOptions: Sendable {
  package enum Policy: Sendable {
    /// Nothing but what the compiler put into the page, and the pictures and frames that the deck names.
    case safe
    /// Nothing from the network at all.
    case strict
    /// None: the deck's own scripts run. Chosen on the command line only.
    case trusted
  }

  package var policy = Policy.safe
  package var theme = Theme.standard
  /// Style sheets behind the theme and before the deck's own: files of the command line.
  package var styles: [PagePart] = []
  /// The title of a deck that has none; nil for its file's name.
  package var untitledName: String?
  /// Whether the links of a course are going to stand around the slides.
  package var hasCourseLinks = false
  /// Scripts behind the boot line.
  package var scripts: [PagePart] = []
  /// Elements behind the slides.
  package var elements: [Node] = []
  /// Whether scripts may talk to where the page came from: the live preview's reload.
  package var connectsToSelf = false
  /// Whether a formula may link to an address; what authors write elsewhere was judged by the passes.
  package var allowsLink: @Sendable (String) -> Bool = { _ in false }
  /// Where a script or style sheet lies that pages share, from this page; nil for those that stand in the page. A policy
  /// that names files is weaker: anything beside the page may be loaded.
  package var address: (@Sendable (PagePart) -> String?)?
  /// Of deckc, for the generator line.
  package var version: String

  package init(version: String) { self.version = version }
}
