extension BlockLayout {
  /// What the page shows side by side; below sixty columns one below the other (TP-20).
  mutating func columns(_ columns: [(share: Int, blocks: [Block])], width: Int) -> [Row] {
    let gap = Self.columnGap
    let room = width - gap * (columns.count - 1)
    guard width >= 60, room >= 12 * columns.count else { return rows(of: columns.flatMap(\.blocks), width: width) }

    var joined: [Row] = []
    var left = 0
    for (column, own) in zip(columns, widths(of: columns, in: room)) {
      for (index, row) in rows(of: column.blocks, width: min(own, width - left)).enumerated() {
        if index == joined.count { joined.append(Row(source: row.source)) }
        if row.cells.isEmpty, row.pictures.isEmpty { continue }
        joined[index].append(row, at: left)
      }
      left += own + gap
    }
    return joined
  }

  /// As the author shares them out; else equal ones, if that is enough for each, or more for those that need more.
  private func widths(of columns: [(share: Int, blocks: [Block])], in room: Int) -> [Int] {
    let known = columns.filter { $0.share > 0 }
    let extents = columns.map { extent(of: $0.blocks) }
    let equal = room / columns.count
    if known.isEmpty, extents.contains(where: { $0.natural > equal }), let shared = Self.share(room, among: extents) {
      let spare = room - shared.reduce(0, +)
      return shared.map { $0 + spare / columns.count }
    }
    let usual = known.isEmpty ? 1 : max(known.reduce(0) { $0 + $1.share } / known.count, 1)
    let shares = columns.map { $0.share > 0 ? $0.share : usual }
    let all = shares.reduce(0, +)
    return shares.map { max(room * $0 / all, 4) }
  }

  static let columnGap = 3

  /// The page's width in pixels, which pictures are measured against.
  static let pageWidth = 960

  /// Rows of a picture that still can be seen well: a slide makes its pictures smaller down to these, and then scrolls.
  static let usefulPictureHeight = 6

  /// Blank rows below a picture, which takes the same share of the window as of the page, and never more than fits
  /// (TP-39).
  func picture(_ picture: Block.Picture, _ block: Block, width: Int) -> [Row] {
    let (cellWidth, cellHeight) = size.cellWidth > 0 && size.cellHeight > 0 ? (size.cellWidth, size.cellHeight) : (1, 2)
    var columns = picture.percent.map { width * $0 / 100 } ?? picture.size.width * size.columns / Self.pageWidth
    columns = min(max(columns, 1), width)
    var height = columns * cellWidth * picture.size.height / max(picture.size.width * cellHeight, 1)
    let most = min(viewHeight, options.pictureHeight ?? viewHeight)
    if height > most {
      height = max(most, 1)
      columns = min(max(height * cellHeight * picture.size.width / max(picture.size.height * cellWidth, 1), 1), width)
    }
    height = max(height, 1)
    var rows = Array(repeating: Row(source: block.source), count: height)
    rows[0].pictures = [
      Row.Picture(image: picture.image, column: 0, width: columns, height: height, fragment: block.fragment)
    ]
    for index in rows.indices { rows[index].pad(to: columns) }
    return rows
  }
}
