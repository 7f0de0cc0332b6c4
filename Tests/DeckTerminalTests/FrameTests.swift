import Testing

@testable import DeckTerminal

@Suite struct FrameTests {
  @Test func noClusterIsCut() {
    var frame = Frame(width: 5, height: 1)
    frame.put(cells("漢字漢"), row: 0, column: 0)
    #expect(text(frame) == "漢字 ")
    frame.put(cells("a"), row: 0, column: 1)
    #expect(text(frame) == " a字 ")
    frame.put(cells("漢"), row: 0, column: -1)
    #expect(text(frame) == " a字 ")
    frame.put(cells("漢"), row: 0, column: 1)
    #expect(text(frame) == " 漢  ")
  }

  /// What is left out has an ellipsis, which cuts no cluster either.
  @Test(arguments: [
    ("a\u{1B}漢漢", 6, 6, "a␛漢漢"), ("a\u{1B}漢漢", 5, 5, "a␛漢… "), ("a\u{1B}漢漢", 4, 3, "a␛…   "),
    ("one two", 5, 4, "one…  "), ("漢", 1, 1, "…     "), ("漢", 0, 0, "      "),
  ])
  func textIsFilteredAndLimited(words: String, limit: Int, columns: Int, wanted: String) {
    var frame = Frame(width: 6, height: 1)
    #expect(frame.put(words, row: 0, column: 0, limit: limit) == columns)
    #expect(text(frame) == wanted)
  }

  @Test func framesOfDifferentPoolsShowTheSame() {
    var (one, two) = (Frame(width: 4, height: 1), Frame(width: 4, height: 1))
    two.put("👍🏽", row: 0, column: 2)
    one.put("e\u{301}", row: 0, column: 0)
    two.put("e\u{301}", row: 0, column: 0)
    #expect(one.shows(two, row: 0, column: 0))
    #expect(!one.shows(two, row: 0, column: 2))
    two.put("o\u{301}", row: 0, column: 0)
    #expect(!one.shows(two, row: 0, column: 0))
  }

  private func cells(_ text: String) -> [Cell] {
    var pool = ClusterPool()
    return cellRun(text, style: CellStyle(), pool: &pool)
  }

  private func text(_ frame: Frame) -> String {
    var bytes: [UInt8] = []
    for cell in frame.row(0) { frame.clusters.append(cell, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
