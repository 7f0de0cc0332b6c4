import DeckModel
import Testing

@testable import DeckTerminal

@Suite struct LineBreakerTests {
  /// Text, width, its lines.
  @Test(arguments: [
    ("one two three", 7, "one two|three"),
    ("one  two", 3, "one|two"),
    ("a well-known fact", 7, "a well-|known|fact"),
    ("minus -5 and --flag", 8, "minus -5|and|--flag"),
    ("漢字漢字漢字", 5, "漢字|漢字|漢字"),
    ("漢字。漢字", 4, "漢|字。|漢字"),
    ("（漢字）漢", 4, "（漢|字）|漢"),
    ("「漢」字", 6, "「漢」|字"),
    ("wait! what?", 5, "wait!|what?"),
    ("https://example.org/path/to", 15, "https://|example.org/|path/to"),
    ("1/2 and 3/4", 4, "1/2|and|3/4"),
    ("abcdefghij", 4, "abcd|efgh|ij"),
    ("a\u{A0}b c", 3, "a\u{A0}b|c"),
    ("say “hello world”", 10, "say “hello|world”"),
    ("5 000\u{202F}€ now", 8, "5 000\u{202F}€|now"),
    ("👍👍👍", 4, "👍👍|👍"),
  ])
  func lines(text: String, width: Int, wanted: String) {
    #expect(broken(text, width).joined(separator: "|") == wanted)
  }

  /// Law: no line is wider than asked, and together they are the text.
  @Test(arguments: [2, 3, 5, 8, 13, 40])
  func linesAreTheTextAndFit(width: Int) {
    let text = "Flask（フラスク）is a «micro» framework – see https://flask.example/a/b?c=d, 再見！ e\u{301}te\u{301} 👩‍👩‍👧 ok"
    let lines = broken(text, width)
    for line in lines { #expect(columns(of: line) <= max(width, 2), "\(line)") }
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  private func broken(_ text: String, _ width: Int) -> [String] {
    var builder = testBuilder()
    builder.putText(text, source: 0)
    return LineBreaker(builder.line, width: width).lines().map { range in
      var bytes: [UInt8] = []
      for glyph in builder.line[range] { builder.clusters.append(glyph.cell, to: &bytes) }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}

func testBuilder() -> SlideBuilder {
  SlideBuilder(
    text: TextPool(source: []), palette: Palette(.mono), options: LayoutOptions(), sheet: StyleSheet())
}
