import DeckModel
import DeckPasses
import Testing

@Suite struct SpeakerNotesTests {
  /// A slide, its notes, and what is left on it.
  @Test(arguments: [
    ("<p>T</p><aside class=\"notes\">a <b>b</b></aside>", "a <b>b</b>", "<p>T</p>"),
    ("<p>T</p><div><aside class=\"x notes\">in a box</aside></div>", "in a box", "<p>T</p><div></div>"),
    ("<aside class=\"notes\">a</aside><p>T</p><aside class=\"notes\">b</aside>", "ab", "<p>T</p>"),
    ("<p>T</p>\n\n<!-- .slide: data-notes=\"a\nb\" -->", "<p>a<br>b</p>", "<p>T</p>"),
    ("<p>T</p><aside class=\"notes\">b</aside>\n\n<!-- .slide: data-notes=\"a\" -->", "<p>a</p>b", "<p>T</p>"),
    ("<p data-notes=\"of no step\">T</p>", "<p>of no step</p>", "<p data-notes=\"of no step\">T</p>"),
    ("<p>T</p><aside class=\"notes\"> </aside><p data-notes=\" \">U</p>", "", "<p>T</p><p data-notes=\" \">U</p>"),
    ("<aside>an aside of the slide's</aside>", "", "<aside>an aside of the slide's</aside>"),
  ])
  func everyFormIsNotes(text: String, notes: String, left: String) {
    let deck = paged(text)
    #expect(html(deck.slides[0].allNotes, deck) == notes)
    #expect(html(deck.slides[0].children.filter { $0.tag != nil }, deck) == left)
  }

  @Test func thoseBehindTheMarkerComeLast() {
    var deck = miniDeck("<!-- .slide: data-notes=\"a\" -->\n\n<aside class=\"notes\">b</aside>\n---\nc")
    deck.slides[0].notes = deck.slides[1].children
    deck = resolve(deck).value.deck
    #expect(html(deck.slides[0].allNotes, deck) == "<p>a</p>b<p>c</p>")
  }

  /// The speaker sees a step's own notes while it is the last one that is shown, else the slide's.
  @Test func aStepHasNotesOfItsOwn() {
    let deck = paged(
      """
      <p class="fragment" data-fragment-index="2" data-notes="late">x</p>
      <div class="fragment"><p class="fragment">in</p><aside class="notes">outer</aside></div>
      <p class="fragment" data-fragment-index="1">y</p>
      <div class="fragment" data-fragment-index="2">z<aside class="notes">late too</aside></div>
      <aside class="notes">all</aside>
      """)
    let slide = deck.slides[0]
    let steps = [nil, 0, 1, 2, 3].map { html(slide.notes(atStep: $0), deck) }
    #expect(steps == ["all", "all", "<p>late</p>late too", "outer", "all"])
    #expect(html(slide.allNotes, deck) == "all<p>late</p>late tooouter")
  }

  @Test func withoutStepsTheirNotesAreTheSlides() {
    var deck = miniDeck(
      "<p class=\"fragment\" data-notes=\"a\">x</p><p class=\"fragment disabled\" data-notes=\"b\">y</p>")
    deck.metadata = .object([.init("slideOptions", .object([.init("fragments", .bool(false))]))])
    deck = resolve(deck).value.deck
    #expect(html(deck.slides[0].notes(atStep: nil), deck) == "<p>a</p><p>b</p>")
  }

  @Test func nothingInNotesIsAStep() {
    let text = "<aside class=\"notes fragment\"><p class=\"fragment\">a</p></aside><p class=\"fragment\">b</p>"
    let slide = paged(text).slides[0]
    #expect(stepCount(of: slide) == 1)
    #expect(slide.notes.map(\.stepIndex) == [nil])
  }

  /// As HackMD has it.
  @Test func theOtherFormKeepsAsidesInTheSlide() {
    let text = "<p data-notes=\"a\">T</p><aside class=\"notes\">b</aside>"
    var options = PassOptions()
    options.form = .fragment
    let deck = resolve(miniDeck(text), options: options).value.deck
    #expect(html(deck.slides[0].children, deck) == text)
    #expect(html(deck.slides[0].allNotes, deck) == "<p>a</p>b")
    #expect(html(deck.slides[0].notes.filter { !$0.isNotes }, deck) == "<p>a</p>")
  }

  private func paged(_ text: String) -> Deck { resolve(miniDeck(text)).value.deck }
}
