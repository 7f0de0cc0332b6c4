import DeckModel

/// The line that a diagnostic is about, as it may be shown; of a long line the part around the range.
package struct SourceExcerpt: Hashable, Sendable {
  package let before: String
  /// The range's part on its first line.
  package let marked: String
  package let behind: String

  package init(of range: SourceRange, in source: Source) {
    let line = source.line(at: range.lowerBound)
    let start = min(max(range.lowerBound, line.lowerBound), line.upperBound)
    let end = min(max(range.upperBound, start), line.upperBound)
    let marked = source.string(SourceRange(start, end)).prefix(100)
    before = VisibleText.of(source.string(SourceRange(line.lowerBound, start)).suffix(70))
    behind = VisibleText.of(source.string(SourceRange(end, line.upperBound)).prefix(max(0, 100 - marked.count)))
    self.marked = VisibleText.of(marked)
  }
}
