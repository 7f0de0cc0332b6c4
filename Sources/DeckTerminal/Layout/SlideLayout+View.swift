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
    func isBrought(_ row: Int) -> Bool { rows.details(of: row).flatMap { column(of: step, in: $0) } != nil }
    guard step > 0, let row = rows.indices.first(where: isBrought) else { return scroll }
    var last = row
    while last + 1 < rows.count, isBrought(last + 1) { last += 1 }
    if row < scroll { return row }
    // All of it, as far as it fits into the window.
    return min(max(scroll, min(last - viewHeight + 1, row)), maxScroll)
  }

  /// The first row that shows `source` or what follows it: where a window of another size goes on (TP-15).
  package func row(showing source: Int) -> Int {
    rows.indices.last { rows.source(of: $0) <= source && rows.source(of: $0) > 0 } ?? 0
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

  /// Draws the footer, if there is one, and in front of what stands at its right how much of the slide is below.
  func drawLastRow(_ footer: Footer?, _ scroll: Int, _ frame: inout Frame) {
    let row = size.rows - 1
    var end = size.columns - 1
    if let footer {
      let width = min(columns(of: footer.right, ambiguousWidth: signs.capabilities.ambiguousWidth), end)
      end -= width
      frame.put(footer.right, row: row, column: end, limit: width, style: palette[.footer])
      end -= 2
    }
    if overflows {
      let text = indicator(scroll)
      let width = columns(of: text)
      end = max(footer == nil ? (size.columns - width) / 2 : end - width, 0)
      frame.put(text, row: row, column: end, style: palette[.indicator])
      end -= 2
    }
    guard let footer else { return }
    // A long title leaves room for the bar, unless that would leave little of the title.
    let bar = footer.progress != nil && !overflows && size.columns >= 60 ? size.columns / 4 + 2 : 0
    let left = 1 + frame.put(footer.left, row: row, column: 1, limit: max(end - bar - 1, 0), style: palette[.footer])
    if let progress = footer.progress, !overflows { draw(progress: progress, Range(from: left + 2, to: end), &frame) }
  }

  /// The share of the rows that is still below, and whether there are some above.
  private func indicator(_ scroll: Int) -> String {
    let below = rows.count - scroll - viewHeight
    let text = below > 0 ? "\(String(signs.below)) \(max(below * 100 / rows.count, 1))%" : "end"
    return scroll > 0 ? "\(String(signs.above)) " + text : text
  }

  private func draw(progress: Double, _ room: Range<Int>, _ frame: inout Frame) {
    let bar = min(size.columns / 4, room.count)
    guard bar >= 5 else { return }
    let full = min(max(Int((Double(bar) * progress).rounded()), 0), bar)
    let row = size.rows - 1..<size.rows
    let start = room.upperBound - bar
    frame.fill(rows: row, columns: start..<start + full, with: Cell(signs.full, style: palette[.progress]))
    frame.fill(
      rows: row, columns: start + full..<room.upperBound, with: Cell(signs.rest, style: palette[.progressRest]))
  }
}
