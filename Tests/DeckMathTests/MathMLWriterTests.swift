import DeckMath
import Foundation
import Testing

@Suite struct MathMLWriterTests {
  /// `Tests/Oracles/mathml_compare.py` compares this file with KaTeX's; a change here is to be looked at there.
  @Test func formulasKeepTheirMathML() throws {
    struct Entry: Codable, Equatable {
      var tex: String
      var mathml: String
    }
    let now = Fixtures.formulas.map { Entry(tex: $0, mathml: Formula($0).mathml) }
    let file = Fixtures.folder.appendingPathComponent("mathml.jsonl")
    if ProcessInfo.processInfo.environment["GOLDEN"] == "update" {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      let lines = try now.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
      try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
    }
    let stored = try Fixtures.lines("mathml.jsonl").map { try JSONDecoder().decode(Entry.self, from: Data($0.utf8)) }
    #expect(now.count >= 500)
    #expect(stored.count == now.count)
    for (old, new) in zip(stored, now) { #expect(old == new) }
  }

  @Test func everyFormulaIsWellFormedAndUnderstood() {
    for tex in Fixtures.formulas {
      for display in [true, false] {
        let formula = Formula(tex, display: display)
        #expect(isWellFormed(formula.mathml), "\(tex)")
        #expect(formula.diagnostics.allSatisfy { $0.severity == .note }, "\(tex): \(formula.diagnostics)")
        #expect(!formula.mathml.contains("tex-error"), "\(tex)")
      }
    }
  }

  @Test(arguments: [
    // A sign is no operation.
    ("a=-b", "<mo>=</mo><mo form=\"prefix\">−</mo>"),
    ("(-b)", "<mo form=\"prefix\">−</mo>"),
    ("a-b", "<mi>a</mi><mo>−</mo><mi>b</mi>"),
    // Text counts as nothing to a browser that looks for the left operand.
    ("\\text{a}-b", "<mtext>a</mtext><mo lspace=\"0.2222em\" rspace=\"0.2222em\">−</mo>"),
    // Scripts are set without space.
    ("x_{i=1}", "<mo lspace=\"0\" rspace=\"0\">=</mo>"),
    // Names are set off, except from what they are applied to.
    ("\\sin x", "<mi>sin</mi><mo>\u{2061}</mo><mspace width=\"0.1667em\"/><mi>x</mi>"),
    ("\\sin(x)", "<mi>sin</mi><mo>\u{2061}</mo><mo stretchy=\"false\">(</mo>"),
    // Negative space is a margin.
    ("a\\!b", "<mspace style=\"margin-left:-0.1667em\"/>"),
    // Letters of alphabets are code points; `normal` is the one variant left.
    ("\\mathbb{R}", "<mi>ℝ</mi>"), ("\\mathcal{L}", "<mi>ℒ</mi>"), ("\\mathfrak{g}", "<mi>𝔤</mi>"),
    ("\\mathbf{x}", "<mi>𝐱</mi>"), ("\\boldsymbol{\\alpha}", "<mi>𝜶</mi>"),
    ("\\mathrm{d}", "<mi mathvariant=\"normal\">d</mi>"),
    ("\\mathrm{rank}", "<mi>rank</mi>"), ("\\Gamma", "<mi mathvariant=\"normal\">Γ</mi>"),
    // An empty group takes the space away.
    ("1{,}000", "<mo lspace=\"0\" rspace=\"0\">,</mo>"),
    // A relation in the second column of an alignment has something before it.
    ("\\begin{aligned}a&=b\\end{aligned}", "<mtd><mo>=</mo>"),
    ("\\begin{matrix}a&=b\\end{matrix}", "<mtd><mo lspace=\"0\">=</mo>"),
    // Fences grow only where there is a reason to.
    ("\\left(x\\right)", "<mrow><mo stretchy=\"false\">(</mo><mi>x</mi><mo stretchy=\"false\">)</mo></mrow>"),
    ("\\left(\\frac{a}{b}\\right)", "<mrow><mo>(</mo><mfrac>"),
    ("f(x)", "<mo stretchy=\"false\">(</mo>"),
    // One with an exponent stands in a row, without which Chromium leaves it small.
    ("\\Bigr)^2", "<msup><mrow><mo minsize=\"1.8em\" maxsize=\"1.8em\">)</mo></mrow><mn>2</mn></msup>"),
    // Digits of two alphabets are two numbers.
    ("2\\mathbf{1}", "<mn>2</mn><mn>𝟏</mn>"),
    ("\\begin{array}{c||c}a&b\\end{array}", "<mtd class=\"tex-vl2\"><mi>b</mi></mtd>"),
  ])
  func spacesAndLetters(tex: String, part: String) {
    #expect(Formula(tex).presentation.contains(part), "\(Formula(tex).presentation)")
  }

  @Test(arguments: [
    // In display, limits of operators stand above and below; in a fraction a name's limits stand beside it.
    ("\\sum_i^n", true, "munderover"), ("\\sum_i^n", false, "msubsup"), ("\\lim_x", true, "munder"),
    ("\\lim_x", false, "msub"), ("\\frac{\\lim_x}{2}", true, "msub"), ("\\int_0^1", true, "msubsup"),
    ("\\int\\limits_0^1", false, "munderover"), ("\\sum\\nolimits_i", true, "msub"),
    ("\\overbrace{a}^n", true, "mover"),
  ])
  func limits(tex: String, display: Bool, element: String) {
    #expect(Formula(tex, display: display).presentation.contains("<\(element)>"))
  }

  @Test func addressesAreLinkedOnlyWhereTheCallerAllows() {
    #expect(
      Formula("\\href{https://example.org/?a=1&b=2}{x}").mathml.contains(
        "<a href=\"https://example.org/?a=1&amp;b=2\" target=\"_blank\" rel=\"noopener\">"))
    let refused = Formula("\\href{javascript:alert(1)}{x}")
    #expect(!refused.presentation.contains("javascript"))
    #expect(refused.presentation.contains("<mi>x</mi>"))
  }

  @Test func nothingOfTheAuthorsReachesTheMarkup() {
    for tex in [
      "\\color{red\" onload=\"x}{a}", "\\text{<script>}", "\\href{https://a\" onclick=\"b}{c}", "\\unknown<b>",
      "\\htmlStyle{color:red}{x}", "\\includegraphics{x\" onerror=\"y}", "\\fcolorbox{a;b}{c\"}{d}", "x<y>z&\"'",
    ] {
      let formula = Formula(tex)
      #expect(isWellFormed(formula.mathml), "\(formula.mathml)")
      #expect(!formula.mathml.contains("<script") && !formula.mathml.contains("\" on"), "\(formula.mathml)")
    }
  }

  @Test func theAnnotationIsTheTeX() {
    let formula = Formula("a<b & \"c\"")
    #expect(
      formula.mathml.contains("<annotation encoding=\"application/x-tex\">a&lt;b &amp; &quot;c&quot;</annotation>"))
  }
}
