import DeckBuild
import Foundation
import TestSupport
import Testing

@testable import DeckCourse

@Suite struct CourseBuildTests {
  @Test func theSiteHasTheCoursesTree() throws {
    let course = try TestCourse(decks: ["intro.md", "week2/a.md", "week10/b.md", "week10/labs/c.markdown"])
    try course.write("README.md", "# About\n\nSee [the first](intro.md).\n")
    try course.write("LICENSE.md", "mine")
    let report = try course.build()
    #expect(report.status == .success)
    #expect(report.leftOut == ["LICENSE.md", "README.md"])
    #expect(
      Set(course.tree().keys) == [
        ".nojekyll", "course.json", "index.html", "intro.html", "search.html", "week10/b.html", "week10/index.html",
        "week10/labs/c.html", "week10/labs/index.html", "week2/a.html", "week2/index.html",
      ])
    #expect(try course.page("index.html").contains(#"See <a href="intro.html""#))
  }

  @Test func linksLeadFromDeckToDeckInNaturalOrder() throws {
    let course = try TestCourse(decks: ["week10/a.md", "week2/b.md", "week2/a.md", "intro.md"])
    try course.build()
    var page = "intro.html"
    var walk = [page]
    while let next = try course.link("next", in: page) {
      let path = try #require(LinkAddress(next, in: SitePath.folder(of: page))).path
      let back = try #require(try course.link("prev", in: path))
      #expect(LinkAddress(back, in: SitePath.folder(of: path))?.path == page)
      page = path
      walk.append(page)
    }
    #expect(walk == ["intro.html", "week2/a.html", "week2/b.html", "week10/a.html"])
    #expect(try course.link("up", in: "week2/a.html") == "index.html")
    #expect(try course.link("prev", in: "intro.html") == nil)
    #expect(try course.page("week2/b.html").contains("week10/a.md →"))
  }

  @Test func theCourseFileNamesOrdersGroupsAndHides() throws {
    let course = try TestCourse(decks: ["a.md", "b.md", "c.md", "d.md", "old.md"])
    try course.write(
      "course.yml",
      """
      title: Learning <things>
      url: https://example.org/course
      order: [d.md]
      hide: [b.md]
      ignore: [old.md]
      groups:
        - title: Basics
          decks: [c.md]
      pages:
        a.md: {title: First, date: 2026-03-01, aliases: [start.html, /old/]}
      """)
    let report = try course.build()
    #expect(report.config?.diagnostics.isEmpty == true)
    let index = try course.page("index.html")
    #expect(index.contains("<h1>Learning &lt;things&gt;</h1>"))
    let titles = index.components(separatedBy: "<h3>").dropFirst().map { $0.components(separatedBy: "</a>")[0] }
    #expect(titles.map { $0.split(separator: ">").last } == ["c.md", "d.md", "First"])
    #expect(index.contains(">Basics</h2>"))
    #expect(try course.link("next", in: "c.html") == "d.html")
    #expect(course.exists("b.html"))
    #expect(try course.link("next", in: "b.html") == nil)
    #expect(!course.exists("old.html"))
    #expect(try !course.page("search.html").contains("b.html"))
    #expect(try course.page("start.html").contains("url=a.html"))
    #expect(try course.page("old/index.html").contains("url=../a.html"))
    #expect(try course.page("sitemap.xml").contains("<loc>https://example.org/course/a.html</loc>"))
    #expect(try course.page("feed.xml").contains("<updated>2026-03-01T00:00:00Z</updated>"))
  }

  @Test func laterDecksAreLeftOutWithTheirPages() throws {
    let course = try TestCourse(decks: ["a.md"])
    try course.write("b.md", "---\ntitle: B\ndate: 2026-03-08\n---\n# B\n")
    try course.build()
    #expect(course.exists("b.html"))
    let report = try course.build { $0.until = "2026-03-07" }
    #expect(report.later == 1)
    #expect(!course.exists("b.html"))
    #expect(try !course.page("search.html").contains("b.html"))
    try course.build { $0.until = "2026-03-08" }
    #expect(course.exists("b.html"))
  }

  @Test func linksBetweenSourcesAreLinksBetweenPages() throws {
    let course = try TestCourse([
      "a.md": "[b](week1/b%20c.md#/1) [w](week1/) [h](<week1/b c.html>) [me](#/0) [out](https://x.org/y.md)\n",
      "week1/b c.md": "# B\n\n---\n\n[a](../a.md)\n",
    ])
    let report = try course.build()
    #expect(report.rules.isEmpty)
    let page = try course.page("a.html")
    for address in ["week1/b%20c.html#/1", "week1/index.html", "https://x.org/y.md"] {
      #expect(page.contains("<a href=\"\(address)\""), "\(address)")
    }
    #expect(try course.page("week1/b c.html").contains("<a href=\"../a.html\""))
  }

  @Test func deadLinksAreReportedTogether() throws {
    let course = try TestCourse([
      "a.md": """
      [1](none.md)
      [2](B.md)
      [3](b.md#/7)
      [4](b.md#here)
      [5](b.md#nowhere)
      [6](../../etc/passwd)
      [7](secret.md)
      [8](notes.pdf)
      [9](Notes.pdf)
      """,
      "b.md": "# B\n\n<span id=\"here\">x</span>\n", "secret.md": "# no\n", "notes.pdf": "%PDF",
      ".deckcignore": "secret.md\n",
    ])
    let report = try course.build()
    #expect(
      report.findings.flatMap(\.diagnostics).filter { $0.severity == .warning }.map(\.rule) == [
        "dead-link", "wrong-case", "missing-anchor", "missing-anchor", "dead-link", "dead-link", "wrong-case",
      ])
    #expect(report.status == .success)
    #expect(try course.folder.bytes("site/notes.pdf") == Array("%PDF".utf8))
    #expect(!course.exists("secret.md") && !course.exists("secret.html"))
  }

  @Test func twoSourcesOfOnePageAreAnErrorThatNamesBoth() throws {
    let course = try TestCourse(decks: ["a.md", "a.markdown"])
    let error = #expect(throws: FileError.self) { try course.build() }
    #expect(error?.message == "would be made twice, of 'a.markdown' and of 'a.md'")
    let index = try TestCourse(decks: ["week1/index.md"])
    #expect(throws: (any Error).self) { try index.build() }
  }

  @Test func coresChangeNoByte() throws {
    let course = try TestCourse(decks: (0..<24).map { "week\($0 / 5)/day\($0).md" })
    try course.build(site: "one") { $0.compile.jobs = 1 }
    try course.build(site: "many") { $0.compile.jobs = 7 }
    #expect(course.tree("one") == course.tree("many"))
  }

  @Test func decksCanShareTheirAssets() throws {
    let course = try TestCourse(decks: ["a.md", "week1/b.md"])
    try course.build { $0.sharesAssets = true }
    let assets = course.tree().keys.filter { $0.hasPrefix("assets/") }.sorted()
    // The runtime, the core and the theme, the links, and the speaker view's style and script.
    #expect(assets.count == 7)
    let page = try course.page("week1/b.html")
    for asset in assets { #expect(page.contains("\"../\(asset)\"")) }
    #expect(page.utf8.count < 6000)
    try course.write("a.md", "# changed\n")
    try course.build { $0.sharesAssets = true }
    #expect(course.tree().keys.filter { $0.hasPrefix("assets/") }.sorted() == assets)
    try course.build()
    #expect(course.tree().keys.filter { $0.hasPrefix("assets/") }.isEmpty)
  }

  @Test func theBundleHoldsAllSlides() throws {
    let course = try TestCourse(["a.md": "# A\n\n---\n\n[b](week1/b.md)\n", "week1/b.md": "# B\n\n[a](../a.md)\n"])
    try course.build { $0.makesBundle = true }
    let bundle = try course.page("bundle.html")
    #expect(bundle.components(separatedBy: "<section").count - 1 == 3)
    #expect(bundle.contains("href=\"week1/b.html\"") && bundle.contains("href=\"a.html\""))
  }
}
