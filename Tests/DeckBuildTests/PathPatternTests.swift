import Testing

@testable import DeckBuild

@Suite struct PathPatternTests {
  @Test(arguments: [
    ("*.md", "a.md", true), ("*.md", "week1/a.md", true), ("*.md", "a.markdown", false),
    ("week1/*.md", "week1/a.md", true), ("week1/*.md", "week1/labs/a.md", false),
    ("/a.md", "a.md", true), ("/a.md", "week1/a.md", false),
    ("week1", "week1/a.md", true), ("week1/", "week1/a.md", true), ("week1/", "x/week1/a.md", true),
    ("a.md/", "a.md", false), ("**/labs/*.md", "week1/labs/a.md", true), ("**/labs/*.md", "labs/a.md", true),
    ("week1/**", "week1/x/y/a.md", true), ("week1/**/a.md", "week1/a.md", true),
    ("week1/**/a.md", "week1/x/y/a.md", true), ("week1/**/a.md", "week2/a.md", false),
    ("week?/a.md", "week1/a.md", true), ("week?/a.md", "week10/a.md", false), ("caf?.md", "café.md", true),
    ("*a*b*c*.md", "xaybzc1.md", true), ("*a*b*c*.md", "xaybz1.md", false), ("", "a.md", false), ("/", "a.md", false),
  ])
  func aPatternFitsAsInGitignore(_ pattern: String, _ path: String, _ fits: Bool) {
    #expect(PathPattern(pattern).matches(path) == fits, "\(pattern) and \(path)")
  }

  @Test func theLastRuleDecides() {
    var rules = IgnoreRules()
    rules.add(lines: "# drafts\n\ndrafts/\n*.draft.md  \n!keep.draft.md\r\n")
    #expect(rules.ignore("drafts/a.md"))
    #expect(rules.ignore("week1/x.draft.md"))
    #expect(!rules.ignore("week1/keep.draft.md"))
    #expect(!rules.ignore("week1/a.md"))
  }

  /// Such a pattern makes naive matchers try every way.
  @Test(.timeLimit(.minutes(1))) func starsCostNoMoreThanTheirProduct() {
    let pattern = PathPattern(String(repeating: "a*", count: 500) + "b")
    #expect(!pattern.matches(String(repeating: "a", count: 20_000)))
    let folders = PathPattern(String(repeating: "**/a/", count: 100) + "b")
    #expect(!folders.matches(String(repeating: "a/", count: 500) + "c"))
  }
}
