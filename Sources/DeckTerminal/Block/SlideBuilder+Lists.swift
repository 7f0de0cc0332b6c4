import DeckModel

extension SlideBuilder {
  mutating func list(_ node: Node, _ style: ListStyle) {
    let outer = look.alignment
    let numbers = Self.numbers(of: node, style)
    let width = numbers.reduce(0) { max($0, ($1 ?? "").utf8.count) }
    let level = listDepth
    listDepth += 1
    flushLine()
    within(node) { builder in
      builder.look.alignment = .left
      var items: [Block.Item] = []
      for (index, child) in node.children.enumerated() {
        let marker = builder.marker(numbers[index], width: width, level: level, for: child)
        builder.append(child, marker, to: &items)
      }
      guard !items.isEmpty else { return }
      builder.add(.list(items), node, alignment: outer, hasMargin: level == 0)
    }
    listDepth -= 1
  }

  /// An `li` outside of any list.
  mutating func item(_ node: Node, marker: [Cell], isTight: Bool) {
    var items: [Block.Item] = []
    flushLine()
    append(node, self.marker(nil, width: 0, level: listDepth, for: node), to: &items)
    guard !items.isEmpty else { return }
    add(.list(items), node, hasMargin: false)
  }

  private mutating func append(_ node: Node, _ marker: [Cell], to items: inout [Block.Item]) {
    var fragment: UInt16 = 0
    var blocks: [Block] = []
    within(node) { builder in
      fragment = builder.look.fragment
      builder.flushLine()
      guard !builder.look.isHidden else { return }
      blocks = builder.collected { $0.put(node.tag == "li" ? node.children : [node]) }
    }
    if case .text = node.kind, blocks.isEmpty { return }
    if look.isHidden || node.tag == nil && blocks.isEmpty { return }
    items.append(Block.Item(marker: marker, blocks: blocks, source: node.range.lowerBound, fragment: fragment))
  }

  /// A task has its box for a bullet.
  private func marker(_ number: String?, width: Int, level: Int, for node: Node) -> [Cell] {
    let style = style(.bullet)
    if let number {
      let lead = String(repeating: " ", count: max(width - number.utf8.count, 0))
      return (lead + number + " ").unicodeScalars.map { Cell($0, style: style) }
    }
    let isTask = node.attributes["class"]?.contains("task-list-item") ?? false
    return isTask ? [] : [Cell(signs.bullet(level), style: style), .blank(style)]
  }

  /// The number of each child as it is written; nil for bullets. `li` may set it (HTML's `value`).
  private static func numbers(of node: Node, _ style: ListStyle) -> [String?] {
    guard case .ordered(let start) = style.marker else { return node.children.map { _ in nil } }
    let step = node.attributes["reversed"] == nil ? 1 : -1
    var number = node.attributes["start"].flatMap { Int(sane: $0) } ?? start
    return node.children.map { child in
      guard child.tag == "li" else { return nil }
      if let own = child.attributes["value"].flatMap({ Int(sane: $0) }) { number = own }
      defer { number &+= step }
      return "\(number)."
    }
  }

  /// Terms, and what they mean behind an indent.
  mutating func definitions(_ node: Node) {
    let outer = look.alignment
    flushLine()
    within(node) { builder in
      builder.look.alignment = .left
      var items: [Block.Item] = []
      builder.append(definitions: node.children, to: &items)
      guard !items.isEmpty else { return }
      builder.add(.list(items), node, alignment: outer)
    }
  }

  private mutating func append(definitions nodes: [Node], to items: inout [Block.Item]) {
    for child in nodes {
      switch child.tag {
      case "dt", "dd":
        var fragment: UInt16 = 0
        var blocks: [Block] = []
        within(child, child.tag == "dt" ? .strong : nil) { builder in
          fragment = builder.look.fragment
          blocks = builder.collected { $0.put(child.children) }
        }
        let marker = child.tag == "dd" ? Array.blanks(4, look.style) : []
        items.append(Block.Item(marker: marker, blocks: blocks, source: child.range.lowerBound, fragment: fragment))
      case "div":
        within(child) { $0.append(definitions: child.children, to: &items) }
      default:
        let blocks = collected { $0.put(child) }
        guard !blocks.isEmpty else { break }
        items.append(Block.Item(marker: [], blocks: blocks, source: child.range.lowerBound, fragment: look.fragment))
      }
    }
  }
}
