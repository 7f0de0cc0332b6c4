import DeckModel

/// What becomes of siblings once all of them are known, in this order.
extension BlockReader {
  mutating func fold(_ drafts: [Draft]) -> [Draft] {
    guard dialect == .hackmd, drafts.indices.contains(where: { drafts[$0].disguise != .none }) else { return drafts }
    var drafts = drafts
    drafts = foldAbbreviations(drafts)
    drafts = foldFootnotes(drafts)
    drafts = foldDefinitionLists(drafts)
    drafts = foldContainers(drafts)
    return joinParagraphs(drafts)
  }

  /// A disguised line that means nothing here: a paragraph of its own until ``joinParagraphs(_:)``.
  func asText(_ draft: Draft) -> Draft {
    var text = Draft(
      Node(.paragraph, SourceRange(skeleton.lines[draft.first].marker, skeleton.lines[draft.first].end)),
      first: draft.first, last: draft.first)
    text.containers = draft.containers
    text.disguise = draft.disguise
    return text
  }

  /// Joins paragraphs that were only cut by a line shown as something else.
  private func joinParagraphs(_ drafts: [Draft]) -> [Draft] {
    var joined: [Draft] = []
    for draft in drafts {
      if draft.isParagraph, let last = joined.last, last.isParagraph, last.last + 1 == draft.first,
        last.disguise != .none || draft.disguise != .none
      {
        joined[joined.count - 1].last = draft.last
        joined[joined.count - 1].disguise = draft.disguise == .none ? .none : draft.disguise
        joined[joined.count - 1].node.range = last.node.range.union(draft.node.range)
      } else {
        joined.append(draft)
      }
    }
    return joined
  }
}
