import DeckModel
import DeckPasses
import Testing

struct SectionSlidesTests {
  private func slide(_ text: String, form: OutputForm = .page) -> (attributes: [String: String], tags: [String]) {
    var options = PassOptions()
    options.form = form
    let slide = resolve(miniDeck(text), options: options).value.deck.slides[0]
    let attributes = slide.attributes.map { ($0.name, $0.value) }
    return (Dictionary(attributes) { $1 }, slide.children.compactMap(\.tag))
  }

  @Test func aSectionAroundAllGivesItsAttributesToTheSlide() {
    let found = slide("<section data-background=\"red\" class=\"a\" onclick=\"b()\">\n\nc\n\n</section>")
    #expect(found.attributes == ["data-background": "red", "class": "a"])
    #expect(found.tags == ["p"])
  }

  @Test func theSlidesOwnAttributesCountForMore() {
    let section = "<section data-background=\"red\" id=\"a\"></section>"
    let found = slide("<!-- .slide: data-background=\"blue\" -->\n\n" + section)
    #expect(found.attributes == ["data-background": "blue", "id": "a"])
    #expect(found.tags == [])
  }

  @Test(arguments: ["<section id=\"a\"></section>\n\n<section></section>", "<section id=\"a\"></section>\n\nb"])
  func besideOthersItIsAPart(_ text: String) {
    #expect(slide(text).attributes == [:])
    #expect(slide(text).tags.first == "div")
  }

  @Test func hackMDsFormKeepsIt() {
    let found = slide("<section id=\"a\">\n\nb\n\n</section>", form: .fragment)
    #expect(found.attributes == [:])
    #expect(found.tags == ["section"])
  }
}
