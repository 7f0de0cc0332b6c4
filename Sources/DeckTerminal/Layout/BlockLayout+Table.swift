extension BlockLayout {
  /// A table in a frame, its cells wrapped when it has to be; records of `name: value` when even that is too wide, and
  /// when text runs from right to left, which terminals would mix with the frame (TP-33, TP-72).
  mutating func table(_ table: Block.Table, width: Int) -> [Row] {
    let extents = extents(of: table)
    let room = width - 3 * extents.count - 1
    guard !options.isLinear, let widths = Self.share(room, among: extents), !table.isRightToLeft else {
      return records(table, width: width)
    }
    let cells = table.rows.map { row in self.cells(row, widths) }
    let separates = !Self.beginnings(areClearOf: cells.dropFirst(table.headRows))

    var rows = [border(table, widths, .first)]
    for (index, row) in cells.enumerated() {
      let isBelowHead = index > 0 && index == table.headRows
      if isBelowHead || separates && index > table.headRows { rows.append(border(table, widths, .inner)) }
      rows += framed(row, table, index, widths)
    }
    rows.append(border(table, widths, .last))
    rows[0].source = table.sources.first ?? 0
    for index in rows.indices.dropFirst() where rows[index].source == 0 { rows[index].source = rows[index - 1].source }
    return rows
  }

  /// Whether it can be seen where each row begins: all are of one line, or in one column everything is of one line and
  /// nothing is empty, as in a column of names.
  private static func beginnings(areClearOf rows: ArraySlice<[LaidOut]>) -> Bool {
    guard rows.count > 1, rows.contains(where: { $0.contains { $0.rows.count > 1 } }) else { return true }
    let columns = rows.reduce(Int.max) { min($0, $1.count) }
    return (0..<columns).contains { column in
      rows.allSatisfy { $0[column].rows.count == 1 && $0[column].rows[0].cells.contains { !$0.isBlank } }
    }
  }

  /// The widths of columns in `room`: their own if they fit, else all shrink in proportion, down to what cannot be
  /// broken; nil when that does not fit either. Columns that take no more than half of an equal share, such as numbers
  /// and names, keep their widths if the others have room for what cannot be broken.
  static func share(_ room: Int, among extents: [Extent]) -> [Int]? {
    let natural = extents.map(\.natural)
    if natural.reduce(0, +) <= room { return natural }
    let half = room / (2 * max(extents.count, 1))
    let kept = extents.map { max($0.least, min($0.natural, half)) }
    let least = kept.reduce(0, +) <= room ? kept : extents.map(\.least)
    guard least.reduce(0, +) <= room else { return nil }
    var widths = natural
    var isFixed = Array(repeating: false, count: extents.count)
    for _ in 0..<min(extents.count, 50) {
      let fixed = extents.indices.reduce(0) { $0 + (isFixed[$1] ? least[$1] : 0) }
      let flexible = extents.indices.reduce(0) { $0 + (isFixed[$1] ? 0 : natural[$1]) }
      var changed = false
      for index in extents.indices where !isFixed[index] {
        widths[index] = natural[index] * (room - fixed) / max(flexible, 1)
        if widths[index] < least[index] {
          isFixed[index] = true
          widths[index] = least[index]
          changed = true
        }
      }
      if !changed { break }
    }
    var spare = room - widths.reduce(0, +)
    for index in widths.indices where spare > 0 && widths[index] < natural[index] {
      widths[index] += 1
      spare -= 1
    }
    return spare >= 0 ? widths : least
  }

  private typealias LaidOut = (rows: [Row], width: Int)

  private mutating func cells(_ row: [Block.Table.Cell], _ widths: [Int]) -> [LaidOut] {
    let list = outermostList
    outermostList = nil
    defer { outermostList = list }
    var column = 0
    var cells: [LaidOut] = []
    for cell in row {
      let end = min(column + cell.span, widths.count)
      let width = widths[within: column..<end].reduce(0, +) + 3 * (end - column - 1)
      cells.append((rows(of: cell.blocks, width: width), width))
      column = end
    }
    cells += widths.dropFirst(column).map { ([], $0) }
    return cells
  }

  private func framed(_ cells: [LaidOut], _ table: Block.Table, _ index: Int, _ widths: [Int]) -> [Row] {
    let bar = Cell(signs.vertical, style: table.border)
    let fragment = table.fragments[index]
    return (0..<max(cells.reduce(0) { max($0, $1.rows.count) }, 1)).map { line in
      var row = Row(cells: [bar], source: table.sources[index])
      var column = 1
      for cell in cells {
        if line < cell.rows.count { row.append(cell.rows[line], at: column + 1) }
        row.pad(to: column + cell.width + 2)
        row.cells.append(bar)
        column += cell.width + 3
      }
      row.mark(fragment)
      return row
    }
  }

  private func border(_ table: Block.Table, _ widths: [Int], _ place: Signs.Place) -> Row {
    var row = Row(source: 0)
    row.cells.append(Cell(signs.crossing(row: place, column: .first), style: table.border))
    for (index, width) in widths.enumerated() {
      row.pad(to: row.cells.count + width + 2, with: Cell(signs.horizontal, style: table.border))
      let column: Signs.Place = index == widths.count - 1 ? .last : .inner
      row.cells.append(Cell(signs.crossing(row: place, column: column), style: table.border))
    }
    return row
  }

  // MARK: - Records

  private mutating func records(_ table: Block.Table, width: Int) -> [Row] {
    let names = table.headRows > 0 ? table.rows[0].map { glyphs(of: $0.blocks) } : []
    let body = Range(from: table.rows.count > table.headRows ? table.headRows : 0, to: table.rows.count)
    var rows: [Row] = []
    for index in body {
      if index > body.lowerBound { rows.append(Row(source: table.sources[index])) }
      for (column, cell) in table.rows[index].enumerated() {
        let name = column < names.count && body.lowerBound > 0 ? names[column][...] : []
        // Names are said in full once: a long head would grow with every row.
        let said = index == body.lowerBound ? name : name.prefix(40)
        rows += record(Array(said), cell, table, index, width: width)
      }
    }
    return rows
  }

  /// `name: value`, what does not fit into a line indented by two.
  private mutating func record(
    _ name: [Glyph], _ cell: Block.Table.Cell, _ table: Block.Table, _ index: Int, width: Int
  ) -> [Row] {
    var lead = name
    if !name.isEmpty {
      for sign in [":", " "] as [Unicode.Scalar] {
        lead.append(
          Glyph(
            cell: Cell(sign, style: name[0].cell.style), source: name[0].source, fragment: table.fragments[index],
            leading: sign == " " ? .space : .closingNarrow, role: sign == " " ? .space : .text))
      }
    }
    if cell.blocks.count == 1, case .text(let glyphs) = cell.blocks[0].content {
      lead += glyphs
    } else if !cell.blocks.isEmpty {
      let inner = rows(of: cell.blocks, width: width - 2).map { row in
        var row = row
        row.insert([.blank(), .blank()])
        return row
      }
      return LineBreaker(lead, width: width).lines().map { Row(lead[$0], source: table.sources[index]) } + inner
    }
    guard !lead.isEmpty else { return [] }
    return LineBreaker(lead, width: max(width - 2, 2)).lines().enumerated().map { place, range in
      var row = Row(lead[range], source: table.sources[index])
      if place > 0, width > 8 { row.insert([.blank(), .blank()]) }
      return row
    }
  }

  /// The text of a cell on one line.
  private func glyphs(of blocks: [Block]) -> [Glyph] {
    blocks.flatMap { block -> [Glyph] in
      if case .text(let glyphs) = block.content { glyphs.filter { $0.role != .lineBreak } } else { [] }
    }
  }
}

extension Block.Table {
  fileprivate var isRightToLeft: Bool {
    rows.contains { $0.contains { $0.blocks.contains(where: \.isRightToLeft) } }
  }
}

extension Block {
  fileprivate var isRightToLeft: Bool {
    switch content {
    case .text(let glyphs), .heading(let glyphs, _, _): glyphs.contains { $0.role == .rightToLeft }
    case .list(let items): items.contains { $0.blocks.contains(where: \.isRightToLeft) }
    case .bar(_, let blocks): blocks.contains(where: \.isRightToLeft)
    default: false
    }
  }
}
