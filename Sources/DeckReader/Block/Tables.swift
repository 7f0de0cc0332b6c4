import DeckModel

/// Pipe tables (`hackmd-dialect` 6.2): the lines of one table inside a paragraph.
enum Table {
  typealias Text = UnsafeBufferPointer<UInt8>

  enum Alignment {
    case none, left, center, right

    /// Of a cell; one list for all cells of a kind.
    var attributes: [Attribute] {
      switch self {
      case .none: []
      case .left: Self.leftAttributes
      case .center: Self.centerAttributes
      case .right: Self.rightAttributes
      }
    }

    private static let leftAttributes: [Attribute] = [.own("style", "text-align:left")]
    private static let centerAttributes: [Attribute] = [.own("style", "text-align:center")]
    private static let rightAttributes: [Attribute] = [.own("style", "text-align:right")]
  }

  /// Whether `header` and `delimiter` (content ranges of two neighbouring lines) begin a table.
  static func begins(_ text: Text, header: (Int, Int), delimiter: (Int, Int)) -> Bool {
    guard text.offset(of: UInt8(ascii: "|"), from: header.0, to: header.1) != nil,
      let columns = alignments(text, delimiter.0, delimiter.1)
    else { return false }
    let cells = Table.cells(text, header.0, header.1)
    return !cells.isEmpty && cells.count <= columns.count
  }

  /// The columns of a delimiter line; nil when the line is none.
  static func alignments(_ text: Text, _ start: Int, _ end: Int) -> [Alignment]? {
    var first = start
    var last = end
    while first < last, isBlank(text[first]) { first += 1 }
    while last > first, isBlank(text[last - 1]) { last -= 1 }
    guard first < last else { return nil }
    for position in first..<last {
      switch text[position] {
      case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"): continue
      default: return nil
      }
    }
    var columns: [Alignment] = []
    var cell = first
    while cell <= last {
      var next = cell
      while next < last, text[next] != UInt8(ascii: "|") { next += 1 }
      var low = cell
      var high = next
      while low < high, isBlank(text[low]) { low += 1 }
      while high > low, isBlank(text[high - 1]) { high -= 1 }
      if low == high {
        // Empty cells may only stand at the ends.
        if cell != first && next != last { return nil }
      } else {
        let left = text[low] == UInt8(ascii: ":")
        let right = text[high - 1] == UInt8(ascii: ":") && high - low > 1
        let dashes = (left ? low + 1 : low)..<(right ? high - 1 : high)
        guard !dashes.isEmpty, dashes.allSatisfy({ text[$0] == UInt8(ascii: "-") }) else { return nil }
        columns.append(left ? (right ? .center : .left) : (right ? .right : .none))
      }
      cell = next + 1
    }
    return columns.isEmpty ? nil : columns
  }

  /// The trimmed cells of a row. `\|` is no border.
  static func cells(_ text: Text, _ start: Int, _ end: Int, limit: Int = .max) -> [SourceRange] {
    var first = start
    var last = end
    while first < last, isBlank(text[first]) { first += 1 }
    while last > first, isBlank(text[last - 1]) { last -= 1 }
    if first < last, text[first] == UInt8(ascii: "|") { first += 1 }
    if last > first, text[last - 1] == UInt8(ascii: "|"), !isEscaped(text, last - 1, from: first) { last -= 1 }
    var cells: [SourceRange] = []
    var cell = first
    var position = first
    while position <= last, cells.count < limit {
      if position == last || text[position] == UInt8(ascii: "|") {
        var low = cell
        var high = position
        while low < high, isBlank(text[low]) { low += 1 }
        while high > low, isBlank(text[high - 1]) { high -= 1 }
        cells.append(SourceRange(low, high))
        cell = position + 1
        position += 1
      } else {
        position += text[position] == UInt8(ascii: "\\") && position + 1 < last ? 2 : 1
      }
    }
    return cells
  }

  private static func isEscaped(_ text: Text, _ position: Int, from start: Int) -> Bool {
    var slashes = 0
    while position - slashes - 1 >= start, text[position - slashes - 1] == UInt8(ascii: "\\") { slashes += 1 }
    return slashes % 2 == 1
  }
}

extension BlockReader {
  /// The first table among a paragraph's lines: the index of its header line, the table, and the index of the
  /// first line behind it.
  mutating func table(in lines: [SourceRange]) -> (header: Int, table: Node, rest: Int)? {
    guard lines.count >= 2 else { return nil }
    for index in 0..<lines.count - 1 {
      let header = (lines[index].lowerBound, lines[index].upperBound)
      let delimiter = (lines[index + 1].lowerBound, lines[index + 1].upperBound)
      guard Table.begins(source, header: header, delimiter: delimiter),
        let alignments = Table.alignments(source, delimiter.0, delimiter.1)
      else { continue }
      return (index, table(Array(lines[index...]), alignments), lines.count)
    }
    return nil
  }

  private mutating func table(_ lines: [SourceRange], _ alignments: [Table.Alignment]) -> Node {
    let width = min(Table.cells(source, lines[0].lowerBound, lines[0].upperBound).count, Limits.columns)
    var budget = max(4 * lines.reduce(0) { $0 + $1.count }, 1000)
    var table = Node(.element("table"), SourceRange(lines[0].lowerBound, lines[lines.count - 1].upperBound))
    var head = Node(.element("thead"), lines[0])
    head.children = [row(lines[0], "th", width, alignments)]
    table.children = [head]
    if lines.count > 2 {
      var body = Node(.element("tbody"), SourceRange(lines[2].lowerBound, table.range.upperBound))
      body.children.reserveCapacity(lines.count - 2)
      for line in lines[2...] {
        // Rows are padded to the header's width only while the table stays in proportion to its text.
        budget -= width
        body.children.append(row(line, "td", budget > 0 ? width : 0, alignments))
      }
      table.children.append(body)
    }
    return table
  }

  private mutating func row(_ line: SourceRange, _ tag: String, _ width: Int, _ alignments: [Table.Alignment]) -> Node {
    var row = Node(.element("tr"), line)
    let cells = Table.cells(source, line.lowerBound, line.upperBound, limit: width + 1)
    if width > 0, cells.count > width { warn(about: SourceRange(cells[width].lowerBound, line.upperBound), of: width) }
    row.children.reserveCapacity(width)
    for index in 0..<max(width, width == 0 ? cells.count : 0) {
      let range = index < cells.count ? cells[index] : SourceRange(line.upperBound, line.upperBound)
      var cell = Node(.element(tag), range)
      if index < alignments.count { cell.attributes = alignments[index].attributes }
      if !range.isEmpty { cell.children = [cellContent(range)] }
      row.children.append(cell)
    }
    return row
  }

  /// Cells without a column are left out, as GFM has it: nobody would look for them.
  private mutating func warn(about cells: SourceRange, of width: Int) {
    guard
      let first = source[cells.lowerBound..<cells.upperBound].firstIndex(where: {
        !isBlank($0) && $0 != UInt8(ascii: "|")
      })
    else { return }
    diagnostics.append(
      Diagnostic(
        .warning, "extra-cell", at: SourceRange(first, cells.upperBound),
        "the row has more cells than the table has columns (\(width)), and what follows here is left out",
        hint: "a bar that is no border is written `\\|`, also inside code"))
  }

  /// A cell's inlines, `\|` read as `|` also in code (as GFM has it).
  private mutating func cellContent(_ range: SourceRange) -> Node {
    var start = range.lowerBound
    var position = start
    while position + 1 < range.upperBound {
      if source[position] == UInt8(ascii: "\\"), source[position + 1] == UInt8(ascii: "|") {
        builder.add(start, position)
        start = position + 1
      }
      position += source[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    builder.add(start, range.upperBound)
    var leaf = builder.finish(source: source, pool: &pool, slide: slide)
    leaf.setting = .cell
    leaves.append(leaf)
    return Node(.unread(UInt32(leaves.count - 1)), range)
  }
}
