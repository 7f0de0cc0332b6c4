import DeckBuild
import DeckHTML
import DeckModel
import Foundation
import Synchronization
import Testing

@testable import DeckCourse

@Suite struct LiveCourseTests {
  private let parts = LiveParts(style: Assets.liveStyle, script: Assets.liveScript)

  private func live(
    _ course: TestCourse, _ name: String = "", made: @escaping @Sendable (LivePage, Int) -> Void = { _, _ in }
  ) throws -> LiveCourse {
    try LiveCourse(course.folder.path("course" + name), CompileOptions(), parts, made: made)
  }

  private func text(_ page: LivePage?) throws -> String { String(decoding: try #require(page).bytes, as: UTF8.self) }

  @Test func aPageIsMadeOnceForAsLongAsItsFilesStay() throws {
    let course = try TestCourse(["week1/a.md": "# First\n", "week1/b.md": "# Other\n"])
    let count = Mutex(0)
    // What has just been written may be written again within the clock's tick, and is read twice.
    usleep(50_000)
    let counting: @Sendable (LivePage, Int) -> Void = { _, _ in count.withLock { $0 += 1 } }
    let live = try live(course, made: counting)
    #expect(try text(live.page(at: "week1/a.html")).contains("First"))
    _ = live.page(at: "week1/a.html")
    #expect(count.withLock { $0 } == 1)
    try course.write("week1/a.md", "# Second\n")
    #expect(try text(live.page(at: "week1/a.html")).contains("Second"))
    #expect(count.withLock { $0 } == 2)
  }

  @Test func decksComeAndGo() throws {
    let course = try TestCourse(["a.md": "# Alpha\n\n[there](week1/b.md)\n"])
    let live = try live(course)
    #expect(live.page(at: "week1/b.html") == nil)
    try course.write("week1/b.md", "# Beta\n")
    live.scan()
    #expect(try text(live.page(at: "week1/b.html")).contains("Beta"))
    #expect(try text(live.page(at: "index.html")).contains("Beta"))
    #expect(try text(live.page(at: "week1/index.html")).contains("Beta"))
    #expect(live.hasIndex("week1"))
    // Links between sources are links between pages, and decks have neighbours.
    #expect(try text(live.page(at: "a.html")).contains(#"href="week1/b.html""#))
    #expect(try text(live.page(at: "a.html")).contains("rel=\"next\""))
    #expect(try text(live.page(at: "search.html")).contains("Beta"))
    try course.remove("week1/b.md")
    #expect(live.page(at: "week1/b.html") == nil)
    live.scan()
    #expect(try !text(live.page(at: "index.html")).contains("Beta"))
    #expect(!live.hasIndex("week1"))
  }

  @Test func anEmptyCourseHasAnIndexToo() throws {
    let live = try live(TestCourse([:]))
    #expect(try text(live.page(at: "index.html")).contains("0 decks"))
  }

  @Test func aDeckThatCannotBeCompiledKeepsItsSlides() throws {
    let course = try TestCourse(["a.md": "# Alpha\n"])
    let live = try live(course)
    #expect(try #require(live.page(at: "a.html")).failure == nil)
    try course.folder.write(
      "course/a.md",
      bytes: Array(
        "# Beta\n".unicodeScalars.flatMap {
          [
            UInt8($0.value), 0, 0,
            0,
          ]
        }))
    let broken = try #require(live.page(at: "a.html"))
    #expect(try text(broken).contains("Alpha"))
    #expect(try #require(broken.failure).message.contains("UTF-32"))
    try course.write("a.md", "# Gamma\n")
    let mended = try #require(live.page(at: "a.html"))
    #expect(mended.failure == nil)
    #expect(try text(mended).contains("Gamma"))
  }

  @Test func aDeckByItselfHasNeitherIndexNorNeighbours() throws {
    let course = try TestCourse(["a b.md": "# Alpha\n", "other.md": "# Other\n"])
    let live = try live(course, "/a b.md")
    #expect(live.opening == "a%20b.html")
    #expect(try text(live.page(at: "a b.html")).contains("Alpha"))
    #expect(try !text(live.page(at: "a b.html")).contains("deckc-course\""))
    for path in ["other.html", "index.html", "search.html"] { #expect(live.page(at: path) == nil) }
    #expect(!live.hasIndex(""))
  }

  @Test func pagesMayAskWhereTheyCameFrom() throws {
    let course = try TestCourse(["a.md": "# Alpha\n"])
    let live = try live(course)
    for path in ["a.html", "index.html"] {
      let page = try #require(live.page(at: path))
      let policy = try #require(ContentSecurityPolicy.text(in: page.bytes))
      #expect(policy.contains("connect-src 'self'"))
      #expect(policy.contains(Assets.liveScript.source))
      #expect(policy.contains(Assets.liveStyle.source))
    }
  }

  @Test func whatADeckLeadsToCanBeSaved() throws {
    let course = try TestCourse([
      "week1/a.md": "# Alpha\n\n[code](../code/a%20b.py) [up](../../outside.txt) [deck](c.md)\n"
    ])
    try course.write("code/a b.py", "print(1)\n")
    try course.write("code/other.py", "print(2)\n")
    try course.write("week1/c.md", "# Other\n")
    try course.folder.write("outside.txt", "secret")
    let live = try live(course)
    #expect(live.download(at: "code/a b.py") == nil)
    _ = live.page(at: "week1/a.html")
    #expect(live.download(at: "code/a b.py") == Array("print(1)\n".utf8))
    for path in ["code/other.py", "outside.txt", "../outside.txt", "week1/c.md", "code", ""] {
      #expect(live.download(at: path) == nil, "\(path)")
    }
  }

  @Test func onlyWhatPagesShowIsServedBesides() throws {
    let course = try TestCourse(["a.md": "# Alpha\n", "notes.txt": "text", "secret.json": "{}"])
    try course.write("img/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
    try course.folder.write("outside.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
    try FileManager.default.createSymbolicLink(
      atPath: course.folder.path("course/img/out.svg"), withDestinationPath: course.folder.path("outside.svg"))
    let live = try live(course)
    #expect(live.asset(at: "img/a.svg")?.type == .svg)
    for path in ["notes.txt", "secret.json", "a.md", "img/out.svg", "img", "img/none.svg", "../outside.svg"] {
      #expect(live.asset(at: path) == nil, "\(path)")
    }
  }

  @Test func aBrokenCourseFileShowsNoMoreThanBefore() throws {
    let course = try TestCourse(["a.md": "# Alpha\n", "exam.md": "# Exam\n", "course.yml": "ignore: [exams.md]\n"])
    let live = try live(course)
    #expect(live.page(at: "a.html") == nil && live.page(at: "exam.html") == nil)
    #expect(live.page(at: "index.html")?.course?.diagnostics.map(\.rule) == ["unmatched-pattern"])
    try course.write("course.yml", "ignore: [exam.md]\n")
    live.scan()
    #expect(live.page(at: "a.html")?.course?.isBroken == false && live.page(at: "exam.html") == nil)
    try course.write("course.yml", "ignore: [exam.md\n")
    live.scan()
    #expect(live.page(at: "a.html")?.course?.isBroken == true && live.page(at: "exam.html") == nil)
  }
}
