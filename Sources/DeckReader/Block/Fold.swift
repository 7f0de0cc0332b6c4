import DeckModel

/// What becomes of siblings once all of them are known, in this order.
extension BlockReader {
  mutating func fold(_ drafts: [Draft]) -> [Draft] {
    guard dialect == .hackmd, drafts.indices.contains(where: { drafts[$0].disguise != .none }) else { return drafts }
    // A footnote's blocks are kept elsewhere.
    let shown = foldAbbreviations(drafts).filter { $0.disguise != .footnote }
    return foldContainers(foldDefinitionLists(shown))
  }
}
