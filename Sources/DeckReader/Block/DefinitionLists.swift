import DeckModel

extension BlockReader {
  /// Joins terms (one-line paragraphs) and the items shown for their definitions into `dl` elements
  /// (`hackmd-dialect` 6.4).
  mutating func foldDefinitionLists(_ drafts: [Draft]) -> [Draft] {
    guard drafts.contains(where: { $0.disguise == .definition }) else { return drafts }
    var folded: [Draft] = []
    /// The list that a further term or definition may join, and whether all of it is tight.
    var open: (index: Int, isTight: Bool)?
    for draft in drafts {
      guard draft.disguise == .definition, case .list(let style) = draft.node.kind else {
        if !(draft.isParagraph && draft.first == draft.last) { close(&open, &folded) }
        folded.append(draft)
        continue
      }
      var items = draft.node.children
      var first = draft
      if let term = folded.last, term.isParagraph, term.first == term.last {
        folded.removeLast()
        items.insert(
          Node(.element("dt"), term.node.range, children: [leaf(contentLines(term, through: term.last))]), at: 0)
        first = term
      }
      if let list = open, list.index != folded.count - 1 { close(&open, &folded) }
      // A blank line between term and definition makes nothing loose (markdown-it-deflist).
      if let list = open {
        folded[list.index].node.children += items
        folded[list.index].node.range = folded[list.index].node.range.union(draft.node.range)
        folded[list.index].last = draft.last
        open = (list.index, list.isTight && style.isTight)
      } else {
        var list = draft
        list.node = Node(.element("dl"), first.node.range.union(draft.node.range), children: items)
        list.first = first.first
        list.disguise = .none
        folded.append(list)
        open = (folded.count - 1, style.isTight)
      }
    }
    close(&open, &folded)
    return folded
  }

  private func close(_ open: inout (index: Int, isTight: Bool)?, _ folded: inout [Draft]) {
    if let list = open, list.isTight {
      for index in folded[list.index].node.children.indices {
        makePlain(&folded[list.index].node.children[index].children)
      }
    }
    open = nil
  }
}
