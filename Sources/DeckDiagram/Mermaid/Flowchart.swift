/// Mermaid's `graph` and `flowchart`.
struct Flowchart {
  private var scanner: TextScanner
  private var graph = Graph(kind: "Flowchart")
  /// Frames that are open, the innermost last, and frames by their names.
  private var open: [Int] = []
  private var frameNames: [String: Int] = [:]
  private var classes: [String: Graph.Look] = [:]
  private var classesOf: [Int: [String]] = [:]
  private var looksOf: [Int: Graph.Look] = [:]

  static func graph(_ scanner: TextScanner, title: String) throws(NotDrawn) -> Graph {
    var chart = Flowchart(scanner: scanner)
    chart.graph.title = title
    try chart.read()
    return chart.graph
  }

  private init(scanner: TextScanner) { self.scanner = scanner }

  private mutating func read() throws(NotDrawn) {
    scanner.skipBlanks()
    if let direction = Self.direction(scanner.takeName()) { graph.direction = direction }
    try scanner.endLine()
    while scanner.skipToStatement() {
      try readStatement()
      guard !graph.isTooLarge else { throw scanner.notDrawn("the graph is too large to be drawn") }
    }
    guard open.isEmpty else { throw scanner.notDrawn("a subgraph has no end") }
    applyLooks()
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

  private mutating func readStatement() throws(NotDrawn) {
    let start = scanner.place
    if scanner.take(word: "subgraph") { return try beginFrame() }
    if scanner.take(word: "end") {
      guard open.popLast() != nil else { throw NotDrawn(start, "there is no subgraph to end") }
      return
    }
    if scanner.takeLine(ofAny: ["direction", "click"]) { return }
    if scanner.take(word: "classDef") {
      let names = takeNames()
      let look = takeLook()
      for name in names { classes[name] = look }
      return
    }
    if scanner.take(word: "class") {
      let names = takeNames()
      scanner.skipBlanks()
      let style = scanner.takeName()
      for name in names { classesOf[graph.node(name, in: nil), default: []].append(style) }
      return
    }
    if scanner.take(word: "style") {
      for name in takeNames() { looksOf[graph.node(name, in: nil)] = takeLook() }
      return
    }
    if scanner.take(word: "linkStyle") { return colourLinks() }
    try readChain()
  }

  private mutating func takeNames() -> [String] {
    var names: [String] = []
    repeat {
      scanner.skipBlanks()
      names.append(takeIdentifier())
      scanner.skipBlanks()
    } while scanner.take(",")
    return names
  }

  private mutating func takeLook() -> Graph.Look {
    var look = Graph.Look()
    scanner.skipBlanks()
    let line = scanner.take { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: ";") }
    for part in line.split(separator: ",") { look.set(part) }
    return look
  }

  private mutating func colourLinks() {
    let numbers = scanner.take { TextScanner.isDigit($0) || $0 == UInt8(ascii: ",") }
    let look = takeLook()
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
      (name, title) = (text, text)
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

  private func applyLooksTo(_ index: Int) -> Graph.Look? {
    var look = classes["default"]
    for name in classesOf[index] ?? [] {
      if let more = classes[name] { look = (look ?? Graph.Look()).overlaid(with: more) }
    }
    if let own = looksOf[index] { look = (look ?? Graph.Look()).overlaid(with: own) }
    return look
  }

  private mutating func applyLooks() {
    for index in graph.nodes.indices {
      guard let look = applyLooksTo(index) else { continue }
      graph.nodes[index].look = look
      if let frame = frameNames[graph.nodes[index].name] { graph.frames[frame].look = look }
    }
  }

  // MARK: - Nodes and links

  private mutating func readChain() throws(NotDrawn) {
    var sources = try takeNodes()
    while true {
      scanner.skipBlanks()
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
    if scanner.take(":::") { classesOf[node, default: []].append(scanner.takeName()) }
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

extension Graph.Look {
  /// One of CSS's declarations; those that a picture has no use for are passed over.
  mutating func set(_ declaration: some StringProtocol) {
    let parts = declaration.split(separator: ":", maxSplits: 1).map { part in
      part.split(separator: " ").joined(separator: " ")
    }
    guard parts.count == 2 else { return }
    switch parts[0] {
    case "fill", "background": fill = Colour(parts[1])
    case "stroke": stroke = Colour(parts[1])
    case "color": text = Colour(parts[1])
    case "stroke-width":
      let digits = parts[1].prefix { $0.isASCII && $0.isNumber }
      width = Double(digits).map { min($0, 8) }
    case "stroke-dasharray": dash = .dashed
    default: break
    }
  }

  func overlaid(with other: Graph.Look) -> Graph.Look {
    Graph.Look(
      fill: other.fill ?? fill, stroke: other.stroke ?? stroke, text: other.text ?? text,
      dash: other.dash == .solid ? dash : other.dash, width: other.width ?? width)
  }
}
