import DeckModel
import DeckReader
import Foundation
import TestSupport
import Testing

/// What holds for every deck, whatever its bytes.
@Suite struct SplitLawsTests {
  /// A generated deck, sometimes with front matter and a JSON block, sometimes cut or with foreign bytes in it.
  private func bytes(_ seed: UInt64) -> [UInt8] {
    var random = SplitMix64(state: seed)
    let tops = [
      "", "---\ntitle: A\n---\n", "---\nseparator: strict\n...\n", "---\na: [\n---\n",
      "---\nverticalSeparator: text\n---\n",
    ]
    let ends = ["", "{\"title\":\"A\",\"lang\":\"b\"}", "\n{\n\"contributors\": \"[]\"\n}\n", "{\"metaMigratedAt\":"]
    let parts = [tops.randomElement(using: &random), generatedDeck(seed), ends.randomElement(using: &random)]
    var bytes = Array(parts.compactMap(\.self).joined().utf8)
    for _ in 0..<Int.random(in: 0...2, using: &random) where !bytes.isEmpty {
      let index = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0...3, using: &random) {
      case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: index)
      case 2: bytes.insert(contentsOf: Array("\u{FEFF}日".utf8), at: index)
      default: bytes.removeSubrange(index...)
      }
    }
    return bytes
  }

  @Test("ranges ascend, do not overlap and lie in the source", arguments: 0..<4)
  func ranges(batch: UInt64) {
    for seed in batch * 500..<(batch + 1) * 500 {
      let source = normalise(name: "deck.md", bytes: bytes(seed))
      let deck = split(source.value)
      var end = 0
      for slide in deck.value.slides {
        let pieces = [slide.content] + (slide.notes.map { [$0] } ?? [])
        for piece in pieces {
          #expect(piece.lowerBound >= end, "seed \(seed)")
          end = piece.upperBound
        }
        for marker in slide.repeatedMarkers {
          #expect(slide.notes?.contains(marker) == true, "seed \(seed)")
        }
      }
      #expect(end <= source.value.bytes.count, "seed \(seed)")
      #expect(deck.diagnostics.allSatisfy { source.value.range.contains($0.range) }, "seed \(seed)")
    }
  }

  /// Nothing but separators, markers, blank lines and metadata is missing from the slides.
  @Test("no text is lost", arguments: 0..<4)
  func nothingIsLost(batch: UInt64) {
    for seed in batch * 500..<(batch + 1) * 500 {
      let deck = split(Source(name: "deck.md", bytes: Array(generatedDeck(seed).utf8))).value
      let kept = deck.slides.flatMap { [$0.content] + ($0.notes.map { [$0] } ?? []) }.map(deck.source.string)
      func words(_ text: String) -> [Substring] {
        text.split { $0.isWhitespace }.filter { $0 != "---" && $0 != "----" && $0 != "note:" }
      }
      #expect(words(kept.joined(separator: "\n")) == words(deck.source.string(deck.source.range)), "seed \(seed)")
    }
  }

  @Test("line ends make no difference", arguments: ["\r\n", "\r"])
  func lineEnds(lineEnd: String) {
    for seed in 0..<500 as Range<UInt64> {
      let text = generatedDeck(seed)
      let same = normalise(name: "deck.md", bytes: Array(text.replacing("\n", with: lineEnd).utf8)).value
      #expect(same.bytes == Array(text.utf8), "seed \(seed)")
    }
  }

  /// Each of these shapes takes a reader minutes that does anything twice.
  @Test(
    "long decks are cut in time", .timeLimit(.minutes(1)),
    arguments: [
      "---\n", "\n----\n", "```\n---\n", "<!--\n---\n", "<style>\n---\n", "- ```\n---\n", "> <!--\n---\n",
      "<div>\n```\n---\n",
      "<pre>\n", "~~~\n", "note:\n", ":::info\n---\n", ":::info\n", "text\n", "- a\n", "[a\n", "{\"title\":\n",
      "{\n\"a\":[\n",
      "{\"contributors\":1}\n", "```` \n---\n``` \n---\n", "<b\n```\n", "- [a]: b\n---\n", "  - a\n", "{\"a\":1,\n",
    ])
  func longDecks(line: String) {
    let text = String(repeating: line, count: 1_000_000 / line.utf8.count)
    let deck = split(Source(name: "deck.md", bytes: Array((text + "{\"metaMigratedAt\":1}").utf8)))
    #expect(!deck.value.slides.isEmpty)
  }

  /// Fences that get shorter and never close, so that each one looks for its end.
  @Test(.timeLimit(.minutes(1))) func fallingFences() {
    let fences = (3..<1_000).reversed().map { String(repeating: "`", count: $0) + "x\n---\n" }.joined()
    let text = fences + String(repeating: "~~~\n~~~\n", count: 100_000)
    let deck = split(Source(name: "deck.md", bytes: Array(text.utf8)))
    #expect(deck.diagnostics.count { $0.rule == "unclosed-fence" } == 997)
  }

  @Test func theDemoDeckIsLikeAnExportedOne() throws {
    let bytes = try demoDeck("week19.md")
    let deck = split(normalise(name: "week19.md", bytes: bytes).value)
    #expect(deck.value.slides.map(\.h) == Array(0..<8))
    #expect(deck.value.metadata.members?.count == 5)
    #expect(deck.value.metadata["contributors"]?.elements?.count == 1)
    #expect(deck.diagnostics.allSatisfy { $0.rule == "tight-separator" && $0.severity == .note })
    #expect(bytes.last == UInt8(ascii: "}"))
  }
}

private func demoDeck(_ name: String) throws -> [UInt8] {
  let root = Fixture.root.deletingLastPathComponent().deletingLastPathComponent()
  return Array(try Data(contentsOf: root.appending(path: "decks/\(name)")))
}
