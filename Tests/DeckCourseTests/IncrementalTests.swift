import DeckBuild
import Foundation
import TestSupport
import Testing

@testable import DeckCourse

@Suite struct IncrementalTests {
  private let decks = ["a.md", "b.md", "week1/c.md", "week1/d.md", "week2/e.md"]

  @Test func aSecondBuildWritesNothing() throws {
    let course = try TestCourse(decks: decks)
    try course.build()
    let touched = try course.touched {
      let report = try course.build()
      #expect(report.isUnchanged)
      #expect(report.slides == 5)
    }
    #expect(touched.isEmpty)
  }

  @Test func aChangedDeckChangesItsPageAndTheLists() throws {
    let course = try TestCourse(decks: decks)
    try course.build()
    let touched = try course.touched {
      try course.write("week1/c.md", "# week1/c.md\n\nmore\n")
      #expect(try course.build().compiled == 1)
    }
    #expect(touched == ["week1/c.html", "index.html", "week1/index.html", "search.html", "course.json"])
  }

  @Test func aChangedTitleChangesTheNeighboursToo() throws {
    let course = try TestCourse(decks: decks)
    try course.build()
    let touched = try course.touched {
      try course.write("week1/c.md", "# Closures\n")
      try course.build()
    }
    #expect(touched.isSuperset(of: ["week1/c.html", "b.html", "week1/d.html"]))
    #expect(touched.isDisjoint(with: ["a.html", "week2/e.html", "week2/index.html"]))
    #expect(try course.page("b.html").contains("Closures →"))
  }

  @Test func aDeletedDeckTakesItsPageWithItAndNothingElse() throws {
    let course = try TestCourse(decks: decks)
    try course.build()
    try course.folder.write("site/week2/mine.txt", "mine")
    try course.folder.write("site/own.html", "mine too")
    try course.remove("week2/e.md")
    let report = try course.build()
    #expect(report.removed == 2)
    #expect(!course.exists("week2/e.html") && !course.exists("week2/index.html"))
    #expect(course.exists("week2/mine.txt") && course.exists("own.html"))
    try course.remove("week1/c.md")
    try course.remove("week1/d.md")
    try course.build()
    #expect(!course.exists("week1"))
  }

  @Test func whatSomebodyChangedStaysWhenItsDeckGoes() throws {
    let course = try TestCourse(decks: decks)
    try course.build()
    try course.folder.write("site/a.html", "edited by hand")
    try course.remove("a.md")
    #expect(try course.build().kept == ["a.html"])
    #expect(try course.page("a.html") == "edited by hand")
  }

  @Test func aForeignFileIsNotReplaced() throws {
    let course = try TestCourse(decks: decks)
    try course.folder.write("site/a.html", "somebody's")
    let report = try course.build()
    #expect(report.status == .cannotCreate)
    #expect(try course.page("a.html") == "somebody's")
    #expect(course.exists("b.html"))
    #expect(try course.build().status == .cannotCreate)
    #expect(try course.build { $0.force = true }.status == .success)
    #expect(try course.page("a.html") != "somebody's")
  }

  @Test func findingsAreSaidAgain() throws {
    let course = try TestCourse(["a.md": "[x](none.md)\n", "b.md": "# B\n"])
    let first = try course.build()
    #expect(first.rules == ["a.md: dead-link"])
    let second = try course.build()
    #expect(second.isUnchanged)
    #expect(second.rules == first.rules)
    #expect(second.findings.map(\.diagnostics) == first.findings.map(\.diagnostics))
    try course.write("none.md", "# now\n")
    #expect(try course.build().rules.isEmpty)
    #expect(try course.page("a.html").contains("none.html"))
  }

  @Test func aTouchedFileIsNoChangedOne() throws {
    let course = try TestCourse(decks: decks)
    try course.build()
    let touched = try course.touched {
      try course.write("a.md", "# a.md\n")
      #expect(try course.build().compiled == 0)
    }
    #expect(touched.isEmpty)
  }

  /// A file system's clock is coarse, so a file can change within one tick and keep size and time.
  @Test func aChangeRightAfterTheBuildIsSeen() throws {
    let course = try TestCourse(decks: decks)
    for round in 0..<20 {
      try course.write("a.md", "# a\(round % 10)\n")
      try course.build()
      #expect(try course.page("a.html").contains(">a\(round % 10)</h1>"))
    }
  }

  /// Whatever was done to the course and the site, the next build ends where a fresh one does.
  @Test(arguments: 0..<4) func anyHistoryEndsInTheSameSite(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed + 1))
    let course = try TestCourse(decks: decks)
    var present = Set(decks)
    let all = decks + ["week1/x.md", "week3/y.md", "z.md"]
    for step in 0..<14 {
      let path = all.randomElement(using: &random) ?? "a.md"
      switch Int.random(in: 0..<9, using: &random) {
      case 0 where present.count > 1 && present.contains(path):
        try course.remove(path)
        present.remove(path)
      case 1:
        try course.write("course.yml", "title: Step \(step)\norder: [\(path)]\n")
      case 2:
        try course.write("course.yml", "hide: [\(path)]\nurl: https://example.org/\nlint: {unmatched-pattern: off}\n")
      case 3:
        try course.write("README.md", "read [it](\(path))\n")
      case 4:
        let name = course.tree().keys.sorted().randomElement(using: &random) ?? "index.html"
        try? FileManager.default.removeItem(atPath: course.folder.path("site/" + name))
      default:
        let other = all.randomElement(using: &random) ?? "b.md"
        try course.write(path, "# \(step % 3)\n\n---\n\n[to](\(other)) step \(step)\n")
        present.insert(path)
      }
      if present.subtracting(["z.md"]).isEmpty { continue }
      let report = try course.build()
      #expect(report.status == .success)
      let fresh = "fresh\(step)"
      let whole = try course.build(site: fresh)
      #expect(course.tree() == course.tree(fresh), "after step \(step)")
      #expect(report.findings.map(\.diagnostics) == whole.findings.map(\.diagnostics))
    }
  }
}

/// SplitMix64, so that a failing history can be run again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
