import DeckBuild
import Foundation
import TestSupport
import Testing

@testable import DeckCourse

@Suite struct FaultTests {
  private let odd = [
    "a b.md", "it's \"quoted\".md", "line\nbreak.md", "-dash.md", "100%.md", "q?x#y&z.md", "caf\u{E9}.md",
    "cafe\u{301}.md", "日本語/第1週.md", "<b>.md", "a'b/ c .md",
  ]

  @Test func namesOfAllKindsKeepTheirDecks() throws {
    let course = try TestCourse(decks: odd)
    let report = try course.build()
    #expect(report.status == .success)
    #expect(report.decks == odd.count)
    // As bytes: the two forms of é are one string to Swift, and two files to Linux.
    let names = course.folder.list().filter { $0.hasPrefix("site/") }.map { Array($0.utf8) }
    for path in odd { #expect(names.contains(Array(("site/" + path.dropLast(3) + ".html").utf8)), "\(path)") }
    let index = try course.page("index.html")
    #expect(index.contains("href=\"line%0Abreak.html\"") && index.contains("href=\"%3Cb%3E.html\""))
    #expect(index.contains("href=\"caf%C3%A9.html\"") && index.contains("href=\"cafe%CC%81.html\""))
    #expect(!index.contains("<b>.md</a>"))
    #expect(try course.build().isUnchanged)
  }

  @Test func linksThatRunInCirclesAreNotFollowed() throws {
    let course = try TestCourse(decks: ["a.md", "week1/b.md"])
    let base = course.folder.url.appending(path: "course")
    try FileManager.default.createSymbolicLink(atPath: base.path + "/week1/up", withDestinationPath: "..")
    try FileManager.default.createSymbolicLink(atPath: base.path + "/loop.md", withDestinationPath: "loop.md")
    try course.folder.write("secret.md", "# secret\n")
    try FileManager.default.createSymbolicLink(atPath: base.path + "/out.md", withDestinationPath: "../secret.md")
    try FileManager.default.createSymbolicLink(atPath: base.path + "/twin.md", withDestinationPath: "a.md")
    let report = try course.build()
    #expect(report.decks == 3)
    #expect(course.exists("twin.html") && !course.exists("out.html") && !course.exists("loop.html"))
    #expect(Set(report.problems.map { $0.path.suffix(7) }) == ["loop.md", "/out.md"])
    #expect(report.status == .deckFailed)
  }

  @Test func aSiteThatCannotBeWrittenIsSaidSo() throws {
    let course = try TestCourse(decks: ["a.md"])
    try course.folder.write("site", "a file")
    let run = try DeckcProcess.run(["build", course.folder.path("course"), "-o", course.folder.path("site")])
    #expect(run.status == 73)
    let missing = try DeckcProcess.run(["build", course.folder.path("nowhere"), "-o", course.folder.path("site2")])
    #expect(missing.status == 66)
    let own = try DeckcProcess.run(["build", course.folder.path("course"), "-o", course.folder.path("course")])
    #expect(own.status == 64)
  }

  /// However a build ends, every page is whole, and the next build makes what a fresh one does.
  @Test func killedBuildsLeaveWholePages() throws {
    let course = try TestCourse(decks: (0..<40).map { "week\($0 / 8)/day\($0).md" })
    try course.build(site: "fresh")
    let fresh = course.tree("fresh")
    for round in 0..<12 {
      // Another length each time, so that a mixture would show.
      try course.write("week0/day0.md", "# week0/day0.md\n" + String(repeating: "x\n\n---\n\n", count: round * 3))
      let process = try DeckcProcess(["build", course.folder.path("course"), "-o", course.folder.path("site")])
      usleep(UInt32.random(in: 0...250_000))
      process.send(signal: SIGKILL)
      _ = try process.wait()
      for (name, bytes) in course.tree() where name.hasSuffix(".html") && !name.contains(".tmp") {
        #expect(bytes.suffix(8) == Data("</html>\n".utf8), "\(name)")
      }
    }
    try course.write("week0/day0.md", "# week0/day0.md\n")
    try course.build()
    #expect(course.tree() == fresh)
    // What the killed builds made and nobody wants any more goes too.
    try course.remove("week4")
    try course.build()
    #expect(!course.exists("week4"))
    #expect(course.tree().keys.allSatisfy { !$0.hasSuffix(".tmp") })
  }

  @Test func aPageOfAKilledBuildGoesWithItsDeck() throws {
    let course = try TestCourse(decks: ["a.md", "b.md"])
    // A build that was killed between its pages and its ledger leaves its plan.
    let place = try LedgerPlace(
      of: {
        try course.folder.makeFolder("site"); return course.folder.path("site")
      }())
    _ = try LedgerDraft(replacing: place.ledger, plan: ["gone.html", "theirs.html"])
    try course.folder.write("site/gone.html", "<!DOCTYPE html><meta name=\"generator\" content=\"deckc 0.1.0\">")
    try course.folder.write("site/theirs.html", "<!DOCTYPE html>somebody's")
    try course.folder.write("site/.deckc-abc.tmp", "half a pa")
    try course.build()
    #expect(!course.exists("gone.html") && !course.exists(".deckc-abc.tmp"))
    #expect(course.exists("theirs.html"))
  }

  @Test func buildsAtTheSameTimeEndInOneSite() throws {
    let course = try TestCourse(decks: (0..<20).map { "day\($0).md" })
    try course.build(site: "fresh")
    let processes = try (0..<4).map { _ in
      try DeckcProcess(["build", course.folder.path("course"), "-o", course.folder.path("site")])
    }
    for process in processes { #expect(try process.wait().status == 0) }
    #expect(course.tree() == course.tree("fresh"))
    let last = try DeckcProcess.run(["build", course.folder.path("course"), "-o", course.folder.path("site")])
    #expect(last.err.contains("nothing changed"))
  }

  @Test func theReportSaysWhatHappened() throws {
    let course = try TestCourse(["a.md": "[x](none.md)\n", "week1/b.md": "# B\n\n---\n\nend\n"])
    let report = course.folder.path("report.json")
    let arguments = ["build", course.folder.path("course"), "-o", course.folder.path("site"), "--report", report]
    let run = try DeckcProcess.run(arguments)
    #expect(run.status == 0)
    #expect(run.err.contains("a.md:1:1: warning: `none.md` leads nowhere [dead-link]"))
    #expect(run.err.contains("2 decks (2 compiled), 3 slides, 1 warning"))
    #expect(!run.err.contains("\r") && !run.err.contains("\u{1B}"))
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(course.folder.bytes("report.json"))) as? [String: Any])
    #expect(json["decks"] as? Int == 2 && json["slides"] as? Int == 3 && json["warnings"] as? Int == 1)
    #expect(try DeckcProcess.run(arguments + ["--werror"]).status == 1)
  }

  @Test func findingsOfTheReportNameTheirFiles() throws {
    let course = try TestCourse(["week1/a.md": "[x](none.md)\n", "course.yml": "titel: x\n"])
    let report = course.folder.path("report.json")
    _ = try DeckcProcess.run(
      ["build", course.folder.path("course"), "-o", course.folder.path("site"), "--report", report])
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(course.folder.bytes("report.json"))) as? [String: Any])
    let paths = (json["findings"] as? [[String: Any]] ?? []).compactMap { $0["path"] as? String }
    #expect(paths.map { URL(filePath: $0).lastPathComponent } == ["course.yml", "a.md"])
  }

  @Test(arguments: ["json", "sarif", "github"]) func whatMachinesReadIsOutput(_ format: String) throws {
    let course = try TestCourse(["week1/a.md": "[x](none.md)\n", "b.md": "![](none.png)\n"])
    let run = try DeckcProcess.run(["check", course.folder.path("course"), "--format", format])
    #expect(run.status == 1 && run.err.isEmpty && run.out.contains("dead-link"))
    if format != "github" { _ = try JSONSerialization.jsonObject(with: Data(run.out.utf8)) }
    let people = try DeckcProcess.run(["check", course.folder.path("course"), "--format", "short"])
    #expect(people.err.contains("dead-link") && people.out.isEmpty)
  }
}
