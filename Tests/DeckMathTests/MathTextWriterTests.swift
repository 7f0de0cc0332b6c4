import DeckMath
import Testing

@Suite struct MathTextWriterTests {
  private func line(_ tex: String) -> String {
    MathTextWriter.write(Formula(tex, display: false).tree, isStacked: false).rows[0]
  }

  @Test(arguments: [
    ("x^2 + y_1 = z^n", "x² + y₁ = zⁿ"),
    ("a=-b", "a = −b"),
    ("f(x, y)", "f(x, y)"),
    ("e^{i\\pi} + 1 = 0", "e^(iπ) + 1 = 0"),
    ("x^{n+1}", "xⁿ⁺¹"),
    ("\\frac{a}{b}", "a/b"),
    ("\\frac{a+b}{c}", "(a + b)/c"),
    ("\\frac{x^2}{2}", "x²/2"),
    ("\\sqrt{x} + \\sqrt{x+1}", "√x + √(x + 1)"),
    ("\\sqrt[3]{x} \\sqrt[n]{y}", "∛xⁿ√y"),
    ("\\sum_{i=1}^n i", "∑ᵢ₌₁ⁿ i"),
    ("\\int_0^\\infty f\\,dx", "∫₀^∞ f dx"),
    ("\\sin x \\cdot \\cos(x)", "sin x ⋅ cos(x)"),
    ("\\lim_{x \\to 0} f", "lim_(x→0) f"),
    ("\\hat x \\vec v \\bar y", "x̂v⃗ȳ"),
    ("\\mathbb{R}^n \\to \\mathcal{L}", "ℝⁿ → ℒ"),
    ("\\alpha \\le \\beta \\ne \\Gamma", "α ≤ β ≠ Γ"),
    ("f'(x) + f''", "f′(x) + f′′"),
    ("\\left( \\frac{a}{b} \\right)^2", "(a/b)²"),
    ("\\binom{n}{k}", "(n choose k)"),
    ("\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}", "(a b; c d)"),
    ("\\text{if } x > 0", "if x > 0"),
    ("a \\xrightarrow{f} b", "a ─f→ b"),
    ("\\foo{x}", "\\foox"),
    ("x \\in A \\cup B", "x ∈ A ∪ B"),
    ("1{,}000", "1,000"),
  ])
  func onOneRow(tex: String, text: String) {
    #expect(line(tex) == text)
  }

  /// All rows of a box are as wide as it says.
  @Test func boxesAreRectangles() {
    for tex in Fixtures.formulas {
      for isStacked in [true, false] {
        let box = MathTextWriter.write(Formula(tex).tree, isStacked: isStacked)
        for row in box.rows { #expect(MathTextWriter.simpleWidth(row) == box.width, "\(tex): \(box.rows)") }
        #expect(box.rows.indices.contains(box.baseline))
        #expect(isStacked || box.height == 1, "\(tex)")
      }
    }
  }
}
