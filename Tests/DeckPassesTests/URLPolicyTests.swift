import Testing

@testable import DeckPasses

struct URLPolicyTests {
  /// Address, and where it may stand: l link, i image, p picture, m media, s style.
  @Test(arguments: [
    ("https://example.org/a?b=1", "lipms"), ("http://example.org", "lipms"), ("HTTPS://EXAMPLE.ORG", "lipms"),
    ("//example.org/a", "lipms"), ("/a", "lipms"), ("#a", "lipms"), ("?a=b:c", "lipms"), ("a.png", "lipms"),
    ("./a:b.png", "lipms"), ("", "lipms"), ("é:b", "lipms"), ("javascript%3Aalert(1)", "lipms"),
    ("mailto:a@example.org", "l"), ("tel:+1", "l"), ("myapp://open", "l"), ("ftp://example.org", "l"),
    ("myapp:open", ""), ("|a", ""), ("C:\\a", ""),
    ("javascript:alert(1)", ""), ("JavaScript:alert(1)", ""), ("javascript://x", ""), (" javascript:x", ""),
    ("java\nscript:x", ""), ("\u{1}\u{E} javascript:x", ""), ("java\tscript\r:x", ""), ("vbscript:x", ""),
    ("file:///etc/passwd", ""), ("blob:https://x/y", ""), ("blob://x", ""), ("view-source://x", ""),
    ("data:text/html,x", ""), ("data://text/html,x", ""), ("data:,x", ""),
    ("data:image/png;base64,AA", "ipms"), ("DATA:IMAGE/PNG,AA", "ipms"), ("data:image/svg+xml,<svg>", "i"),
    ("data:image/svg+xml;x=image/png,<svg>", "i"), ("data:image/pngx,AA", ""), ("data:font/woff2;base64,AA", "s"),
  ])
  func uses(url: String, places: String) {
    let uses: [(String, URLPolicy.Use)] = [
      ("l", .link), ("i", .image), ("p", .picture), ("m", .media), ("s", .style),
    ]
    #expect(uses.filter { URLPolicy.allows(url, $0.1, .safe) }.map(\.0).joined() == places)
  }

  @Test(arguments: [
    ("https://example.org/a.png", false), ("http://x", false), ("//x/a.png", false), ("\\\\x\\a.png", false),
    ("/\\x/a.png", false), (" //x", false), ("a.png", true), ("/a.png", true), ("data:image/png,A", true),
  ])
  func strict(url: String, expected: Bool) {
    #expect(URLPolicy.allows(url, .image, .strict) == expected)
    #expect(URLPolicy.allows(url, .link, .strict) == !url.hasPrefix("data"))
  }

  @Test(arguments: [
    ("a.png", true), ("a.png 1x, b.png 2x", true), ("a.png, b.png", true), ("a,b.png 2x", true), ("", true),
    ("data:image/png;base64,AA== 1x, b.png 2x", true), (" , a.png 100w ,", true), ("a.png calc(1px, 2px), b.png", true),
    ("javascript:x 2x", false), ("a.png 1x, javascript:x 2x", false), ("a.png, javascript:x", false),
    ("a.png 1x,javascript:x", false), ("data:text/html,x 1x", false),
  ])
  func sourceSets(value: String, expected: Bool) {
    #expect(URLPolicy.allows(sourceSet: value, .safe) == expected)
  }

  @Test(arguments: [
    ("https://www.youtube.com/embed/a", "www.youtube.com"), ("//player.vimeo.com/video/1", "player.vimeo.com"),
    ("HTTPS://WWW.YOUTUBE.COM/a", "www.youtube.com"), ("https://www.youtube.com", "www.youtube.com"),
    ("http://www.youtube.com/a", nil), ("https://www.youtube.com:8080/a", nil), ("https://a@www.youtube.com/", nil),
    ("https://www.youtube.com\\@evil.example/", "www.youtube.com"), ("https:/www.youtube.com/", nil),
    ("https:www.youtube.com", nil), ("https://", nil), ("/embed", nil), ("javascript:x", nil),
    ("https://é.example", nil),
    ("https://www.youtube.com%2eevil.example", nil), ("https://[::1]/", nil),
  ])
  func frameHosts(url: String, expected: String?) {
    #expect(FramePolicy.host(of: url) == expected)
  }

  @Test func listedFrames() {
    #expect(FramePolicy.allows("https://www.youtube.com/embed/a", .safe))
    #expect(!FramePolicy.allows("https://youtube.com/embed/a", .safe))
    #expect(!FramePolicy.allows("https://www.youtube.com.evil.example/", .safe))
    #expect(!FramePolicy.allows("https://www.youtube.com/embed/a", .strict))
  }
}
