/// A row of a slide, and what is needed to show it at another step, pan or size.
package struct Row: Sendable {
  /// From the window's left edge; what is missing at the right is blank.
  package var cells: [Cell]
  /// The byte of the deck's source that the row begins with, as far as is known: what is kept in place when the window
  /// changes (TP-15).
  package var source: Int
  /// Whether text in it runs from right to left; the cells stay in logical order (TP-72).
  package var isRightToLeft = false
  /// Stretches that steps show, hide or emphasise.
  var marks: [Mark] = []
  /// Lines wider than their places.
  var wide: [WideLine] = []
  /// The lines of stepped code in the row.
  var codeLines: [CodeLine] = []
  /// The code block that begins here, by its index; nil for none.
  var excerpt: Int?
  /// Pictures whose first row this is.
  var pictures: [Picture] = []
  /// Large text whose upper half this is.
  var large: [LargeText] = []

  package init(cells: [Cell] = [], source: Int = 0) {
    self.cells = cells
    self.source = source
  }

  struct Mark: Hashable, Sendable {
    var columns: Range<Int>
    /// The number of the innermost fragment, from 1 (``SlideLayout/fragments``).
    var fragment: UInt16
  }

  struct WideLine: Sendable {
    /// The columns of the row that pan.
    var columns: Range<Int>
    /// The whole line.
    var cells: [Cell]
  }

  struct CodeLine: Sendable {
    /// An index into ``SlideLayout/steppedCode``.
    var block: Int
    /// As ``SteppedCode`` counts.
    var line: Int
    /// Where a sign says that the line is lit.
    var sign: Int
    /// The columns of the code's text and number.
    var columns: Range<Int>
  }

  /// Text of two rows and two columns a letter.
  struct LargeText: Sendable {
    var column: Int
    /// As it would be in one row.
    var cells: [Cell]
    var style: CellStyle
  }

  struct Picture: Sendable {
    /// An index into ``SlideLayout/images``.
    var image: Int
    var column: Int
    /// In cells.
    var width: Int
    var height: Int
    var fragment: UInt16
  }

  /// Moves all of it to the right, behind `lead`. - Parameter fragment: what the lead belongs to, 0 for none.
  mutating func insert(_ lead: [Cell], fragment: UInt16 = 0) {
    guard !lead.isEmpty else { return }
    // Not by inserting, which makes room for twice as many.
    var moved = lead
    moved.reserveCapacity(lead.count + cells.count)
    moved += cells
    cells = moved
    shift(by: lead.count)
    if fragment > 0 { marks.insert(Mark(columns: 0..<lead.count, fragment: fragment), at: 0) }
  }

  /// Puts another row beside this one, from `column` on, which lies behind all that is here.
  mutating func append(_ other: Row, at column: Int) {
    var other = other
    cells += Array.blanks(column - cells.count)
    cells += other.cells
    other.shift(by: column)
    isRightToLeft = isRightToLeft || other.isRightToLeft
    marks += other.marks
    wide += other.wide
    codeLines += other.codeLines
    pictures += other.pictures
    large += other.large
    excerpt = excerpt ?? other.excerpt
  }

  /// Fills it with `cell` up to `width` columns.
  mutating func pad(to width: Int, with cell: Cell = .blank()) {
    if cells.count < width { cells += Array(repeating: cell, count: width - cells.count) }
  }

  private mutating func shift(by count: Int) {
    func moved(_ range: Range<Int>) -> Range<Int> { range.lowerBound + count..<range.upperBound + count }
    for index in marks.indices { marks[index].columns = moved(marks[index].columns) }
    for index in wide.indices { wide[index].columns = moved(wide[index].columns) }
    for index in codeLines.indices {
      codeLines[index].columns = moved(codeLines[index].columns)
      codeLines[index].sign += count
    }
    for index in pictures.indices { pictures[index].column += count }
    for index in large.indices { large[index].column += count }
  }
}
