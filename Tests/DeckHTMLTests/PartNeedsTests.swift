import DeckModel
import Testing

@testable import DeckHTML

struct PartNeedsTests {
  /// One node, and the parts that a deck with it needs besides the speaker view.
  @Test(arguments: [
    (Node(.paragraph, .none), []),
    (Node(.codeBlock(CodeBlock(literal: .empty, isFenced: true)), .none), ["code"]),
    (Node(.element("div"), .none, children: [Node(.element("table"), .none)]), ["elements"]),
    (Node(.element("p"), .none, attributes: [Attribute("class", "x fragment grow")]), ["fragments"]),
    (Node(.element("p"), .none, attributes: [Attribute("class", "fragments")]), []),
    (Node(.element("h1"), .none, attributes: [Attribute("class", "r-fit-text")]), ["helpers"]),
    (Node(.element("div"), .none, attributes: [Attribute("class", "stretch")]), ["helpers"]),
    (Node(.element("video"), .none), ["media"]),
    (Node(.element("div"), .none, attributes: [Attribute("class", "alert alert-info")]), ["elements"]),
    (Node(.element("code"), .none, attributes: [Attribute("data-line-numbers", "1|2")]), ["fragments", "steps"]),
    (Node(.element("a"), .none, attributes: [Attribute("data-preview-link")]), ["preview"]),
    (Node(.element("a"), .none, attributes: [.own("data-deckc-card", "https://example.org")]), ["cards"]),
  ])
  func nodes(node: Node, expected: [String]) {
    var deck = Deck(source: Source(name: "", bytes: []))
    var slide = Slide(h: 0, v: 0, range: .none)
    slide.children = [node]
    deck.slides = [slide]
    #expect(names(deck) == (expected + ["speaker"]).sorted())
  }

  @Test(arguments: [
    ("transition", JSONValue.string("none"), []), ("transition", .string("zoom"), ["transitions"]),
    ("backgroundTransition", .string("fade"), []), ("autoSlide", .number("5000"), ["extras"]),
    ("spotlight", .object([]), ["spotlight"]), ("previewLinks", .bool(true), ["preview"]),
    ("parallaxBackgroundImage", .string("a.png"), ["parallax"]), ("postMessageEvents", .bool(true), ["messages"]),
  ])
  func options(key: String, value: JSONValue, expected: [String]) {
    var deck = Deck(source: Source(name: "", bytes: []))
    deck.metadata = .object([.init("slideOptions", .object([.init(key, value)]))])
    #expect(names(deck) == (expected + ["speaker"]).sorted())
  }

  /// Scripts of the deck may make whatever they like.
  @Test func anOpenPageHasThemAll() {
    let deck = Deck(source: Source(name: "", bytes: []))
    let config = RuntimeConfig.read(Metadata(.object([])), at: KeyPlaces()).value
    let all = PartNeeds(deck, config: config, isClosed: false).parts.map(\.name)
    let files = Assets.names(in: "parts/").map { String($0.prefix { $0 != "." }) }
    #expect(Set(all) == Set(files))
    #expect(all == all.sorted())
  }

  private func names(_ deck: Deck) -> [String] {
    let config = RuntimeConfig.read(Metadata(deck.metadata), at: KeyPlaces()).value
    return PartNeeds(deck, config: config, isClosed: true).parts.map(\.name)
  }
}
