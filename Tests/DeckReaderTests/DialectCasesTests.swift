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
    try fixture.check(outputs: ["html", "diagnostics"]) { section in
      let source = normalise(name: "case.md", bytes: Array(fixture.input.text.utf8)).value
      let read = readFragment(source)
      if section.name == "diagnostics" {
        let found = read.diagnostics.map { found in
          let place = source.location(of: found.range.lowerBound)
          return "\(place.line):\(place.column) \(found.severity) \(found.rule): \(found.message)\n"
        }
        // A new case that raises none says nothing of them.
        return found.isEmpty && section.text.isEmpty ? nil : found.joined()
      }
      let deck = read.value
      var options = PassOptions()
      options.form = .fragment
      let resolved = resolve(deck, options: options).value.deck
      var writer = HTMLWriter(text: resolved.text)
      writer.write(resolved.slides[0].children)
      return writer.out.string()
    }
  }
}
