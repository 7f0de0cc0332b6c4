import DeckModel

/// Makes every list item a step: option `incrementalLists`, as in pandoc and patat. A list or what holds it stays whole
/// with the class `nonincremental`.
struct IncrementalLists {
  /// How many levels of lists build up.
  let depth: Int

  /// - Parameter level: Lists around `nodes`.
  func mark(_ nodes: inout [Node], level: Int) {
    guard level < depth else { return }
    for index in nodes.indices where !isWhole(nodes[index]) {
      guard nodes[index].isList else {
        if !nodes[index].children.isEmpty { mark(&nodes[index].children, level: level) }
        continue
      }
      for item in nodes[index].children.indices where nodes[index].children[item].tag == "li" {
        if !nodes[index].children[item].children.contains(where: { $0.attributes.isStep }) {
          nodes[index].children[item].attributes.merge(.own("class", "fragment"))
        }
        mark(&nodes[index].children[item].children, level: level + 1)
      }
    }
  }

  /// Lists that deckc makes are read at once, and so is what the author says so of.
  private func isWhole(_ node: Node) -> Bool {
    guard !node.attributes.isEmpty else { return false }
    return ["nonincremental", "footnotes", "toc", "notes"].contains(where: node.attributes.hasClass)
  }
}

extension Node {
  fileprivate var isList: Bool { tag == "ul" || tag == "ol" }
}
