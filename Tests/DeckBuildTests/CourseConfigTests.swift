import DeckModel
import Testing

@testable import DeckBuild

@Suite struct CourseConfigTests {
  private func read(_ text: String) -> (config: CourseConfig, rules: [String]) {
    let read = CourseConfig.read(Source(name: "course.yml", bytes: Array(text.utf8)))
    return (read.value, read.diagnostics.map { "\($0.rule) \($0.range.lowerBound)" })
  }

  @Test func everyKeyIsRead() {
    let (config, rules) = read(
      """
      title: 42
      lang: de
      url: https://example.org/x
      until: 2026/03/01
      search: {notes: true}
      lint: {wall-of-text: off}
      pages:
        ./week1/: {title: Eins, hide: true}
      """)
    #expect(rules.isEmpty)
    #expect(config.title == "42" && config.language == "de" && config.url == "https://example.org/x/")
    #expect(config.until == "2026-03-01" && config.searchesNotes)
    #expect(config.pages["week1"]?.title == "Eins" && config.pages["week1"]?.isHidden == true)
  }

  @Test(arguments: [
    ("titel: x\n", "unknown-course-key 0"), ("a: 1\nurl: ftp://x\n", "unknown-course-key 0"),
    ("url: javascript:x\n", "invalid-course-value 0"), ("until: soon\n", "invalid-course-value 0"),
    ("title: [a]\n", "invalid-course-value 0"), ("pages: 1\n", "invalid-course-value 0"),
    ("pages:\n  a.md: {titel: x}\n", "unknown-course-key 9"), ("groups:\n  - x\n", "invalid-course-value 0"),
    ("- a\n- b\n", "invalid-course-value 0"), ("title: *x\n", "invalid-yaml 7"),
  ])
  func whatMeansNothingIsSaid(_ text: String, _ rule: String) {
    #expect(read(text).rules.first == rule)
  }

  @Test func anEmptyFileIsFine() {
    #expect(read("").rules.isEmpty)
    #expect(read("# nothing yet\n").rules.isEmpty)
  }

  @Test(arguments: [
    ("2026-03-01", "2026-03-01"), ("2026/03/01", "2026-03-01"), ("2026-03-01T10:00:00Z", "2026-03-01"),
    ("2026-03-011", nil), ("1.3.2026", nil), ("", nil),
  ])
  func aDayIsReadFromADate(_ text: String, _ day: String?) { #expect(CourseConfig.day(text) == day) }
}
