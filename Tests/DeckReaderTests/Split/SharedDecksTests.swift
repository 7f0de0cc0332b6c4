import DeckModel
import DeckReader
import TestSupport
import Testing

/// The decks that the dialect was measured on, where they are at hand.
@Suite struct SharedDecksTests {
  @Test("decks.jsonl: places, notes, metadata, mode, diagnostics", .sharedData("fixtures/decks.jsonl"))
  func fixtureDecks() throws {
    let rows = try rows("fixtures/decks.jsonl")
    #expect(rows.count == 87)
    for row in rows {
      let id = Comment(rawValue: row["id"]?.string ?? "?")
      let text = try #require(row["deck"]?.string)
      let deck = split(normalise(name: "deck.md", bytes: Array(text.utf8)).value)
      try expectSlides(deck.value, row, id) { $0["notes"]?.string }
      #expect(deck.value.metadata.sorted == row["metadata"]?.sorted, id)
      #expect(deck.value.separatorMode.rawValue == row["mode"]?.string, id)
      let rules = Set(deck.diagnostics.map(\.rule))
      let wanted = Set(row["diagnostics"]?.elements?.compactMap(\.string) ?? [])
      // The rows leave out what section 3.3 asks for as well, and notes about metadata.
      #expect(rules.subtracting(["network-key-ignored", "container-open"]) == wanted, id)
    }
  }

  @Test("corpus.jsonl: every slide at its place, with and without notes", .sharedData("fixtures/corpus.jsonl"))
  func corpusDecks() throws {
    let rows = try rows("fixtures/corpus.jsonl")
    #expect(rows.count == 186)
    for row in rows {
      let file = try #require(row["file"]?.string)
      let deck = split(normalise(name: file, bytes: try SharedData.bytes("corpus/\(file)")).value)
      try expectSlides(deck.value, row, Comment(rawValue: file)) { $0["notes_sha"]?.string }
    }
  }

  private func rows(_ path: String) throws -> [JSONValue] {
    String(decoding: try SharedData.bytes(path), as: UTF8.self).split(separator: "\n")
      .compactMap { try? JSONValue.parse(String($0)).get().value }
  }

  private func expectSlides(
    _ deck: DeckText, _ row: JSONValue, _ comment: Comment, notes: (JSONValue) -> String?
  ) throws {
    let slides = try #require(row["slides"]?.elements)
    let places = slides.map { "\($0["h"]?.integer ?? -1)/\($0["v"]?.integer ?? -1)" }
    #expect(deck.slides.map { "\($0.h)/\($0.v)" } == places, comment)
    #expect(deck.slides.map { $0.notes != nil } == slides.map { notes($0) != "" }, comment)
  }
}

extension JSONValue {
  /// With the keys of all objects in one order.
  fileprivate var sorted: JSONValue {
    switch self {
    case .array(let elements): .array(elements.map(\.sorted))
    case .object(let members):
      .object(members.map { Member($0.key, $0.value.sorted) }.sorted { $0.key < $1.key })
    default: self
    }
  }
}
