import DeckBuild

/// What `deckc build` was asked for.
package struct CourseOptions: Sendable {
  /// The course's folder.
  package var source: String
  /// The site's folder.
  package var output: String
  /// How decks are compiled; `inputs` and `output` mean nothing here.
  package var compile = CompileOptions()
  /// Globs; when there are some, only decks that fit one.
  package var only: [String] = []
  /// Beats `until` of `course.yml`: decks with a later date are left out.
  package var until: String?
  /// Whether decks that say no date have that of their last commit.
  package var takesGitDates = false
  /// One copy of runtime and themes for all decks, in files beside them.
  package var sharesAssets = false
  /// One page of all decks for printing.
  package var makesBundle = false
  /// Makes everything anew and replaces files that deckc did not make.
  package var force = false

  package init(source: String, output: String) {
    self.source = source
    self.output = output
  }
}
