extension Kanban {
  func drawing() -> Drawing {
    var board = KanbanBoard(self)
    return board.draw()
  }
}

private struct KanbanBoard {
  private typealias Card = (label: Label, remarks: Label)

  private let heading: Heading
  private let heads: [Label]
  private let cards: [[Card]]
  /// Of a column.
  private let width: Double
  private var drawing: Drawing

  private static let margin = 10.0
  private static let gap = 14.0
  private static let padding = 10.0

  init(_ kanban: Kanban) {
    heading = Heading(kanban.title)
    // More columns are narrower ones.
    let wrap = kanban.columns.count > 4 ? 130.0 : 180
    heads = kanban.columns.map { column in
      var label = column.label
      (label.fontSize, label.isBold) = (16, true)
      return label.wrapped(to: wrap)
    }
    cards = kanban.columns.map { column in
      column.cards.map { ($0.label.wrapped(to: wrap), Label($0.remarks, fontSize: 12).wrapped(to: wrap)) }
    }
    let widest = (heads + cards.joined().flatMap { [$0.label, $0.remarks] }).map(\.size.width).max() ?? 0
    width = max(widest, 90) + 4 * Self.padding
    drawing = Drawing(title: kanban.title.isEmpty ? "Kanban" : kanban.title)
    drawing.description = kanban.columns.prefix(20).map { column in
      column.label.text + ": " + column.cards.prefix(20).map(\.label.text).joined(separator: ", ")
    }.joined(separator: "; ")
  }

  mutating func draw() -> Drawing {
    let headHeight = (heads.map(\.size.height).max() ?? 0) + 2 * Self.padding
    let tallest = cards.map { $0.reduce(0) { $0 + height($1) + Self.padding } }.max() ?? 0
    let whole = Double(heads.count) * (width + Self.gap) - Self.gap
    var column = Box(
      x: Self.margin + max(0, heading.width - whole) / 2, y: Self.margin + heading.height, width: width,
      height: headHeight + tallest)
    for (index, head) in heads.enumerated() {
      drawing.add(.box(column, radius: 6), Style(fill: .tint, stroke: .accent(index), width: 2))
      drawing.add(.text(head, at: Point(column.center.x, column.y + headHeight / 2), .middle), .text)
      var y = column.y + headHeight
      for card in cards[index] {
        draw(card, Box(x: column.x + Self.padding, y: y, width: width - 2 * Self.padding, height: height(card)))
        y += height(card) + Self.padding
      }
      column.x += width + Self.gap
    }
    drawing.size = Size(max(whole, heading.width) + 2 * Self.margin, column.bottom + Self.margin)
    heading.draw(on: &drawing, margin: Self.margin)
    return drawing
  }

  private func height(_ card: Card) -> Double {
    card.label.size.height + card.remarks.size.height + 2 * Self.padding
  }

  private mutating func draw(_ card: Card, _ box: Box) {
    drawing.add(.box(box, radius: 4), Style(fill: .tint, stroke: .ink, width: 1))
    let (x, y) = (box.x + Self.padding, box.y + Self.padding)
    let (label, remarks) = (card.label.size.height, card.remarks.size.height)
    drawing.add(.text(card.label, at: Point(x, y + label / 2), .start), .text)
    drawing.add(.text(card.remarks, at: Point(x, y + label + remarks / 2), .start), .text)
  }
}
