import DeckModel
import Testing

/// What the tree holds, and what the policy then names.
@Suite struct ContentSourcesTests {
  private func sources(_ directive: String, _ node: Node, _ policy: String = "safe") -> [String] {
    var deck = Deck()
    deck.add(element("div", [], node))
    return DeckHTMLTests.sources(directive, in: deck.page(policy == "strict" ? .strict : .safe).html)
  }

  @Test(arguments: [
    ("https://a.example/i.png", ["data:", "https://a.example"]),
    ("HTTPS://A.example:8443/i.png?x=1#y", ["data:", "https://a.example:8443"]),
    ("http://a.example/i.png", ["data:", "http://a.example"]),
    ("//a.example/i.png", ["data:", "https://a.example"]),
    ("img/i.png", ["data:", "'self'"]), ("/i.png", ["data:", "'self'"]), ("a/b:c.png", ["data:", "'self'"]),
    ("data:image/png;base64,AAAA", ["data:"]), ("#x", ["data:"]), ("", ["data:"]), ("blob:x", ["data:"]),
    ("https://a.example;script-src *", ["data:"]), ("https://a\"b/", ["data:"]), ("https:///x", ["data:"]),
  ])
  func images(address: String, expected: [String]) {
    #expect(sources("img-src", element("img", [("src", address)])) == expected)
    var deck = Deck()
    let destination = deck.range(address)
    deck.add(Node(.image(destination: destination, title: .empty), .none))
    #expect(DeckHTMLTests.sources("img-src", in: deck.page().html) == expected)
  }

  @Test(arguments: [
    (
      element("source", [("srcset", "data:image/png;base64,AA,AA 1x, https://a.example/b,c.png 2x,d.png")]),
      ["https://a.example", "'self'"]
    ),
    (element("video", [("poster", "https://a.example/p.png")]), ["https://a.example"]),
    (element("p", [("style", "background: URL( 'https://a.example/i.png' ) , url(#x)")]), ["https://a.example"]),
    (element("img", [("data-src", "https://a.example/i.png")]), ["https://a.example"]),
  ])
  func pictures(node: Node, expected: [String]) {
    #expect(sources("img-src", node) == ["data:"] + expected)
    #expect(sources("img-src", node, "strict") == ["data:"])
  }

  @Test func media() {
    let node = element(
      "video", [("src", "a.mp4")], element("source", [("src", "https://m.example/v.webm")]),
      element("track", [("src", "https://m.example/v.vtt")]))
    #expect(sources("media-src", node) == ["data:", "'self'", "https://m.example"])
    #expect(sources("media-src", node, "strict") == ["data:"])
  }

  @Test(arguments: [
    (element("iframe", [("src", "https://codepen.io/x")]), ["https://codepen.io"]),
    (element("a", [("data-deckc-card", "https://codepen.io/x")]), ["https://codepen.io"]),
    (element("a", [("href", "https://a.example")]), []),
  ])
  func frames(node: Node, expected: [String]) {
    #expect(sources("frame-src", node) == ["'self'"] + expected)
    #expect(sources("frame-src", node, "strict") == ["'self'"])
  }

  @Test func slidesNotesAndStyles() {
    var deck = Deck(metadata: ["slideOptions": ["parallaxBackgroundImage": "https://p.example/x.png"]])
    deck.add(attributes: [
      Attribute("data-background-image", "a.png, https://b.example/c.png"),
      Attribute("data-background-video", "https://v.example/v.mp4"),
      Attribute("data-background-iframe", "https://codepen.io/x"), Attribute("data-background", "#ffffff"),
    ])
    deck.slides[0].notes = [element("img", [("src", "https://n.example/i.png")])]
    deck.styles = [Style(css: deck.range("p{background:url(\"https://s.example/i.png\")}"), range: .none)]
    let html = deck.page().html
    #expect(
      DeckHTMLTests.sources("img-src", in: html) == [
        "data:", "'self'", "https://b.example", "https://n.example", "https://s.example", "https://p.example",
      ])
    #expect(DeckHTMLTests.sources("media-src", in: html) == ["data:", "https://v.example"])
    #expect(DeckHTMLTests.sources("frame-src", in: html) == ["'self'", "https://codepen.io"])
  }
}
