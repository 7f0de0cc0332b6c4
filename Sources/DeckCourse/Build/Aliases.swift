import DeckBuild
import DeckModel

/// The earlier paths of decks that nothing else has now, each once, and what is wrong with the others.
struct Aliases {
  private(set) var all: [CoursePages.Alias] = []
  private(set) var problems: [(unit: Int, diagnostic: Diagnostic)] = []

  /// - Parameter taken: The paths of all pages.
  init(_ course: Course, _ summaries: [DeckSummary?], taken: [String]) {
    var taken = Set(taken.map { Array($0.utf8) })
    for (index, unit) in course.units.enumerated() {
      for alias in unit.settings.aliases + (summaries[index]?.aliases ?? []) {
        if let path = RedirectPage.path(of: alias) {
          if taken.insert(Array(path.utf8)).inserted {
            all.append(.init(path: path, unit: index))
          } else {
            refuse("`\(alias)` is another page's path already", index)
          }
        } else {
          refuse("`\(alias)` leaves the site", index)
        }
      }
    }
  }

  private mutating func refuse(_ message: String, _ unit: Int) {
    let hint = "an alias is an earlier path of the deck's page"
    problems.append((unit, Diagnostic(.warning, "invalid-alias", at: .none, message, hint: hint)))
  }
}

extension Course {
  /// The paths of pages that are no deck's.
  func ownPages(_ aliases: Aliases) -> Set<[UInt8]> {
    Set((folders.map(Self.indexPage) + ["search.html"] + aliases.all.map(\.path)).map { Array($0.utf8) })
  }
}
