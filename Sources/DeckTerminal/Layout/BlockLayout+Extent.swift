extension BlockLayout {
  /// The columns that something takes when nothing breaks, and those below which it cannot go.
  struct Extent {
    var natural = 0
    var least = 0

    mutating func include(_ other: Extent, indent: Int = 0) {
      natural = max(natural, other.natural + indent)
      least = max(least, other.least + indent)
    }
  }

  /// - Complexity: linear in what the blocks hold
  func extent(of blocks: [Block]) -> Extent {
    blocks.reduce(into: Extent()) { $0.include(extent(of: $1)) }
  }

  private func extent(of block: Block) -> Extent {
    switch block.content {
    case .text(let glyphs), .heading(let glyphs, _, _):
      let (natural, least) = LineBreaker(glyphs, width: 2).extent()
      return Extent(natural: natural, least: least)
    case .list(let items):
      return items.reduce(into: Extent()) { $0.include(extent(of: $1.blocks), indent: $1.marker.count) }
    case .bar(_, let blocks):
      var extent = Extent()
      extent.include(self.extent(of: blocks), indent: 2)
      return extent
    case .code(let code):
      let widest = code.widest + code.gutter + (code.isPainted ? 1 : 0)
      return Extent(natural: widest, least: min(widest, 12))
    case .table(let table):
      return extents(of: table).reduce(into: Extent(natural: 1, least: 1)) {
        $0.natural += $1.natural + 3
        $0.least += $1.least + 3
      }
    case .rule: return Extent(natural: 1, least: 1)
    case .picture(let picture):
      let columns = max(picture.size.width * size.columns / Self.pageWidth, 1)
      return Extent(natural: columns, least: min(columns, 4))
    case .rows(let lines, let narrow):
      let widest = lines.reduce(0) { max($0, $1.reduce(0) { $0 + $1.width }) }
      return Extent(natural: widest, least: min(widest, extent(of: narrow).least))
    case .columns(let columns):
      return columns.reduce(into: Extent()) { $0.include(extent(of: $1.blocks)) }
    }
  }

  /// Of a table's columns. Cells that span several count for none of them.
  func extents(of table: Block.Table) -> [Extent] {
    var extents = Array(repeating: Extent(natural: 1, least: 1), count: table.columns)
    for row in table.rows {
      var column = 0
      for cell in row {
        if cell.span == 1 { extents[column].include(extent(of: cell.blocks)) }
        column += cell.span
      }
    }
    return extents
  }
}
