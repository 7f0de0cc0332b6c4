import DeckModel

extension BlockReader {
  /// Makes a task of an item whose first paragraph's source begins with `[ ]`, `[x]` or `[X]`
  /// (`hackmd-dialect` 6.3).
  mutating func makeTask(_ item: inout Node) {
    guard let paragraph = item.children.first, case .unread(let index)? = paragraph.children.first?.kind,
      paragraph.isParagraph
    else { return }
    let text = leaves[Int(index)].text
    guard text.count >= 3 else { return }
    let mark = pool.withBytes(text) { text -> UInt8? in
      guard text[0] == UInt8(ascii: "["), text[2] == UInt8(ascii: "]") else { return nil }
      if text.count > 3, text[3] == UInt8(ascii: "(") || text[3] == UInt8(ascii: "[") || text[3] == UInt8(ascii: ":") {
        return nil
      }
      return text[1]
    }
    guard let mark, mark == UInt8(ascii: " ") || mark | 0x20 == UInt8(ascii: "x") else { return }
    var skipped = 3
    pool.withBytes(text) { while skipped < $0.count, isBlank($0[skipped]) { skipped += 1 } }
    leaves[Int(index)].drop(skipped)
    let range = SourceRange(paragraph.range.lowerBound, paragraph.range.lowerBound + 3)
    let isDone = mark != UInt8(ascii: " ")
    let box = Node(.element("input"), range, attributes: isDone ? checkedBox : uncheckedBox)
    item.attributes += taskItem
    item.children[0].children = [box, Node(.element("label"), range)] + paragraph.children
  }
}

// One list each for all tasks.
private let taskItem: [Attribute] = [.own("class", "task-list-item")]
private let uncheckedBox: [Attribute] = [
  .own("type", "checkbox"), .own("class", "task-list-item-checkbox"), .own("disabled"),
]
private let checkedBox: [Attribute] = [
  .own("type", "checkbox"), .own("class", "task-list-item-checkbox"), .own("checked"), .own("disabled"),
]

extension Node {
  fileprivate var isParagraph: Bool {
    switch kind {
    case .paragraph, .plain: true
    default: false
    }
  }
}

extension Leaf {
  /// Takes `count` bytes off the front.
  mutating func drop(_ count: Int) {
    text.start += UInt32(count)
    guard !segments.isEmpty else { return }
    let start = text.lowerBound
    let source = sourceOffset(start)
    segments.removeAll { $0.start < start }
    if segments.first?.start != start { segments.insert(Segment(start: start, source: source), at: 0) }
  }
}
