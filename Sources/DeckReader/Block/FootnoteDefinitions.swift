import DeckModel

/// `[^label]:` at the start of a definition (`hackmd-dialect` 6.5).
struct FootnoteLabel {
  /// Source range of the label, without `[^` and `]`.
  let label: SourceRange
  /// Where the definition's text begins.
  let content: Int

  init?(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    guard start + 4 < end, source[start] == UInt8(ascii: "["), source[start + 1] == UInt8(ascii: "^") else {
      return nil
    }
    var position = start + 2
    while position < end, source[position] != UInt8(ascii: "]") {
      if isBlank(source[position]) { return nil }
      position += 1
    }
    guard position > start + 2, position + 1 < end, source[position + 1] == UInt8(ascii: ":") else { return nil }
    label = SourceRange(start + 2, position)
    position += 2
    while position < end, isBlank(source[position]) { position += 1 }
    content = position
  }
}

extension BlockReader {
  /// Keeps a definition's blocks under its label; the first definition of a label wins.
  mutating func addFootnote(_ blocks: [Node], at line: Skeleton.Line, _ range: SourceRange) {
    guard let found = FootnoteLabel(source, line.marker, source.lineEnd(from: line.marker, to: source.count)) else {
      return
    }
    definitions.addFootnote(string(found.label), blocks: blocks, range: range)
  }
}
