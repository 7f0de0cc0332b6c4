import Foundation
import TestSupport
import Testing

@testable import DeckCourse

@Suite struct SearchTextTests {
  private struct Deck: Decodable {
    let t: String
    let p: String
    let s: [[String]]
  }

  private func index(_ files: KeyValuePairs<String, String>) throws -> [Deck] {
    let course = try TestCourse(files)
    try course.build()
    let page = try course.page("search.html")
    let start = try #require(page.range(of: "id=\"deckc-index\">"))
    let end = try #require(page.range(of: "</script>", range: start.upperBound..<page.endIndex))
    return try JSONDecoder().decode([Deck].self, from: Data(page[start.upperBound..<end.lowerBound].utf8))
  }

  @Test func everySlideIsFoundByItsWordsAndPlace() throws {
    let decks = try index([
      "a.md": """
      # Title *one*
      Some  **bold**
      text with `code <b>` and "quotes" \\\\ back
      ----
      ## Below
      | a | b |
      | - | - |
      | c | 機械学習 |
      ---
      ```js
      if (a < b) { return "</script>" }
      ```
      Note: hidden words
      """
    ])
    #expect(decks[0].t == "Title one" && decks[0].p == "a.html")
    #expect(
      decks[0].s == [
        ["0", #"Some bold text with code <b> and “quotes” \ back"#, "Title one"], ["0/1", "a b c 機械学習", "Below"],
        ["1", #"if (a < b) { return "</script>" }"#, ""],
      ])
  }

  @Test func notesAreSearchedWhenTheCourseSaysSo() throws {
    let decks = try index(["a.md": "# A\n\nNote: hidden words\n", "course.yml": "search: {notes: true}\n"])
    #expect(decks[0].s[0][1] == "hidden words")
  }

  @Test func notesInOtherFormsAreNoTextOfTheSlide() throws {
    let deck = """
      <!-- .slide: data-notes="hidden attribute" -->
      # A
      shown <!-- .element: class="fragment" data-notes="hidden step" -->

      <aside class="notes">

      # hidden words
      </aside>
      """
    #expect(try index(["a.md": deck])[0].s == [["0", "shown", "A"]])
    let searched = try index(["a.md": deck, "course.yml": "search: {notes: true}\n"])
    #expect(searched[0].s == [["0", "shown hidden attribute hidden words hidden step", "A"]])
  }

  @Test func hiddenSlidesAreNotCounted() throws {
    let decks = try index([
      "a.md": "# A\n\n---\n\n<!-- .slide: data-visibility=\"hidden\" -->\nno\n\n---\n\n# C\n",
      "b.md": "---\nslideOptions:\n  hashOneBasedIndex: true\n---\n# B\n",
    ])
    #expect(decks[0].s.map { $0[0] } == ["0", "1"])
    #expect(decks[1].s.map { $0[0] } == ["1"])
  }
}
