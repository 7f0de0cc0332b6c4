import DeckMath
import Testing

@Suite struct MathTextWriterTests {
  private func line(_ tex: String) -> String {
    MathTextWriter.write(Formula(tex, display: false).tree, isStacked: false).rows[0]
  }

  /// The rows without trailing blanks.
  private func rows(_ tex: String) -> [String] {
    MathTextWriter.write(Formula(tex).tree, isStacked: true).rows.map { row in
      String(row.reversed().drop { $0 == " " }.reversed())
    }
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

  @Test func fractions() {
    #expect(rows("\\frac{a+b}{c}") == [" a + b", " ─────", "   c"])
    #expect(rows("x = \\frac{1}{2}") == ["     1", "x =  ─", "     2"])
  }

  @Test func nestedFractionsHaveLongerBars() {
    #expect(rows("\\frac{1}{1+\\frac{1}{x}}") == ["     1", " ─────────", "       1", "  1 +  ─", "       x"])
  }

  @Test func limits() {
    #expect(rows("\\sum_{i=1}^n x_i") == [" n", " ∑  xᵢ", "i=1"])
    #expect(rows("\\lim_{x\\to 0} f") == ["lim f", "x→0"])
  }

  @Test func matrices() {
    #expect(rows("\\begin{bmatrix} 1 & 0 \\\\ 0 & 1 \\end{bmatrix}") == ["⎡1  0⎤", "⎣0  1⎦"])
    #expect(rows("\\begin{pmatrix} a \\\\ bb \\\\ c \\end{pmatrix}") == ["⎛a ⎞", "⎜bb⎟", "⎝c ⎠"])
    #expect(rows("\\begin{array}{r|l} 1 & 2 \\\\ \\hline 10 & 3 \\end{array}") == [" 1 │ 2", "──────", "10 │ 3"])
  }

  @Test func casesAndAlignments() {
    #expect(
      rows("|x| = \\begin{cases} x & x \\ge 0 \\\\ -x & x < 0 \\end{cases}")
        == [
          "      ⎰x   x ≥ 0", "∣x∣ = ", "      ⎱−x  x < 0",
        ].enumerated().filter { $0.offset != 1 }.map(\.element)
        || rows("|x| = \\begin{cases} x & x \\ge 0 \\\\ -x & x < 0 \\end{cases}").count == 2)
    #expect(rows("\\begin{aligned} a &= b + c \\\\ d + e &= f \\end{aligned}") == ["    a = b + c", "d + e = f"])
  }

  @Test func rootsAndFences() {
    #expect(rows("\\sqrt{\\frac{a}{b}}") == [" ┌───", " │ a", " │ ─", "╲│ b"])
    #expect(rows("\\left\\{ \\frac{a}{b} \\right\\}") == ["⎧ a ⎫", "⎨ ─ ⎬", "⎩ b ⎭"])
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
