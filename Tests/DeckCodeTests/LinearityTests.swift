import Testing

@testable import DeckCode

/// Ten times the code takes about ten times as long, whatever the code is.
@Suite struct LinearityTests {
  /// Openings without ends, long runs, and what makes a reader look far ahead for nothing.
  static let shapes = [
    "a", " ", "\n", "a ", "a\n", "a.", "a,", "a::", "a-", "_", "1", "1.", "(", "[", "{", "<", "((a", "{\n", "\"", "'",
    "`", "\\", "/", "//", "/*", "<!--", "#", "$(", "${", "#{", "\"${", "$\"{", "<<A\n", "<<<A\n", "R\"(", "r#\"", "@\"",
    "function ", "def a(", "a<b,", "a<b> ", "<a ", "<a b=", "<script>", "<style>", "<?php ", "{{", "{%", "=> ", "(a) =",
    "q(", "s/a", "|\n a\n", "- a: ", "a: |\n", "a\t", "[a](", "*a", "**", "_a", "é", "a é ", "%", "%a ", "[a", "-- ",
    "^a{",
    "'(", "begin ", "if ", "a = /", "=/a", ";", "a;", "(a", "~s(", ":a", "@a", "x -> ", "a ? ", "html`", "`${", "<>",
    "a<",
    "\"\"\"", "'''", "\\(", "[[", "--[[", "#(", "#|", "(quote ", "fun ", "fun a\n",
  ]

  @Test(arguments: languageNames.compactMap { language(named: $0) }) func `time grows with the code`(_ name: LanguageName) {
    for shape in Self.shapes {
      let small = seconds(shape, times: 4_000 / shape.utf8.count, name.name)
      let large = seconds(shape, times: 40_000 / shape.utf8.count, name.name)
      // Where both are quick, the clock says nothing.
      #expect(large < 20 * small || large < 0.1, "\(name.name): \(shape.debugDescription) \(small) \(large)")
    }
  }

  private func seconds(_ shape: String, times: Int, _ language: String) -> Double {
    let code = Array(String(repeating: shape, count: times).utf8)
    var best = Double.infinity
    for _ in 0..<2 {
      let start = threadSeconds()
      _ = tokens(of: code, language)
      best = min(best, threadSeconds() - start)
    }
    return best
  }
}
