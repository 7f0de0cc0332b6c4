import DeckModel

extension PlainText {
  /// The words of nodes as titles, outlines and lists show them: formulas are Unicode text, a line break is a blank.
  package init(wordsOf nodes: [Node], in pool: TextPool, limit: Int = 1000) {
    self.init(of: nodes, in: pool, limit: limit, formula: Self.words(ofFormula:in:))
  }

  /// A formula on one line of Unicode text.
  package static func words(ofFormula tex: TextRange, in pool: TextPool) -> String {
    var macros = MathMacros()
    let tree = pool.withBytes(tex) { MathParser.parse($0, macros: &macros).value }
    return MathTextWriter.write(tree, isStacked: false).rows.joined(separator: " ")
  }
}
