import DeckBuild
import Foundation
import TestSupport
import Testing

@testable import DeckCourse

@Suite struct GitRuleTests {
  private func decks(_ course: TestCourse, _ ignore: [String] = []) throws -> Set<String> {
    Set(try CourseScan(course.folder.path("course"), ignore: ignore).decks.map(\.path))
  }

  @Test func whatGitIgnoresIsNoDeck() throws {
    let course = try TestCourse(decks: [
      "a.md", "drafts/b.md", "week1/drafts/c.md", "week1/d.md", "week1/keep.tmp.md", "week1/e.tmp.md", "week2/f.md",
      "week2/deep/f.md", "week2/#g.md", "secret1.md", "secretx.md", "out/h.md", "out/keep.md",
    ])
    try course.write(
      ".gitignore",
      "# a comment\ndrafts/\n*.tmp.md\n!keep.tmp.md\n/week2/f.md\n\\#g.md\nsecret[0-9].md  \nout/*\n!out/keep.md\n")
    try course.write("week1/.gitignore", "d.md\n")
    #expect(try decks(course) == ["a.md", "week1/keep.tmp.md", "week2/deep/f.md", "secretx.md", "out/keep.md"])
    #expect(try decks(course, ["!drafts/"]).contains("drafts/b.md"))
  }

  @Test func rulesOfTheRepositoryAroundTheCourseCount() throws {
    let course = try TestCourse(decks: ["a.md", "b.md", "week1/c.md", "d.md"])
    let base = course.folder.url
    try course.folder.write(".gitignore", "/course/a.md\n*.md\n!week1/*.md\n!b.md\n!c.md\n")
    #expect(try decks(course).count == 4, "no repository, no rules from outside")
    try FileManager.default.createDirectory(at: base.appending(path: ".git/info"), withIntermediateDirectories: true)
    try course.folder.write(".git/info/exclude", "week1/\n")
    #expect(try decks(course) == ["b.md"])
  }

  @Test func otherPeoplesFilesAreNoDecks() throws {
    let course = try TestCourse(decks: [
      "a.md", "node_modules/x/README2.md", "week1/node_modules/y.md", "venv/z.md", ".venv/v.md", "_site/s.md",
      "public/o.md",
    ])
    let output = FileSystem.status(course.folder.path("course/public"))?.identity
    let scan = try CourseScan(course.folder.path("course"), output: output)
    #expect(scan.decks.map(\.path) == ["a.md"])
    #expect(try decks(course, ["!venv/"]).contains("venv/z.md"))
  }

  /// Whatever git says, on a tree with rules of many kinds.
  @Test func theRulesAreGits() throws {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/git") else { return }
    let names = ["a", "ab", "b.x", "c d", "[e]", "f!", "#g"]
    let folders = ["", "p/", "p/q/", "r/", "r/p/", "r/p/q/"]
    let course = try TestCourse(decks: folders.flatMap { folder in names.map { folder + $0 + ".md" } })
    let rules = [
      "p/\n!p/a.md", "/p/*\n!/p/q/", "a*.md\n!ab.md", "**/q",
      "r/**", "r/**/a.md", "/r/**\n!/r/a.md", "[a-b]*.md",
      "?.md",
      "\\[e\\].md\nf!.md", "\\#g.md\n!\\#g.md", "p", "q/a.md", "*.md\n!*/\n!a.md", "[!a]*.md",
      "c d.md   ", "/*\n!/r/", "r/p/",
    ]
    let base = course.folder.path("course")
    _ = try run(["git", "-C", base, "init", "-q"])
    for rule in rules {
      try course.write(".gitignore", rule + "\n")
      let shown = try run(["git", "-C", base, "ls-files", "-z", "--others", "--exclude-standard"])
      let expected = Set(shown.split(separator: "\u{0}").map(String.init).filter { $0.hasSuffix(".md") })
      #expect(try decks(course) == expected, "\(rule)")
    }
  }

  private func run(_ arguments: [String]) throws -> String {
    let run = ProgramRun(arguments, limit: 1_000_000, seconds: 20, environment: ["HOME": "/nowhere"])
    #expect(run.ending == .exited(0))
    return String(decoding: run.out, as: UTF8.self)
  }
}
