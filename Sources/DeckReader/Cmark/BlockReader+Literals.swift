import CCmark
import DeckModel

/// Code and HTML blocks: their text is taken from the source, line by line, because cmark saw the skeleton.
extension BlockReader {
  mutating func readCode(_ node: OpaquePointer, into draft: inout Draft, _ place: Place) {
    let count = lineCount(cmark_node_get_literal(node))
    var opening = cursor(draft.first, place)
    let (indent, next) = opening.indentation()
    let byte = next < opening.end ? shown[next] : 0
    let isFenced = indent <= 3 && (byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~"))
    guard isFenced else {
      let literal = lines(draft.first, count, place, columns: 4)
      draft.last = max(draft.first, min(draft.first + count, skeleton.lines.count) - 1)
      opening.advance(columns: 4)
      let start = sourceOffset(opening.position, line: draft.first)
      draft.node = Node(
        .codeBlock(CodeBlock(literal: literal, isFenced: false)), SourceRange(start, skeleton.lines[draft.last].end))
      return
    }
    var run = next
    while run < opening.end, shown[run] == byte { run += 1 }
    let literal = lines(draft.first + 1, count, place, columns: indent)
    var last = min(draft.first + count, skeleton.lines.count - 1)
    if isClosing(last + 1, byte, run - next, place.containers) { last += 1 }
    draft.last = last
    let start = sourceOffset(next, line: draft.first)
    let info = SourceRange(sourceOffset(run, line: draft.first), skeleton.lines[draft.first].end)
    draft.node = fence(info: info, literal: literal, range: SourceRange(start, skeleton.lines[last].end))
  }

  mutating func readHTML(_ node: OpaquePointer, into draft: inout Draft, _ place: Place) {
    let count = max(lineCount(cmark_node_get_literal(node)), 1)
    let literal = lines(draft.first, count, place, columns: 0)
    draft.last = min(draft.first + count, skeleton.lines.count) - 1
    draft.node.kind = .htmlBlock(literal)
    draft.node.range = SourceRange(draft.node.range.lowerBound, skeleton.lines[draft.last].end)
  }

  private func lineCount(_ literal: UnsafePointer<CChar>?) -> Int {
    guard var byte = literal else { return 0 }
    var count = 0
    var last: CChar = 10
    while byte.pointee != 0 {
      last = byte.pointee
      if last == 10 { count += 1 }
      byte += 1
    }
    return last == 10 ? count : count + 1
  }

  private func isClosing(_ line: Int, _ byte: UInt8, _ count: Int, _ containers: [PrefixCursor.Container]) -> Bool {
    guard line < skeleton.lines.count else { return false }
    var cursor = lineCursor(line)
    guard cursor.skip(containers) else { return false }
    let (indent, next) = cursor.indentation()
    guard indent <= 3 else { return false }
    var position = next
    while position < cursor.end, shown[position] == byte { position += 1 }
    guard position - next >= count else { return false }
    while position < cursor.end, isBlank(shown[position]) { position += 1 }
    return position == cursor.end
  }

  /// The source text of `count` lines from skeleton line `first` on, without container prefixes and without up
  /// to `columns` columns of indentation; each with its line end.
  private mutating func lines(_ first: Int, _ count: Int, _ place: Place, columns: Int) -> TextRange {
    let last = min(first + count, skeleton.lines.count)
    guard first < last else { return .empty }
    let end = skeleton.lines[last - 1].end
    if place.containers.isEmpty, columns == 0, end < source.count, source[end] == UInt8(ascii: "\n"),
      areWhole(skeleton.lines[first..<last])
    {
      return TextRange(skeleton.lines[first].start, end + 1)
    }
    var text: [UInt8] = []
    for line in first..<last {
      if skeleton.lines[line].isInserted { continue }
      var cursor = cursor(line, place)
      cursor.advance(columns: min(cursor.indentation().columns, columns))
      if cursor.pendingSpaces > 0 {
        text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: cursor.pendingSpaces))
        cursor.advance(columns: cursor.pendingSpaces)
      }
      // A disguised line inside a literal is the source's, from its marker on.
      let start = sourceOffset(cursor.position, line: line)
      text.append(
        contentsOf: UnsafeBufferPointer(
          rebasing: source[min(start, skeleton.lines[line].end)..<skeleton.lines[line].end]))
      text.append(UInt8(ascii: "\n"))
    }
    return pool.append(text)
  }

  /// Whether the lines follow each other in the source, with nothing put in between and nothing left out.
  private func areWhole(_ lines: ArraySlice<Skeleton.Line>) -> Bool {
    var start = lines.first?.start
    return lines.allSatisfy { line in
      defer { start = line.end + 1 }
      return line.start == start && !line.isInserted && line.prefix == 0
    }
  }
}
