/// Columns that belong to sections, broken into rows that a slide can hold: what time lines and journeys stand on.
struct SectionRows {
  /// Columns of one section that stand side by side.
  struct Span {
    var section: Int
    var columns: Range<Int>
  }

  let rows: [[Span]]

  /// - Parameters:
  ///   - sections: of each column, in ascending order.
  ///   - most: columns in one row; rows are about equally long, and end where sections do if that is near.
  init(_ sections: [Int], most: Int) {
    let count = sections.count
    let rowCount = max((count + most - 1) / most, 1)
    var rows: [[Span]] = []
    var start = 0
    while start < count {
      let even = (count - start + max(rowCount - rows.count, 1) - 1) / max(rowCount - rows.count, 1)
      var end = min(start + even, count)
      if end < count, let border = Self.border(sections, near: end, from: start, most: most) { end = border }
      rows.append(Self.spans(sections, start..<end))
      start = end
    }
    self.rows = rows
  }

  /// Where a section ends, at most a third of a row from `end`.
  private static func border(_ sections: [Int], near end: Int, from start: Int, most: Int) -> Int? {
    let reach = (end - start) / 3
    let places = max(start + 1, end - reach)...min(start + most, sections.count, end + reach)
    return places.filter { $0 == sections.count || sections[$0] != sections[$0 - 1] }.min {
      abs($0 - end) < abs($1 - end)
    }
  }

  private static func spans(_ sections: [Int], _ columns: Range<Int>) -> [Span] {
    var spans: [Span] = []
    for column in columns {
      if let last = spans.last, last.section == sections[column] {
        spans[spans.count - 1].columns = last.columns.lowerBound..<column + 1
      } else {
        spans.append(Span(section: sections[column], columns: column..<column + 1))
      }
    }
    return spans
  }
}
