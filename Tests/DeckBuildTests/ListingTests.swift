import DeckBuild
import TestSupport
import Testing

/// `Fixtures/Build/Listing.case`: whole decks as text, notes, outline and JSON.
@Suite struct ListingTests {
  @Test(arguments: Fixture.all(of: "Build/Listing.case")) func cases(_ fixture: Fixture) throws {
    try fixture.check(outputs: ["text", "outline", "notes", "json"]) { section in
      var options = CompileOptions()
      options.emit = try #require(Emit(rawValue: section.name))
      return try Compiler(options).compile(name: "deck.md", bytes: fixture.input.bytes).bytes.string()
    }
  }
}
