/// The rows of a slide at rest: all of their cells in one place, styles once for each stretch of them.
///
/// A large slide has hundreds of thousands of rows, of which a window shows a few; so they take a quarter of what they
/// take one by one.
package struct SlideRows: RandomAccessCollection, Sendable {
  private var codes: [UInt32] = []
  private var runs: [Run] = []
  private var entries: [Entry] = []
  /// Rows that are more than cells, without these.
  private var details: [Row] = []

  private struct Run {
    var length: UInt32
    var style: CellStyle
  }

  private struct Entry {
    /// Where the row begins in `codes` and in `runs`.
    var code: UInt32
    var run: UInt32
    var source: UInt32
    /// Its place in `details` and one; 0 for none.
    var details: UInt32
  }

  package init() {}

  package var startIndex: Int { 0 }
  package var endIndex: Int { entries.count }

  /// - Complexity: linear in the row
  package subscript(index: Int) -> Row {
    let entry = entries[index]
    let isLast = index + 1 == entries.count
    let codesEnd = isLast ? codes.count : Int(entries[index + 1].code)
    let runsEnd = isLast ? runs.count : Int(entries[index + 1].run)
    var row = details(of: index) ?? Row()
    row.source = Int(entry.source)
    row.cells.reserveCapacity(codesEnd - Int(entry.code))
    for run in runs[Int(entry.run)..<runsEnd] {
      let start = Int(entry.code) + row.cells.count
      for code in codes[start..<start + Int(run.length)] { row.cells.append(Cell(code: code, style: run.style)) }
    }
    return row
  }

  /// ``Row/source`` of a row. - Complexity: constant, here and below
  func source(of index: Int) -> Int { Int(entries[index].source) }

  /// A row without its cells; nil for one that has nothing else.
  func details(of index: Int) -> Row? {
    let place = Int(entries[index].details)
    return place > 0 ? details[place - 1] : nil
  }

  mutating func append(_ row: Row) {
    var entry = Entry(
      code: UInt32(codes.count), run: UInt32(runs.count), source: UInt32(clamping: row.source), details: 0)
    var length = 0
    for (index, cell) in row.cells.enumerated() {
      codes.append(cell.code)
      length += 1
      if index + 1 == row.cells.count || row.cells[index + 1].style != cell.style {
        runs.append(Run(length: UInt32(length), style: cell.style))
        length = 0
      }
    }
    if row.hasDetails {
      var rest = row
      rest.cells = []
      details.append(rest)
      entry.details = UInt32(details.count)
    }
    entries.append(entry)
  }
}

extension Row {
  fileprivate var hasDetails: Bool {
    isRightToLeft || excerpt != nil
      || !(marks.isEmpty && wide.isEmpty && codeLines.isEmpty && pictures.isEmpty && large.isEmpty)
  }
}
