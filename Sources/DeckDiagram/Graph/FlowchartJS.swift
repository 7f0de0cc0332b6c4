/// The language of flowchart.js, which HackMD draws in `flow` fences: symbols first, then the ways between them.
struct FlowchartJS {
  private var scanner: TextScanner
  private var graph = Graph(kind: "Flowchart")

  static func graph(_ bytes: [UInt8]) throws(NotDrawn) -> Graph {
    var chart = FlowchartJS(scanner: TextScanner(bytes))
    try chart.read()
    return chart.graph
  }

  private init(scanner: TextScanner) { self.scanner = scanner }

  private mutating func read() throws(NotDrawn) {
    while true {
      scanner.skipWhiteSpace()
      if scanner.isAtEnd { break }
      let start = scanner.place
      let name = takeName()
      guard !name.isEmpty else { throw NotDrawn(start, "\(scanner.excerpt) is no symbol") }
      if scanner.take("=>") {
        try readSymbol(name, start)
      } else {
        try readWays(from: name, start)
      }
      guard !graph.isTooLarge else { throw scanner.notDrawn("the graph is too large to be drawn") }
    }
    guard !graph.nodes.isEmpty else { throw NotDrawn(0, "it is empty") }
  }

  private mutating func takeName() -> String {
    scanner.skipBlanks()
    let start = scanner.place
    while !scanner.isAtEnd, !"(@=\n".utf8.contains(scanner.next), !scanner.isAt("->") { scanner.place += 1 }
    return Label.unquoted(scanner.text(start, scanner.place))
  }

  /// `name=>type: text|state:>address`; states and addresses have no picture.
  private mutating func readSymbol(_ name: String, _ start: Int) throws(NotDrawn) {
    scanner.skipBlanks()
    let typeStart = scanner.place
    let shape: NodeShape
    switch scanner.takeName() {
    case "start", "end": shape = .stadium
    case "operation", "parallel": shape = .rectangle
    case "subroutine": shape = .subroutine
    case "condition": shape = .diamond
    case "inputoutput", "input", "output": shape = .leaningRight
    default: throw NotDrawn(typeStart, "this is no type of symbol")
    }
    var text = ""
    scanner.skipBlanks()
    if scanner.take(":") {
      text = scanner.takeLine()
      // The text may go on in the next lines, up to the next symbol or way.
      while scanner.byte(1) != 0, !isNextLineStatement {
        scanner.place += 1
        text += "\n" + scanner.takeLine()
      }
    }
    if let link = text.first(":>") { text = String(text[..<link]) }
    if let state = text.lastIndex(of: "|") { text = String(text[..<state]) }
    let node = graph.node(name)
    graph.nodes[node].shape = shape
    graph.nodes[node].label = Label(text.isEmpty ? name : text).wrapped(to: 240)
  }

  private var isNextLineStatement: Bool {
    var ahead = scanner
    ahead.place += 1
    let line = ahead.takeLine()
    return line.isEmpty || line.first("=>") != nil || line.first("->") != nil
  }

  private mutating func readWays(from name: String, _ start: Int) throws(NotDrawn) {
    var from = try known(name, start)
    var label = takeWay()
    guard scanner.isAt("->") || scanner.isAt("@>") else { throw scanner.notDrawn("\(scanner.excerpt) is no way") }
    while scanner.take("->") || scanner.take("@>") {
      scanner.skipBlanks()
      let place = scanner.place
      let to = try known(takeName(), place)
      graph.edges.append(Graph.Edge(from: .init(from), to: .init(to), label: Label(label)))
      from = to
      label = takeWay()
    }
    try scanner.endLine()
  }

  private func known(_ name: String, _ place: Int) throws(NotDrawn) -> Int {
    guard let node = graph.node(named: name) else { throw NotDrawn(place, "“\(name.prefix(30))” is no symbol above") }
    return node
  }

  /// `(yes, right)`: the word is shown, the side is left to the layout.
  private mutating func takeWay() -> String {
    guard scanner.take("("), let inside = scanner.take(until: ")") else { return "" }
    let words = inside.split(separator: ",").map { Label.unquoted(String($0)) }
    let sides = ["left", "right", "top", "bottom"]
    return words.first { !sides.contains($0) && !$0.hasPrefix("path") } ?? ""
  }
}

extension String {
  /// The first place of `text`. - Complexity: O(n m); both are short lines.
  fileprivate func first(_ text: String) -> Index? {
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(text) { return rest.startIndex }
      rest.removeFirst()
    }
    return nil
  }
}
