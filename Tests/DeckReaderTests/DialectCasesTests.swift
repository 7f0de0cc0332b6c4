import DeckHTML
import DeckModel
import DeckPasses
import TestSupport
import Testing

@testable import DeckReader

/// The rules of the dialect, one `.case` file for each source file of `Block`, `Inline` and `Prose`.
@Suite struct DialectCasesTests {
  @Test(arguments: ["Block", "Inline", "Prose"].flatMap { Fixture.all(in: $0) })
  func cases(_ fixture: Fixture) throws {
    try fixture.check(outputs: ["html"]) { _ in
      let source = normalise(name: "case.md", bytes: Array(fixture.input.text.utf8)).value
      let deck = readFragment(source).value
      var options = PassOptions()
      options.form = .fragment
      let resolved = resolve(deck, options: options).value.deck
      var writer = HTMLWriter(text: resolved.text)
      writer.write(resolved.slides[0].children)
      return writer.out.string()
    }
  }
}
