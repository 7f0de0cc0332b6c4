/// Mermaid's `treemap`: amounts as areas, in groups and groups of groups.
struct Treemap {
  struct Item {
    var label: Label
    var depth: Int
    /// Of a leaf what is written, of a group the sum of what is in it.
    var value = 0.0
    var children: [Int] = []
    var className = ""
  }

  private static let most = 300
  private static let deepest = 12

  private(set) var title: String
  /// In the order of the text: groups before what is in them.
  private(set) var items: [Item] = []
  private(set) var roots: [Int] = []
  private var looks: [String: Graph.Look] = [:]

  init(_ scanner: TextScanner, title: String) throws(NotDrawn) {
    self.title = title
    var scanner = scanner
    let start = scanner.place
    try scanner.endLine()
    var open: [(indent: Int, item: Int)] = []
    while !scanner.isAtEnd {
      scanner.place += 1
      let lineStart = scanner.place
      scanner.skipBlanks()
      if scanner.isAtEnd || scanner.next == UInt8(ascii: "\n") { continue }
      if scanner.take(word: "title") {
        self.title = Label.text(mermaid: Label.unquoted(scanner.takeLine()))
        continue
      }
      if scanner.take(word: "classDef") {
        let name = scanner.takeName()
        looks[name] = NodeStyles.takeLook(&scanner)
        _ = scanner.takeLine()
        continue
      }
      let indent = scanner.place - lineStart
      while let last = open.last, last.indent >= indent { open.removeLast() }
      let item = try takeItem(&scanner, depth: open.count)
      guard items.count < Self.most, open.count < Self.deepest else {
        throw NotDrawn(lineStart, "it is too large to be drawn")
      }
      if let parent = open.last?.item { items[parent].children.append(items.count) } else { roots.append(items.count) }
      open.append((indent, items.count))
      items.append(item)
    }
    for index in items.indices.reversed() where !items[index].children.isEmpty {
      // Sums of tenths are no tenths.
      let sum = items[index].children.reduce(0) { $0 + items[$1].value }
      items[index].value = sum < 1e12 ? (sum * 1000).rounded() / 1000 : sum
    }
    guard roots.contains(where: { items[$0].value > 0 }) else { throw NotDrawn(start, "there is nothing to show") }
  }

  /// `"text"`, `"text": 12` or `"text", 12`, a class behind it
  private func takeItem(_ scanner: inout TextScanner, depth: Int) throws(NotDrawn) -> Item {
    guard scanner.take("\""), let text = scanner.take(until: "\"") else {
      throw scanner.notDrawn("a label in quotes is missing")
    }
    var item = Item(label: Label(mermaid: text), depth: depth)
    scanner.skipBlanks()
    if !scanner.isAt(":::"), scanner.take(":") || scanner.take(",") {
      scanner.skipBlanks()
      let start = scanner.place
      let digits = scanner.take { TextScanner.isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_") }
      guard let value = Double(digits.filter { $0 != "_" }), value < 1e15 else {
        throw NotDrawn(start, "a number is missing")
      }
      item.value = value
      scanner.skipBlanks()
    }
    if scanner.take(":::") { item.className = scanner.takeName() }
    try scanner.endLine()
    return item
  }

  func look(of item: Item) -> Graph.Look { looks[item.className] ?? Graph.Look() }

  func words(_ item: Item) -> String { "\(item.label.text): \(XYChart.text(item.value))" }
}
