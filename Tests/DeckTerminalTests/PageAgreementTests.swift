import DeckHTML
import DeckModel
import DeckPasses
import DeckReader
import Foundation
import TestSupport
import Testing

@testable import DeckTerminal

/// The page and the terminal show the same slides with the same titles, notes and steps (TP-1).
@Suite struct PageAgreementTests {
  @Test(.sharedData("fixtures/corpus.jsonl"))
  func corpusDecks() throws {
    for (file, bytes) in try corpus() { try expectAgreement(file, bytes) }
  }

  @Test(arguments: ["tour.md", "week19.md"])
  func ownDecks(file: String) throws { try expectAgreement(file, try ownDeckBytes(file)) }

  @Test func hiddenSlidesAndStacks() throws {
    let deck = """
      # a

      ----

      <!-- .slide: data-visibility="hidden" -->
      # b

      ---

      # c

      - x <!-- .element: class="fragment" data-fragment-index="4" -->
      - y <!-- .element: class="fragment disabled" -->

      ```js [1|2|3]
      a
      ```

      Note: d
      """
    try expectAgreement("hidden", Array(deck.utf8))
    #expect(terminalDeck(deck).count == 2)
    #expect(terminalDeck(deck).steps(of: 1) == 3)
  }

  private func expectAgreement(_ file: String, _ bytes: [UInt8]) throws {
    let resolved = resolvedDeck(bytes, name: file)
    let deck = TerminalDeck(resolved)
    var out = ByteBuffer()
    HTMLPage.prepare(resolved.deck, options: PageOptions(version: "0")).value.write(into: &out)
    let slides = Self.slides(in: out.string())
    let comment = Comment(rawValue: file)
    #expect(slides.count == deck.count, comment)
    for (index, html) in slides.enumerated() where index < deck.count {
      // An author may write an aside of notes too.
      if deck.hasNotes(index) { #expect(html.contains("<aside class=\"notes\">"), comment) }
      #expect(Self.steps(in: Self.withoutNotes(html)) == deck.steps(of: index), comment)
      if let title = Self.title(in: html) {
        #expect(title == Self.joined(deck.title(of: index)), comment)
      } else if !html.contains("<math") {
        #expect(deck.title(of: index).isEmpty, comment)
      }
    }
  }

  /// The sections that hold no others.
  private static func slides(in page: String) -> [String] {
    guard let start = page.range(of: "<div class=\"slides\">")?.upperBound else { return [] }
    return page[start...].components(separatedBy: "</section>").dropLast().compactMap { part in
      part.range(of: "<section", options: .backwards).map { String(part[$0.lowerBound...]) }
    }
  }

  /// As the runtime counts them (`runtime/fragments.js`, `runtime/code.js`).
  private static func steps(in slide: String) -> Int {
    var count = 0
    for tag in slide.matches(of: /<[a-z][a-z0-9-]*(?: [^\s=<>"]+(?:="[^"]*")?)*>/).map(\.output) {
      let number = tag.firstMatch(of: #/ data-fragment-index="(\d+)"/#).flatMap { Int($0.1) }
      let classes = tag.firstMatch(of: #/ class="([^"]*)"/#)?.1.split(separator: " ") ?? []
      if classes.contains("fragment"), !classes.contains("disabled") { count = max(count, (number ?? 0) + 1) }
      if let lines = tag.firstMatch(of: #/ data-line-numbers="([^"]*)"/#)?.1 {
        let further = lines.split(separator: "|", omittingEmptySubsequences: false).count - 1
        if further > 0 { count = max(count, (number ?? 0) + further) }
      }
    }
    return count
  }

  /// What is in notes, the author's own too, is no step and no title.
  private static func withoutNotes(_ slide: String) -> String {
    slide.replacing(/(?s)<aside class="notes">.*?<\/aside>/, with: "")
  }

  private static func title(in slide: String) -> String? {
    guard let heading = withoutNotes(slide).firstMatch(of: /(?s)<h([1-6])(?: [^>]*)?>(.*?)<\/h\1>/) else { return nil }
    let inside = String(heading.2)
    guard !inside.contains("<math"), !inside.contains("<rp>") else { return nil }
    return joined(
      inside.replacing(/<[^>]*>/, with: "").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
        .replacing("&quot;", with: "\"").replacing("&nbsp;", with: "\u{A0}").replacing("&amp;", with: "&"))
  }

  /// Letters and digits only: what separates them differs between markup and text.
  private static func joined(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber } }
}

/// A file of `decks/`.
func ownDeckBytes(_ file: String) throws -> [UInt8] {
  let folder = Fixture.root.deletingLastPathComponent().deletingLastPathComponent().appending(path: "decks")
  return [UInt8](try Data(contentsOf: folder.appending(path: file)))
}
