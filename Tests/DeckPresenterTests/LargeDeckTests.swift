import DeckModel
import DeckPasses
import DeckReader
import DeckTerminal
import TestSupport
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
    for slide in stride(from: whole.count - 1, through: 0, by: -3) {
      #expect(Self.shown(lazy, slide) == Self.shown(whole, slide), "\(slide)")
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

  /// Contents list slides of all batches, and numbers go on from one to the next, whoever looks at what first.
  @Test func slidesThatNeedEachOther() {
    let words = String(repeating: "many words ", count: 3_000)
    let slides = (0..<60).map { number in
      switch number % 6 {
      case 0: "## Part \(number)\n\n[TOC]\n"
      case 1: "# Code &amp; *more* \(number)\n\n```js=\(number)\na\nb\n```\n\nnote:\n```js=+\nc\n```\n"
      case 2: "```js\nnot counted\n```\n\n[^1]\n\n```js=+\nd\n```\n\n[^1]: It\n\n    ```js=+\n    e\n    ```\n"
      case 3: "<!-- .slide: data-visibility=\"hidden\" -->\n# Hidden\n\n- ```js=+\n  f\n  ```\n"
      case 4: "<div class=\"toc\"></div>\n\n\(words)\n"
      default: "```js=+\ng\n```\n\n### Deep \(number)\n"
      }
    }
    let bytes = Array((slides.joined(separator: "\n---\n") + "\n----\n# Last\n").utf8)
    let file = DeckFile("deck.md")
    let whole = Self.whole(bytes)
    for isForward in [true, false] {
      guard let lazy = file.loadLazily(normalise(name: "deck.md", bytes: bytes).value)?.deck else {
        Issue.record("read at once")
        return
      }
      for slide in isForward ? Array(0..<whole.count) : (0..<whole.count).reversed() {
        #expect(Self.shown(lazy, slide) == Self.shown(whole, slide), "\(slide)")
      }
    }
  }

  /// From the last slide to the first, where each goes on with the numbers of the one before.
  @Test(.timeLimit(.minutes(2))) func lookingBackIsLinear() {
    let count = 10_000
    let text = "```js=\na\n```\n" + String(repeating: "\n---\n\n```js=+\na\n```\n", count: count - 1)
    let reader = SlideReader(split(normalise(name: "deck.md", bytes: Array(text.utf8)).value).value)
    for slide in (0..<count).reversed() {
      guard case .codeBlock(let code) = reader.read(slide..<slide + 1).value.slides.first?.children.first?.kind else {
        Issue.record("no code on slide \(slide)")
        return
      }
      #expect(code.firstNumber == slide + 1)
    }
  }

  /// What the first frame does not wait for comes with the rest of the deck.
  @Test func contentsComeLater() throws {
    let bytes = Array("[TOC]\n\n---\n\n# One\n\n---\n\n# Two\n".utf8)
    var deck = try #require(DeckFile("deck.md").loadLazily(normalise(name: "deck.md", bytes: bytes).value)).deck
    deck.waitsForContents = false
    #expect(deck.lacksContents(0))
    let whole = Self.whole(bytes)
    #expect(Self.shown(deck, 0) != Self.shown(whole, 0))
    _ = deck.readAll()
    #expect(!deck.lacksContents(0))
    #expect(Self.shown(deck, 0) == Self.shown(whole, 0))
  }

  @Test(.sharedData("fixtures/corpus.jsonl"))
  func corpus() throws {
    for row in try SharedData.rows("fixtures/corpus.jsonl") {
      guard let name = row["file"] as? String else { continue }
      let bytes = try SharedData.bytes("corpus/\(name)")
      let whole = Self.whole(bytes)
      guard let lazy = DeckFile("deck.md").loadLazily(normalise(name: "deck.md", bytes: bytes).value)?.deck else {
        continue
      }
      #expect(lazy.count == whole.count)
      for slide in stride(from: whole.count - 1, through: 0, by: -1 - whole.count / 4) {
        #expect(Self.shown(lazy, slide) == Self.shown(whole, slide), "\(name) \(slide)")
      }
    }
  }

  private static func shown(_ deck: TerminalDeck, _ slide: Int) -> [UInt8] {
    var options = LayoutOptions()
    options.listsLinks = true
    return TextOutputs(deck).dump(
      slide: slide, step: nil, size: size, palette: Palette(.mono), options: options, isANSI: true)
  }

  private static func whole(_ bytes: [UInt8]) -> TerminalDeck {
    TerminalDeck(resolve(DeckReader.read(normalise(name: "deck.md", bytes: bytes).value).value).value)
  }
}
