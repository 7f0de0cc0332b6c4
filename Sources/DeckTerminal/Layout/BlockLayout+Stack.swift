/// What blocks below each other have in common: columns of the widest code, list and box behind a bar, so that their
/// left edges stand in one line; 0 where there is only one.
struct CommonWidths {
  var code = 0
  var lists = 0
  var bars = 0
}

/// Blocks below each other.
extension BlockLayout {
  /// The rows of a slide's blocks in the window: text in the `width` columns in the middle, tables and code that need
  /// more beyond them, as far as there is room. - Complexity: linear, times the depth of boxes
  mutating func rows(ofSlide blocks: consuming [Block], width: Int) -> [Row] {
    let room = size.columns - (size.columns < 50 ? 0 : 4)
    let left = (size.columns - width) / 2
    return stacked(blocks) { [size] layout, block in
      var (width, left) = (width, left)
      let wanted = room > width ? layout.width(of: block, wanted: width, room: room) : width
      if wanted > width {
        left = block.alignment == .left ? min(left, max(size.columns - wanted - 2, 0)) : (size.columns - wanted) / 2
        width = wanted
      }
      let lead = Array.blanks(left)
      var rows = layout.rows(of: block, width: max(width, 2))
      for index in rows.indices where !rows[index].cells.isEmpty || !rows[index].pictures.isEmpty {
        rows[index].insert(lead)
      }
      return rows
    }
  }

  /// More than `width` for what is not text and shall not wrap: lines of code, what stands side by side, and tables and
  /// drawings that else would be taken apart.
  private func width(of block: Block, wanted width: Int, room: Int) -> Int {
    switch block.content {
    case .code: return max(width, min(max(extent(of: [block]).natural, common.code), room))
    case .columns(let columns):
      let gaps = Self.columnGap * (columns.count - 1)
      return max(width, min(columns.reduce(gaps) { $0 + extent(of: $1.blocks).natural }, room))
    case .table, .rows:
      let extent = extent(of: [block])
      if extent.natural <= room { return max(width, extent.natural) }
      return extent.least > width ? room : width
    default: return width
    }
  }

  /// The rows of blocks below each other, none wider than `width`. - Complexity: as of a slide's
  mutating func rows(of blocks: consuming [Block], width: Int) -> [Row] {
    stacked(blocks) { layout, block in layout.rows(of: block, width: max(width, 2)) }
  }

  private mutating func stacked(
    _ blocks: consuming [Block], _ lay: (inout BlockLayout, Block) -> [Row]
  ) -> [Row] {
    let outer = common
    common = commonWidths(of: blocks)
    defer { common = outer }
    var rows: [Row] = []
    var isAfterMargin = false
    for index in blocks.indices {
      let block = blocks[index]
      // What is laid out is not kept: of a large slide there is room for its glyphs or for its cells.
      blocks[index].content = .text([])
      let made = lay(&self, block)
      guard !made.isEmpty else { continue }
      if !rows.isEmpty, block.hasMargin || isAfterMargin, !options.isTight {
        rows.append(Row(source: made[0].source))
      }
      isAfterMargin = block.hasMargin
      rows += made
    }
    return rows
  }

  /// - Complexity: linear in what the blocks hold
  private func commonWidths(of blocks: [Block]) -> CommonWidths {
    var common = CommonWidths()
    var (codes, lists, bars) = (0, 0, 0)
    for block in blocks {
      switch block.content {
      case .code: codes += 1
      case .list: lists += 1
      case .bar: bars += 1
      default: continue
      }
    }
    for block in blocks where codes > 1 || lists > 1 || bars > 1 {
      switch block.content {
      case .list where lists > 1: common.lists = max(common.lists, extent(of: [block]).natural)
      case .code where codes > 1: common.code = max(common.code, extent(of: [block]).natural)
      case .bar where bars > 1: common.bars = max(common.bars, extent(of: [block]).natural)
      default: continue
      }
    }
    return common
  }
}
