import DeckModel

/// Builds elements out of tags and the Markdown nodes between them, with a stack of what is open.
///
/// An end tag that finds its start tag only outside the Markdown node it stands in closes it after that node.
struct ElementBuilder {
  /// An element whose end has not been seen, or the list of siblings that is being built.
  struct Frame {
    /// Empty for a list of siblings.
    var tag = ""
    var attributes: [Attribute] = []
    var range = SourceRange.none
    var children: [Node] = []
    /// Whether an end tag deeper in the tree asked for its end.
    var isClosing = false

    var isList: Bool { tag.isEmpty }
  }

  var text = TextPool(source: [])
  var diagnostics: [Diagnostic] = []
  var hasStyleElements = false
  /// Lists and elements from the outermost on; the last takes what comes next.
  private(set) var open: [Frame] = []
  /// Frames below are out of reach: they lie outside a table cell.
  private var floor = 0
  /// Whether some frame is `isClosing`.
  private var hasPending = false
  /// How many elements of a name are open that were too deep to be made (``Limits``).
  private var flattened: [String: Int] = [:]

  /// Reads the raw HTML in `nodes` and in everything below. Lists without any are left as they are.
  ///
  /// - Complexity: linear in nodes and bytes. Recursion follows the tree that the reader made, whose depth is capped.
  mutating func build(_ nodes: inout [Node]) {
    guard nodes.contains(where: { $0.rawHTML != nil }) else {
      for index in nodes.indices where !nodes[index].children.isEmpty { descend(into: &nodes[index]) }
      return
    }
    var old: [Node] = []
    swap(&old, &nodes)
    let list = open.count
    open.append(Frame())
    run(HTMLItem.items(of: old, text), over: &old)
    close(downTo: list + 1)
    nodes = open.removeLast().children
  }

  private mutating func descend(into node: inout Node) {
    let outer = floor
    if case .element(let tag) = node.kind, isTableCell(tag) { floor = open.count }
    build(&node.children)
    floor = outer
  }

  private mutating func run(_ items: [HTMLItem], over old: inout [Node]) {
    var index = 0
    while index < items.count {
      let item = items[index]
      if let token = item.token {
        let place = Place(old[item.node], text)
        if case .startTag = token.kind, token.isTakenWhole {
          index = takeWhole(index, items, old)
          continue
        }
        take(token, place)
      } else {
        // Taken out of the old list, so that its children have one owner and are changed in place.
        var node = Node(.plain, .none)
        swap(&node, &old[item.node])
        if node.endsParagraph { impliedEnds(before: "div") }
        if !node.children.isEmpty { descend(into: &node) }
        append(node)
        closePending()
      }
      index += 1
    }
  }

  private mutating func take(_ token: HTMLToken, _ place: Place) {
    switch token.kind {
    case .text: append(text: place.text(token.range), place.source(token.range))
    case .rawText: break
    case .comment(let content): append(Node(.comment(place.text(content)), place.source(token.range)))
    case .instruction: escape(token, place)
    case .startTag: startTag(token, place)
    case .endTag: endTag(token, place)
    }
  }
}

// MARK: - The stack

extension ElementBuilder {
  mutating func append(_ node: Node) { open[open.count - 1].children.append(node) }

  mutating func push(_ tag: String, _ attributes: [Attribute], _ range: SourceRange) {
    guard open.count < Limits.nesting else {
      if flattened.isEmpty {
        diagnostics.append(
          Diagnostic(.warning, "nesting-limit", at: range, "Elements nest deeper than \(Limits.nesting) levels"))
      }
      return flattened[tag, default: 0] += 1
    }
    open.append(Frame(tag: tag, attributes: attributes, range: range))
  }

  /// Closes elements until `count` frames are left.
  mutating func close(downTo count: Int, at end: SourceRange? = nil) {
    while open.count > count {
      let frame = open.removeLast()
      var range = frame.range
      if let last = frame.children.last { range = range.union(last.range) }
      if let end, open.count == count { range = range.union(end) }
      let children = frame.tag == "a" ? frame.children.withoutBareAddresses : frame.children
      append(Node(.element(frame.tag), range, attributes: frame.attributes, children: children))
      if !flattened.isEmpty { flattened = [:] }
    }
  }

  /// Closes what end tags inside the node just appended asked for.
  private mutating func closePending() {
    guard hasPending else { return }
    var index = open.count - 1
    var lowest: Int?
    while !open[index].isList {
      if open[index].isClosing { lowest = index }
      index -= 1
    }
    if let lowest { close(downTo: lowest) }
    hasPending = open.contains(where: \.isClosing)
  }

  /// Closes the innermost open element that `</tag>` ends, with what is open inside it; nothing when there is none.
  mutating func endElement(_ tag: String, at range: SourceRange) {
    if let count = flattened[tag], count > 0 { return flattened[tag] = count - 1 }
    var isOutside = false
    for index in stride(from: open.count - 1, through: floor, by: -1) {
      if open[index].isList {
        isOutside = true
      } else if isEnd(tag, of: open[index].tag), !open[index].isClosing {
        if isOutside {
          open[index].isClosing = true
          hasPending = true
        } else {
          close(downTo: index, at: range)
        }
        return
      } else if isWall(open[index].tag, for: tag) {
        return
      }
    }
  }

  /// Closes the innermost element that `isMatch`, unless `isWall` or the list's end comes first.
  mutating func close(_ isMatch: (String) -> Bool, unless isWall: (String) -> Bool) {
    var index = open.count - 1
    while !open[index].isList {
      if isMatch(open[index].tag) { return close(downTo: index) }
      if isWall(open[index].tag) { return }
      index -= 1
    }
  }
}
