import DeckModel

/// Drafts become nodes: definitions leave the paragraphs, tables come out of them, the rest is left for the
/// inline reader.
extension BlockReader {
  mutating func finish(_ drafts: [Draft]) -> [Node] {
    var nodes: [Node] = []
    nodes.reserveCapacity(drafts.count)
    /// An underline that lost its heading's text to definitions: it begins the next paragraph.
    var underline: Draft?
    for index in drafts.indices {
      guard let text = underline.take() else {
        underline = finish(drafts[index], into: &nodes)
        continue
      }
      var draft = drafts[index]
      if draft.isParagraph, draft.first == text.last + 1 {
        draft.first = text.first
        draft.node.range = text.node.range.union(draft.node.range)
      } else {
        finishParagraph(text, into: &nodes)
      }
      underline = finish(draft, into: &nodes)
    }
    if let underline { finishParagraph(underline, into: &nodes) }
    return nodes
  }

  /// Returns what of a heading begins the next paragraph.
  private mutating func finish(_ draft: Draft, into nodes: inout [Node]) -> Draft? {
    switch draft.node.kind {
    case .paragraph: finishParagraph(draft, into: &nodes)
    case .heading(let level): return finishHeading(draft, level, into: &nodes)
    default: nodes.append(draft.node)
    }
    return nil
  }

  private mutating func finishParagraph(_ draft: Draft, into nodes: inout [Node]) {
    if let line = onlyLine(draft) {
      nodes.append(Node(.paragraph, trimmed(line), children: [leaf(line)]))
      return
    }
    var lines = contentLines(draft, through: draft.last)
    takeDefinitions(&lines)
    guard !lines.isEmpty else { return }
    if dialect == .hackmd {
      if let contents = tableOfContents(lines) { return nodes.append(contents) }
      if let (header, table, rest) = table(in: lines) {
        if header > 0 { append(.paragraph, Array(lines[..<header]), into: &nodes) }
        nodes.append(table)
        if rest < lines.count { append(.paragraph, Array(lines[rest...]), into: &nodes) }
        return
      }
    }
    append(.paragraph, lines, into: &nodes)
  }

  /// Returns the underline as a paragraph when only definitions stood above it (CommonMark 0.30, example 216).
  private mutating func finishHeading(_ draft: Draft, _ level: UInt8, into nodes: inout [Node]) -> Draft? {
    if draft.last == draft.first, source[draft.node.range.lowerBound] == UInt8(ascii: "#") {
      let content = atxContent(draft.node.range)
      var node = Node(.heading(level: level), draft.node.range)
      if !content.isEmpty { node.children = [leaf(content)] }
      nodes.append(node)
      return nil
    }
    var lines = contentLines(draft, through: draft.last - 1)
    takeDefinitions(&lines)
    guard lines.isEmpty else {
      append(.heading(level: level), lines, into: &nodes)
      nodes[nodes.count - 1].range.end = draft.node.range.end
      return nil
    }
    var cursor = lineCursor(draft.last)
    _ = cursor.skip(draft.containers)
    let start = sourceOffset(cursor.indentation().next, line: draft.last)
    var rest = Draft(
      Node(.paragraph, SourceRange(start, draft.node.range.upperBound)), first: draft.last, last: draft.last)
    rest.containers = draft.containers
    return rest
  }

  /// The line of a paragraph that has no other and is nothing but text: it is no definition and no table of contents.
  private func onlyLine(_ draft: Draft) -> SourceRange? {
    guard draft.first == draft.last, !skeleton.lines[draft.first].isInserted else { return nil }
    let end = skeleton.lines[draft.first].end
    var start = draft.node.range.lowerBound
    while start < end, isBlank(source[start]) { start += 1 }
    return start < end && source[start] != UInt8(ascii: "[") ? SourceRange(start, end) : nil
  }

  /// Without blanks at the end.
  private func trimmed(_ line: SourceRange) -> SourceRange {
    SourceRange(line.lowerBound, source.trimBlanks(from: line.lowerBound, to: line.upperBound))
  }

  /// The source ranges of a paragraph's lines, without prefixes and leading white space. Trailing white space
  /// stays: it makes hard breaks.
  func contentLines(_ draft: Draft, through last: Int) -> [SourceRange] {
    var lines: [SourceRange] = []
    guard draft.first <= last else { return lines }
    lines.reserveCapacity(last - draft.first + 1)
    for index in draft.first...last where !skeleton.lines[index].isInserted {
      let end = skeleton.lines[index].end
      var start: Int
      if index == draft.first {
        start = draft.node.range.lowerBound
      } else {
        var cursor = lineCursor(index)
        _ = cursor.skip(draft.containers)
        start = sourceOffset(cursor.indentation().next, line: index)
      }
      while start < end, isBlank(source[start]) { start += 1 }
      lines.append(SourceRange(start, end))
    }
    return lines
  }

  mutating func append(_ kind: Node.Kind, _ lines: [SourceRange], into nodes: inout [Node]) {
    guard let first = lines.first, let last = lines.last else { return }
    nodes.append(Node(kind, SourceRange(first.lowerBound, trimmed(last).upperBound), children: [leaf(lines)]))
  }

  /// A placeholder for inline content that is read when all definitions are known.
  mutating func leaf(_ range: SourceRange) -> Node {
    builder.add(range.lowerBound, range.upperBound)
    return leaf(at: range)
  }

  mutating func leaf(_ lines: [SourceRange]) -> Node {
    for (index, line) in lines.enumerated() {
      // The LF belongs to the text between lines: it is taken with the line it ends.
      builder.add(line.lowerBound, index + 1 < lines.count ? line.upperBound + 1 : line.upperBound)
    }
    return leaf(at: SourceRange(lines.first?.lowerBound ?? 0, lines.last?.upperBound ?? 0))
  }

  /// The placeholder for what was put into the builder.
  private mutating func leaf(at range: SourceRange) -> Node {
    leaves.append(builder.finish(source: source, pool: &pool, slide: slide))
    return Node(.unread(UInt32(leaves.count - 1)), range)
  }

  /// Turns the paragraphs of a tight item into plain content.
  func makePlain(_ children: inout [Node]) {
    for index in children.indices {
      if case .paragraph = children[index].kind { children[index].kind = .plain }
    }
  }

  private func atxContent(_ range: SourceRange) -> SourceRange {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, source[start] == UInt8(ascii: "#") { start += 1 }
    while start < end, isBlank(source[start]) { start += 1 }
    while end > start, isBlank(source[end - 1]) { end -= 1 }
    var closing = end
    while closing > start, source[closing - 1] == UInt8(ascii: "#") { closing -= 1 }
    if closing < end, closing == start || isBlank(source[closing - 1]) {
      end = closing
      while end > start, isBlank(source[end - 1]) { end -= 1 }
    }
    return SourceRange(start, end)
  }
}
