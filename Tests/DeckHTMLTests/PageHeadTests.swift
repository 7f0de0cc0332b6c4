import DeckModel
import Testing

@Suite struct PageHeadTests {
  private func title(_ deck: Deck) -> String { text(of: "title", in: deck.page().html) }

  private func metas(_ deck: Deck) -> [String] {
    deck.page().html.split(separator: "\n").map(String.init).filter {
      $0.hasPrefix("<meta name=") && !$0.contains("viewport") && !$0.contains("generator")
        || $0.hasPrefix("<meta property=") || $0.hasPrefix("<link rel=\"canonical")
    }
  }

  @Test func theTitleOfTheMetadata() {
    #expect(title(Deck(metadata: ["title": "One  two\nthree"])) == "One two three")
    #expect(title(Deck(metadata: ["title": 2024])) == "2024")
    #expect(title(Deck(metadata: ["title": "</title><script>"])) == "&lt;/title&gt;&lt;script&gt;")
    #expect(title(Deck(metadata: ["title": .string(String(repeating: "x", count: 5000))])).count == 1000)
  }

  @Test func theTitleOfTheFirstHeading() {
    var deck = Deck(metadata: ["title": "  "])
    let code = Node(.code(deck.range("code")), .none)
    let strong = Node(.strong, .none, children: [deck.text("bold")])
    deck.add(deck.paragraph("before"))
    deck.add(
      element(
        "div", [], Node(.heading(level: 1), .none, children: [deck.text("A "), strong, deck.text(" and "), code])))
    deck.add(Node(.heading(level: 1), .none, children: [deck.text("Second")]))
    #expect(title(deck) == "A bold and code")
  }

  @Test func aHeadingOfTwoLinesIsNoTitle() {
    var deck = Deck(name: "talks/week19.final.md")
    deck.add(
      Node(.heading(level: 1), .none, children: [deck.text("one"), Node(.lineBreak, .none), deck.text("two")]))
    #expect(title(deck) == "week19.final")
  }

  @Test(arguments: [("-", "Untitled"), ("deck", "deck"), ("/a/b.c/", "b.c"), (".md", "Untitled"), ("", "Untitled")])
  func theTitleOfTheFile(name: String, expected: String) {
    #expect(title(Deck(name: name)) == expected.replacing("b.c", with: "b"))
  }

  @Test func whatIsNotGivenIsNotThere() {
    #expect(metas(Deck()) == [])
  }

  @Test func whatIsGivenIsThere() {
    let deck = Deck(metadata: [
      "title": "T", "description": "D \"quoted\"", "author": ["Ada", "Alan"], "tags": "a, b,a", "robots": "noindex",
      "image": "https://a.example/i.png", "url": "https://a.example/deck",
    ])
    #expect(
      metas(deck) == [
        "<meta name=\"description\" content=\"D &quot;quoted&quot;\">",
        "<meta name=\"author\" content=\"Ada, Alan\">",
        "<meta name=\"keywords\" content=\"a, b\">",
        "<meta name=\"robots\" content=\"noindex\">",
        "<meta property=\"og:title\" content=\"T\">",
        "<meta property=\"og:description\" content=\"D &quot;quoted&quot;\">",
        "<meta property=\"og:url\" content=\"https://a.example/deck\">",
        "<meta property=\"og:image\" content=\"https://a.example/i.png\">",
        "<link rel=\"canonical\" href=\"https://a.example/deck\">",
      ])
  }

  @Test func theDescriptionIsTheBeginningOfTheText() {
    var deck = Deck()
    deck.add(
      Node(.heading(level: 2), .none, children: [deck.text("Head")]),
      Node(.image(destination: deck.range("a.png"), title: .empty), .none, children: [deck.text("hidden")]),
      deck.paragraph("first  words\nof it"))
    deck.add(deck.paragraph(String(repeating: "word ", count: 100)))
    let description = "Head first words of it " + String(repeating: "word ", count: 100)
    #expect(metas(deck) == ["<meta name=\"description\" content=\"\(description.prefix(100))\">"])
  }

  @Test func tagsOfTheText() {
    var deck = Deck()
    let tags = ["x", "y", "x"].map { Node(.code(deck.range($0)), .none) }
    deck.add(Node(.heading(level: 6), .none, children: [deck.text("Tags: ")] + tags))
    #expect(metas(deck).contains("<meta name=\"keywords\" content=\"x, y\">"))
  }

  @Test(arguments: [
    ("de", "de"), ("zh_TW", "zh-TW"), ("pt-BR", "pt-BR"), ("en\" onload=\"x", "en"), ("", "en"), ("日本", "en"),
  ])
  func language(written: String, expected: String) {
    let page = Deck(metadata: ["lang": .string(written)]).page()
    #expect(page.html.contains("<html lang=\"\(expected)\">\n"))
    let isBad = expected == "en"
    #expect(page.diagnostics.map(\.rule) == (isBad ? ["invalid-language"] : []))
  }

  @Test(arguments: ["javascript:alert(1)", "img/local.png", "data:image/png;base64,AAAA"])
  func addressesThatNobodyCanFollow(address: String) {
    let page = Deck(metadata: ["image": .string(address)]).page()
    #expect(page.diagnostics.map(\.rule) == ["invalid-address"])
    #expect(!page.html.contains("og:image"))
  }

  @Test func aStrictPageNamesNoAddress() {
    let deck = Deck(metadata: ["image": "https://a.example/i.png", "url": "https://a.example/deck"])
    #expect(!deck.page(.strict).html.contains("a.example"))
  }
}
