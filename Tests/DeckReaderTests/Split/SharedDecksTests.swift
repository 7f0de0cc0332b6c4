import DeckModel
import DeckReader
import Foundation
import Testing

/// The decks that the dialect was measured on, where they are at hand: beside the project's folder.
private enum Shared {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../shared").standardized

  static func rows(_ name: String) -> [JSONValue] {
    guard let text = try? String(contentsOf: folder.appending(path: "fixtures/\(name)"), encoding: .utf8) else {
      print("skipped: shared data not present")
      return []
    }
    return text.split(separator: "\n").compactMap { try? JSONValue.parse(String($0)).get().value }
  }
}

private func places(_ slides: [JSONValue]) -> [String] {
  slides.map { "\($0["h"]?.integer ?? -1)/\($0["v"]?.integer ?? -1)" }
}

private func places(_ deck: DeckText) -> [String] { deck.slides.map { "\($0.h)/\($0.v)" } }

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

@Test("decks.jsonl: places, notes, metadata, mode and diagnostics")
func fixtureDecks() throws {
  for row in Shared.rows("decks.jsonl") {
    let id = Comment(rawValue: row["id"]?.string ?? "?")
    let text = try #require(row["deck"]?.string)
    let source = normalise(name: "deck.md", bytes: Array(text.utf8)).value
    let deck = split(source)
    let slides = try #require(row["slides"]?.elements)
    #expect(places(deck.value) == places(slides), id)
    #expect(deck.value.metadata.sorted == row["metadata"]?.sorted, id)
    #expect(deck.value.separatorMode.rawValue == row["mode"]?.string, id)
    let rules = Set(deck.diagnostics.map(\.rule)).subtracting(["unknown-option", "network-key-ignored", "container-open"])
    let wanted = Set(row["diagnostics"]?.elements?.compactMap(\.string) ?? [])
    #expect(rules == wanted, id)
    for (slide, want) in zip(deck.value.slides, slides) {
      #expect((slide.notes == nil) == (want["notes"]?.string == ""), id)
    }
  }
}

@Test("corpus.jsonl: every slide at its place")
func corpusDecks() throws {
  for row in Shared.rows("corpus.jsonl") {
    let file = try #require(row["file"]?.string)
    let bytes = try Data(contentsOf: Shared.folder.appending(path: "corpus/\(file)"))
    let deck = split(normalise(name: file, bytes: Array(bytes)).value)
    let slides = try #require(row["slides"]?.elements)
    #expect(places(deck.value) == places(slides), Comment(rawValue: file))
    for (slide, want) in zip(deck.value.slides, slides) {
      #expect((slide.notes == nil) == (want["notes_sha"]?.string == ""), "\(file) \(slide.h)/\(slide.v)")
    }
  }
}
