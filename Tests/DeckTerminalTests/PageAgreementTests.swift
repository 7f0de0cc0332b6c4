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
      b
      c
      ```

      Note: d
      """
    try expectAgreement("hidden", Array(deck.utf8))
    #expect(terminalDeck(deck).count == 2)
    #expect(terminalDeck(deck).steps(of: 1) == 3)
  }

  /// What HTML's rules put elsewhere, or leave without a place.
  @Test func strayContent() throws {
    try expectAgreement(
      "stray",
      Array(
        """
        <table><caption>caption</caption>

        ### heading

        <tr><td>cell</td> stray <p>paragraph</p></tr>
        text

        </table>

        <dl><dt>term</dt>

        --option</dt><dd>
          meaning</dd>

        **more** definitions

        </dl>

        <ol>
        lone text
        <p>between</p>
        <li>item</li>
        </ol>

        <td>loose cell</td> <li>loose item</li> <summary>loose summary</summary>
        """.utf8))
  }

  private func expectAgreement(_ file: String, _ bytes: [UInt8]) throws {
    let resolved = resolvedDeck(bytes, name: file)
    let deck = TerminalDeck(resolved)
    var out = ByteBuffer()
    HTMLPage.prepare(resolved.deck, options: PageOptions(version: "0")).value.write(into: &out)
    let slides = Self.slides(in: out.string())
    let comment = Comment(rawValue: file)
    #expect(slides.count == deck.count, comment)
    let paper = String(decoding: TextOutputs(deck).plainText(width: 4000, withNotes: false), as: UTF8.self)
    let shown = Set(paper.split { !$0.isLetter })
    for (index, html) in slides.enumerated() where index < deck.count {
      #expect(deck.hasNotes(index) == html.contains(/<aside class="(?:[^"]* )?notes[ "]/), comment)
      #expect(Self.steps(in: Self.withoutNotes(html)) == deck.steps(of: index), comment)
      if let title = Self.title(in: html) {
        #expect(title == Self.joined(deck.title(of: index)), comment)
      } else if !html.contains("<math") {
        #expect(deck.title(of: index).isEmpty, comment)
      }
      // A part of a word may have a style of its own.
      #expect(Self.words(in: html).filter { !shown.contains($0[...]) && !paper.contains($0) } == [], comment)
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
    guard slide.contains("fragment") || slide.contains("data-line-numbers") else { return 0 }
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
    guard slide.contains("<aside") else { return slide }
    return slide.replacing(/(?s)<aside class="notes"[^>]*>.*?<\/aside>/, with: "")
  }

  private static func title(in slide: String) -> String? {
    guard let heading = withoutNotes(slide).firstMatch(of: /(?s)<h([1-6])(?: [^>]*)?>(.*?)<\/h\1>/) else { return nil }
    let inside = String(heading.2)
    guard !inside.contains("<math"), !inside.contains("<rp>") else { return nil }
    return joined(
      inside.replacing(/<[^>]*>/, with: "").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
        .replacing("&quot;", with: "\"").replacing("&nbsp;", with: "\u{A0}").replacing("&amp;", with: "&"))
  }

  /// The words that a reader of the page sees, but for formulas and drawings, which the terminal writes in its own way.
  private static func words(in slide: String) -> Set<String> {
    // What the author's style sheet hides is no reader's.
    guard !slide.contains("display: none"), !slide.contains("display:none") else { return [] }
    var words: Set<String> = []
    var skipped: String?
    for piece in slide.utf8.split(separator: UInt8(ascii: "<")) {
      let parts = piece.split(separator: UInt8(ascii: ">"), maxSplits: 1)
      guard let tag = parts.first.flatMap({ String($0) }) else { continue }
      let name = String(tag.prefix { !$0.isWhitespace })
      if let open = skipped {
        if name == "/" + open { skipped = nil } else { continue }
      } else if ["math", "svg", "style", "video", "audio", "rp"].contains(name)
        || tag.hasPrefix("aside class=\"notes\"")
      {
        skipped = name
        continue
      }
      guard parts.count == 2, let text = String(parts[1]) else { continue }
      for word in text.replacing(/&[#a-z0-9]+;/, with: " ").split(whereSeparator: { !$0.isLetter })
      where word.count >= 4 {
        words.insert(String(word))
      }
    }
    return words
  }

  /// Letters and digits only: what separates them differs between markup and text.
  private static func joined(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber } }
}

/// A file of `decks/`.
func ownDeckBytes(_ file: String) throws -> [UInt8] {
  let folder = Fixture.root.deletingLastPathComponent().deletingLastPathComponent().appending(path: "decks")
  return [UInt8](try Data(contentsOf: folder.appending(path: file)))
}
