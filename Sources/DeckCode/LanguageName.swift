/// A language by the names that decks call it.
package struct LanguageName: Sendable {
  /// highlight.js's name for it.
  package let name: String
  let language: @Sendable () -> Language

  /// By names and aliases, in lower case.
  static let byName: [String: LanguageName] = {
    var byName: [String: LanguageName] = [:]
    for (names, language) in all {
      let names = names.split(separator: " ").map(String.init)
      let entry = LanguageName(name: names.first ?? "", language: language)
      for name in names where byName[name] == nil { byName[name] = entry }
    }
    return byName
  }()

  /// Each language's name, its aliases behind it.
  private static let all: [(String, @Sendable () -> Language)] = [
    ("bash sh zsh", { .bash }),
    ("javascript js jsx mjs cjs", { .javascript }),
    ("json", { .json }),
    ("python py gyp ipython", { .python }),
    ("typescript ts", { .typescript }),
  ]
}
