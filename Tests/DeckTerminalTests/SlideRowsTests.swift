import Testing

@testable import DeckTerminal

@Suite struct SlideRowsTests {
  @Test func rowsComeBackAsTheyWere() throws {
    var pool = ClusterPool()
    let styles = [CellStyle(), CellStyle(.indexed(3), on: .rgb(RGB(0x123456)), .bold), CellStyle(.indexed(1))]
    var rows: [Row] = []
    for index in 0..<200 {
      var row = Row(source: index * 37)
      for word in ["plain ", "漢字", "👨‍👩‍👧 ", "e\u{301}", ""].shuffled() {
        row.cells += cellRun(word, style: try #require(styles.randomElement()), pool: &pool)
      }
      if index % 3 == 0 { row.mark(UInt16(index + 1)) }
      if index % 5 == 0 { row.wide = [Row.WideLine(columns: 0..<2, cells: row.cells)] }
      if index % 7 == 0 { row.cells = [] }
      if index % 11 == 0 { row.excerpt = index }
      row.isRightToLeft = index % 13 == 0
      rows.append(row)
    }
    var rest = SlideRows()
    for row in rows { rest.append(row) }
    #expect(rest.count == rows.count)
    for (index, (row, own)) in zip(rest, rows).enumerated() {
      #expect(row.cells == own.cells)
      #expect(row.source == own.source && rest.source(of: index) == own.source)
      #expect(row.marks == own.marks)
      #expect(row.wide.map(\.cells) == own.wide.map(\.cells))
      #expect(row.excerpt == own.excerpt && row.isRightToLeft == own.isRightToLeft)
    }
  }

  /// A slide that is built in several portions has the rows of its blocks, with blank ones between.
  @Test func portionsMakeNoDifference() {
    let paragraph = String(repeating: "words of a long paragraph, ", count: 40)
    let blocks = (1...200).map { "\(paragraph)\($0)" }
    let size = TerminalSize(60, 20)
    let whole = terminalDeck(blocks.joined(separator: "\n\n")).layout(slide: 0, size: size, palette: Palette(.mono))
    var wanted: [[Cell]] = []
    for block in blocks {
      let layout = terminalDeck(block).layout(slide: 0, size: size, palette: Palette(.mono))
      if !wanted.isEmpty { wanted.append([]) }
      wanted += layout.rows.map(\.cells)
    }
    #expect(whole.rows.map(\.cells) == wanted)
  }
}
