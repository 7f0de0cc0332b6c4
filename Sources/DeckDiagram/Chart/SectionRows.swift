/// Columns that belong to sections, broken into rows that a slide can hold: what time lines and journeys stand on.
struct SectionRows {
  /// Columns of one section that stand side by side.
  struct Span {
    var section: Int
    var columns: Range<Int>
  }

  private(set) var rows: [[Span]] = []

  /// - Parameters:
  ///   - sections: of each column, in ascending order.
  ///   - most: columns in one row. A section that fits into a row is not broken, others are in about equal parts.
  init(_ sections: [Int], most: Int) {
    var start = 0
    while start < sections.count {
      let end = sections[start...].firstIndex { $0 != sections[start] } ?? sections.count
      let parts = (end - start + most - 1) / most
      for part in 0..<parts {
        let columns = start + (end - start) * part / parts..<start + (end - start) * (part + 1) / parts
        add(Span(section: sections[start], columns: columns), most: most)
      }
      start = end
    }
  }

  private mutating func add(_ span: Span, most: Int) {
    let used = rows.last?.reduce(0) { $0 + $1.columns.count } ?? most
    if used + span.columns.count > most { rows.append([]) }
    rows[rows.count - 1].append(span)
  }
}
