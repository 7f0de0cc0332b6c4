/// Mermaid's `requirementDiagram`: what is asked for, what meets it, and how one hangs on the other (SysML).
struct RequirementDiagram: GraphReader {
  var scanner: TextScanner
  var graph = Graph(kind: "Requirement diagram")
  private var styles = NodeStyles()

  init(_ scanner: TextScanner) { self.scanner = scanner }

  mutating func readStatement() throws(NotDrawn) {
    if scanner.take(word: "direction") {
      if let direction = Flowchart.direction(scanner.takeLine()) { graph.direction = direction }
    } else if let kind = Self.kinds.first(where: { scanner.take(word: $0.word, anyCase: true) }) {
      try readBox(kind.shown)
    } else if !styles.takeStatement(&scanner) {
      try readRelation()
    }
  }

  mutating func finish() { styles.apply(to: &graph) }

  private static let kinds: [(word: StaticString, shown: String)] = [
    ("requirement", "requirement"), ("functionalRequirement", "functional requirement"),
    ("interfaceRequirement", "interface requirement"), ("performanceRequirement", "performance requirement"),
    ("physicalRequirement", "physical requirement"), ("designConstraint", "design constraint"), ("element", "element"),
  ]

  private mutating func takeName() throws(NotDrawn) -> String {
    scanner.skipBlanks()
    let start = scanner.place
    var name = ""
    if scanner.take("\"") {
      name = scanner.take(until: "\"") ?? ""
    } else {
      // A name may hold blanks, and ends where a bracket, a class or a relation begins.
      while !scanner.isAtEnd, !"\n{:".utf8.contains(scanner.next), !scanner.isAt(" - "), !scanner.isAt("<-") {
        scanner.place += 1
      }
      name = Label.unquoted(scanner.text(start, scanner.place))
    }
    guard !name.isEmpty else { throw NotDrawn(start, "a name is missing") }
    styles.takeClass(&scanner, of: name)
    scanner.skipBlanks()
    return name
  }

  /// `name { key: value ... }`
  private mutating func readBox(_ kind: String) throws(NotDrawn) {
    let name = try takeName()
    let node = graph.node(name)
    graph.nodes[node].label = Label("«\(kind)»\n" + Label.text(mermaid: name), isBold: true)
    guard scanner.take("{") else { return try scanner.endLine() }
    let start = scanner.place
    guard let body = scanner.take(until: "}", acrossLines: true) else {
      throw NotDrawn(start, "the bracket is not closed")
    }
    let lines = body.split(separator: "\n").map { Label.unquoted(String($0)) }.filter { !$0.isEmpty }
    var rows: [String] = []
    for line in lines {
      let parts = line.split(separator: ":", maxSplits: 1).map { Label.unquoted(String($0)) }
      rows.append(parts.count == 2 ? "\(Self.word(for: parts[0])): \(parts[1])" : line)
    }
    let text = Label(mermaid: rows.joined(separator: "\n"), width: 260, fontSize: 14)
    if !text.isEmpty { graph.nodes[node].parts = [text] }
    try scanner.endLine()
  }

  private static func word(for key: String) -> String {
    switch key.lowercased() {
    case "id": "ID"
    case "text": "Text"
    case "risk": "Risk"
    case "verifymethod": "Verification"
    case "type": "Type"
    case "docref": "Document"
    default: key
    }
  }

  /// `a - satisfies -> b` or `b <- satisfies - a`; a class alone may stand behind a name.
  private mutating func readRelation() throws(NotDrawn) {
    let start = scanner.place
    let name = try takeName()
    if scanner.isAtEnd || scanner.next == UInt8(ascii: "\n"), graph.node(named: name) != nil { return }
    let isTurned = scanner.take("<-")
    guard isTurned || scanner.take("-") else {
      scanner.place = start
      throw scanner.notDrawn("\(scanner.excerpt) begins no requirement, element or relation")
    }
    scanner.skipBlanks()
    let kind = scanner.takeName()
    scanner.skipBlanks()
    guard !kind.isEmpty, scanner.take(isTurned ? "-" : "->") else { throw scanner.notDrawn("the relation has no end") }
    let other = try takeName()
    let (from, to) = isTurned ? (other, name) : (name, other)
    var edge = Graph.Edge(from: .init(graph.node(from)), to: .init(graph.node(to)), line: .dotted, head: .open)
    edge.label = Label("«\(kind)»", fontSize: 14)
    if kind == "contains" {
      edge.line = .solid
      edge.tail = .ring
    }
    graph.edges.append(edge)
    try scanner.endLine()
  }
}
