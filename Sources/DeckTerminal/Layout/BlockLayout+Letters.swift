/// Headings that are larger than text (TP-30).
extension BlockLayout {
  /// Lines of letters that take two columns and two rows each, blank to the grid.
  func doubleLines(_ glyphs: [Glyph], _ block: Block, width: Int) -> [Row]? {
    guard isWhole(glyphs, block) else { return nil }
    return LineBreaker(glyphs, width: width / 2).lines().flatMap { range -> [Row] in
      let line = Row(glyphs[range], source: block.source)
      let style = line.cells.first?.style ?? CellStyle()
      var row = Row(source: range.first.map { Int(glyphs[$0].source) } ?? block.source)
      row.cells = .blanks(2 * line.cells.count)
      row.mark(block.fragment)
      row.insert(.blanks(indent(block.alignment, row.cells.count, in: width)))
      let lower = row
      row.large = [Row.LargeText(column: row.cells.count - 2 * line.cells.count, cells: line.cells, style: style)]
      return [row, lower]
    }
  }

  /// Lines of ``BlockLetters``; nil where one of them is not drawn, or a word has no room.
  func blockLines(_ glyphs: [Glyph], _ block: Block, width: Int) -> [Row]? {
    guard isWhole(glyphs, block) else { return nil }
    var lines: [[(letter: BlockLetters.Letter, glyph: Glyph)]] = [[]]
    var (columns, word) = (0, 0)
    for glyph in glyphs where glyph.role != .opportunity {
      if glyph.role == .lineBreak {
        lines.append([])
        (columns, word) = (0, 0)
        continue
      }
      guard let letter = glyph.cell.scalar.flatMap(BlockLetters.letter) else { return nil }
      lines[lines.count - 1].append((letter, glyph))
      columns += letter.width + 1
      word = glyph.role == .space ? 0 : word + letter.width + 1
      guard word - 1 <= width else { return nil }
      guard columns - 1 > width, let line = lines.last,
        let space = line.lastIndex(where: { $0.glyph.role == .space })
      else { continue }
      lines[lines.count - 1] = Array(line[..<space])
      lines.append(Array(line[(space + 1)...]))
      columns = word
    }
    let gap = Row(source: block.source)
    return lines.map { rows(of: $0, block, width: width) }.reduce([]) { $0.isEmpty ? $1 : $0 + [gap] + $1 }
  }

  private func rows(
    of line: [(letter: BlockLetters.Letter, glyph: Glyph)], _ block: Block, width: Int
  ) -> [Row] {
    (0..<BlockLetters.height).map { index in
      var row = Row(source: line.first.map { Int($0.glyph.source) } ?? block.source)
      for (letter, glyph) in line {
        if !row.cells.isEmpty { row.cells.append(.blank()) }
        var style = glyph.cell.style
        style.attributes.subtract([.underline, .strike])
        row.cells += (0..<letter.width).map { column in
          switch (letter.isSet(2 * index, column), letter.isSet(2 * index + 1, column)) {
          case (true, true): Cell("█", style: style)
          case (true, false): Cell("▀", style: style)
          case (false, true): Cell("▄", style: style)
          case (false, false): .blank()
          }
        }
      }
      row.mark(block.fragment)
      row.insert(.blanks(indent(block.alignment, row.cells.count, in: width)))
      return row
    }
  }

  /// What steps show in part, and what terminals reorder, stays as large as the rest.
  private func isWhole(_ glyphs: [Glyph], _ block: Block) -> Bool {
    glyphs.allSatisfy { $0.fragment == block.fragment && $0.role != .rightToLeft }
  }
}
