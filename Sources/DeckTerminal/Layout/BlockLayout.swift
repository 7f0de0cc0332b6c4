/// Lays out blocks in rows of cells at a width: the second stage (TP-10).
struct BlockLayout {
  let options: LayoutOptions
  let signs: Signs
  /// The window, for the sizes of pictures.
  let size: TerminalSize
  /// The rows that a picture may have.
  let viewHeight: Int
  /// The width that the outermost list around has; nil outside of lists.
  var outermostList: Int?
  /// Of the blocks that are being laid out below each other.
  var common = CommonWidths()
  /// Columns that the widest line has beyond its place.
  var maxPan = 0

  init(options: LayoutOptions, size: TerminalSize, viewHeight: Int) {
    self.options = options
    self.size = size
    self.viewHeight = viewHeight
    signs = Signs(options.capabilities)
  }

  mutating func rows(of block: Block, width: Int) -> [Row] {
    switch block.content {
    case .text(let glyphs):
      return lines(glyphs, block, width: width)
    case .heading(let glyphs, let rule, let size):
      let large: [Row]? =
        switch size {
        case .plain: nil
        case .double: doubleLines(glyphs, block, width: width)
        case .blocks: options.hasBlockLetters ? blockLines(glyphs, block, width: width) : nil
        }
      var rows = large ?? lines(glyphs, block, width: width)
      if let rule, !rows.isEmpty { rows.append(self.rule(rule, below: rows, block)) }
      return rows
    case .list(let items):
      return placed(list(items, width: listWidth(items, block, width)), block, width: width, least: common.lists)
    case .bar(let bar, let blocks):
      return placed(barred(bar, blocks, block, width: width), block, width: width, least: common.bars)
    case .code(let code):
      return placed(self.code(code, block, width: width), block, width: width)
    case .table(let table):
      return placed(self.table(table, width: width), block, width: width)
    case .rule where options.isLinear:
      return []
    case .rule(let cell):
      var row = Row(source: block.source)
      row.pad(to: width, with: cell)
      row.mark(block.fragment)
      return [row]
    case .picture(let picture):
      return placed(self.picture(picture, block, width: width), block, width: width)
    case .rows(let lines, let narrow):
      let widest = lines.reduce(0) { max($0, $1.reduce(0) { $0 + $1.width }) }
      if widest > width || options.isLinear { return rows(of: narrow, width: width) }
      return placed(lines.map { Row($0, source: block.source) }, block, width: width)
    case .columns(let columns):
      return self.columns(columns, width: width)
    }
  }

  // MARK: - Text

  /// Lines of text, each aligned by itself. A paragraph that begins from right to left stands at the right (TP-72).
  private func lines(_ glyphs: [Glyph], _ block: Block, width: Int) -> [Row] {
    let alignment = block.alignment == .left && runsRightToLeft(glyphs) ? .right : block.alignment
    return LineBreaker(glyphs, width: width).lines().map { range in
      var row = Row(glyphs[range], source: Int(range.first.map { glyphs[$0].source } ?? UInt32(clamping: block.source)))
      row.insert(.blanks(indent(alignment, row.cells.count, in: width)))
      return row
    }
  }

  /// By the first letter, as everywhere in a deck that is written from right to left; but not in what is read aloud or
  /// is plain text, where everything begins at the left.
  private func runsRightToLeft(_ glyphs: [Glyph]) -> Bool {
    guard !options.isLinear, !options.isPaper else { return false }
    return options.isRightToLeft
      || glyphs.first { $0.role == .rightToLeft || $0.role == .text && isLetter($0) }?.role == .rightToLeft
  }

  private func isLetter(_ glyph: Glyph) -> Bool {
    glyph.leading == .ideographic || glyph.cell.scalar?.properties.isAlphabetic ?? false
  }

  func indent(_ alignment: Block.Alignment, _ columns: Int, in width: Int) -> Int {
    switch alignment {
    case .left: 0
    case .center where options.isPaper: 0
    case .center: max(width - columns, 0) / 2
    case .right: max(width - columns, 0)
    }
  }

  /// The line below a heading, as wide as the heading's widest line.
  private func rule(_ cell: Cell, below rows: [Row], _ block: Block) -> Row {
    let start = rows.lazy.filter { !$0.cells.isEmpty }.reduce(Int.max) {
      min($0, $1.large.first?.column ?? $1.cells.firstIndex { !$0.isBlank } ?? $1.cells.count)
    }
    let end = rows.reduce(0) { max($0, $1.cells.count) }
    var row = Row(source: rows.last?.source ?? block.source)
    row.pad(to: start)
    row.pad(to: end, with: cell)
    if let fragment = rows[0].marks.first?.fragment { row.mark(fragment) }
    return row
  }

  /// Rows as one box, moved to where the box's alignment puts it.
  ///
  /// - Parameter least: the columns that the box takes at least.
  private func placed(_ rows: consuming [Row], _ block: Block, width: Int, least: Int = 0) -> [Row] {
    let columns = rows.reduce(min(least, width)) { max($0, $1.cells.count) }
    let indent = indent(block.alignment, columns, in: width)
    guard indent > 0 else { return rows }
    let lead = Array.blanks(indent)
    for index in rows.indices { rows[index].insert(lead) }
    return rows
  }

  // MARK: - Boxes

  /// Items behind their markers; all indents together take at most a third of the width, and lists within are moved
  /// no further then (TP-34).
  private mutating func list(_ items: [Block.Item], width: Int) -> [Row] {
    let outermost = outermostList ?? width
    let outer = outermostList
    outermostList = outermost
    defer { outermostList = outer }

    var rows: [Row] = []
    let isLoose = items.contains { $0.blocks.contains { $0.hasMargin && !$0.isList } }
    for (index, item) in items.enumerated() {
      let isDeep = outermost - width + item.marker.count > outermost / 3
      let lead = width < item.marker.count + 4 ? [] : item.marker
      // The item's own text stands behind its marker in any case.
      let own = isDeep ? item.blocks.prefix { !$0.isList } : item.blocks[...]
      var made = self.rows(of: Array(own), width: width - lead.count)
      if made.isEmpty { made = [Row(source: item.source)] }
      if index > 0, isLoose, !options.isTight { rows.append(Row(source: item.source)) }
      mark(&made, with: lead, item, width: width)
      rows += made
      rows += self.rows(of: Array(item.blocks[own.endIndex...]), width: width)
    }
    return rows
  }

  /// Puts an item's marker beside its first row: before it, or at the right of words that run from right to left.
  private func mark(_ rows: inout [Row], with lead: [Cell], _ item: Block.Item, width: Int) {
    if runsRightToLeft(item) {
      guard let style = lead.first?.style else { return }
      let word = lead.filter { !$0.isBlank }
      var marker = Row(cells: [.blank(style)] + word + .blanks(lead.count - word.count - 1, style))
      marker.mark(item.fragment)
      rows[0].append(marker, at: max(width - lead.count, rows[0].cells.count))
      return
    }
    let blank = Array.blanks(lead.count)
    for place in rows.indices {
      rows[place].insert(place == 0 ? lead : blank, fragment: place == 0 ? item.fragment : 0)
    }
  }

  private func runsRightToLeft(_ item: Block.Item) -> Bool {
    guard case .text(let glyphs) = item.blocks.first?.content else { return false }
    return item.blocks[0].alignment == .left && runsRightToLeft(glyphs)
  }

  /// Words from right to left fill their box, so that a list in the middle takes no more than they need.
  private func listWidth(_ items: [Block.Item], _ block: Block, _ width: Int) -> Int {
    guard block.alignment == .center, items.contains(where: runsRightToLeft) else { return width }
    // Below this there would be no room for markers.
    let least = items.reduce(0) { max($0, $1.marker.count) } + 4
    return min(width, max(extent(of: [block]).natural, common.lists, least))
  }

  /// Rows behind a bar, which stands in each of them (TP-35).
  private mutating func barred(_ bar: Cell, _ blocks: [Block], _ block: Block, width: Int) -> [Row] {
    let lead = options.isLinear || width < 4 ? [] : width < 8 ? [bar] : [bar, .blank()]
    return rows(of: blocks, width: width - lead.count).map { row in
      var row = row
      row.insert(lead, fragment: block.fragment)
      return row
    }
  }
}

extension Row {
  /// Says that all of it belongs to a fragment.
  mutating func mark(_ fragment: UInt16) {
    if fragment > 0, !cells.isEmpty { marks.insert(Mark(columns: 0..<cells.count, fragment: fragment), at: 0) }
  }
}

extension Block {
  fileprivate var isList: Bool { if case .list = content { true } else { false } }
}
