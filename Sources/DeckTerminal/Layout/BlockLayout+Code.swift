extension BlockLayout {
  /// Code behind its gutter: a sign, the number, a bar. Long lines go on in the next row behind a mark, or pan
  /// (TP-32).
  mutating func code(_ code: Block.Code, _ block: Block, width: Int) -> [Row] {
    let digits = code.digits
    var gutter = code.gutter
    if width - gutter < 8 || options.isLinear { gutter = 0 }
    let isPainted = code.isPainted && width > 8
    let place = max(width - gutter - (isPainted ? 1 : 0), 2)
    let wraps = options.wrapsCode || code.wraps
    let widest = code.widest
    if !wraps, widest > place { maxPan = max(maxPan, widest - place) }
    let textWidth = min(max(widest, common.code - gutter - (isPainted ? 1 : 0)), place)

    var rows: [Row] = []
    for (index, line) in code.lines.enumerated() {
      let pieces = wraps ? wrapped(line, width: place) : [line[...]]
      for (piece, glyphs) in pieces.enumerated() {
        var row = Row(glyphs, source: Int(glyphs.first?.source ?? 0))
        if row.source == 0 { row.source = rows.last?.source ?? block.source }
        if !wraps, row.cells.count > place { row.pan(in: place) }
        row.pad(to: textWidth + (isPainted ? 1 : 0), with: .blank(code.style))
        let lead = self.gutter(code, line: index, isFirst: piece == 0, digits: digits, width: gutter)
        row.insert(lead, fragment: block.fragment)
        if let stepped = code.stepped {
          row.codeLines = [
            Row.CodeLine(block: stepped, line: index &+ code.origin, sign: 0, columns: 0..<row.cells.count)
          ]
        }
        rows.append(row)
      }
    }
    if !rows.isEmpty { rows[0].excerpt = code.excerpt }
    return labelled(code, block, gutter: gutter, width: width) + rows
  }

  private func labelled(_ code: Block.Code, _ block: Block, gutter: Int, width: Int) -> [Row] {
    if code.label.isEmpty { return [] }
    return LineBreaker(code.label, width: width - gutter).lines().map { range in
      var row = Row(code.label[range], source: block.source)
      row.insert(.blanks(gutter), fragment: block.fragment)
      return row
    }
  }

  private func gutter(_ code: Block.Code, line: Int, isFirst: Bool, digits: Int, width: Int) -> [Cell] {
    guard width > 0 else { return [] }
    let blank = Cell.blank(code.style)
    guard let first = code.firstNumber else {
      return [isFirst ? blank : Cell(signs.continued, style: code.signStyle), blank]
    }
    let number = isFirst ? String(first + line) : ""
    let lead = String(repeating: " ", count: 1 + digits - number.utf8.count) + number + " "
    let bar = isFirst ? Cell(signs.vertical, style: code.numberStyle) : Cell(signs.continued, style: code.signStyle)
    return lead.unicodeScalars.map { Cell($0, style: code.numberStyle) } + [bar, blank]
  }

  /// Breaks behind the last blank of a row's last third, else anywhere.
  private func wrapped(_ line: [Glyph], width: Int) -> [ArraySlice<Glyph>] {
    var pieces: [ArraySlice<Glyph>] = []
    var start = 0
    var column = 0
    var blank: (end: Int, column: Int)?
    for (index, glyph) in line.enumerated() {
      if column + glyph.width > width {
        let place = blank ?? (index, column)
        pieces.append(line[start..<place.end])
        (start, column, blank) = (place.end, column - place.column, nil)
      }
      column += glyph.width
      if glyph.cell.isBlank, 3 * column > 2 * width { blank = (index + 1, column) }
    }
    pieces.append(line[start...])
    return pieces
  }
}

extension Block.Code {
  /// Of the last line's number; 0 for code without numbers.
  fileprivate var digits: Int { firstNumber.map { String($0 + lines.count - 1).utf8.count } ?? 0 }

  /// Columns in front of the text.
  var gutter: Int { digits > 0 ? digits + 4 : 2 }

  /// Columns of the longest line.
  var widest: Int { lines.reduce(0) { max($0, $1.reduce(0) { $0 + $1.width }) } }

  var isPainted: Bool { style.background != .default }
}

extension Row {
  /// Keeps what fits into `width` columns, and the whole line for panning.
  mutating func pan(in width: Int) {
    let whole = cells
    cells = Array(cells.prefix(width))
    if let last = cells.last, last.width == 2 { cells[cells.count - 1] = .blank(last.style) }
    marks = marks.compactMap { mark in
      let columns = mark.columns.clamped(to: 0..<width)
      return columns.isEmpty ? nil : Mark(columns: columns, fragment: mark.fragment)
    }
    wide = [WideLine(columns: 0..<width, cells: whole)]
  }
}
