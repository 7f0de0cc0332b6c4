import DeckModel
import DeckPasses
import Testing

struct SanitizeTests {
  @Test(arguments: [
    // Names and values of attributes.
    ("<p onclick=a ONLOAD=b style='color:red' srcdoc=c>d", "<p style=\"color:red\">d</p>", 3),
    ("<a href=' java&#10;script:x' ping=y>z</a>", "<a target=\"_blank\" rel=\"noopener\">z</a>", 2),
    ("<a href='myapp://x'>z</a>", "<a href=\"myapp://x\" target=\"_blank\" rel=\"noopener\">z</a>", 0),
    ("<img src='javascript:x' alt=y>", "<img alt=\"y\">", 1),
    ("<img src=a.png srcset='javascript:x 2x'>", "<img src=\"a.png\">", 1),
    ("<img src='data:image/svg+xml,x'>", "<img src=\"data:image/svg+xml,x\">", 0),
    ("<video src=a.mp4 poster='data:image/svg+xml,x'></video>", "<video src=\"a.mp4\"></video>", 1),
    ("<table background=x><tr><td background=y>z</table>", "<table><tbody><tr><td>z</td></tr></tbody></table>", 2),
    ("<p style='background:url(javascript:x)'>y", "<p style=\"background:none\">y</p>", 1),
    ("<a name=x>y</a>", "<a id=\"x\" target=\"_blank\" rel=\"noopener\">y</a>", 0),
    ("<a name=x id=z>y</a>", "<a id=\"z\" target=\"_blank\" rel=\"noopener\">y</a>", 1),
    ("<img name=body>", "<img>", 1),
    ("<p data-deckc-frame=x data-src='javascript:y' data-preview-link='data:text/html,z'>w", "<p>w</p>", 3),
    ("<aside class=notes data-markdown>x</aside>", "<aside class=\"notes\" data-markdown>x</aside>", 0),
    ("<aside data-markdown=x.md>x</aside>", "<aside>x</aside>", 1),
    // Frames.
    (
      "<iframe src='https://www.youtube.com/embed/a' width=5 srcdoc=x allow=camera onload=y></iframe>",
      "<iframe src=\"https://www.youtube.com/embed/a\" width=\"5\" sandbox=\"allow-scripts allow-same-origin "
        + "allow-presentation allow-popups\" referrerpolicy=\"strict-origin-when-cross-origin\" loading=\"lazy\" "
        + "allow=\"fullscreen; picture-in-picture\" allowfullscreen></iframe>", 2
    ),
    (
      "<iframe src='https://example.org/a' title=T width=5>b</iframe>",
      "<a href=\"https://example.org/a\" target=\"_blank\" rel=\"noopener\" data-deckc-frame=\"https://example.org/a\" "
        + "data-deckc-width=\"5\">T</a>", 1
    ),
    ("<iframe src='javascript:x'></iframe>y", "<iframe></iframe>y", 1),
    ("<iframe srcdoc='<b>'></iframe>y", "<iframe></iframe>y", 1),
    // Links of Markdown.
    ("[a](javascript:b)", "<p>[a](javascript:b)</p>", 1),
    ("[**a**](javascript:b&amp;\\*\\c) d", "<p>[<strong>a</strong>](javascript:b&amp;*\\c) d</p>", 1),
    ("[a](data:image/png,b)", "<p><a href target=\"_blank\" rel=\"noopener\">a</a></p>", 1),
    ("[a](#b) [c](d:e)", "<p><a href=\"#b\">a</a> <a href target=\"_blank\" rel=\"noopener\">c</a></p>", 1),
  ])
  func safe(text: String, expected: String, removals: Int) {
    let result = resolved(text)
    #expect(result.html == expected)
    #expect(result.rules.count == removals, "\(result.rules)")
  }

  @Test func images() {
    var deck = miniDeck("![a](javascript:b)![c](d:e)")
    let range = SourceRange(0, 18)
    func image(_ destination: String, _ alternative: Range<Int>, _ range: SourceRange) -> Node {
      let inside = SourceRange(alternative.lowerBound, alternative.upperBound)
      return Node(
        .image(destination: deck.text.append(destination), title: .empty), range,
        children: [Node(.text(TextRange(inside)), inside)])
    }
    deck.slides[0].children = [image("javascript:b", 2..<3, range), image("d:e", 20..<21, SourceRange(18, 27))]
    deck.slides[0].children.append(image("data:image/svg+xml,x", 2..<3, range))
    let resolved = resolve(deck).value.deck
    #expect(
      html(resolved.slides[0].children, resolved)
        == "![a](javascript:b)<img src><img src=\"data:image/svg+xml,x\">")
  }

  @Test(arguments: [
    ("<img src='https://example.org/a.png' alt=b>", "<img data-deckc-remote=\"https://example.org/a.png\" alt=\"b\">"),
    ("<p style='background:url(https://x)'>y", "<p style=\"background:none\">y</p>"),
    ("<iframe src='https://www.youtube.com/embed/a'></iframe>", "<a href=\"https://www.youtube.com/embed/a\""),
    ("[a](https://example.org)", "<p><a href=\"https://example.org\""),
  ])
  func strict(text: String, expected: String) {
    #expect(resolved(text) { $0.html = .strict }.html.hasPrefix(expected))
  }

  @Test func remoteStyles() {
    let text = "<p style='background:url(https://x)'>y"
    #expect(resolved(text).html == "<p style=\"background:url(https://x)\">y</p>")
    #expect(resolved(text) { $0.keepsRemoteStyles = false }.html == "<p style=\"background:none\">y</p>")
  }

  @Test func pageFrames() {
    func attributes(_ url: String) -> [Attribute] {
      resolve(miniDeck("<!-- .slide: data-background-iframe=\"\(url)\" -->")).value.deck.slides[0].attributes
    }
    #expect(attributes("https://example.org").isEmpty)
    #expect(attributes("https://www.youtube.com/embed/a").count == 1)
  }

  @Test(arguments: [
    ("<a href=x target=_BLANK>y</a>", "<a href=\"x\" target=\"_BLANK\" rel=\"noopener noreferrer\">y</a>"),
    ("<a href=x target=_self>y</a>", "<a href=\"x\" target=\"_self\">y</a>"),
    ("<a href=#x>y</a>", "<a href=\"#x\">y</a>"),
  ])
  func linksOfThePage(text: String, expected: String) {
    #expect(resolved(text) { $0.form = .page }.html == expected)
  }

  @Test func commonMark() {
    #expect(resolved("[a](b)") { $0.isHackMD = false }.html == "<p><a href=\"b\">a</a></p>")
  }

  @Test func bidiControls() {
    let result = resolved("a\u{202E}b `c\u{202E}d\u{2066}` <b>\u{2069}</b>")
    #expect(result.html == "<p>a\u{202E}b <code>c[U+202E]d[U+2066]</code> <b>\u{2069}</b></p>")
    #expect(resolved("<pre><code>a&#x202A;</code></pre>").html == "<pre><code>a[U+202A]</code></pre>")
    #expect(result.rules == ["bidi-control"])
  }
}

struct IdentifierTests {
  @Test(arguments: [
    ("<p id=a>x<p id=a>y<p id=a>z", "<p id=\"a\">x</p><p id=\"a-2\">y</p><p id=\"a-3\">z</p>"),
    ("<p id=a-2>x<p id=a>y<p id=a>z", "<p id=\"a-2\">x</p><p id=\"a\">y</p><p id=\"a-3\">z</p>"),
    ("<p id=title>x<a href=#title>y</a>", "<p id=\"u-title\">x<a href=\"#u-title\">y</a></p>"),
    ("<p id=top>x [y](#top) [z](#/top) [w](#toppa)", "<p id=\"u-top\">x [y](#top) [z](#/top) [w](#toppa)</p>"),
    ("<p id=1a aria-labelledby='b 1a' title=1a>x", "<p id=\"u-1a\" aria-labelledby=\"b u-1a\" title=\"1a\">x</p>"),
    ("<p id='a b'>x", "<p>x</p>"), ("<p id=''>x", "<p>x</p>"), ("<p id='été_1.2:3-4'>x", "<p id=\"été_1.2:3-4\">x</p>"),
    ("<p id=name>x<p id=u-name>y", "<p id=\"u-name\">x</p><p id=\"u-name-2\">y</p>"),
  ])
  func page(text: String, expected: String) {
    #expect(resolved(text) { $0.form = .page }.html == expected)
  }

  @Test func links() {
    let text = "<p id=top>a</p>\n\n[y](#top) [z](#/top) [w](#toppa) [v](#t%6Fp)"
    let html = resolved(text) { $0.form = .page }.html
    #expect(
      html.hasSuffix(
        "<a href=\"#u-top\">y</a> <a href=\"#/u-top\">z</a> <a href=\"#toppa\">w</a> <a href=\"#u-top\">v</a></p>"))
  }

  @Test func otherForm() {
    #expect(
      resolved("<p id=title>x<p id=1>y<p id=1>z").html == "<p id=\"title\">x</p><p id=\"1\">y</p><p id=\"1\">z</p>")
    #expect(resolved("<p id=Reveal>x").html == "<p id=\"u-Reveal\">x</p>")
  }

  @Test func selectors() {
    let deck = resolve(miniDeck("<style>#top, #toppa { color: #top }</style>\n\n<p id=top>")).value.deck
    #expect(deck.text.string(deck.styles[0].css) == "#u-top, #toppa { color: #top }")
  }

  @Test func register() {
    var register = IdentifierRegister()
    #expect(
      ["a", "a", "title", "a", "title", "a-2"].map { register.claim($0) } == [
        "a", "a-2", "u-title", "a-3", "u-title-2", "a-2-2",
      ])
  }
}
