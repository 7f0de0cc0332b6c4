import DeckModel
import DeckPasses
import DeckReader
import DeckTerminal
import Testing

@testable import DeckPresenter

/// Decks that are read as far as they are looked at show what they show when they are read at once.
@Suite struct LargeDeckTests {
  private static let size = TerminalSize(60, 20)

  /// Slides that need each other: definitions of later slides, styles, hidden ones, stacks, notes, steps.
  private static func slides(_ count: Int) -> [String] {
    (0..<count).map { number in
      var slide = "# Slide \(number)\n\nSee [there][\(number % 7)], the ABC and &amp; `code`.\n"
      switch number % 11 {
      case 1: slide += "\n- one <!-- .element: class=\"fragment\" -->\n- two <!-- .element: class=\"fragment\" -->\n"
      case 2: slide += "\nnote: Notes of \(number).\n"
      case 3: slide = "<!-- .slide: data-visibility=\"hidden\" -->\n" + slide
      case 4: slide = "<!-- .slide: id=\"s\(number)\" -->\n" + slide
      case 5: slide += "\nA note[^1].\n\n[^1]: Of \(number).\n"
      default: break
      }
      return slide
    }
  }

  private static let deck: [UInt8] = {
    var slides = Self.slides(900)
    slides[850] += "\n<style>\n.present { text-align: right; }\n</style>\n"
    slides[880] += (0..<7).map { "\n[\($0)]: https://example.org/\($0)\n" }.joined() + "\n*[ABC]: a title\n"
    // Beyond the size that is read at once.
    slides[890] += String(repeating: "many words ", count: 100_000)
    var text = slides[0]
    for (number, slide) in slides.enumerated().dropFirst() {
      text += (number % 5 == 0 ? "\n----\n" : "\n---\n") + slide
    }
    return Array(text.utf8)
  }()

  @Test func sameSlides() {
    let lazy = DeckFile("deck.md").load(Self.deck)
    #expect(lazy.deck.isLarge)
    let whole = Self.whole(Self.deck)
    #expect(lazy.deck.count == whole.count)
    #expect(lazy.deck.title == whole.title)
    for slide in 0..<whole.count {
      #expect(lazy.deck.number(of: slide) == whole.number(of: slide))
      #expect(lazy.deck.title(of: slide) == whole.title(of: slide))
      #expect(lazy.deck.steps(of: slide) == whole.steps(of: slide))
      #expect(lazy.deck.id(of: slide) == whole.id(of: slide))
      #expect(lazy.deck.hasNotes(slide) == whole.hasNotes(slide))
      #expect(lazy.deck.range(of: slide) == whole.range(of: slide))
    }
    #expect(lazy.deck.search("a note") == whole.search("a note"))
  }

  /// From the last slide to the first, so that nothing depends on what was read before.
  @Test func sameFrames() {
    let lazy = DeckFile("deck.md").load(Self.deck).deck
    let whole = Self.whole(Self.deck)
    var options = LayoutOptions()
    options.listsLinks = true
    func shown(_ deck: TerminalDeck, _ slide: Int) -> [UInt8] {
      TextOutputs(deck).dump(
        slide: slide, step: nil, size: Self.size, palette: Palette(.mono), options: options, isANSI: true)
    }
    for slide in stride(from: whole.count - 1, through: 0, by: -3) {
      #expect(shown(lazy, slide) == shown(whole, slide), "\(slide)")
    }
  }

  @Test func everythingIsFoundInTheEnd() {
    let text =
      Self.slides(2).joined(separator: "\n---\n") + String(repeating: "many words ", count: 100_000)
      + "\n\n---\n\n<script>alert(1)</script>\n"
    let loaded = DeckFile("deck.md").load(Array(text.utf8))
    #expect(loaded.deck.isLarge)
    #expect(loaded.diagnostics.isEmpty)
    #expect(loaded.readAll().diagnostics.contains { $0.severity == .warning })
  }

  /// A table of contents and numbers that go on need all slides.
  @Test(arguments: ["[TOC]", "```js=+\na\n```"])
  func slidesThatNeedEachOtherAreReadAtOnce(text: String) {
    let words =
      "# One\n\n```js=\na\n```\n\n---\n\n\(text)\n\n---\n\n" + String(repeating: "many words ", count: 100_000)
    let deck = DeckFile("deck.md").load(Array(words.utf8)).deck
    #expect(!deck.isLarge)
    let shown = TextOutputs(deck).dump(
      slide: 1, step: nil, size: Self.size, palette: Palette(.mono), options: LayoutOptions(), isANSI: false)
    #expect(String(decoding: shown, as: UTF8.self).contains(text == "[TOC]" ? "One" : "2 │ a"))
  }

  private static func whole(_ bytes: [UInt8]) -> TerminalDeck {
    TerminalDeck(resolve(DeckReader.read(normalise(name: "deck.md", bytes: bytes).value).value).value)
  }
}
