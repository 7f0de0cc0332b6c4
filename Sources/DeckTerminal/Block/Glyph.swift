/// A cell on its way into a line: a cluster of a text, or what parts two.
struct Glyph: Sendable {
  var cell: Cell
  /// Of the source; 0 where it is not known.
  var source: UInt32
  /// The number of the innermost fragment, from 1; 0 for none.
  var fragment: UInt16
  var leading: CharacterClass.LineBreak
  var role: Role

  enum Role: UInt8, Sendable {
    case text
    /// Text that runs from right to left.
    case rightToLeft
    case space
    /// A forced end of the line, without a cell.
    case lineBreak
    /// A place where the line may end, without a cell.
    case opportunity
  }

  /// Columns that it takes.
  var width: Int { role == .lineBreak || role == .opportunity ? 0 : cell.width }
}

extension Row {
  /// A line of text.
  init(_ glyphs: some Collection<Glyph>, source: Int) {
    self.init(source: source)
    cells.reserveCapacity(glyphs.count)
    for glyph in glyphs where glyph.width > 0 {
      let column = cells.count
      cells.append(glyph.cell)
      if glyph.width == 2 { cells.append(.continuation(glyph.cell.style)) }
      if glyph.role == .rightToLeft { isRightToLeft = true }
      guard glyph.fragment > 0 else { continue }
      if let last = marks.last, last.fragment == glyph.fragment, last.columns.upperBound == column {
        marks[marks.count - 1].columns = last.columns.lowerBound..<cells.count
      } else {
        marks.append(Mark(columns: column..<cells.count, fragment: glyph.fragment))
      }
    }
  }
}
