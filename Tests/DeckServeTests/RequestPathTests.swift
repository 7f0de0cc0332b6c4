import Testing

@testable import DeckServe

@Suite struct RequestPathTests {
  @Test(arguments: [
    ("/", "", true), ("/a.html", "a.html", false), ("/week1/", "week1", true),
    (
      "/week1/day1.html", "week1/day1.html",
      false
    ),
    ("/a%20b.html", "a b.html", false), ("/caf%C3%A9.html", "café.html", false), ("/100%25.html", "100%.html", false),
    ("/a.html?raw", "a.html", false), ("/a.html?../../x", "a.html", false), ("/a..b/c...html", "a..b/c...html", false),
    ("/?", "", true),
  ])
  func whatIsBelowTheFolderHasAPath(target: String, text: String, isFolder: Bool) throws {
    let path = try #require(RequestPath(target))
    #expect(path.text == text)
    #expect(path.isFolder == isFolder)
  }

  @Test(arguments: [
    "", "a.html", "http://127.0.0.1/a.html", "*", "//", "//a.html", "/week1//day1.html", "/a.html//",
    "/..", "/../a", "/a/../b.html", "/a/..", "/.", "/./a", "/%2e%2e/a", "/%2E./a", "/.%2e/a", "/a/%2e%2e%2fb",
    "/%2fetc/passwd",
    "/%252e%252e/a", "/%25%32%65/a", "/a%5cb", "/a\\b", "/..\\..\\a", "/a%00.html", "/a%0Ab", "/a%7f", "/.git/config",
    "/%2egit/config", "/week1/.env", "/a#b", "/#/..", "/a%", "/a%2", "/a%zz", "/%ff.html", "/%c0%ae%c0%ae/a",
    "/%u002e/a",
  ])
  func whatIsNotHasNone(target: String) {
    #expect(RequestPath(target) == nil)
  }

  /// Nothing that a path says can be read as something else by those who open files.
  @Test func pathsStayBelowTheFolderWhateverIsAsked() {
    let pieces = [
      "/", ".", "..", "%2e", "%2f", "%5c", "%", "25", "2e", "a", "~", "%00", "\\", "?", "#", "%c3%a9", "\u{1}",
    ]
    var generator = Numbers(seed: 7)
    for _ in 0..<20_000 {
      let target =
        "/"
        + (0..<Int.random(in: 1...6, using: &generator)).map { _ in
          pieces[Int.random(in: 0..<pieces.count, using: &generator)]
        }.joined()
      guard let path = RequestPath(target) else { continue }
      for name in path.names {
        #expect(!name.isEmpty && !name.hasPrefix("."), "\(target)")
        #expect(!name.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }, "\(target)")
      }
    }
  }
}

/// The same numbers on every run.
struct Numbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    let mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    return mixed ^ mixed >> 31
  }
}
