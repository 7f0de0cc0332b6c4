import DeckModel
import TestSupport
import Testing

@testable import DeckTerminal

@Suite struct ClusterReaderTests {
  @Test(arguments: [
    ("a", 1), ("é", 1), ("e\u{301}", 1), ("漢", 2), ("ｱ", 1), ("Ａ", 2), ("…", 1), ("─", 1), ("한", 2),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("👍", 2), ("👍🏽", 2), ("👩‍👩‍👧‍👦", 2), ("❤", 1), ("❤\u{FE0F}", 2),
    ("👍\u{FE0E}", 1), ("🇩🇪", 2), ("1\u{FE0F}\u{20E3}", 2), ("นี้", 1), ("ש\u{05B8}", 1), ("ﷺ", 1), ("🏴‍☠️", 2),
  ])
  func oneCluster(text: String, width: Int) {
    let found = clusters(of: text)
    #expect(found.map(\.text) == [text])
    #expect(found.map(\.width) == [width])
  }

  @Test func ambiguousCharactersTakeWhatTheTerminalGivesThem() {
    #expect(clusters(of: "…α─", ambiguousWidth: 2).map(\.width) == [2, 2, 2])
    #expect(clusters(of: "aé漢", ambiguousWidth: 2).map(\.width) == [1, 2, 2])
  }

  @Test func marksWithoutABaseGetOne() {
    #expect(clusters(of: "\u{301}a").map(\.text) == ["\u{25CC}\u{301}", "a"])
  }

  @Test func noMoreThanEightMarksOnABase() {
    let found = clusters(of: "a" + String(repeating: "\u{301}", count: 5000) + "b")
    #expect(found.map(\.text) == ["a" + String(repeating: "\u{301}", count: 8), "b"])
  }

  @Test func whatHasNoWidthAndNoBaseIsDropped() {
    #expect(clusters(of: "a\u{200E}b\u{2066}c\u{E0041}d\u{FEFF}").map(\.text) == ["a", "b", "c", "d"])
  }

  /// Law: the borders are those that Swift's own characters have.
  @Test(.sharedData("fixtures/corpus.jsonl"))
  func bordersAreThoseOfUnicode() throws {
    for (file, bytes) in try corpus().prefix(60) {
      let shown = String.UnicodeScalarView(
        String(decoding: bytes, as: UTF8.self).unicodeScalars.filter {
          $0.value >= 0x20 && $0.value != 0x200B && ShownText.shown($0) == $0
        })
      let wanted = String(shown).map { String($0) }
      let found = clusters(of: String(shown)).map(\.text)
      #expect(found.count == wanted.count, "\(file)")
      if let place = zip(found, wanted).enumerated().first(where: { $0.element.0 != $0.element.1 }) {
        Issue.record("\(file): \(place)")
      }
    }
  }
}

/// The decks of the corpus by their files' names.
func corpus() throws -> [(file: String, bytes: [UInt8])] {
  try SharedData.rows("fixtures/corpus.jsonl").compactMap { row in
    guard let file = row["file"] as? String else { return nil }
    return (file, try SharedData.bytes("corpus/\(file)"))
  }
}
