import Testing

@testable import DeckImport

@Suite struct FileNameTests {
  @Test(arguments: [
    ("Background Info for Python Projects", "background-info-for-python-projects"),
    ("  Week 1: C++ & \"values\"!  ", "week-1-c-values"), ("It's done", "its-done"), ("深度学习 基础", "深度学习-基础"),
    ("Café / Ünïcode", "café-ünïcode"), ("../../etc/passwd", "etc-passwd"), ("", "deck"), ("🎉", "deck"),
    ("README", "readme-deck"), ("Index", "index-deck"), ("con", "con-deck"), ("LPT1", "lpt1-deck"),
    ("common", "common"), ("a\u{0}b\u{202E}c\n", "a-b-c"), ("-dash-", "dash"), ("snake_case", "snake_case"),
  ])
  func aTitleIsAName(_ title: String, _ name: String) { #expect(FileName.words(title) == name) }

  @Test func namesAreShortAndEndWithWords() {
    let name = FileName.words(String(repeating: "wording ", count: 40))
    #expect(name.utf8.count <= 96 && name.hasSuffix("wording"))
    #expect(FileName.words(String(repeating: "深", count: 100)).utf8.count <= 96)
  }

  @Test func equalTitlesGetNumbers() {
    var names = FileName()
    #expect(
      ["A b", "a B", "A-b", "A b 2"].map { names.name(for: $0, in: "x") } == ["a-b", "a-b-2", "a-b-3", "a-b-2-2"])
    #expect(names.name(for: "A b", in: "y") == "a-b")
  }
}
