import DeckMath
import Testing

@Suite struct MathMacrosTests {
  @Test func definitionsHoldForTheFormulasThatFollow() {
    var macros = MathMacros()
    _ = Formula("\\newcommand{\\vect}[1]{\\mathbf{#1}} \\DeclareMathOperator*{\\foo}{foo}", macros: &macros)
    #expect(Formula("\\vect{v}", macros: &macros).presentation == "<mi>𝐯</mi>")
    #expect(Formula("\\foo_x", macros: &macros).presentation.hasPrefix("<munder>"))
    #expect(!Formula("\\vect{v}").diagnostics.isEmpty)
  }

  @Test func groupsKeepTheirDefinitions() {
    var macros = MathMacros()
    #expect(Formula("\\def\\x{a}{\\def\\x{b}\\x}\\x", macros: &macros).shown == "ba")
    #expect(Formula("{\\gdef\\x{c}\\x}\\x", macros: &macros).shown == "cc")
    #expect(Formula("{\\def\\x{d}{\\gdef\\x{e}}\\x}\\x", macros: &macros).shown == "ee")
    #expect(Formula("\\begin{matrix}\\def\\x{f}\\x & \\x\\end{matrix}\\x", macros: &macros).shown == "fee")
  }

  @Test(arguments: [
    ("\\def\\pair(#1,#2){#2#1}\\pair(a,b)", "ba"),
    ("\\newcommand{\\x}[2][d]{#1#2}\\x{a}\\x[b]{c}", "dabc"),
    ("\\def\\x#1{#1#1}\\x{ab}", "abab"),
    ("\\let\\x=\\alpha\\def\\alpha{b}\\x", "α"),
    ("\\def\\a{x}\\edef\\b{\\a}\\def\\a{y}\\b", "x"),
    ("\\def\\a{x}\\let\\b\\a\\def\\a{y}\\b", "x"),
    ("\\sqrt\\R", "ℝ"),
    ("\\def\\ab{cd}\\sqrt\\ab", "cd"),
    ("\\newcommand{\\alpha}{x}\\alpha", "x"),
    ("\\providecommand{\\alpha}{x}\\alpha", "α"),
    ("\\def\\x{#}", ""),
  ])
  func expansion(tex: String, shown: String) {
    #expect(Formula(tex).shown == shown)
  }

  /// The loops of CVE-2024-28243 and -28244 and their kin end early and stay small.
  @Test(arguments: [
    "\\def\\a{\\a}\\a", "\\def\\a{\\a\\a}\\a", "\\def\\a{x\\a}\\a", "\\def\\a#1{\\a{#1#1}}\\a{x}", "\\edef\\a{\\a}\\a",
    "\\def\\a{\\b}\\def\\b{\\a}\\a", "\\def\\a{{\\a}}\\a", "\\def\\a{\\frac\\a\\a}\\a", "\\def\\₁{x}\\def\\a{_\\a}\\a",
    "\\def\\a#1{#1#1#1#1}\\a{\\a{\\a{\\a{\\a{\\a{\\a{\\a{\\a{\\a{x}}}}}}}}}}", "\\let\\a\\a\\a",
    "\\def\\a{\\expandafter\\a\\a}\\a",
    "\\def\\a{\\begin{matrix}\\a}\\a", "\\newcommand\\a[1]{\\a{\\a{#1}}}\\a x", "\\def\\a{\\text{\\a}}\\a",
  ])
  func loopsEnd(tex: String) {
    var macros = MathMacros()
    for _ in 0..<100 {
      let formula = Formula(tex, macros: &macros)
      #expect(isWellFormed(formula.mathml))
      #expect(formula.mathml.utf8.count < 500_000)
    }
    // A deck's other formulas still get what they earn.
    #expect(Formula("\\def\\ok{y}\\ok", macros: &macros).shown.hasSuffix("y"))
  }

  @Test func runawayMacrosAreReported() {
    #expect(Formula("\\def\\a{\\a}\\a").diagnostics.contains { $0.rule == "math-macro-limit" })
  }
}
