import DeckModel
import DeckPasses
import Testing

@Suite struct HeadingIdentifiersTests {
  @Test func headingsAreNamedAsOnGitHub() {
    let deck = paged(
      "<h1>Second  Topic!</h1><div><h2>Über <b>C++</b> &amp; 1</h2></div>\n---\n<h2>second topic</h2><h3>2024</h3><h3>!</h3>"
    )
    #expect(ids(deck) == ["second-topic", "über-c--1", "second-topic-1", "u-2024"])
  }

  @Test func authorsIdsComeFirst() {
    let deck = paged("<h1>Here</h1><h2 id=\"mine\">Named</h2>\n---\n<p id=\"here\">x</p>")
    #expect(ids(deck) == ["here-1", "mine"])
  }

  /// As HackMD writes them, as they were before the page's own names, by the name of a heading with an id of its own.
  @Test(arguments: [
    ("#Second-Topic", "#second-topic"), ("#/second-topic", "#/second-topic"), ("#2024", "#u-2024"),
    ("#named", "#mine"), ("#%C3%9Cber", "#über"), ("#nothing", "#nothing"), ("#/1", "#/1"), ("#", "#"),
  ])
  func linksLeadThere(href: String, expected: String) {
    let deck = paged(
      "<a href=\"\(href)\">x</a>\n---\n<h1>Second Topic</h1><h2>2024</h2><h2 id=\"mine\">Named</h2><h2>Über</h2>")
    #expect(deck.slides[0].children[0].attributes["href"] == expected)
  }

  private func paged(_ text: String) -> Deck { resolve(miniDeck(text)).value.deck }

  private func ids(_ deck: Deck) -> [String] {
    func look(_ nodes: [Node]) -> [String] {
      nodes.flatMap { ($0.headingLevel == nil ? [] : [$0.attributes["id"]].compactMap { $0 }) + look($0.children) }
    }
    return deck.slides.flatMap { look($0.children) }
  }
}
