import DeckBuild
import Testing

@testable import DeckCourse

@Suite struct LinkAddressTests {
  @Test(arguments: [
    ("b.md", "week1", "week1/b.md"), ("../b.md", "week1", "b.md"), ("./x/../b.md#/2", "", "b.md"),
    ("day%201.md", "week1", "week1/day 1.md"), ("%252e%252e/b.md", "week1", "week1/%2e%2e/b.md"),
    ("b.md?x=1#y", "", "b.md"), ("#top", "week1", ""), ("..", "week1", ""), ("week2/", "", "week2"),
  ])
  func anAddressLeadsToAPath(_ address: String, _ folder: String, _ path: String) {
    #expect(LinkAddress(address, in: folder)?.path == path)
  }

  @Test(arguments: [
    "../../b.md", "%2e%2e/%2e%2e/b.md", "/etc/passwd", "https://example.org/b.md", "mailto:a@b", "a\\b.md", "a%00.md",
    "javascript:x",
  ])
  func nothingLeadsOut(_ address: String) {
    #expect(LinkAddress(address, in: "week1") == nil)
  }

  @Test(arguments: [
    ("week1/a.html", "week1", "a.html"), ("week2/a.html", "week1", "../week2/a.html"),
    ("index.html", "a/b", "../../index.html"),
    ("week1/a b#c?.html", "", "week1/a%20b%23c%3F.html"), ("a/index.html", "a/b", "../index.html"),
    ("week1", "week1", "../week1"),
  ])
  func theAddressOfAPathLeadsBackToIt(_ path: String, _ folder: String, _ address: String) {
    #expect(SitePath.address(of: path, from: folder) == address)
    #expect(LinkAddress(address, in: folder)?.path == path)
  }
}
