import DeckBuild
import DeckModel
import TestSupport
import Testing

/// `Fixtures/Diagnostics/*.case`: a source, the diagnostics raised in it (`severity rule from-to message | hint`), and
/// each printed form.
@Suite struct DiagnosticPrinterTests {
  @Test(arguments: Fixture.all(in: "Diagnostics")) func cases(_ fixture: Fixture) throws {
    let source = Source(name: "deck.md", bytes: fixture.input.bytes)
    let raised = try #require(fixture["raised"]).split(separator: "\n").map { try diagnostic($0, fixture.input) }
    try fixture.check(outputs: ["human", "terminal", "short", "json", "github"], inputs: ["raised"]) { section in
      var printer = DiagnosticPrinter(least: .note)
      printer.format = DiagnosticPrinter.Format(rawValue: section.name) ?? .human
      printer.showsSource = section.name == "terminal"
      return String(decoding: printer.text(raised, in: source), as: UTF8.self)
    }
  }

  private func diagnostic(_ line: Substring, _ input: Marked) throws -> Diagnostic {
    let words = line.split(separator: " ", maxSplits: 3)
    try #require(words.count == 4)
    let marks = words[2].split(separator: "-").compactMap { Int($0).flatMap { input.marks[$0] } }
    let texts = Marked(String(words[3])).text.split(separator: " | ")
    return Diagnostic(
      try #require(Diagnostic.Severity(rawValue: String(words[0]))), String(words[1]),
      at: SourceRange(try #require(marks.first), try #require(marks.last)), String(texts[0]),
      hint: texts.count > 1 ? String(texts[1]) : nil)
  }

  @Test func onlyPeopleGetACap() {
    let source = Source(name: "deck.md", bytes: Array(String(repeating: "x\n", count: 30).utf8))
    let raised = (0..<30).reversed().map { Diagnostic(.warning, "rule", at: SourceRange($0 * 2, $0 * 2 + 1), "m") }
    func lines(_ format: DiagnosticPrinter.Format) -> [Substring] {
      String(decoding: DiagnosticPrinter(format: format).text(raised, in: source), as: UTF8.self).split(separator: "\n")
    }
    #expect(lines(.human).count == 21)
    #expect(lines(.human).first == "deck.md:1:1: warning: m [rule]")
    #expect(lines(.human).last == "deck.md: 10 more; --format short shows all")
    for format in [DiagnosticPrinter.Format.short, .json, .github] { #expect(lines(format).count == 30) }
  }

  @Test func whatIsLessSevereIsLeftOut() {
    let source = Source(name: "deck.md", bytes: [])
    let raised = Diagnostic.Severity.allCases.map { Diagnostic($0, "rule", at: .none, $0.rawValue) }
    for (least, count) in [(Diagnostic.Severity.note, 3), (.warning, 2), (.error, 1)] {
      let text = DiagnosticPrinter(format: .short, least: least).text(raised, in: source)
      #expect(text.count { $0 == UInt8(ascii: "\n") } == count)
    }
  }
}
