import DeckMath
import DeckModel
import TestSupport
import Testing

/// Formulas and what becomes of them, as data: `text` and `line` in a terminal, `shown` to a reader of the page.
@Suite struct MathCasesTests {
  @Test(arguments: ["Text", "Mistakes", "Macros"].flatMap { Fixture.all(of: "Math/\($0).case") })
  func cases(_ fixture: Fixture) throws {
    var input = fixture.input.text
    if input.hasSuffix("\n") { input.removeLast() }
    let formula = Formula(input)
    try fixture.check(outputs: ["text", "line", "shown", "diagnostics"]) { section in
      switch section.name {
      case "text": rows(formula.tree, isStacked: true)
      case "line": rows(formula.tree, isStacked: false)
      case "shown": formula.shown + "\n"
      default:
        formula.diagnostics.map { found in
          let place = input.utf8.prefix(found.range.lowerBound).count + 1
          return "\(place) \(found.severity) \(found.rule): \(found.message)\n"
        }.joined()
      }
    }
  }

  /// Without blanks at the ends of rows, which editors take away.
  private func rows(_ tree: MathNode, isStacked: Bool) -> String {
    MathTextWriter.write(tree, isStacked: isStacked).rows.map { row in
      String(row.reversed().drop { $0 == " " }.reversed()) + "\n"
    }.joined()
  }
}
