import DeckBuild
import DeckModel
import Foundation
import TestSupport
import Testing

@testable import DeckCourse

/// A `course.yml` with an error could show what it was to hide.
@Suite struct CourseFileTests {
  @Test(arguments: [
    "ignore: [b.md]\ntitle: [x\n", "hide: b.md\nhide: a.md\n", "until: 2026-02-30\n", "until: [2026-01-01]\n",
    "hide: [c.md]\n", "ignore: [drafts/]\n", "ignore: [\"**/solution*.md\"]\n", "hidden: [b.md]\nhid: [b.md]\n",
    "hide: {b.md: true}\n", "pages:\n  b.md: {hide: maybe}\n", "pages:\n  b.md: {date: 2026-13-01}\n",
    "pages:\n  c.md: {hide: true}\n", "pages:\n  b.md: {hidee: true}\n", "- hide\n",
    "title: \u{FFFD}\n---\nhide: b.md\n",
    "separator: (---|___)\n",
  ])
  func withAnErrorNothingIsPublished(_ text: String) throws {
    let course = try TestCourse(decks: ["a.md", "b.md"])
    try course.build()
    try course.write("b.md", "# secret kangaroo\n")
    try course.write("course.yml", text)
    var report = CourseReport()
    let touched = try course.touched { report = try course.build() }
    #expect(report.status == .configuration, "\(text)")
    #expect(touched.isEmpty)
    #expect(try course.build(site: "other").status == .configuration)
    #expect(!course.folder.exists("other"))
  }

  @Test(arguments: [
    "order: [c.md]\n", "groups: [{title: T, decks: [c.md, a.md]}]\n", "pages:\n  c.md: {title: C}\n", "titel: x\n",
    "theme: nowhere\n", "pages:\n  a.md: {theme: papr}\n", "css: nowhere.css\n", "search: yes\n", "pauses: often\n",
    "lint: {missing-alt: loud}\n", "lint: {mising-alt: off}\n", "ignore: [\"!c.md\"]\n",
  ])
  func whatHidesNothingIsSaidAndBuilt(_ text: String) throws {
    let course = try TestCourse(decks: ["a.md"])
    try course.write("course.yml", text)
    let report = try course.build()
    #expect(report.status == .success)
    #expect(report.config?.diagnostics.map(\.severity) == [.warning], "\(text)")
    #expect(report.config?.diagnostics.first?.range != SourceRange.none)
  }

  @Test(arguments: ["ignore: [node_modules/, .github/, generated/]\n", "hide: [week1/a.md, \"week1/*.md\", week1/]\n"])
  func patternsForWhatComesAndGoesAreFine(_ text: String) throws {
    let course = try TestCourse(decks: ["week1/a.md", "b.md"])
    try course.write(".gitignore", "/generated/\n")
    try course.write("course.yml", text)
    #expect(try course.build().config?.diagnostics.isEmpty == true)
  }

  @Test func theProgramSaysWhere() throws {
    let course = try TestCourse(decks: ["a.md"])
    try course.write("course.yml", "title: T\nhide:\n  - a.md\n  - exams/\n")
    let folder = course.folder.path("course")
    let build = try DeckcProcess.run(["build", folder, "-o", course.folder.path("site")])
    #expect(build.status == 78)
    #expect(build.err.contains("course.yml:4:5: error: nothing in the course fits `exams/`"))
    #expect(try DeckcProcess.run(["check", folder]).status == 78)
    // A deck by itself is made, and says what may be missing.
    try course.write("course.yml", "title: [x\n")
    let single = try DeckcProcess.run([folder + "/a.md", "-o", course.folder.path("a.html")])
    #expect(single.status == 0 && single.err.contains("course.yml:1:"))
    #expect(single.err.contains("[broken-course-file]"))
  }

  @Test func anotherNameIsNotPassedOver() throws {
    let course = try TestCourse(decks: ["a.md", "b.md"])
    try course.write("course.yaml", "hide: [b.md]\n")
    #expect(try course.build().status == .configuration)
  }

  @Test func foldersSayHowTheirDecksAreRead() throws {
    let course = try TestCourse([
      "course.yml": """
      separator: "^\\\\r?\\\\n<!--s-->\\\\r?\\\\n$"
      css: all.css
      revealOptions: {transition: fade, controls: false}
      pages:
        old: {separator: '^\\s*\\*\\*\\*\\s*$', css: old.css, theme: old.css, revealOptions: {transition: zoom}}
      """, "all.css": ".reveal h1 { color: rgb(1, 2, 3) }\n", "old.css": ".reveal h2 { color: rgb(4, 5, 6) }\n",
      "a.md": "# A\n\n<!--s-->\n\n# B\n\n---\n\n# C\n", "old/b.md": "# A\n\n***\n\n# B\n\n<!--s-->\n\n# C\n",
      "old/c.md": "---\nseparator: any\nrevealOptions: {transition: none}\n---\n# A\n\n---\n\n# B\n\n---\n\n# C\n",
    ])
    let report = try course.build()
    #expect(report.status == .success && report.rules.isEmpty && report.config?.diagnostics.isEmpty == true)
    #expect(report.slides == 2 + 2 + 3)
    let (a, b, c) = try (course.page("a.html"), course.page("old/b.html"), course.page("old/c.html"))
    #expect(a.contains("rgb(1, 2, 3)") && !a.contains("rgb(4, 5, 6)") && b.contains("rgb(1, 2, 3)"))
    #expect(b.contains("rgb(4, 5, 6)") && b.contains("\"transition\":\"zoom\"") && b.contains("\"controls\":false"))
    #expect(c.contains("\"controls\":false") && !c.contains("\"transition\":\"zoom\""))
    #expect(a.contains("\"transition\":\"fade\""))
    try course.write("old.css", ".reveal h2 { color: rgb(7, 8, 9) }\n")
    try course.build()
    #expect(try course.page("old/b.html").contains("rgb(7, 8, 9)"))
  }
}
