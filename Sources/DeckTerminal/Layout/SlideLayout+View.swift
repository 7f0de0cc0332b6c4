extension SlideLayout {
  /// What stands in the last row: where we are.
  package struct Footer: Hashable, Sendable {
    /// At the left, such as the deck's title.
    package var left = ""
    /// At the right, such as `3 / 12`.
    package var right = ""
    /// The share of the deck that is passed, 0 to 1; nil for no bar.
    package var progress: Double?

    package init() {}

    package init(left: String, right: String, progress: Double? = nil) {
      self.left = left
      self.right = right
      self.progress = progress
    }
  }

  /// Where to scroll to so that what `step` brings can be seen, from `scroll`.
  package func scroll(showing step: Int, from scroll: Int) -> Int {
    let scroll = min(max(scroll, 0), maxScroll)
    guard step > 0, let row = rows.firstIndex(where: { column(of: step, in: $0) != nil }) else { return scroll }
    var last = row
    while last + 1 < rows.count, column(of: step, in: rows[last + 1]) != nil { last += 1 }
    if row < scroll { return row }
    // All of it, as far as it fits into the window.
    return min(max(scroll, min(last - viewHeight + 1, row)), maxScroll)
  }

  /// The first row that shows `source` or what follows it: where a window of another size goes on (TP-15).
  package func row(showing source: Int) -> Int {
    rows.lastIndex { $0.source <= source && $0.source > 0 } ?? 0
  }

  /// Where `words` stand in the slide's rows, whatever the case.
  package func matches(of words: String) -> [Match] {
    let wanted = Array(words.lowercased().unicodeScalars)
    guard !wanted.isEmpty else { return [] }
    return rows.indices.flatMap { row in matches(of: wanted, in: rows[row].cells).map { Match(row: row, columns: $0) } }
  }

  private func matches(of wanted: [Unicode.Scalar], in cells: [Cell]) -> [Range<Int>] {
    var scalars: [(scalar: Unicode.Scalar, column: Int)] = []
    for (column, cell) in cells.enumerated() where !cell.isContinuation {
      var text: [UInt8] = []
      clusters.append(cell, to: &text)
      for scalar in String(decoding: text, as: UTF8.self).lowercased().unicodeScalars {
        scalars.append((scalar, column))
      }
    }
    var found: [Range<Int>] = []
    var start = 0
    while start + wanted.count <= scalars.count {
      if (0..<wanted.count).allSatisfy({ scalars[start + $0].scalar == wanted[$0] }) {
        let last = scalars[start + wanted.count - 1].column
        found.append(scalars[start].column..<last + max(cells[last].width, 1))
        start += wanted.count
      } else {
        start += 1
      }
    }
    return found
  }

  /// A place where searched words stand: a row of the slide, and its columns.
  package struct Match: Hashable, Sendable {
    package var row: Int
    package var columns: Range<Int>
  }

  // MARK: - The last row

  /// The share of the rows that is still below, and that there are some above.
  func drawIndicator(_ scroll: Int, _ frame: inout Frame) {
    let below = rows.count - scroll - viewHeight
    var text = below > 0 ? "\(String(signs.below)) \(max(below * 100 / rows.count, 1))%" : "end"
    if scroll > 0 { text = "\(String(signs.above)) " + text }
    let width = columns(of: text)
    let row = viewHeight < size.rows ? viewHeight : size.rows - 1
    frame.put(text, row: row, column: max((size.columns - width) / 2, 0), style: palette[.indicator])
  }

  func draw(_ footer: Footer, _ frame: inout Frame) {
    let row = size.rows - 1
    let style = palette[.footer]
    let right = columns(of: footer.right)
    frame.put(footer.right, row: row, column: max(size.columns - right - 1, 0), limit: size.columns, style: style)
    // The indicator has the middle of the row.
    let room = overflows ? size.columns / 2 - 6 : size.columns - right - 4
    var left = 1
    left += frame.put(footer.left, row: row, column: 1, limit: max(room - 1, 0), style: style)
    guard let progress = footer.progress, !overflows else { return }
    let bar = min(size.columns / 4, size.columns - right - left - 6)
    guard bar >= 5 else { return }
    let full = min(max(Int((Double(bar) * progress).rounded()), 0), bar)
    let column = size.columns - right - 3 - bar
    frame.fill(rows: row..<row + 1, columns: column..<column + full, with: Cell(signs.full, style: palette[.progress]))
    frame.fill(
      rows: row..<row + 1, columns: column + full..<column + bar,
      with: Cell(signs.rest, style: palette[.progressRest]))
  }
}
