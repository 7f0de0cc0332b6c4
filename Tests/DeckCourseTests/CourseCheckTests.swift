import DeckBuild
import DeckModel
import TestSupport
import Testing

@testable import DeckCourse

@Suite struct CourseCheckTests {
  private func check(_ course: TestCourse) throws -> CourseCheck {
    var options = course.options()
    options.compile.lints = true
    options.compile.network = .silent
    return try CourseCheck(options)
  }

  @Test func everythingIsFoundAtOnceAndNothingIsWritten() throws {
    let course = try TestCourse([
      "a.md": "# A\n\n[x](b.md#/9) [y](B.md) [z](none.md)\n\n![](none.png)\n",
      "b.md": "---\ntitle: A\n---\n# A\n",
      "README.md": "![pic](none.png)\n",
      "draft/c.md": "[x](none.md)\n",
      "course.yml": "ignore: [draft/]\ntheme: nothing\n",
    ])
    let check = try check(course)
    #expect(
      Set(check.report.rules).isSuperset(of: [
        "a.md: missing-anchor", "a.md: wrong-case", "a.md: dead-link", "a.md: file-missing", "a.md: missing-alt",
        "b.md: duplicate-deck-title", "README.md: file-missing",
      ]))
    #expect(!check.report.rules.contains { $0.hasPrefix("c.md") })
    #expect(check.report.config?.diagnostics.map(\.rule) == ["theme-unknown"])
    #expect(!course.folder.exists("site") && !course.folder.exists(".deckc"))
  }

  @Test func theCourseSaysWhatRulesCountAs() throws {
    let course = try TestCourse([
      "a.md": "# A\n\n### B\n\n[x](none.md)\n", "course.yml": "lint: {dead-link: error, heading-jump: off}\n",
    ])
    let found = try check(course).report.findings.flatMap(\.diagnostics)
    #expect(found.map(\.rule) == ["dead-link"] && found.map(\.severity) == [.error])
    #expect(try course.build().status == .deckFailed)
    // A level that nobody changed is no reason to compile anew; one that somebody did is.
    #expect(try course.build().isUnchanged)
    try course.write("course.yml", "lint: {dead-link: note}\n")
    #expect(try course.build().status == .success)
  }

  @Test func decksAreCounted() throws {
    let course = try TestCourse([
      "a.md": "---\ntitle: One\n---\n# One\n\ntwo three\n\n```\näää\nbb\n```\n\n---\n![](x)\n\nNote: n\n",
      "b.md": "# One\n", "c.md": "# Else\n",
    ])
    let statistics = try check(course).statistics
    #expect(statistics.decks.map(\.slides) == [2, 1, 1] && statistics.decks.map(\.longestLine) == [3, 0, 0])
    #expect(statistics.decks.map(\.hasMetadata) == [true, false, false])
    #expect(statistics.repeatedTitles.map(\.title) == ["One"])
    #expect(statistics.json["slidesWithoutNotes"]?.integer == 3 && statistics.json["imagesWithoutText"]?.integer == 1)
    #expect(statistics.lines.first == "3 decks, 4 slides: 1 a deck (1 to 2), 1 word a slide")
  }

  /// What a course says to its decks holds in all of them, and beside the deck's own word nowhere.
  @Test func decksHaveTheCoursesDefaults() throws {
    let course = try TestCourse([
      "a.md": "- a\n- b\n", "week1/b.md": "---\nfooter: Mine\nincrementalLists: false\n---\n- a\n",
      "course.yml": "footer: The school\nincrementalLists: true\nlogo: logo.png\nlint: {file-missing: error}\n",
    ])
    let report = try course.build()
    #expect(report.rules == ["a.md: file-missing", "b.md: file-missing"])
    let (a, b) = (try course.page("a.html"), try course.page("week1/b.html"))
    #expect(a.contains("The school") && a.contains("<li class=\"fragment\""))
    #expect(b.contains("Mine") && !b.contains("The school") && !b.contains("<li class=\"fragment\""))
    #expect(
      report.findings.map { $0.diagnostics[0].message.prefix { $0 != " " } } == ["`logo.png`", "`../logo.png`"])
    // Compiled alone too.
    let alone = try DeckcProcess.run([course.folder.path("course/a.md"), "-o", "-"])
    #expect(alone.out.contains("The school") && alone.status == 1)
    let without = try DeckcProcess.run([course.folder.path("course/a.md"), "-o", "-", "--no-config"])
    #expect(!without.out.contains("The school") && without.status == 0)
  }
}
