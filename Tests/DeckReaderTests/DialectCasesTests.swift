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

  /// What stands in a page and not in a fragment: rows of code, drawings.
  @Test(arguments: Fixture.all(in: "Page"))
  func pages(_ fixture: Fixture) throws {
    let source = normalise(name: "case.md", bytes: Array(fixture.input.text.utf8)).value
    let read = DeckReader.read(source)
    let resolved = resolve(read.value)
    try fixture.check(outputs: ["page", "said"]) { section in
      if section.name == "said" {
        return (read.diagnostics + resolved.diagnostics).map { item in
          let place = source.location(of: item.range.lowerBound)
          let hint = item.hint.map { " (\($0))" } ?? ""
          return "\(place.line):\(place.column) \(item.severity.rawValue) \(item.rule): \(item.message)\(hint)\n"
        }.joined()
      }
      var out = ByteBuffer()
      let page = HTMLPage.prepare(resolved.value.deck, options: PageOptions(version: "")).value
      for slide in page.deck.slides { page.writeContent(of: slide, into: &out) }
      return out.string()
    }
  }
}
