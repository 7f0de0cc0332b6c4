import DeckModel
import Foundation
import Testing

@testable import DeckHTML

@Suite struct MathHTMLTests {
  /// A deck with a slide for each text, each text one formula between dollar signs.
  private func deck(_ formulas: [String]) -> Deck {
    var deck = Deck(source: Source(name: "deck.md", bytes: Array(formulas.joined(separator: "\n").utf8)))
    var start = 0
    for (index, formula) in formulas.enumerated() {
      let end = start + formula.utf8.count
      var slide = Slide(h: index, v: 0, range: SourceRange(start, end))
      slide.children = [Node(.math(TextRange(start + 1, end - 1), .inline), SourceRange(start, end))]
      deck.slides.append(slide)
      start = end + 1
    }
    return deck
  }

  private func page(_ formulas: String...) -> Diagnosed<[String]> {
    let deck = deck(formulas)
    let sheet = FormulaSheet.read(deck) { $0.hasPrefix("https:") }
    let slides = deck.slides.map { slide in
      var out = ByteBuffer()
      writeSlideContent(slide, of: deck, formulas: sheet.value, into: &out)
      return out.string()
    }
    return Diagnosed(slides, sheet.diagnostics)
  }

  @Test func formulasAreMathMLWithTheirSource() {
    let html = page("$x^2 < \\alpha$").value[0]
    #expect(html.hasPrefix("<span class=\"mathjax\"><math><semantics>"))
    #expect(html.contains("<msup><mi>x</mi><mn>2</mn></msup>"))
    #expect(html.contains("<annotation encoding=\"application/x-tex\">x^2 &lt; \\alpha</annotation>"))
  }

  @Test func outsideThePageTheyAreTheirTeX() {
    let deck = deck(["$x<y$"])
    var out = ByteBuffer()
    writeSlideContent(deck.slides[0], of: deck, into: &out)
    #expect(out.string() == "<span class=\"mathjax\">\\(x&lt;y\\)</span>")
  }

  @Test func mistakesStandInTheirPlace() {
    let page = page("$x$", "$\\frac{a}{\\nosuchcommand}$")
    #expect(page.value[1].contains("<mfrac><mi>a</mi><mtext class=\"tex-error\">\\nosuchcommand</mtext></mfrac>"))
    #expect(page.diagnostics.map(\.range) == [SourceRange(14, 28)])
  }

  @Test func definitionsHoldOnLaterSlides() {
    #expect(page("$\\def\\R{\\mathbb{R}}$", "$\\R$").value[1].contains("<mi>ℝ</mi>"))
  }

  @Test func addressesFollowThePolicyOfLinks() {
    let allowed = page("$\\href{https://example.org}{x}$")
    #expect(allowed.value[0].contains("<a href=\"https://example.org\""))
    #expect(allowed.diagnostics.isEmpty)
    let refused = page("$\\href{javascript:alert(1)}{x}$")
    #expect(!refused.value[0].contains("<a "))
    #expect(refused.diagnostics.map(\.rule) == ["url-refused"])
  }

  /// A page without formulas pays nothing; one with some gets the style sheet and the slices it shows.
  @Test func stylesComeWithFormulas() {
    func styles(_ deck: Deck) -> [String] {
      var out = ByteBuffer()
      HTMLPage.prepare(deck, options: PageOptions(version: "0")).value.write(into: &out)
      return out.string().components(separatedBy: "<style").dropFirst().map { String($0.prefix(60)) }
    }
    let plain = styles(deck(["x"]).withText())
    let math = styles(deck(["$x$"]))
    #expect(!plain.contains { $0.contains("math{") })
    #expect(math.contains { $0.contains("math{") })
    #expect(math.count { $0.contains("@font-face{font-family:\"Deck Math\"") } == (Assets.hasMathFont ? 2 : 0))
    #expect(math.count == plain.count + 1 + (Assets.hasMathFont ? 2 : 0))
  }

  @Test func hashesOfTheFontAreRight() {
    for name in ["plain", "core", "italic", "upright", "greek", "letters", "forms", "symbols"] {
      guard let part = Assets.mathFont(name) else { continue }
      #expect(part.source == "'sha256-\(part.text.withUnsafeBytes { PagePart.hash(of: $0) })'")
    }
  }
}

extension Deck {
  /// The same with its formulas as text.
  fileprivate func withText() -> Deck {
    var deck = self
    for index in deck.slides.indices {
      deck.slides[index].children = deck.slides[index].children.map { Node(.text(TextRange($0.range)), $0.range) }
    }
    return deck
  }
}
