import DeckModel
import TestSupport
import Testing

@testable import DeckReader

/// The law of ``ProtectedRanges``: it finds what the parse of the padded copy finds, which the dialect defines.
@Suite struct ProtectedRangesTests {
  @Test("on generated decks", arguments: 0..<8)
  func generatedDecks(batch: UInt64) throws {
    for seed in batch * 500..<(batch + 1) * 500 { try expectLaw(generatedDeck(seed), "seed \(seed)") }
  }

  @Test("on generated decks with separators of their own", arguments: ["<!--s-->", "--", "text", "==="])
  func literalSeparators(separator: String) throws {
    for seed in 0..<500 as Range<UInt64> {
      try expectLaw(generatedDeck(seed, separator: separator), "seed \(seed)", separator: separator)
    }
  }

  @Test("on the decks of the fixtures", .sharedData("fixtures/decks.jsonl"))
  func fixtureDecks() throws {
    for row in try SharedData.rows("fixtures/decks.jsonl") {
      try expectLaw(try #require(row["deck"] as? String), row["id"] as? String ?? "")
    }
  }

  @Test("on the decks of the corpus", .sharedData("fixtures/corpus.jsonl"))
  func corpusDecks() throws {
    for row in try SharedData.rows("fixtures/corpus.jsonl") {
      let file = try #require(row["file"] as? String)
      try expectLaw(String(decoding: SharedData.bytes("corpus/\(file)"), as: UTF8.self), file)
    }
  }

  private func expectLaw(_ text: String, _ name: String, separator: String? = nil) throws {
    let bytes = normalise(name: name, bytes: Array(text.utf8)).value.bytes
    let members = separator.map { [JSONValue.Member("separator", .string($0))] } ?? []
    let lines = SeparatorLines(.object(members), KeyPlaces(), mode: nil)
    let oracle = bytes.withUnsafeBufferPointer { PaddedParse($0, separators: lines) }
    let found = bytes.withUnsafeBufferPointer { PaddedParse(scan: $0, separators: lines) }
    // Whole texts only of what a person can read.
    let comment = Comment(rawValue: text.utf8.count < 500 ? "\(name)\n\(text)" : name)
    #expect(found.ranges == oracle.ranges, comment)
    #expect(found.unclosed == oracle.unclosed, comment)
    #expect(found.separators == oracle.separators, comment)
    #expect(found.belowParagraph == oracle.belowParagraph, comment)
  }
}

extension PaddedParse {
  /// What the scan finds, in the oracle's terms.
  fileprivate init(scan bytes: UnsafeBufferPointer<UInt8>, separators: SeparatorLines) {
    let body = 0..<bytes.count
    let protected = ProtectedRanges(bytes, in: body, Landmarks(bytes, in: body, separators: separators).all)
    let free = protected.separators.filter { !$0.isProtected }
    self.init(
      ranges: protected.ranges.map { $0.lowerBound..<$0.upperBound }.filter { bytes[$0].dropLast().contains(0x0A) },
      unclosed: Set(
        protected.diagnostics.filter { $0.rule.hasPrefix("unclosed-") }.map {
          "\($0.rule) \(bytes.lineStart(of: $0.range.lowerBound, from: 0))"
        }),
      separators: free.map(\.line.lowerBound),
      belowParagraph: free.filter { isBelowParagraph($0, bytes) }.map(\.line.lowerBound))
  }
}
