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
  /// Metadata of decks that do not have these keys themselves: ``deckKeys``.
  package var deckDefaults: [JSONValue.Member] = []

  /// Keys that are a deck's as well as a course's. The `logo` of a course lies in its folder.
  package static let deckKeys = ["header", "footer", "logo", "incrementalLists", "pauses"]

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
  }

  package init() {}

  /// The ISO 8601 day in front of `text`, which may have slashes for hyphens: `2026-03-01`.
  package static func day(_ text: String) -> String? {
    var day = Array(text.utf8.prefix(10))
    guard day.count == 10 else { return nil }
    for index in day.indices {
      if index == 4 || index == 7 {
        guard day[index] == UInt8(ascii: "-") || day[index] == UInt8(ascii: "/") else { return nil }
        day[index] = UInt8(ascii: "-")
      } else if !(UInt8(ascii: "0")...UInt8(ascii: "9") ~= day[index]) {
        return nil
      }
    }
    // "2026-03-011" is no date, "2026-03-01T10:00" is one.
    if let next = text.utf8.dropFirst(10).first, UInt8(ascii: "0")...UInt8(ascii: "9") ~= next { return nil }
    return String(decoding: day, as: UTF8.self)
  }
}
