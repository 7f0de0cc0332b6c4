/// What the window shows: a grid of exactly `width` x `height` cells, pictures above it, and where new content begins.
package struct Frame: Sendable {
  package let width: Int
  package let height: Int
  /// Row after row.
  package private(set) var cells: [Cell]
  package var clusters: ClusterPool
  /// The targets of ``CellStyle/link``, which counts from 1.
  package var links: [Link]
  package var images: [ImagePlacement] = []
  /// The cells below them are blank.
  package var largeTexts: [LargeText] = []
  /// Rows with text that runs from right to left: each is written in one run, since terminals reorder it (TP-72).
  package var rightToLeftRows: Set<Int> = []
  /// The first cell of what this step brought, for screen magnifiers (TP-74); nil for a slide as a whole.
  package var newContent: GridPoint?
  private let capabilities: Capabilities

  /// - Parameter capabilities: of the terminal whose columns the texts take.
  package init(
    width: Int, height: Int, style: CellStyle = CellStyle(), clusters: ClusterPool = ClusterPool(), links: [Link] = [],
    capabilities: Capabilities = Capabilities()
  ) {
    self.capabilities = capabilities
    self.width = max(width, 0)
    self.height = max(height, 0)
    cells = Array(repeating: .blank(style), count: self.width * self.height)
    self.clusters = clusters
    self.links = links
  }

  package subscript(row: Int, column: Int) -> Cell { cells[row * width + column] }

  package func row(_ row: Int) -> ArraySlice<Cell> { cells[row * width..<(row + 1) * width] }

  /// Whether both frames show the same at a place, wherever their pools and lists keep it.
  package func shows(_ other: Frame, row: Int, column: Int) -> Bool {
    let mine = self[row, column]
    let its = other[row, column]
    if mine == its, !mine.isPooled, mine.style.link == 0 { return true }
    var (plain, itsPlain) = (mine.style, its.style)
    (plain.link, itsPlain.link) = (0, 0)
    guard plain == itsPlain, mine.width == its.width, mine.scalar == its.scalar,
      hyperlink(of: mine) == other.hyperlink(of: its)
    else { return false }
    guard let index = mine.cluster else { return its.cluster == nil }
    return its.cluster.map { other.clusters[$0] == clusters[index] } ?? false
  }

  /// Whether a row's cells are the same without a look into pools and lists.
  package func isPlainlyEqual(to other: Frame, row: Int) -> Bool {
    let base = row * width
    for index in base..<base + width {
      let cell = cells[index]
      if cell != other.cells[index] || cell.isPooled || cell.style.link != 0 { return false }
    }
    return true
  }

  /// The column from which nothing but blanks of the default look stands in a row.
  package func blankTail(row: Int) -> Int {
    let blank = Cell.blank()
    var tail = width
    while tail > 0, cells[row * width + tail - 1] == blank { tail -= 1 }
    return tail
  }

  /// The link that a cell belongs to.
  package func link(of cell: Cell) -> Link? {
    let number = Int(cell.style.link)
    return number > 0 && number <= links.count ? links[number - 1] : nil
  }

  /// The link of a cell that a terminal is told of.
  package func hyperlink(of cell: Cell) -> Link? {
    guard capabilities.hasHyperlinks, cell.style.link > 0, let link = link(of: cell), !link.isInside else { return nil }
    return link
  }

  // MARK: - Drawing

  /// Puts cells into a row from `column` on; what does not fit is left out, and no cluster is cut: what is left of one
  /// that loses a half becomes a blank.
  package mutating func put(_ run: some Collection<Cell>, row: Int, column: Int) {
    guard row >= 0, row < height, column < width else { return }
    var column = column
    for cell in run {
      defer { column += 1 }
      guard column >= 0, column < width else { continue }
      let isCut = cell.width == 2 && column == width - 1 || cell.isContinuation && column == 0
      set(row, column, isCut ? .blank(cell.style) : cell)
    }
  }

  /// Puts text into a row, filtered, from `column` on, at most `limit` columns of it; an ellipsis says that there is
  /// more.
  /// - Returns: the columns taken.
  @discardableResult
  package mutating func put(
    _ text: String, row: Int, column: Int, limit: Int = .max, style: CellStyle = CellStyle()
  ) -> Int {
    var run = cellRun(text, style: style, ambiguousWidth: capabilities.ambiguousWidth, pool: &clusters)
    let limit = max(min(limit, width - column), 0)
    if run.count > limit {
      var end = max(limit - 1, 0)
      while end > 0, run[end].isContinuation || run[end - 1].isBlank { end -= 1 }
      run.removeSubrange(end...)
      if limit > 0 { run.append(Cell(Signs(capabilities).ellipsis, style: style)) }
    }
    put(run, row: row, column: column)
    return run.count
  }

  package mutating func fill(rows: Range<Int>, columns: Range<Int>, with cell: Cell) {
    for row in rows.clamped(to: 0..<height) {
      for column in columns.clamped(to: 0..<width) { set(row, column, cell) }
    }
  }

  /// Changes the look of cells and leaves what they show.
  package mutating func restyle(row: Int, columns: Range<Int>, _ change: (inout CellStyle) -> Void) {
    guard row >= 0, row < height else { return }
    for column in columns.clamped(to: 0..<width) { change(&cells[row * width + column].style) }
  }

  /// Sets one cell; the other half of a cluster that loses one becomes a blank.
  private mutating func set(_ row: Int, _ column: Int, _ cell: Cell) {
    let index = row * width + column
    if cells[index].isContinuation, !cell.isContinuation, column > 0, cells[index - 1].width == 2 {
      cells[index - 1] = .blank(cells[index - 1].style)
    }
    if cells[index].width == 2, cell.width != 2, column + 1 < width, cells[index + 1].isContinuation {
      cells[index + 1] = .blank(cells[index + 1].style)
    }
    cells[index] = cell
  }
}

/// The target of a link: an address, already judged (`http`, `https` or `mailto`, printable ASCII, at most 2,048 bytes,
/// `trust` T2), or a place in the deck, such as `#/3/1` or `#id`, which is never written.
package struct Link: Hashable, Sendable {
  package var address: String
  package var isInside: Bool

  package init(address: String, isInside: Bool = false) {
    self.address = address
    self.isInside = isInside
  }
}

/// A line of text above the grid, in letters of two columns and two rows.
package struct LargeText: Hashable, Sendable {
  package var row: Int
  package var column: Int
  /// UTF-8, filtered.
  package var text: [UInt8]
  package var style: CellStyle

  package var rows: Range<Int> { row..<row + 2 }
}

/// A picture on the grid. The cells below it are blank.
package struct ImagePlacement: Hashable, Sendable {
  /// The picture's index in the layout's list.
  package var image: Int
  package var address: String
  /// Of the part that is seen.
  package var row: Int
  package var column: Int
  /// Of the whole picture, in cells.
  package var width: Int
  package var height: Int
  /// The rows of the picture that are seen when it is scrolled out of the window in part.
  package var visibleRows: Range<Int>

  package init(
    image: Int, address: String, row: Int, column: Int, width: Int, height: Int, visibleRows: Range<Int>
  ) {
    self.image = image
    self.address = address
    self.row = row
    self.column = column
    self.width = width
    self.height = height
    self.visibleRows = visibleRows
  }
}
