import Testing

@testable import DeckCode

#if !DEBUG
  /// Ten times the code takes about ten times as long, whatever the code is: timed, and so run by `make agreement` only.
  /// (That no text takes long is what ``Matcher``'s count of work is for.)
  @Suite struct LinearityTests {
    /// Openings without ends, long runs, and what makes a reader look far ahead for nothing.
    static let shapes = [
      "a", " ", "\n", "a ", "a\n", "a.", "a,", "a::", "a-", "_", "1", "1.", "(", "[", "{", "<", "((a", "{\n", "\"", "'",
      "`", "\\", "/", "//", "/*", "<!--", "#", "$(", "${", "#{", "\"${", "$\"{", "<<A\n", "<<<A\n", "R\"(", "r#\"",
      "@\"",
      "function ", "def a(", "a<b,", "a<b> ", "<a ", "<a b=", "<script>", "<style>", "<?php ", "{{", "{%", "=> ",
      "(a) =",
      "q(", "s/a", "|\n a\n", "- a: ", "a: |\n", "a\t", "[a](", "*a", "**", "_a", "é", "a é ", "%", "%a ", "[a", "-- ",
      "^a{",
      "'(", "begin ", "if ", "a = /", "=/a", ";", "a;", "(a", "~s(", ":a", "@a", "x -> ", "a ? ", "html`", "`${", "<>",
      "a<",
      "\"\"\"", "'''", "\\(", "[[", "--[[", "#(", "#|", "(quote ", "fun ", "fun a\n",
    ]

    @Test(arguments: LanguageName.each) func `time grows with the code`(_ name: LanguageName) {
      for shape in Self.shapes {
        let large = seconds(shape, bytes: Self.bytes, name.name)
        // Where it is quick, the clock says nothing.
        guard large > 0.04 else { continue }
        let small = seconds(shape, bytes: Self.bytes / 10, name.name)
        #expect(large < 20 * small, "\(name.name): \(shape.debugDescription) \(small) \(large)")
      }
    }

    private static let bytes = 100_000

    private func seconds(_ shape: String, bytes: Int, _ language: String) -> Double {
      let code = Array(String(repeating: shape, count: bytes / shape.utf8.count).utf8)
      let start = threadSeconds()
      _ = tokens(of: code, language)
      return threadSeconds() - start
    }
  }
#endif
