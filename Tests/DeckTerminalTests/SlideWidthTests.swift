import Testing

@testable import DeckTerminal

/// Where blocks stand in the window, and how many of its columns they take.
@Suite struct SlideWidthTests {
  private static let code = "```\n" + String(repeating: "0123456789", count: 12) + "\n```"

  /// Text is capped; code and tables take what they need of the window.
  @Test(arguments: [(160, 1), (126, 1), (120, 2)]) func codeMayBeWiderThanText(columns: Int, rows: Int) {
    let deck = terminalDeck(String(repeating: "word ", count: 30) + "\n\n" + Self.code)
    let text = deck.text(columns, 20)
    #expect(text.split(separator: "\n").filter { $0.contains("0123456789") || $0.contains("↳") }.count == rows)
    #expect(text.split(separator: "\n").filter { $0.contains("word") }.count == 2)
  }

  @Test func columnsMayBeWiderThanText() {
    let line = "```\n" + String(repeating: "0123456789", count: 6) + "\n```"
    let deck = terminalDeck("<div class=\"row\">\n<div>\n\n\(line)\n\n</div>\n<div>\n\n\(line)\n\n</div>\n</div>")
    #expect(!deck.text(160, 12).contains("↳"))
    #expect(deck.text(100, 12).contains("↳"))
  }

  @Test func tablesMayBeWiderThanText() {
    let names = (0..<12).map { "column\($0)" }
    let row = { (cells: [String]) in "|" + cells.joined(separator: "|") + "|\n" }
    let deck = terminalDeck(row(names) + row(names.map { _ in "-" }) + row(names))
    #expect(deck.text(160, 20).contains("│ column0 │ column1 │"))
    // Records where even the window is too narrow.
    #expect(deck.text(120, 20).contains("column0: column0"))
  }

  /// Beyond the text's right edge first, as long as there is room.
  @Test func wideCodeBeginsWithLeftAlignedText() {
    let deck = terminalDeck("<style>.present { text-align: left; }</style>\n\ntext\n\n" + Self.code)
    let lines = deck.text(180, 20).split(separator: "\n")
    let starts = ["text", "0123"].map { start in
      lines.first { $0.contains(start) }.map { $0.prefix { $0 == " " }.count } ?? 0
    }
    #expect(starts == [40, 42])
  }

  @Test(arguments: ["```\na\n```\n\n```\nlonger\n```", "> a\n\ntext\n\n> longer"])
  func boxesHaveOneLeftEdge(text: String) {
    let lines = terminalDeck(text).text().split(separator: "\n").filter { $0.contains("a") || $0.contains("longer") }
    #expect(Set(lines.map { $0.prefix { $0 == " " }.count }).count == 1)
  }

  @Test func shortColumnsOfTablesKeepTheirWidths() {
    let long = String(repeating: "very long words ", count: 10)
    let text = terminalDeck("|名称|No.|x|\n|-|-|-|\n|蘋果|12|\(long)|").text()
    #expect(text.contains("│ 名称 │ No. │ x"))
  }

  /// Columns without shares take what they need.
  @Test func columnsShareByNeed() {
    let deck = terminalDeck(
      "<div style=\"display: flex\"><p>short</p><p>\(String(repeating: "x", count: 50))</p></div>")
    let text = deck.text(80, 12)
    #expect(text.contains(String(repeating: "x", count: 50)))
    #expect(text.split(separator: "\n").contains { $0.contains("short") && $0.contains("xxx") })
  }

  @Test(arguments: [(40, "for so s… "), (80, "for so small a window  ")])
  func footersAreCutWithAnEllipsis(columns: Int, end: String) {
    let deck = terminalDeck("---\ntitle: The title has no room for so small a window\n---\n# a\n\n---\n\nb")
    let last = deck.text(columns, 12).split(separator: "\n").last ?? ""
    #expect(last.hasPrefix(" The title has no room " + end))
    #expect(last.hasSuffix("1 / 2"))
    var options = LayoutOptions()
    options.capabilities.isUnicode = false
    #expect(deck.text(columns, 12, options: options).contains("~") == (columns == 40))
  }
}
