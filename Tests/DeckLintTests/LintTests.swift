import DeckModel
import DeckPasses
import DeckReader
import TestSupport
import Testing

@testable import DeckLint

@Suite struct LintTests {
  /// The rules on decks of `Tests/Fixtures/Lint`: what is found, and where.
  @Test(arguments: Fixture.all(in: "Lint")) func cases(_ fixture: Fixture) throws {
    try fixture.check(outputs: ["found"]) { _ in
      let source = normalise(name: "case.md", bytes: Array(fixture.input.text.utf8)).value
      let found = lint(resolve(read(source).value).value)
      return found.sorted { $0.range.start < $1.range.start }.map { found in
        let place = source.location(of: found.range.lowerBound)
        return "\(place.line):\(place.column) \(found.severity) \(found.rule): \(found.message)\n"
      }.joined()
    }
  }

  /// Law: a rule raises nothing that its table does not name, and points into the source.
  @Test func rulesRaiseWhatTheyName() {
    for fixture in Fixture.all(in: "Lint") {
      let source = normalise(name: "case.md", bytes: Array(fixture.input.text.utf8)).value
      let deck = LintedDeck(resolve(read(source).value).value)
      for rule in lintRules {
        for found in rule.find(deck) {
          #expect(rule.identifiers.contains(found.rule))
          #expect(found.range.upperBound <= source.bytes.count)
        }
      }
    }
  }
}
