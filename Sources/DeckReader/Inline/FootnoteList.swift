import DeckModel

/// The footnotes of one slide: numbered by first use, listed behind the slide's content (`hackmd-dialect` 6.5).
struct Footnotes {
  /// Stands on a reference until it is numbered, with the use's index as its value. No author can write it:
  /// names hold no blanks.
  static let marker = " footnote"

  /// Ids begin with it, so that those of one slide do not meet those of another.
  let prefix: String
  private var order: [String: Int] = [:]
  private var entries: [Entry] = []
  /// How many entries have been read.
  private var read = 0

  private struct Entry {
    var blocks: [Node]
    var uses = 0
    var range: SourceRange
    /// The first use.
    var use: InlineParser.NoteUse
  }

  init(prefix: String) { self.prefix = prefix }

  /// Numbers the references among `nodes`; `use` gives what one refers to.
  mutating func number(_ nodes: inout [Node], text: inout TextPool, use: (Int) -> InlineParser.NoteUse?) {
    for index in nodes.indices {
      if let mark = nodes[index].attributes.first, mark.name == Self.marker {
        guard let place = Int(mark.value), let use = use(place) else { continue }
        let entry = entry(for: use)
        refer(&nodes[index], entry, again: entries[entry].uses, &text)
        entries[entry].uses += 1
      } else if !nodes[index].children.isEmpty {
        number(&nodes[index].children, text: &text, use: use)
      }
    }
  }

  /// The next note whose blocks are not known yet, in the order of numbers; notes may refer to further ones.
  mutating func nextOpen() -> (index: Int, use: InlineParser.NoteUse)? {
    guard read < entries.count else { return nil }
    read += 1
    return (read - 1, entries[read - 1].use)
  }

  mutating func fill(_ index: Int, _ blocks: [Node], _ range: SourceRange) {
    entries[index].blocks = blocks
    entries[index].range = range
  }

  private mutating func entry(for use: InlineParser.NoteUse) -> Int {
    if use.inline == nil, let known = order[use.label] { return known }
    if use.inline == nil { order[use.label] = entries.count }
    entries.append(Entry(blocks: [], range: use.range, use: use))
    return entries.count - 1
  }

  private func refer(_ node: inout Node, _ entry: Int, again: Int, _ text: inout TextPool) {
    let suffix = again > 0 ? "\(entry + 1):\(again)" : "\(entry + 1)"
    node.attributes = [.own("class", "footnote-ref")]
    var link = Node(.element("a"), node.range)
    link.attributes = [Attribute("href", "#\(prefix)fn\(entry + 1)"), Attribute("id", "\(prefix)fnref\(suffix)")]
    link.children = [Node(.text(text.append("[\(suffix)]")), node.range)]
    node.children = [link]
  }

  /// The rule and the list; nothing when nothing was referred to.
  func list(text: inout TextPool) -> [Node] {
    guard !entries.isEmpty else { return [] }
    var list = Node(.element("ol"), .none, attributes: [.own("class", "footnotes-list")])
    for (index, entry) in entries.enumerated() {
      var item = Node(.element("li"), entry.range)
      item.attributes = [Attribute("id", "\(prefix)fn\(index + 1)"), .own("class", "footnote-item")]
      item.children = entry.blocks
      var back: [Node] = []
      for use in 0..<entry.uses {
        let suffix = use > 0 ? "\(index + 1):\(use)" : "\(index + 1)"
        var link = Node(.element("a"), entry.range)
        link.attributes = [Attribute("href", "#\(prefix)fnref\(suffix)"), .own("class", "footnote-backref")]
        link.children = [Node(.text(text.append("↩\u{FE0E}")), entry.range)]
        back.append(Node(.text(text.append(" ")), entry.range))
        back.append(link)
      }
      if let last = item.children.indices.last, case .paragraph = item.children[last].kind {
        item.children[last].children += back
      } else {
        item.children += back
      }
      list.children.append(item)
    }
    let rule = Node(.element("hr"), .none, attributes: [.own("class", "footnotes-sep")])
    let section = Node(.element("section"), .none, attributes: [.own("class", "footnotes")], children: [list])
    return [rule, section]
  }
}
