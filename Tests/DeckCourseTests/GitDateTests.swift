import DeckBuild
import DeckModel
import Foundation
import Testing

@testable import DeckCourse

@Suite struct GitDateTests {
  @Test func theNewestCommitOfAFileCounts() throws {
    let course = try TestCourse(decks: ["a b.md", "week1/ü.md", "new.md"])
    try course.write("dated.md", "---\ndate: 2025-05-05\n---\n# Dated\n")
    try git(course, "init", "-q")
    try commit(course, "2026-01-02", "a b.md", "week1/ü.md", "dated.md")
    try course.write("a b.md", "# Again\n")
    try commit(course, "2026-02-03", "a b.md")

    try course.build { $0.takesGitDates = true }
    #expect(
      try dates(course) == [
        "a b.md": "2026-02-03", "week1/ü.md": "2026-01-02", "dated.md": "2025-05-05", "new.md": nil,
      ])
    #expect(try course.build { $0.takesGitDates = true }.written.files == 0)
    let early = try course.build {
      $0.takesGitDates = true
      $0.until = "2026-01-15"
    }
    #expect(early.later == 1)
    // Nobody asks git unless told to.
    try course.build()
    #expect(try dates(course).values.compactMap(\.self) == ["2025-05-05"])
  }

  @Test func aCourseWithoutHistoryIsSaidSo() throws {
    let course = try TestCourse(decks: ["a.md"])
    #expect {
      try course.build { $0.takesGitDates = true }
    } throws: { ($0 as? FileError)?.message.contains("has no dates from git") == true }
  }

  /// What `course.json` says, by the decks' paths.
  private func dates(_ course: TestCourse) throws -> [String: String?] {
    struct List: Decodable {
      struct Deck: Decodable {
        var source: String
        var date: String?
      }
      var decks: [Deck]
    }
    let list = try JSONDecoder().decode(List.self, from: Data(course.page("course.json").utf8))
    return Dictionary(uniqueKeysWithValues: list.decks.map { ($0.source, $0.date) })
  }

  private func commit(_ course: TestCourse, _ day: String, _ paths: String...) throws {
    try git(course, ["add", "--"] + paths, day: day)
    try git(course, ["commit", "-q", "-m", "A week"], day: day)
  }

  private func git(_ course: TestCourse, _ arguments: String...) throws {
    try git(course, arguments, day: "2026-01-01")
  }

  private func git(_ course: TestCourse, _ arguments: [String], day: String) throws {
    let person = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.org"]
    let run = ProgramRun(
      ["git", "-C", course.folder.path("course")] + person + arguments, limit: 1 << 20, seconds: 20,
      environment: [
        "HOME": course.folder.path(""), "GIT_AUTHOR_DATE": day + "T12:00:00", "GIT_COMMITTER_DATE": day + "T12:00:00",
      ])
    #expect(run.ending == .exited(0), "\(String(decoding: run.err, as: UTF8.self))")
  }
}
