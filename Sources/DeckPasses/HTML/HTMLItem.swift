import DeckModel

/// One step through a list of siblings in which Markdown nodes and raw HTML stand side by side.
struct HTMLItem {
  /// Nil for a Markdown node.
  var token: HTMLToken?
  /// The place of the node in the list that this is or comes from.
  var node: Int
  /// Of a start tag whose element is taken as a whole (removed with its content, `style`, `iframe`): the item with
  /// its end tag.
  var end: Int?

  /// The items of `nodes`, with the end tags of whole elements found.
  ///
  /// - Complexity: linear in the nodes and in the bytes of their raw HTML.
  static func items(of nodes: [Node], _ text: TextPool) -> [HTMLItem] {
    var items: [HTMLItem] = []
    items.reserveCapacity(nodes.count * 2)
    for (index, node) in nodes.enumerated() {
      guard let html = node.rawHTML else {
        items.append(HTMLItem(node: index))
        continue
      }
      for token in text.withBytes(html, HTMLTokenizer.tokens) { items.append(HTMLItem(token: token, node: index)) }
    }
    findEnds(in: &items)
    return items
  }

  private static func findEnds(in items: inout [HTMLItem]) {
    // Those without an end so far, by name; there are few names.
    var starts: [(name: String, items: [Int])] = []
    for index in items.indices {
      guard let token = items[index].token else { continue }
      let place = starts.firstIndex { $0.name == token.name }
      switch token.kind {
      case .startTag where token.isTakenWhole:
        if let place { starts[place].items.append(index) } else { starts.append((token.name, [index])) }
      case .endTag:
        if let place, let start = starts[place].items.popLast() { items[start].end = index }
      default: break
      }
    }
  }
}

extension Node {
  /// The bytes of raw HTML; nil for every other node.
  var rawHTML: TextRange? {
    switch kind {
    case .htmlBlock(let html), .htmlInline(let html): html
    default: nil
    }
  }
}

extension HTMLToken {
  /// Whether the element of this start tag is taken with all that stands in it.
  var isTakenWhole: Bool { AllowList.takesWhole(name) || isDiagram }

  /// `<div class="mermaid">` and `<pre class="mermaid">`, as Mermaid's own pages have them.
  var isDiagram: Bool {
    guard name == "div" || name == "pre", let words = attributes["class"] else { return false }
    return words.split(separator: " ").contains("mermaid")
  }
}
