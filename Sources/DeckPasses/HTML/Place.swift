import DeckModel

/// Where the text of a piece of raw HTML lies, so that places in it can be told in the source.
struct Place {
  private let node: SourceRange
  private let html: TextRange
  private let isSource: Bool

  init(_ node: Node, _ text: TextPool) {
    self.node = node.range
    html = node.rawHTML ?? .empty
    isSource = html.upperBound <= text.source.count
  }

  /// The bytes `range` of the piece.
  func text(_ range: Range<Int>) -> TextRange {
    TextRange(html.lowerBound + range.lowerBound, html.lowerBound + range.upperBound)
  }

  /// The bytes `range` of the piece in the source; the whole node where its text had to be put together.
  func source(_ range: Range<Int>) -> SourceRange {
    isSource ? SourceRange(html.lowerBound + range.lowerBound, html.lowerBound + range.upperBound) : node
  }

  /// The text of the source from the end of one tag to the start of another; nil where either is put together.
  static func between(_ first: (Place, HTMLToken), _ second: (Place, HTMLToken)) -> TextRange? {
    guard first.0.isSource, second.0.isSource else { return nil }
    return TextRange(
      first.0.html.lowerBound + first.1.range.upperBound, second.0.html.lowerBound + second.1.range.lowerBound)
  }
}
