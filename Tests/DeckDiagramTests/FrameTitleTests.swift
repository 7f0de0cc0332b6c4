import Testing

@testable import DeckDiagram

@Suite struct FrameTitleTests {
  private let frame = Box(x: 0, y: 0, width: 100, height: 80)

  private func title(_ width: Double, lines: [Double], others: [Box] = [], limit: Double = .infinity) -> FrameTitle {
    let paths = lines.map { Path.lines(Point($0, -20), Point($0, 60)) }
    return FrameTitle(frame, Size(width, 16), y: 16, paths: paths, others: others, limit: limit)
  }

  @Test func itBeginsWhereTheFrameDoes() {
    #expect(title(40, lines: []).title.x == 10)
    #expect(title(40, lines: [80]).title.x == 10)
  }

  @Test func itStandsWhereNoLineLeads() {
    #expect(title(40, lines: [20]).title.x == 50)
    #expect(title(30, lines: [20, 75]).title.x == 30)
  }

  @Test func theFrameGrowsForIt() {
    let found = title(80, lines: [50])
    #expect(found.title.x == 60)
    #expect(found.frame.right == 150)
  }

  @Test(arguments: [([Box(x: 130, y: 40, width: 20, height: 20)], .infinity), ([], 140)] as [([Box], Double)])
  func whereThereIsNoRoomItStays(others: [Box], limit: Double) {
    let found = title(80, lines: [50], others: others, limit: limit)
    #expect(found.title.x == 10)
    #expect(found.frame.right == 100)
  }
}
