/// The tokens of `code`; nil for a language that is not known, empty for plain text.
///
/// - Parameters:
///   - code: UTF-8; tokens never cut a character in two.
///   - language: a name or alias of highlight.js, in any case.
/// - Complexity: O(`code.count`), whatever is in it.
package func highlight(_ code: UnsafeBufferPointer<UInt8>, language name: String) -> [Token]? {
  guard let language = language(named: name) else { return nil }
  return language.highlight(code)
}

extension LanguageName {
  package func highlight(_ code: UnsafeBufferPointer<UInt8>) -> [Token] {
    guard let text = code.baseAddress, code.count > 0, code.count < Int(Int32.max) else { return [] }
    var highlighter = Highlighter(language(), text, 0..<code.count, work: 10_000 + 64 * code.count)
    _ = highlighter.run()
    return highlighter.takeTokens()
  }
}

/// The language that highlight.js calls `name`, in any case, by its own name or an alias.
package func language(named name: String) -> LanguageName? {
  var name = name
  return name.withUTF8 { LanguageName(named: $0) }
}

/// All names and aliases of languages, sorted.
package let languageNames: [String] = LanguageName.allNames.sorted()
