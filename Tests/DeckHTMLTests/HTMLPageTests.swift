import DeckHTML
import DeckModel
import Testing

@Suite struct HTMLPageTests {
  @Test func theWholeDocument() {
    var deck = Deck(metadata: ["title": "A & B", "lang": "de"])
    deck.add(deck.paragraph("one"))
    deck.slides[0].notes = [deck.paragraph("say it")]
    deck.styles = [Style(css: deck.range("p{color:red}"), range: .none)]
    let html = deck.page().html
    let shell = html.replacing(policy(html) ?? "", with: "POLICY").replacing(
      String(decoding: Assets.runtime.text, as: UTF8.self), with: "RUNTIME"
    ).replacing(String(decoding: Assets.coreStyle.text, as: UTF8.self), with: "CORE")
      .replacing(text(of: "style id=\"deckc-theme\"", in: html), with: "THEME")
      .replacing(text(of: "style id=\"deckc-speaker\"", in: html), with: "SPEAKER")
      .replacing(text(of: "script id=\"deckc-speaker-script\"", in: html), with: "SPEAKER")
    #expect(
      shell == """
        <!DOCTYPE html>
        <html lang="de">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="POLICY">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="generator" content="deckc 1.2.3">
        <title>A &amp; B</title>
        <meta name="description" content="one">
        <meta property="og:title" content="A &amp; B">
        <link rel="icon" href="data:,">
        <style id="deckc-core">CORE</style>
        <style id="deckc-speaker">SPEAKER</style>
        <style id="deckc-theme">THEME</style>
        <style>p{color:red}</style>
        </head>
        <body>
        <div class="reveal" lang="de">
        <div class="slides">
        <section>
        <p>one</p>
        <aside class="notes">
        <p>say it</p>
        </aside>
        </section>
        </div>
        </div>
        <script id="deckc-runtime">RUNTIME</script>
        <script id="deckc-speaker-script">SPEAKER</script>
        <script>Reveal.initialize({"slideNumber":true,"history":true,"transition":"none"});</script>
        </body>
        </html>

        """)
  }

  /// Law: the policy names exactly the hashes of the scripts and style sheets that are in the page.
  @Test(arguments: [
    "p{color:red}", "", "p::after{content:\"</style><img src=x>\"}", "\u{FEFF}p{content:\"é漢🔥\"}", "a>b{}\n<!-- -->",
  ])
  func thePolicyNamesWhatIsThere(css: String) {
    var deck = Deck(metadata: ["slideOptions": ["mine": "</script><script>"]])
    deck.add()
    deck.styles = [Style(css: deck.range(css), range: .none), Style(css: deck.range("b{}"), range: .none)]
    let html = deck.page { $0.styles = [.style(id: "deckc-extra", Array("i{}\r\n\0j{}\r".utf8) + [0xFF])] }.html
    for (tag, directive) in [("style", "style-src-elem"), ("script", "script-src")] {
      let texts = elements(tag, in: html)
      #expect(texts.count == (tag == "style" ? 6 : 3))
      let hashes = texts.map { text in Array(text.utf8).withUnsafeBytes { "'sha256-\(PagePart.hash(of: $0))'" } }
      #expect(sources(directive, in: html) == hashes)
    }
  }

  @Test func stacksNestAndLoneSlidesDoNot() {
    var deck = Deck()
    for (h, v) in [(0, 0), (1, 0), (1, 1), (2, 0)] { deck.add(deck.paragraph("\(h).\(v)"), h: h, v: v) }
    #expect(
      slides(deck.page().html)
        == "<section><p>0.0</p></section>"
        + "<section><section><p>1.0</p></section><section><p>1.1</p></section></section>"
        + "<section><p>2.0</p></section>")
  }

  @Test func hiddenSlidesStayOutUnlessAskedFor() {
    var deck = Deck()
    let hidden = [Attribute("data-visibility", "hidden")]
    deck.add(deck.paragraph("a"), h: 0, attributes: hidden)
    deck.add(deck.paragraph("b"), h: 1, v: 0)
    deck.add(deck.paragraph("c"), h: 1, v: 1, attributes: hidden)
    #expect(slides(deck.page().html) == "<section><section><p>b</p></section></section>")
    deck.metadata = ["slideOptions": ["showHiddenSlides": true]]
    #expect(slides(deck.page().html).contains("<p>a</p>"))
  }

  @Test func attributesOfSlidesAreEscaped() {
    var deck = Deck()
    deck.add(
      attributes: [
        Attribute("id", "x"), Attribute("data-auto-animate"), Attribute("data-state", "a\"><script>"),
        Attribute("on load=\"x", "no"),
      ])
    #expect(
      slides(deck.page().html)
        == "<section id=\"x\" data-auto-animate data-state=\"a&quot;&gt;&lt;script&gt;\"></section>")
  }

  @Test func rightToLeft() {
    let page = Deck(metadata: ["dir": "rtl"]).page().html
    #expect(page.contains("<html lang=\"en\" dir=\"rtl\">") && page.contains(#""rtl":true"#))
  }

  /// A deck's own scripts run when `Reveal` is there; the rest of its HTML stays where it is.
  @Test func trustedDecksCarryNoPolicyAndRunTheirScriptsLast() throws {
    var deck = Deck()
    let script = "<SCRIPT>Reveal.on('ready', f)</script>\n"
    deck.add(Node(.htmlBlock(deck.range(script)), .none), Node(.htmlBlock(deck.range("<b onclick=f()>x\n")), .none))
    let html = deck.page(.trusted).html
    #expect(policy(html) == nil)
    #expect(html.contains("--html trusted"))
    #expect(slides(html) == "<section><b onclick=f()>x</section>")
    #expect(html.hasSuffix("});</script>\n\(script)</body>\n</html>\n"))
    #expect(deck.page(.safe).html.hasSuffix("});</script>\n</body>\n</html>\n"))
  }

  @Test func livePreviewsMayConnect() {
    let reload = PagePart(id: "deckc-reload", own: Array("reload()".utf8))
    let html = Deck().page {
      $0.scripts = [reload]
      $0.connectsToSelf = true
    }.html
    #expect(sources("connect-src", in: html) == ["'self'"])
    #expect(sources("script-src", in: html).last == reload.source)
    #expect(html.contains("<script id=\"deckc-reload\">reload()</script>\n</body>"))
    #expect(sources("connect-src", in: Deck().page().html) == ["'none'"])
  }
}

/// The texts of all elements called `tag`.
func elements(_ tag: String, in html: String) -> [String] {
  html.components(separatedBy: "<\(tag)").dropFirst().compactMap { rest in
    guard let open = rest.firstIndex(of: ">"), let close = rest.range(of: "</\(tag)>") else { return nil }
    return String(rest[rest.index(after: open)..<close.lowerBound])
  }
}

/// The text of the element that opens with `opening`.
func text(of opening: String, in html: String) -> String {
  let rest = html.components(separatedBy: "<\(opening)>").dropFirst().first ?? ""
  return String(rest.components(separatedBy: "</").first ?? "")
}

/// The content of the policy's element.
func policy(_ html: String) -> String? {
  guard let start = html.range(of: "http-equiv=\"Content-Security-Policy\" content=\"") else { return nil }
  return html[start.upperBound...].split(separator: "\"", maxSplits: 1).first.map(String.init)
}

/// The sources of a directive of the policy.
func sources(_ directive: String, in html: String) -> [String] {
  let directives = (policy(html) ?? "").components(separatedBy: "; ").map { $0.split(separator: " ").map(String.init) }
  return directives.first { $0.first == directive }.map { Array($0.dropFirst()) } ?? []
}

/// What stands in `.slides`, without line ends.
func slides(_ html: String) -> String {
  let inside = html.components(separatedBy: "<div class=\"slides\">\n").dropFirst().first ?? ""
  return (inside.components(separatedBy: "</div>\n</div>").first ?? "").replacing("\n", with: "")
}
