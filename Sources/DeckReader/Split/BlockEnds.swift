/// Finds where top-level fences and HTML blocks end, and remembers what has no end.
struct BlockEnds {
  private let bytes: Bytes
  private let body: Range<Int>
  private let marks: [Landmark]
  /// For each character of fences: the length of the longest closing fence from each landmark on. Made when a
  /// search fails, so that no later search fails at any cost.
  private var longest: [UInt8: [Int]] = [:]
  private var endless: Set<HTMLBlockKind> = []

  init(_ bytes: Bytes, _ body: Range<Int>, _ marks: [Landmark]) {
    self.bytes = bytes
    self.body = body
    self.marks = marks
  }

  /// The offset behind the line that ends a block open at `offset`, right before the landmark at `index`; nil if no
  /// line does.
  mutating func end(of kind: LeafBlocks.Block.Kind, from offset: Int, _ index: Int) -> Int? {
    switch kind {
    case .fence(let character, let length):
      if let longest = longest[character], longest[index] < length { return nil }
      for mark in marks[index...] where closes(mark, character) && mark.run >= length {
        return Swift.min(mark.end + 1, body.upperBound)
      }
      longest[character] = longestFences(of: character)
    case .html(let kind):
      if endless.contains(kind) { return nil }
      if let mark = kind.endMark(bytes, from: offset, to: body.upperBound) {
        return bytes.nextLine(from: mark, to: body.upperBound)
      }
      endless.insert(kind)
    }
    return nil
  }

  private func closes(_ mark: Landmark, _ character: UInt8) -> Bool {
    guard mark.kind == .fence, bytes[mark.text] == character, let indent = mark.indent, indent < 4 else { return false }
    return bytes.isBlank(from: mark.text + mark.run, to: mark.end)
  }

  private func longestFences(of character: UInt8) -> [Int] {
    var lengths = [Int](repeating: 0, count: marks.count + 1)
    for index in marks.indices.reversed() {
      lengths[index] = max(lengths[index + 1], closes(marks[index], character) ? marks[index].run : 0)
    }
    return lengths
  }
}
