import DeckModel

extension BlockReader {
  /// Joins terms (one-line paragraphs) and the items shown for their definitions into `dl` elements
  /// (`hackmd-dialect` 6.4). A definition without a term is text.
  mutating func foldDefinitionLists(_ drafts: [Draft]) -> [Draft] {
    func isDefinitions(_ draft: Draft) -> Bool {
      if case .list = draft.node.kind { draft.disguise == .definition } else { false }
    }
    guard drafts.contains(where: isDefinitions) else { return drafts }
    var folded: [Draft] = []
    /// The list that a further term may join, and whether all of it is tight.
    var open: (index: Int, isTight: Bool)?
    for draft in drafts {
      guard isDefinitions(draft) else {
        if !(draft.isParagraph && draft.first == draft.last) { close(&open, &folded) }
        folded.append(draft)
        continue
      }
      guard let term = folded.last, term.isParagraph, term.first == term.last,
        draft.first - term.last <= 2, case .list(let style) = draft.node.kind
      else {
        close(&open, &folded)
        folded.append(contentsOf: undefined(draft))
        continue
      }
      folded.removeLast()
      if let list = open, list.index != folded.count - 1 { close(&open, &folded) }
      // A blank line between term and definition makes nothing loose (markdown-it-deflist).
      let isTight = style.isTight
      let title = Node(.element("dt"), term.node.range, children: [leaf(contentLines(term, through: term.last))])
      let items = [title] + draft.node.children
      if let list = open {
        folded[list.index].node.children += items
        folded[list.index].node.range = folded[list.index].node.range.union(draft.node.range)
        folded[list.index].last = draft.last
        open = (list.index, list.isTight && isTight)
      } else {
        var list = draft
        list.node = Node(.element("dl"), term.node.range.union(draft.node.range), children: items)
        list.first = term.first
        list.disguise = .none
        folded.append(list)
        open = (folded.count - 1, isTight)
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

  /// The definitions as paragraphs that begin with their markers.
  private func undefined(_ draft: Draft) -> [Draft] {
    var texts: [Draft] = []
    for item in draft.node.children {
      guard let line = (draft.first...draft.last).first(where: { skeleton.lines[$0].marker == item.range.lowerBound })
      else { continue }
      var text = asText(draft)
      text.first = line
      text.last = line
      text.node.range = SourceRange(skeleton.lines[line].marker, skeleton.lines[line].end)
      texts.append(text)
      var rest = item.children
      if let first = rest.first, case .paragraph = first.kind {
        // The lines that followed the marker's line lazily belong to the same paragraph.
        while texts[texts.count - 1].last < draft.last,
          skeleton.lines[texts[texts.count - 1].last + 1].start < first.range.upperBound
        {
          texts[texts.count - 1].last += 1
        }
        texts[texts.count - 1].node.range.end = first.range.end
        rest.removeFirst()
      }
      for node in rest {
        var other = Draft(node, first: draft.last, last: draft.last)
        other.containers = draft.containers
        // Finished nodes pass through `finish` unchanged, except paragraphs, which are read again as plain.
        if case .paragraph = node.kind { other.node.kind = .plain }
        texts.append(other)
      }
    }
    return texts
  }
}
