/// Mermaid's `graph` and `flowchart`.
struct Flowchart: GraphReader {
  var scanner: TextScanner
  var graph = Graph(kind: "Flowchart")
  /// Frames that are open, the innermost last, and frames by their names.
  private var open: [Int] = []
  private var frameNames: [String: Int] = [:]
  private var styles = NodeStyles()
  /// Names that links have, so that they are no nodes.
  private var linkNames: Set<String> = []

  init(_ scanner: TextScanner) { self.scanner = scanner }

  mutating func readOpening() {
    scanner.skipBlanks()
    if let direction = Self.direction(scanner.takeName()) { graph.direction = direction }
  }

  mutating func finish() throws(NotDrawn) {
    guard open.isEmpty else { throw scanner.notDrawn("a subgraph has no end") }
    styles.apply(to: &graph, frames: frameNames)
    graph.joinFrames(frameNames)
  }

  static func direction(_ name: String) -> Graph.Direction? {
    switch name {
    case "TB", "TD": .down
    case "BT": .up
    case "LR": .right
    case "RL": .left
    default: nil
    }
  }

  // MARK: - Statements

  mutating func readStatement() throws(NotDrawn) {
    let start = scanner.place
    if scanner.take(word: "subgraph") { return try beginFrame() }
    if scanner.take(word: "end") {
      guard open.popLast() != nil else { throw NotDrawn(start, "there is no subgraph to end") }
      return
    }
    if scanner.takeLine(ofAny: ["direction", "click"]) { return }
    if styles.takeStatement(&scanner) { return }
    if scanner.take(word: "linkStyle") { return colourLinks() }
    try readChain()
  }

  private mutating func colourLinks() {
    let numbers = scanner.take { TextScanner.isDigit($0) || $0 == UInt8(ascii: ",") }
    let look = NodeStyles.takeLook(&scanner)
    for number in numbers.split(separator: ",").compactMap({ Int($0) }) where graph.edges.indices.contains(number) {
      graph.edges[number].colour = look.stroke
    }
  }

  private mutating func beginFrame() throws(NotDrawn) {
    let start = scanner.place
    var name = ""
    var title = ""
    if scanner.take("\"") {
      guard let text = scanner.take(until: "\"") else { throw NotDrawn(start, "the title has no closing quote") }
      (name, title) = (text, Label.unquoted(text))
    } else {
      name = takeIdentifier()
      let behind = scanner.place
      scanner.skipBlanks()
      if scanner.take("[") {
        guard let text = scanner.take(until: "]") else { throw NotDrawn(start, "the title has no closing bracket") }
        title = Label.unquoted(text)
      } else {
        scanner.place = behind
        let rest = scanner.take { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: ";") }
        name += rest
        title = name
      }
    }
    while name.last == " " { name.removeLast() }
    frameNames[name] = graph.frames.count
    graph.frames.append(Graph.Frame(label: Label(mermaid: title), parent: open.last))
    open.append(graph.frames.count - 1)
    try scanner.endLine()
  }

  // MARK: - Nodes and links

  private mutating func readChain() throws(NotDrawn) {
    let start = scanner.place
    if linkNames.contains(takeIdentifier()), try MermaidOptions.take(&scanner) != nil { return try scanner.endLine() }
    scanner.place = start
    var sources = try takeNodes()
    while true {
      scanner.skipBlanks()
      takeLinkName()
      guard let link = try FlowLink.take(&scanner) else { break }
      scanner.skipBlanks()
      let targets = try takeNodes()
      for source in sources {
        for target in targets {
          graph.edges.append(link.edge(source, target))
          guard graph.edges.count <= Graph.most else { throw scanner.notDrawn("the graph has too many links") }
        }
      }
      sources = targets
    }
    guard scanner.isAtEnd || scanner.next == UInt8(ascii: "\n") || scanner.next == UInt8(ascii: ";") else {
      throw scanner.notDrawn("\(scanner.excerpt) is not understood here")
    }
  }

  /// `name@` before a link.
  private mutating func takeLinkName() {
    let start = scanner.place
    let name = takeIdentifier()
    if !name.isEmpty, !scanner.isAt("@{"), scanner.take("@") {
      linkNames.insert(name)
    } else {
      scanner.place = start
    }
  }

  private mutating func takeNodes() throws(NotDrawn) -> [Int] {
    var nodes: [Int] = []
    repeat {
      scanner.skipBlanks()
      nodes.append(try takeNode())
      scanner.skipBlanks()
    } while scanner.take("&")
    return nodes
  }

  private mutating func takeNode() throws(NotDrawn) -> Int {
    let start = scanner.place
    let name = takeIdentifier()
    guard !name.isEmpty else { throw NotDrawn(start, "\(scanner.excerpt) is no node") }
    let node = graph.node(name, in: open.last)
    if graph.nodes[node].frame == nil, frameNames[name] == nil { graph.nodes[node].frame = open.last }
    if let (shape, text) = try FlowShape.take(&scanner) {
      graph.nodes[node].shape = shape
      graph.nodes[node].label = Label(mermaid: text, width: 260)
    }
    if let options = try MermaidOptions.take(&scanner) {
      if let shape = options["shape"] { graph.nodes[node].shape = FlowShape.named(shape) }
      if let label = options["label"] { graph.nodes[node].label = Label(mermaid: Label.unquoted(label), width: 260) }
      // States' beginnings and ends and bars hold no text.
      if [.start, .end, .bar].contains(graph.nodes[node].shape) { graph.nodes[node].label = Label("") }
    }
    styles.takeClass(&scanner, of: name)
    return node
  }

  /// Letters, digits and signs, and `-` where no link begins with it.
  private mutating func takeIdentifier() -> String {
    let start = scanner.place
    while !scanner.isAtEnd {
      switch scanner.next {
      case let byte where TextScanner.isName(byte): break
      case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"),
        UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "!"), UInt8(ascii: "?"):
        break
      case UInt8(ascii: "-") where scanner.place > start && TextScanner.isName(scanner.byte(1)): break
      default: return scanner.text(start, scanner.place)
      }
      scanner.place += 1
    }
    return scanner.text(start, scanner.place)
  }
}
