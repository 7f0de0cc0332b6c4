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
    ("actionscript as", { .actionscript }),
    ("bash sh zsh", { .bash }),
    ("cpp c cc h c++ h++ hpp hh hxx cxx", { .cpp }),
    ("css", { .css }),
    ("diff patch", { .diff }),
    ("handlebars hbs html.hbs html.handlebars", { .handlebars }),
    ("ini toml", { .ini }),
    ("java jsp", { .java }),
    ("javascript js jsx mjs cjs", { .javascript }),
    ("json", { .json }),
    ("markdown md mkdown mkd", { .markdown }),
    ("plaintext", { .plaintext }),
    ("python py gyp ipython", { .python }),
    ("shell console", { .shell }),
    ("sql", { .sql }),
    ("typescript ts tsx", { .typescript }),
    ("xml html xhtml rss atom xjb xsd xsl plist wsf svg", { .xml }),
    ("yaml yml", { .yaml }),
  ]
}
