import DeckModel
import Testing

@testable import DeckBuild
@testable import DeckCourse
@testable import DeckServe

@Suite struct MessagePanelTests {
  private func html(_ page: LivePage, least: Diagnostic.Severity = .warning) -> String {
    var out = ByteBuffer()
    MessagePanel(page, least: least).write(into: &out)
    return out.string()
  }

  private func page(_ diagnostics: [Diagnostic], text: String = "# One\n\nsome <b> & text\n") -> LivePage {
    var page = LivePage(bytes: [1], gap: 1, title: "One")
    page.source = Source(name: "week1/one.md", bytes: Array(text.utf8))
    page.diagnostics = diagnostics
    return page
  }

  @Test func messagesHavePlacesAndLines() {
    let found = html(
      page([
        Diagnostic(.error, "second", at: SourceRange(12, 15), "`<b>` is wrong", hint: "close it"),
        Diagnostic(.warning, "first", at: SourceRange(0, 5), "a heading"),
        Diagnostic(.note, "third", at: SourceRange(0, 1), "nothing"),
      ]))
    #expect(found.contains("<summary>1 error, 1 warning in one.md</summary>"))
    #expect(found.contains("has-errors"))
    #expect(found.contains(#"<span class="deckc-place">3:6</span>"#))
    #expect(found.contains("some <span>&lt;b&gt;</span> &amp; text"))
    #expect(found.contains(#"<span class="deckc-code">&lt;b&gt;</span> is wrong"#))
    #expect(found.contains(#"<span class="deckc-hint">close it</span>"#))
    #expect(!found.contains("third"))
    #expect(found.split(separator: "a heading").first?.contains("is wrong") == false)
  }

  @Test func nothingToSayIsNoPanel() {
    #expect(html(page([])).isEmpty)
    #expect(html(page([Diagnostic(.note, "n", at: .none, "quiet")])).isEmpty)
    #expect(html(page([Diagnostic(.note, "n", at: .none, "quiet")]), least: .note).contains("1 note in one.md"))
  }

  @Test func whatCannotBeCompiledSaysSo() {
    var failed = page([])
    failed.failure = FileError(.noInput, "week1/one.md", "cannot be read: Permission denied")
    #expect(html(failed).contains("<summary>one.md cannot be compiled: these are the slides from before</summary>"))
    failed.bytes = []
    #expect(html(failed).contains("<summary>one.md cannot be compiled</summary>"))
    #expect(html(failed).contains("Permission denied"))
  }

  @Test func manyMessagesAreCounted() {
    let many = (0..<80).map { Diagnostic(.warning, "w", at: SourceRange(0, 1), "number \($0)") }
    let found = html(page(many))
    #expect(found.contains("<summary>80 warnings in one.md</summary>"))
    #expect(found.contains("30 more; the terminal has them all"))
  }

  @Test func controlCharactersAreShown() {
    let found = html(
      page(
        [Diagnostic(.warning, "w", at: SourceRange(0, 3), "an \u{1B} and \u{202E}")],
        text: "\u{1B}[2J"))
    #expect(!found.contains("\u{1B}") && !found.contains("\u{202E}"))
    #expect(found.contains("␛"))
  }

  @Test func theCourseFileSpeaksOnEveryPage() {
    let source = Source(name: "course/course.yml", bytes: Array("title: T\nhide: {a: b}\n".utf8))
    let config = CourseConfig.read(source)
    var one = page([Diagnostic(.warning, "w", at: SourceRange(0, 1), "a heading")])
    one.course = CourseFile(source: source, config: config.value, diagnostics: config.diagnostics)
    let found = html(one)
    #expect(found.contains("<summary>1 error in course.yml; 1 warning in one.md</summary>"))
    #expect(found.contains("has-errors") && found.contains(#"<span class="deckc-place">2:1</span>"#))
  }
}
