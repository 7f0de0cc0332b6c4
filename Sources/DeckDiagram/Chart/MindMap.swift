/// Mermaid's `mindmap`: a tree by indentation, drawn to both sides of its root.
struct MindMap {
  struct Topic {
    var label: Label
    var shape = NodeShape.rounded
    var children: [Int] = []
    var depth = 0
    /// Of the first topic below the root that it belongs to.
    var branch = 0
  }

  private static let most = 300
  private static let deepest = 40
  private static let gap = 14.0
  private static let reach = 56.0

  private(set) var topics: [Topic] = []
  private var heights: [Double] = []
  let title: String

  init(_ scanner: TextScanner, title: String) throws(NotDrawn) {
    self.title = title
    var scanner = scanner
    try read(&scanner)
  }

  private mutating func read(_ scanner: inout TextScanner) throws(NotDrawn) {
    let start = scanner.place
    try scanner.endLine()
    var open: [(indent: Int, topic: Int)] = []
    while !scanner.isAtEnd {
      scanner.place += 1
      let lineStart = scanner.place
      scanner.skipBlanks()
      let indent = scanner.place - lineStart
      if scanner.isAtEnd || scanner.next == UInt8(ascii: "\n") { continue }
      if scanner.take("::icon") || scanner.take(":::") {
        _ = scanner.takeLine()
        continue
      }
      while let last = open.last, last.indent >= indent { open.removeLast() }
      let topic = try takeTopic(&scanner)
      guard topics.count < Self.most, open.count < Self.deepest else { throw NotDrawn(lineStart, "it is too large") }
      topics.append(topic)
      let index = topics.count - 1
      if let parent = open.last?.topic {
        topics[parent].children.append(index)
        topics[index].depth = topics[parent].depth + 1
        topics[index].branch = parent == 0 ? topics[0].children.count - 1 : topics[parent].branch
      } else if index > 0 {
        throw NotDrawn(lineStart + indent, "there is a second root")
      }
      open.append((indent, index))
    }
    guard !topics.isEmpty else { throw NotDrawn(start, "it is empty") }
  }

  private func takeTopic(_ scanner: inout TextScanner) throws(NotDrawn) -> Topic {
    let start = scanner.place
    _ = scanner.take { !"([{)\n".utf8.contains($0) }
    if scanner.isAt("))") || (scanner.next == UInt8(ascii: ")") && scanner.byte(1) != UInt8(ascii: "\n")) {
      let opening = scanner.take { $0 == UInt8(ascii: ")") }
      let text = scanner.take { !"(\n".utf8.contains($0) }
      let closing = scanner.take { $0 == UInt8(ascii: "(") }
      guard closing.count == opening.count else { throw NotDrawn(start, "the bracket is not closed") }
      _ = scanner.takeLine()
      return Topic(label: Label(mermaid: Label.unquoted(text), width: 220), shape: .ellipse)
    }
    let named = scanner.next
    if "([{".utf8.contains(named), let (shape, text) = try FlowShape.take(&scanner) {
      _ = scanner.takeLine()
      return Topic(label: Label(mermaid: text, width: 220), shape: shape)
    }
    scanner.place = start
    return Topic(label: Label(mermaid: scanner.takeLine(), width: 220))
  }

  // MARK: - Drawing

  private func size(_ topic: Topic) -> Size {
    let size = topic.shape.size(topic.label.size)
    return Size(size.width, topic.shape == .rounded || topic.shape == .rectangle ? size.height - 4 : size.height)
  }

  mutating func drawing() -> Drawing {
    // Children stand behind their parents in the list, so one walk backwards knows all heights.
    heights = topics.map { size($0).height }
    for index in topics.indices.reversed() where index > 0 || topics.count == 1 {
      heights[index] = max(heights[index], height(of: topics[index].children))
    }
    // The first children go to the right until half of the height is used up.
    let children = topics[0].children
    let total = height(of: children)
    var right: [Int] = []
    var left: [Int] = []
    for child in children {
      if left.isEmpty, height(of: right) + heights[child] / 2 <= total / 2 || right.isEmpty {
        right.append(child)
      } else {
        left.append(child)
      }
    }
    if children.count < 3 { (right, left) = (children, []) }

    var drawing = Drawing(title: title.isEmpty ? "Mind map" : title)
    drawing.description = topics.prefix(60).map(\.label.text).joined(separator: "; ")
    var places = Array(repeating: Point(0, 0), count: topics.count)
    place(right, of: 0, way: 1, &places)
    place(left, of: 0, way: -1, &places)

    let boxes = topics.indices.map { Box(center: places[$0], size(topics[$0])) }
    let (leftmost, top) = (boxes.map(\.x).min() ?? 0, boxes.map(\.y).min() ?? 0)
    let shift = Point(10 - leftmost, 10 - top)
    for (index, topic) in topics.enumerated() {
      for child in topic.children { drawBranch(boxes[index], boxes[child], topics[child], shift, on: &drawing) }
    }
    for (index, topic) in topics.enumerated() {
      let center = places[index] + shift
      var style = Style(fill: .tint, stroke: index == 0 ? .ink : .accent(topic.branch), width: index == 0 ? 2.5 : 2)
      if topic.shape == .plain { style.stroke = .none }
      topic.shape.draw(Box(center: center, size(topic)), style, on: &drawing)
      var label = topic.label
      label.isBold = index == 0
      drawing.add(.text(label, at: center, .middle), .text)
    }
    let (end, bottom) = (boxes.map(\.right).max() ?? 0, boxes.map(\.bottom).max() ?? 0)
    drawing.size = Size(end - leftmost + 20, bottom - top + 20)
    return drawing
  }

  private func height(of children: [Int]) -> Double {
    children.reduce(0) { $0 + heights[$1] } + Self.gap * Double(max(children.count - 1, 0))
  }

  /// Places topics beside their parent, `way` being 1 to the right and -1 to the left. A list of what is left to do
  /// stands in for recursion.
  private func place(_ first: [Int], of root: Int, way: Double, _ places: inout [Point]) {
    var pending = [(children: first, parent: root)]
    while let (children, parent) = pending.popLast() {
      var y = places[parent].y - height(of: children) / 2
      for child in children {
        let distance = size(topics[parent]).width / 2 + Self.reach + size(topics[child]).width / 2
        places[child] = Point(places[parent].x + way * distance, y + heights[child] / 2)
        y += heights[child] + Self.gap
        if !topics[child].children.isEmpty { pending.append((topics[child].children, child)) }
      }
    }
  }

  private func drawBranch(_ parent: Box, _ child: Box, _ topic: Topic, _ shift: Point, on drawing: inout Drawing) {
    let isRight = child.center.x > parent.center.x
    let start = Point(isRight ? parent.right : parent.x, parent.center.y) + shift
    let end = Point(isRight ? child.x : child.right, child.center.y) + shift
    let middle = (start.x + end.x) / 2
    let path = Path(start, [.curve(Point(middle, start.y), Point(middle, end.y), end)])
    let width = max(5 - Double(topic.depth), 1.5)
    drawing.add(.path(path), Style(stroke: .accent(topic.branch), width: width))
  }
}
