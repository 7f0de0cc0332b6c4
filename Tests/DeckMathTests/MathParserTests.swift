import DeckMath
import DeckModel
import Testing

@Suite struct MathParserTests {
  /// «...» marks the place that the diagnostic has to name.
  @Test(arguments: [
    ("a + «\\foo» b", "math-unknown"),
    ("\\frac{a}{«\\foo»}", "math-unknown"),
    ("«\\frac»", "math-argument"),
    ("x^2«^»3", "math-double-script"),
    ("x_1«_»2", "math-double-script"),
    ("«{»a", "math-unclosed"),
    ("a«}»b", "math-stray"),
    ("a «&» b", "math-stray"),
    ("«\\left»( a", "math-fence"),
    ("a «\\right») b", "math-stray"),
    ("«\\left» a b \\right)", "math-fence"),
    ("«\\begin»{matrix} a", "math-unclosed"),
    ("«\\begin{nothing}» a \\end{nothing}", "math-environment"),
    ("\\begin{matrix} a «\\end»{pmatrix}", "math-environment"),
    ("\\begin{array}{l«x»r} a & b \\end{array}", "math-columns"),
    ("«\\color»{1;2} x", "math-color"),
    ("a «\\limits»", "math-limits"),
    ("«\\def» x", "math-definition"),
    ("«\\hspace»{x}", "math-length"),
    ("ü «\\foo»", "math-unknown"),
  ])
  func errorsNameTheirPlace(marked: String, rule: String) throws {
    let tex = marked.replacing("«", with: "").replacing("»", with: "")
    let start = try #require(
      marked.utf8.firstIndex(of: "«".utf8.first!).map { _ in marked.prefix { $0 != "«" }.utf8.count })
    let formula = Formula(tex)
    let diagnostic = try #require(formula.diagnostics.first { $0.rule == rule }, "\(formula.diagnostics)")
    let length = marked.split(separator: "«")[marked.hasPrefix("«") ? 0 : 1].prefix { $0 != "»" }.utf8.count
    #expect(diagnostic.range.lowerBound == start)
    #expect(length == 0 || diagnostic.range.lowerBound + length >= diagnostic.range.upperBound)
    #expect(isWellFormed(formula.mathml))
  }

  @Test func unknownCommandsAreShownInPlace() {
    let formula = Formula("a + \\foo b")
    #expect(formula.shown == "a+\\foob")
    #expect(formula.mathml.contains("<mtext class=\"tex-error\">\\foo</mtext>"))
  }

  /// The text of a formula is not lost, whatever is wrong around it.
  @Test(arguments: [
    "{a", "a}b", "\\left( a", "a \\right)", "\\begin{matrix} a & b", "a & b", "\\end{x} a", "\\frac a", "^a",
    "\\sqrt[a",
    "\\text{a", "\\text{$a}", "$a$", "\\begin{nothing} a \\\\ b \\end{nothing}", "\\foo{a}", "\\left a", "\\verb|a",
    "a \\over b \\over c",
    "\\begin{matrix} {a & b} \\end{matrix}", "\\begin{matrix} a \\right) b \\end{matrix}", "\\hline a", "\\middle| a",
    "\\\\ a",
  ])
  func brokenInputKeepsItsText(tex: String) {
    let formula = Formula(tex)
    #expect(formula.shown.contains("a"), "\(formula.mathml)")
    #expect(isWellFormed(formula.mathml))
  }

  /// Every range lies within the TeX.
  @Test func rangesLieInTheTeX() {
    func check(_ node: MathNode, _ count: Int, _ tex: String) {
      #expect(node.range.lowerBound <= node.range.upperBound && node.range.upperBound <= count, "\(tex)")
      for child in node.children { check(child, count, tex) }
    }
    for tex in Fixtures.formulas { check(Formula(tex).tree, tex.utf8.count, tex) }
  }

  /// Any sequence of tokens gives a tree and well-formed MathML, also cut anywhere.
  @Test func noInputFails() {
    let tokens = [
      "{", "}", "[", "]", "^", "_", "&", "\\\\", "$", "#", "#1", "~", "'", "%", "\n", " ", "a", "1", ".", "(", "|", "é",
      "²",
      "\\frac", "\\sqrt", "\\left", "\\right", "\\middle", "\\begin{matrix}", "\\end{matrix}", "\\begin{CD}", "@", ">",
      "V",
      "\\end{CD}", "\\begin{array}{l|r}", "\\end{array}", "\\hline", "\\text", "\\def\\x", "\\x", "\\let\\y", "\\y",
      "\\over",
      "\\not", "\\color", "{red}", "\\tag", "\\sum", "\\limits", "\\hat", "\\overset", "\\xrightarrow", "\\mathbf",
      "\\rm", "\\big",
      "\\dots", "\\char", "\\verb", "\\Set", "\\kern", "1em", "\\genfrac", "\\href", "\\newcommand", "\\edef",
      "\\expandafter",
      "\\@ifnextchar", "\\substack", "\\boxed", "\\operatorname", "*", "\\mathrel", "\\mathchoice", "\\begingroup",
      "\\endgroup",
      "\\", "\\begin{", "\\(", "\\)", "\\global", "\\noexpand", "\\rule", "\\displaystyle", "\\Large", "\\label",
      "\\ref",
    ]
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<4000 {
      let tex = (0..<random(24) + 1).map { _ in tokens[random(tokens.count)] }.joined()
      let formula = Formula(tex, display: random(2) == 0)
      #expect(isWellFormed(formula.mathml), "\(tex)")
      let box = MathTextWriter.write(formula.tree, isStacked: true)
      #expect(box.rows.indices.contains(box.baseline), "\(tex)")
      #expect(MathTextWriter.write(formula.tree, isStacked: false).height == 1, "\(tex)")
    }
  }

  @Test(arguments: [
    "{", "}", "\\frac", "\\sqrt", "x^", "x_", "^", "\\left(", "\\begin{matrix}", "\\hat", "\\text{", "\\mathbf{", "&",
    "\\\\",
    "\\color{red}", "\\rm ", "\\displaystyle ", "\\boxed{", "\\overset{", "\\not", "\\expandafter", "\\global",
    "a\\over ", "'", "²",
    "\\substack{", "$", "\\text{$", "\\dots", "\\middle|", "\\char`", "\\Set{", "\\mathchoice{", "1", "a",
    "\\begingroup ",
  ])
  func nestingIsCapped(piece: String) {
    // Deep input neither overflows the stack nor takes more than a multiple of its length.
    let formula = Formula(String(repeating: piece, count: 5000))
    #expect(formula.mathml.utf8.count < 64 * 5000 * piece.utf8.count + 1_000_000)
    #expect(isWellFormed(formula.mathml))
    _ = MathTextWriter.write(formula.tree, isStacked: true)
  }
}
