import DeckModel

/// What `course.yml` says about a course; everything has a default, so that a course needs none.
///
/// `decks/README.md` is its description for people.
package struct CourseConfig: Sendable {
  package var title: String?
  package var description: String?
  package var author: String?
  /// Of the course's pages, as a BCP 47 tag.
  package var language: String?
  /// Where the site will live, with a slash at its end.
  package var url: String?
  /// Of the course's pages, and of decks that name none: a built-in name, or a CSS file below the course's folder.
  package var theme: String?
  /// What comes first, in this order; the rest follows in natural order.
  package var order: [PathPattern] = []
  /// Built, but in no list and not in the search.
  package var hidden: [PathPattern] = []
  /// Rules like those of `.deckcignore`, behind them.
  package var ignored: [String] = []
  package var groups: [Group] = []
  /// By the path of a deck or folder, without a slash at its end.
  package var pages: [String: Page] = [:]
  /// Decks with a later date are left out; as ISO 8601.
  package var until: String?
  /// Whether the search finds the speaker's notes.
  package var searchesNotes = false
  /// What rules' messages count as, in `check` and elsewhere.
  package var levels: [String: DiagnosticOptions.Level] = [:]
  /// Where the keys stand in the file.
  package var places = KeyPlaces()
  /// Metadata of decks that do not have these keys themselves: ``deckKeys``.
  package var deckDefaults: [JSONValue.Member] = []

  /// Style sheets for all decks, behind the theme: files below the course's folder.
  package var css: [String] = []

  /// Keys that are a deck's as well as a course's. The `logo` of a course lies in its folder.
  package static let deckKeys = [
    "header", "footer", "logo", "incrementalLists", "pauses", "separator", "verticalSeparator", "notesSeparator",
    "revealOptions",
  ]

  /// Decks that stand together on the index, wherever they lie.
  package struct Group: Sendable {
    package var title: String
    package var decks: [PathPattern]
  }

  /// What the course says about one deck or folder.
  package struct Page: Sendable {
    package var title: String?
    package var description: String?
    package var date: String?
    package var theme: String?
    /// Earlier paths of the page, from the course's folder, which lead to it.
    package var aliases: [String] = []
    package var isHidden = false
    /// Further style sheets, those of outer folders in front.
    package var css: [String] = []
    /// Metadata of decks that do not have these keys themselves, over ``CourseConfig/deckDefaults``.
    package var deckDefaults: [JSONValue.Member] = []
  }

  package init() {}
}
