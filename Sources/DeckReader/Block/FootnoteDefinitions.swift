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
  mutating func addFootnote(_ item: inout Node, line: Skeleton.Line) {
    guard let found = FootnoteLabel(source, line.marker, line.end) else { return }
    definitions.addFootnote(string(found.label), blocks: item.children, range: item.range)
  }

  /// Drops the lists that footnote definitions were shown as.
  func foldFootnotes(_ drafts: [Draft]) -> [Draft] {
    drafts.filter { draft in
      guard draft.disguise == .footnote, case .list = draft.node.kind else { return true }
      return !draft.node.children.isEmpty
    }
  }
}
