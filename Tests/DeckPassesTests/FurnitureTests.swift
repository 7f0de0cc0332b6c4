import DeckModel
import DeckPasses
import Testing

struct FurnitureTests {
  private func furniture(_ metadata: [JSONValue.Member], form: OutputForm = .page) -> (html: String, rules: [String]) {
    var deck = miniDeck("a")
    deck.metadata = .object(metadata)
    var options = PassOptions()
    options.form = form
    let result = resolve(deck, options: options)
    return (html(result.value.deck.furniture, result.value.deck), result.diagnostics.map(\.rule))
  }

  @Test func headerFooterAndLogoAreElementsOfThePage() {
    let all: [JSONValue.Member] = [
      .init("header", .string("A & <b>")), .init("footer", .string("f")), .init("logo", .string("img/logo.svg")),
    ]
    let expected =
      "<div class=\"r-header\">A &amp; &lt;b></div><div class=\"r-footer\">f</div><img class=\"r-logo\" src=\"img/logo.svg\" alt>"
    #expect(furniture(all).html == expected)
    #expect(furniture(all, form: .fragment).html == "")
    #expect(furniture([.init("footer", .number("3")), .init("header", .string(""))]).html == "")
  }

  @Test func aLogosAddressIsJudged() {
    let refused = furniture([.init("logo", .string("javascript:alert(1)"))])
    #expect(refused.html == "")
    #expect(refused.rules == ["url-refused"])
  }
}
