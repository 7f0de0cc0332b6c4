/// Mermaid's `erDiagram`: entities and how many of one belong to another.
struct EntityDiagram {
  private var scanner: TextScanner
  private var graph = Graph(kind: "Entity relationship diagram", keepsEndsApart: true)

  static func graph(_ scanner: TextScanner, title: String) throws(NotDrawn) -> Graph {
    var diagram = EntityDiagram(scanner: scanner)
    diagram.graph.title = title
    try diagram.read()
    return diagram.graph
  }

  private init(scanner: TextScanner) { self.scanner = scanner }

  private mutating func read() throws(NotDrawn) {
    try scanner.endLine()
    while scanner.skipToStatement() {
      if scanner.take(word: "direction") {
        if let direction = Flowchart.direction(scanner.takeLine()) { graph.direction = direction }
      } else {
        try readEntity()
      }
      guard !graph.isTooLarge else { throw scanner.notDrawn("the graph is too large to be drawn") }
    }
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
    return node
  }

  private mutating func readEntity() throws(NotDrawn) {
    let from = try takeEntity()
    scanner.skipBlanks()
    if scanner.take("{") {
      guard let body = scanner.take(until: "}", acrossLines: true) else {
        throw scanner.notDrawn("the entity's bracket is not closed")
      }
      let lines = body.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
        .filter { !$0.isEmpty }
      if !lines.isEmpty { graph.nodes[from].parts = [Label(lines.joined(separator: "\n"), fontSize: 14)] }
      return
    }
    if scanner.isAtEnd || scanner.next == UInt8(ascii: "\n") { return }
    let start = scanner.place
    guard let tail = takeCount() else { throw NotDrawn(start, "\(scanner.excerpt) is no relationship") }
    let isSolid = scanner.take("--")
    guard isSolid || scanner.take("..") || scanner.take(".-") || scanner.take("-."), let head = takeCount() else {
      throw NotDrawn(start, "the relationship is not understood")
    }
    let to = try takeEntity()
    var edge = Graph.Edge(
      from: .init(from), to: .init(to), line: isSolid ? .solid : .dotted, tail: tail, head: head)
    scanner.skipBlanks()
    if scanner.take(":") {
      edge.label = Label(mermaid: Label.unquoted(scanner.takeLine()), width: 220)
    }
    graph.edges.append(edge)
    try scanner.endLine()
  }

  private mutating func takeCount() -> Arrow? {
    if scanner.take("||") { return .one }
    if scanner.take("|o") || scanner.take("o|") { return .zeroOrOne }
    if scanner.take("}|") || scanner.take("|{") { return .oneOrMore }
    if scanner.take("}o") || scanner.take("o{") { return .zeroOrMore }
    return nil
  }
}
