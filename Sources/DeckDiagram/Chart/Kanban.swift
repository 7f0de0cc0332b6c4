/// Mermaid's `kanban`: columns of cards.
struct Kanban {
  struct Card {
    var label: Label
    /// Who does it, where it is written, how much it matters.
    var remarks = ""
  }

  struct Column {
    var label: Label
    var cards: [Card] = []
  }

  private static let most = 300

  let title: String
  private(set) var columns: [Column] = []

  init(_ scanner: TextScanner, title: String) throws(NotDrawn) {
    self.title = title
    var scanner = scanner
    let start = scanner.place
    try scanner.endLine()
    var outer: Int?
    var count = 0
    while !scanner.isAtEnd {
      scanner.place += 1
      let lineStart = scanner.place
      scanner.skipBlanks()
      if scanner.isAtEnd || scanner.next == UInt8(ascii: "\n") { continue }
      let indent = scanner.place - lineStart
      let card = try Self.takeCard(&scanner)
      // As far in as the first line: a column.
      if indent <= outer ?? indent {
        outer = indent
        columns.append(Column(label: card.label))
      } else {
        columns[columns.count - 1].cards.append(card)
      }
      count += 1
      guard count <= Self.most else { throw NotDrawn(lineStart, "it is too large to be drawn") }
    }
    guard !columns.isEmpty else { throw NotDrawn(start, "it is empty") }
  }

  /// `name[text]@{ key: value }`, `[text]` or `text`
  private static func takeCard(_ scanner: inout TextScanner) throws(NotDrawn) -> Card {
    let start = scanner.place
    _ = scanner.take { !"[\n@".utf8.contains($0) }
    var card: Card
    if let (_, text) = try FlowShape.take(&scanner) {
      card = Card(label: Label(mermaid: text, fontSize: 14))
    } else {
      card = Card(label: Label(mermaid: scanner.text(start, scanner.place), fontSize: 14))
    }
    if let options = try MermaidOptions.take(&scanner) {
      if let label = options["label"] { card.label = Label(mermaid: label, fontSize: 14) }
      card.remarks = ["ticket", "assigned", "priority"].compactMap { options[$0] }.joined(separator: " · ")
    }
    try scanner.endLine()
    return card
  }
}
