import DeckModel

/// presenterm's columns, for decks that are brought over (TP-20): `<!-- column_layout: [2, 1] -->`, `<!-- column: 0 -->`
/// and `<!-- reset_layout -->` become a row of boxes. Like pauses, only with the option `pauses` (`settlements`,
/// "Pauses").
enum ColumnLayout {
  static func run(_ deck: inout Deck, _ context: inout PassContext) {
    guard context.options.form == .page, Metadata(deck.metadata).pauses ?? context.options.pauses else { return }
    for index in deck.slides.indices {
      let hasLayout = deck.slides[index].children.contains { Command($0, in: deck.text)?.isLayout ?? false }
      if hasLayout { deck.slides[index].children = folded(deck.slides[index].children, deck.text) }
    }
  }

  private enum Command {
    case layout([Int])
    case column(Int)
    case reset

    var isLayout: Bool { if case .layout = self { true } else { false } }

    init?(_ node: Node, in text: TextPool) {
      guard case .comment(let range) = node.kind, range.count < 200 else { return nil }
      let parts = text.string(range).split(separator: ":", maxSplits: 1).map { $0.filter { $0 != " " && $0 != "\n" } }
      switch (parts.first, parts.dropFirst().first) {
      case ("reset_layout", nil): self = .reset
      case ("column", let value?):
        guard let column = Int(value) else { return nil }
        self = .column(column)
      case ("column_layout", let value?):
        guard value.hasPrefix("["), value.hasSuffix("]") else { return nil }
        let shares = value.dropFirst().dropLast().split(separator: ",").compactMap { Int($0) }.filter {
          (1...100) ~= $0
        }
        guard (1...12) ~= shares.count else { return nil }
        self = .layout(shares)
      default: return nil
      }
    }
  }

  private static func folded(_ nodes: [Node], _ text: TextPool) -> [Node] {
    var out: [Node] = []
    /// Of the row that is open; empty for none.
    var shares: [Int] = []
    var columns: [[Node]] = []
    var range = SourceRange.none
    var current = -1
    func close() {
      if !shares.isEmpty { out.append(row(shares, columns, range)) }
      (shares, columns, current) = ([], [], -1)
    }
    for node in nodes {
      switch Command(node, in: text) {
      case .layout(let layout):
        close()
        (shares, columns, range) = (layout, Array(repeating: [], count: layout.count), node.range)
      case .column(let column): current = column
      case .reset: close()
      case nil:
        if columns.indices.contains(current) {
          columns[current].append(node)
          range = range.union(node.range)
        } else {
          out.append(node)
        }
      }
    }
    close()
    return out
  }

  private static func row(_ shares: [Int], _ columns: [[Node]], _ range: SourceRange) -> Node {
    let children = zip(shares, columns).map { share, nodes in
      Node(.element("div"), range, attributes: [.own("style", "flex:\(share)")], children: nodes)
    }
    return Node(
      .element("div"), range, attributes: [.own("style", "display:flex;gap:1em")], children: children)
  }
}
