import DeckAssets
import DeckTerminal
import Foundation
import TestSupport
import Testing

@testable import DeckPresenter

/// Whole decks are gone through as in a talk: forwards, backwards, by pages, by search, with notes and lists open, while
/// the window changes. No deck ends the program, every frame has the window's size, and no text is out of reach.
///
/// Every picture of a deck, wherever it would be, is a real one: of every shape, sent in every way.
@Suite struct WalkTests {
  private static let sizes = [(40, 12), (80, 24), (120, 40)]
  /// Others that a window has for a moment while it is dragged.
  private static let passing = [(20, 5), (61, 7), (3, 2), (200, 60), (33, 16)]

  /// A part of the decks; all of them with the environment's `DECKC_WALK=all`.
  private static let parts = 0..<12
  private static let chosen =
    ProcessInfo.processInfo.environment["DECKC_WALK"] == "all" ? parts : parts.prefix(1)

  @Test(.sharedData("fixtures/corpus.jsonl"), arguments: chosen)
  func corpus(part: Int) throws {
    var (decks, slides, frames, pictures) = (0, 0, 0, 0)
    for (index, row) in try SharedData.rows("fixtures/corpus.jsonl").enumerated()
    where index % Self.parts.count == part {
      guard let name = row["file"] as? String else { continue }
      var walk = Walk(try SharedData.bytes("corpus/\(name)"), name: name, turn: index)
      walk.run(Self.sizes, Self.passing)
      decks += 1
      slides += walk.slides
      frames += walk.frames
      pictures += walk.pictures
    }
    print("walked through \(decks) decks, \(slides) slides, \(frames) frames, \(pictures) pictures in them")
    #expect(decks > 10 && pictures > 100)
  }

  @Test(arguments: 0..<7) func picturesAmongText(turn: Int) {
    let text = (1...40).map { "Paragraph \($0).\n" }.joined(separator: "\n")
    for deck in [
      "# Above\n\n![](a.png =160x80)\n\n" + text, text + "\n![](a.png)\n\n" + text,
      "![](a.png)\n\n![](b.png)\n\n![](c.png)\n\n![](d.png)\n",
      "<div style=\"display:flex\">\n\n![](a.png)\n\n![](b.png)\n\n</div>\n\n" + text,
      "- ![](a.png) <!-- .element: class=\"fragment\" -->\n- b\n\n| a | b |\n|-|-|\n| ![](c.png) | d |\n\n" + text,
      "<!-- .slide: data-background-image=\"a.png\" -->\n",
    ] {
      var walk = Walk(Array(deck.utf8), name: "deck", turn: turn)
      walk.run(Self.sizes, Self.passing)
      #expect(walk.pictures > 0)
    }
  }

  @Test(arguments: ["decks/tour.md", "decks/week19.md", "decks/diagrams.md"]) func ownDecks(path: String) throws {
    let file = Fixture.root.deletingLastPathComponent().deletingLastPathComponent().appending(path: path)
    guard let bytes = try? Data(contentsOf: file) else { return }
    for turn in 0..<2 {
      var walk = Walk([UInt8](bytes), name: path, turn: turn)
      walk.run(Self.sizes, Self.passing)
    }
  }

  /// Numbers that nobody means, wherever an author may write one.
  @Test(arguments: ["9223372036854775807", "-9223372036854775808", "0", "-1", "99999999999999999999", "1e400"])
  func numbersOfAnySize(number: String) {
    let text = """
      # A [link](#/\(number)) and [one](#/\(number)/\(number))

      <!-- .slide: data-autoslide="\(number)" data-fragment-index="\(number)" -->

      <ol start="\(number)"><li value="\(number)">a</li><li>b</li></ol>
      <ol reversed start="\(number)"><li>a</li></ol>

      <img src="a.png" width="\(number)" height="\(number)"> <img src="a.png" width="\(number)%">

      <p class="fragment" data-fragment-index="\(number)">step</p>
      <pre><code data-line-numbers="\(number)-\(number)" data-fragment-index="\(number)">one
      two</code></pre>
      <pre><code data-line-numbers="\(number)|2" data-fragment-index="\(number)">one
      two</code></pre>

      ```js=\(number) [\(number):\(number)|1-\(number)]
      code
      ```

      <div style="columns:\(number);color:rgb(\(number),nan,\(number))"><p>a</p><p>b</p></div>
      <div style="display:flex"><div style="flex:\(number)">a</div><div style="width:\(number)%">b</div></div>
      <div class="row"><div class="col-\(number)">a</div><div class="col-1">b</div></div>
      <table><tr><td colspan="\(number)">a</td><td>b</td></tr><tr><td>c</td></tr></table>
      """
    var walk = Walk(Array(text.utf8), name: number, turn: 1)
    walk.run(Self.sizes, Self.passing)
    walk.go(to: number)
    walk.press("f", "1", "Enter", "f", "2", "Enter")
  }

  /// Narrow text in a wider window, with code and tables that go beyond it.
  @Test(arguments: [20, 25, 39]) func textIsNarrowerThanTheWindow(columns: Int) {
    let text = "<style>.reveal { text-align: left }</style>\n\n# a\n\n```\n\(String(repeating: "x", count: 70))\n```\n"
    var walk = Walk(Array(text.utf8), name: "narrow", turn: 1, maxColumns: columns)
    walk.run(Self.sizes + [(45, 14), (49, 20)], Self.passing)
  }
}
