import DeckHTML
import DeckModel
import DeckPasses
import Foundation
import Testing

@testable import DeckReader

/// What holds for every text, shown on mixtures of everything that means something to HackMD.
@Suite struct DialectLawTests {
  private static let marks = [
    "==", "++", "~~", "~", "^", "**", "*", "_", "`", "$", "$$", ":", ":smile:", "{", "|", "}", "[", "]", "](u)", "![",
    "](i.png =3x4)",
    "\\", "\\=", "\"", "'", "--", "...", "(c)", "https://x.org/a_b", "www.x.org", "a@b.org", "{%youtube abc %}", "^[",
    "<b>", "</b>",
    "<div>\n", "</div>\n", "字", "é", " ", "  ", "\n", "\n", "\n\n", "- ", "1. ", "> ", "# ", "[ ] ", "    ", "\t", ": ",
    "~ ",
    ":::info\n", ":::spoiler s\n", "\n:::\n", "::::warning\n", "\n::::\n", "| a | b |\n|---|---|\n", "| ", " |\n",
    "```js=\n", "```\n", "---\n",
    "[name=A]", "[color=red]", "[TOC]\n", "\\begin{m}", "\\end{m}", "\\\\(", "\\\\)", "&amp;",
  ]
  private static let definitions = [
    "[^n]", "[^n]: note\n", "*[AB]: meaning\n", "AB", "[r]: /u 't'\n", "[r]", "    more\n", "<!-- c -->",
  ]

  @Test(arguments: 0..<40) func rangesNestInsideTheSource(_ seed: Int) {
    var random = Mixture(seed: UInt64(seed) + 1000, pieces: Self.marks + Self.definitions + ["w", "word"])
    for _ in 0..<150 {
      let text = random.text(pieces: 20)
      let deck = fragment(text).deck
      for node in deck.slides[0].children {
        #expect(violation(node, within: SourceRange(0, text.utf8.count)) == nil, "\(text.debugDescription)")
      }
    }
  }

  @Test(arguments: 0..<40) func noWordIsLost(_ seed: Int) {
    // Gone by rule: cells beyond a table's columns, further words of an info string, link reference definitions.
    let pieces = Self.marks.filter { !$0.contains("|") && !$0.contains("~") && !$0.contains("`") && !$0.hasSuffix("]") }
    var random = Mixture(seed: UInt64(seed) + 2000, pieces: pieces)
    for _ in 0..<150 {
      var words: [String] = []
      var text = ""
      for number in 0..<12 {
        let word = "q\(number)z"
        words.append(word)
        text += random.text(pieces: 2) + word
      }
      let html = fragment(text).html
      for word in words { #expect(html.contains(word), "\(word) of \(text.debugDescription)\n\(html)") }
    }
  }

  @Test(arguments: 0..<20) func writingIsTheSameEachTime(_ seed: Int) {
    var random = Mixture(seed: UInt64(seed) + 3000, pieces: Self.marks + Self.definitions)
    let text = random.text(pieces: 200)
    #expect(fragment(text).html == fragment(text).html)
  }

  /// Slides do not see each other but for what they define.
  @Test(arguments: 0..<40) func slidesReadAloneAreTheSameAsTogether(_ seed: Int) {
    var random = Mixture(
      seed: UInt64(seed) + 4000,
      pieces: Self.marks.filter { $0 != "---\n" && !$0.hasPrefix("```") && !$0.hasSuffix("]") })
    for _ in 0..<40 {
      let slides = (0..<3).map { _ in "w " + random.text(pieces: 15) }
      let deck = read(Source(name: "-", bytes: Array(slides.joined(separator: "\n\n---\n\n").utf8))).value
      guard deck.slides.count == 3 else { continue }
      for (index, slide) in deck.slides.enumerated() {
        let alone = read(Source(name: "-", bytes: Array(slides[index].utf8))).value
        guard alone.slides.count == 1 else { continue }
        // Footnotes are told apart by their slide.
        let together = write(slide.children, deck).replacing("\"#s\(index)-0-", with: "\"#s0-0-")
          .replacing("\"s\(index)-0-", with: "\"s0-0-")
        // Blank lines before the separator belong to a fence that is left open.
        #expect(
          together.filter { !$0.isWhitespace } == write(alone.slides[0].children, alone).filter { !$0.isWhitespace },
          "\(slides[index].debugDescription)")
      }
    }
  }

  private func write(_ nodes: [Node], _ deck: Deck) -> String {
    var writer = HTMLWriter(text: deck.text)
    writer.write(nodes)
    return writer.out.string()
  }

  private func fragment(_ text: String) -> (deck: Deck, html: String) {
    let deck = readFragment(Source(name: "-", bytes: Array(text.utf8))).value
    var options = PassOptions()
    options.form = .fragment
    let resolved = resolve(deck, options: options).value.deck
    return (deck, write(resolved.slides[0].children, resolved))
  }

  private func violation(_ node: Node, within outer: SourceRange) -> String? {
    // Footnote lists stand behind the slide and point back to their definitions.
    if case .element("section") = node.kind { return nil }
    if node.range != .none, !outer.contains(node.range) { return "\(node.kind) \(node.range) outside \(outer)" }
    for child in node.children {
      if let found = violation(child, within: node.range == .none ? outer : node.range) { return found }
    }
    return nil
  }
}
