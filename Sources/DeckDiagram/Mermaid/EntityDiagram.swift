/// Mermaid's `erDiagram`: entities and how many of one belong to another.
struct EntityDiagram: GraphReader {
  var scanner: TextScanner
  var graph = Graph(kind: "Entity relationship diagram", keepsEndsApart: true)
  private var styles = NodeStyles()

  init(_ scanner: TextScanner) { self.scanner = scanner }

  mutating func readStatement() throws(NotDrawn) {
    if scanner.take(word: "direction") {
      if let direction = Flowchart.direction(scanner.takeLine()) { graph.direction = direction }
    } else if scanner.take(word: "title") {
      graph.title = Label.text(mermaid: scanner.takeLine())
    } else if !styles.takeStatement(&scanner) {
      try readEntity()
    }
  }

  mutating func finish() {
    styles.apply(to: &graph)
    for node in graph.nodes.indices { graph.nodes[node].label.isBold = true }
  }

  private mutating func takeEntity() throws(NotDrawn) -> Int {
    scanner.skipBlanks()
    let start = scanner.place
    var name = ""
    if scanner.take("\"") {
      name = scanner.take(until: "\"") ?? ""
    } else {
      while TextScanner.isName(scanner.next)
        || (scanner.next == UInt8(ascii: "-") && TextScanner.isName(scanner.byte(1)))
      { scanner.place += 1 }
      name = scanner.text(start, scanner.place)
    }
    guard !name.isEmpty else { throw NotDrawn(start, "\(scanner.excerpt) is no entity") }
    let node = graph.node(name)
    if scanner.take("["), let title = scanner.take(until: "]") {
      graph.nodes[node].label = Label(mermaid: Label.unquoted(title))
    }
    styles.takeClass(&scanner, of: name)
    return node
  }

  private mutating func readEntity() throws(NotDrawn) {
    let from = try takeEntity()
    scanner.skipBlanks()
    if scanner.take("{") { return try readAttributes(of: from) }
    if scanner.isAtEnd || scanner.next == UInt8(ascii: "\n") { return }
    let start = scanner.place
    guard let tail = takeCount() else { throw NotDrawn(start, "\(scanner.excerpt) is no relationship") }
    scanner.skipBlanks()
    let isSolid = scanner.take("--") || scanner.take(word: "to")
    guard isSolid || takeDots() else { throw NotDrawn(start, "the relationship is not understood") }
    scanner.skipBlanks()
    guard let head = takeCount() else { throw NotDrawn(start, "the relationship is not understood") }
    let to = try takeEntity()
    var edge = Graph.Edge(
      from: .init(from), to: .init(to), line: isSolid ? .solid : .dotted, tail: tail, head: head)
    scanner.skipBlanks()
    if scanner.take(":") { edge.label = Label(mermaid: Label.unquoted(scanner.takeLine()), width: 220) }
    graph.edges.append(edge)
    try scanner.endLine()
  }

  /// `type name PK, FK "a remark"`, one in each line; what is a key stands behind the name.
  private mutating func readAttributes(of entity: Int) throws(NotDrawn) {
    guard let body = scanner.take(until: "}", acrossLines: true) else {
      throw scanner.notDrawn("the entity's bracket is not closed")
    }
    let rows = body.split(separator: "\n").map { line in line.split { $0 == " " || $0 == "\t" } }
    let lines = rows.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
    if !lines.isEmpty { graph.nodes[entity].parts = [Label(mermaid: lines.joined(separator: "\n"), fontSize: 14)] }
  }

  private mutating func takeDots() -> Bool {
    if scanner.take(word: "optionally") { return scanner.take(word: "to") }
    return scanner.take("..") || scanner.take(".-") || scanner.take("-.")
  }

  /// As signs or in words.
  private mutating func takeCount() -> Arrow? {
    if scanner.take("||") { return .one }
    if scanner.take("|o") || scanner.take("o|") { return .zeroOrOne }
    if scanner.take("}|") || scanner.take("|{") { return .oneOrMore }
    if scanner.take("}o") || scanner.take("o{") { return .zeroOrMore }
    return Self.words.first { words, _ in scanner.take(words) }?.1
  }

  /// A beginning of another one stands behind it.
  private static let words: [(StaticString, Arrow)] = [
    ("one or zero", .zeroOrOne), ("zero or one", .zeroOrOne), ("zero or more", .zeroOrMore),
    ("zero or many", .zeroOrMore), ("many(0)", .zeroOrMore), ("0+", .zeroOrMore), ("one or more", .oneOrMore),
    ("one or many", .oneOrMore), ("many(1)", .oneOrMore), ("1+", .oneOrMore), ("only one", .one), ("1", .one),
  ]
}
