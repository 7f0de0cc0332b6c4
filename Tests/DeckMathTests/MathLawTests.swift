import DeckMath
import Testing

/// What holds for every formula, whatever is wrong with it.
@Suite struct MathLawTests {
  /// Formulas of the list that hide nothing: no phantoms, definitions, comments, names of things.
  private static let plain = Fixtures.formulas.filter { tex in
    ![
      "phantom", "def", "let", "newcommand", "command", "strut", "color", "href", "url", "%", "@", "char", "space",
      "kern", "skip", "rule", "raise", "genfrac", "above", "[", "tag", "verb", "mathchoice", "alignat", "alignedat",
      "array", "CD", "cr", "smash", "hline", "operatorname", "sb", "sp", "blue", "red",
    ].contains { tex.contains($0) }
  }

  /// A letter put anywhere between two tokens is seen by the reader.
  @Test func noLetterIsLost() {
    #expect(Self.plain.count > 250)
    for tex in Self.plain {
      for place in places(in: tex) {
        var changed = tex
        changed.insert("Ю", at: place)
        let formula = Formula(changed)
        #expect(formula.shown.unicodeScalars.contains("Ю"), "\(changed)")
        let line = MathTextWriter.write(formula.tree, isStacked: false).rows[0]
        #expect(line.unicodeScalars.contains("Ю"), "\(changed): \(line)")
      }
    }
  }

  /// A byte less or twice, anywhere: still a tree, well-formed MathML and a box.
  @Test func mutatedFormulasAreWritten() {
    var state: UInt64 = 42
    for tex in Fixtures.formulas {
      for _ in 0..<6 {
        var bytes = Array(tex.utf8)
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let place = Int(state >> 33) % bytes.count
        if state & 1 == 0 { bytes.remove(at: place) } else { bytes.insert(bytes[place], at: place) }
        let formula = Formula(String(decoding: bytes, as: UTF8.self))
        #expect(isWellFormed(formula.mathml))
        let box = MathTextWriter.write(formula.tree, isStacked: true)
        #expect(box.rows.allSatisfy { MathTextWriter.simpleWidth($0) == box.width })
      }
    }
  }

  /// Twice the input gives at most about twice the output.
  @Test(arguments: [
    "{", "x^", "\\frac", "\\sqrt", "\\left(", "\\begin{matrix}", "a\\over ", "\\hat", "x_{\\underset{a}",
    "\\text{$", "a&", "'",
  ])
  func outputGrowsWithTheInput(piece: String) {
    func size(_ count: Int) -> Int { Formula(String(repeating: piece, count: count)).mathml.utf8.count }
    #expect(size(4000) < 3 * size(2000) + 10_000)
  }

  /// Between tokens, not in a command's or an environment's name.
  private func places(in tex: String) -> [String.Index] {
    var result: [String.Index] = []
    var isCommand = false
    var isName = false
    var previous: Character = " "
    for index in tex.indices {
      let character = tex[index]
      if previous == "}" { isName = false }
      let continues = isCommand && (character.isASCII && character.isLetter || previous == "\\" || character == "*")
      if !continues, !isName, !isCommand { result.append(index) }
      if !continues { isCommand = character == "\\" }
      if character == "{", tex[..<index].hasSuffix("begin") || tex[..<index].hasSuffix("end") { isName = true }
      previous = character
    }
    return result
  }
}
