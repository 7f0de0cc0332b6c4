import Testing

@testable import DeckTerminal

@Suite struct FrameTests {
  @Test func noClusterIsCut() {
    var frame = Frame(width: 5, height: 1)
    frame.put("漢字漢", row: 0, column: 0)
    #expect(text(frame) == "漢字 ")
    frame.put("a", row: 0, column: 1)
    #expect(text(frame) == " a字 ")
    frame.put("漢", row: 0, column: -1)
    #expect(text(frame) == " a字 ")
    frame.put("漢", row: 0, column: 1)
    #expect(text(frame) == " 漢  ")
  }

  @Test func textIsFilteredAndLimited() {
    var frame = Frame(width: 6, height: 1)
    #expect(frame.put("a\u{1B}漢漢", row: 0, column: 0, limit: 5) == 4)
    #expect(text(frame) == "a␛漢  ")
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

  private func text(_ frame: Frame) -> String {
    var bytes: [UInt8] = []
    for cell in frame.row(0) { frame.clusters.append(cell, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
