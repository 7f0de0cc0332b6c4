/// Ranges, parts and runs by computed numbers. What Swift's own forms end the program for is empty here: a sum of the
/// layout that is off by a row may cost that row, never the show.

extension Range<Int> {
  /// From `start` up to `end`; empty where the end does not lie behind the start.
  package init(from start: Int, to end: Int) { self = start..<Swift.max(start, end) }
}

extension RandomAccessCollection where Index == Int {
  /// The part that lies in `range`, as far as there is one.
  package subscript(within range: Range<Int>) -> SubSequence { self[range.clamped(to: startIndex..<endIndex)] }

  /// The element at `index`; nil outside.
  package subscript(ifThere index: Int) -> Element? { index >= startIndex && index < endIndex ? self[index] : nil }
}

extension [Cell] {
  /// Blank cells; none for a negative number.
  static func blanks(_ count: Int, _ style: CellStyle = CellStyle()) -> [Cell] {
    Array(repeating: .blank(style), count: Swift.max(count, 0))
  }
}

extension Int {
  /// A whole number as an author wrote it; nil outside of what anybody means, so that sums and products of a few
  /// numbers fit.
  package init?(sane text: some StringProtocol) {
    guard let number = Int(text), (-1_000_000_000...1_000_000_000).contains(number) else { return nil }
    self = number
  }
}
