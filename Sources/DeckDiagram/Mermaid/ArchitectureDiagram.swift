/// Reads Mermaid's `architecture`: services in groups, and lines between their sides.
struct ArchitectureDiagram: GraphReader {
  var scanner: TextScanner
  var graph = Graph(kind: "Architecture")
  private var groups: [String: Int] = [:]
  /// Lines that leave to the side, less those that leave up or down.
  private var sideways = 0
  /// Lines from and to the groups of what stands at their ends.
  private var groupEnds: [(edge: Int, from: Bool, to: Bool)] = []

  init(_ scanner: TextScanner) { self.scanner = scanner }

  mutating func readStatement() throws(NotDrawn) {
    if scanner.take(word: "group") {
      try readGroup()
    } else if scanner.take(word: "service") {
      try readService()
    } else if scanner.take(word: "junction") {
      let name = try takeName()
      let node = graph.node(name, in: try takeGroup())
      graph.nodes[node].shape = .start
    } else if scanner.take(word: "title") {
      graph.title = Label.text(mermaid: Label.unquoted(scanner.takeLine()))
    } else if !scanner.takeLine(ofAny: ["align"]) {
      try readLine()
    }
    try scanner.endLine()
  }

  mutating func finish() throws(NotDrawn) {
    graph.direction = sideways >= 0 ? .right : .down
    for (edge, from, to) in groupEnds {
      let ends = (graph.edges[edge].from.node, graph.edges[edge].to.node)
      if from, let frame = graph.nodes[ends.0].frame {
        graph.frames[frame].last = ends.0
        graph.edges[edge].from.frame = frame
      }
      if to, let frame = graph.nodes[ends.1].frame {
        graph.frames[frame].first = ends.1
        graph.edges[edge].to.frame = frame
      }
    }
  }

  // MARK: - What there is

  /// Letters, digits and what else names may hold but a side's colon.
  private mutating func takeName() throws(NotDrawn) -> String {
    let name = scanner.take { TextScanner.isName($0) || $0 == UInt8(ascii: "-") }
    guard !name.isEmpty else { throw scanner.notDrawn("\(scanner.excerpt) is no name") }
    return name
  }

  /// `name(icon)[text]`
  private mutating func takeThing() throws(NotDrawn) -> (name: String, icon: String, text: String) {
    let name = try takeName()
    let start = scanner.place
    var icon = ""
    if scanner.take("(") {
      guard let text = scanner.take(until: ")") else { throw NotDrawn(start, "the icon has no closing bracket") }
      icon = Label.unquoted(text)
    } else if scanner.take("\"") {
      // A short text in place of an icon.
      guard let text = scanner.take(until: "\"") else { throw NotDrawn(start, "the text has no closing quote") }
      icon = text
    }
    guard scanner.take("[") else { return (name, icon, name) }
    guard let text = scanner.take(until: "]") else { throw NotDrawn(start, "the title has no closing bracket") }
    return (name, icon, Label.unquoted(text))
  }

  private mutating func takeGroup() throws(NotDrawn) -> Int? {
    scanner.skipBlanks()
    guard scanner.take(word: "in") else { return nil }
    let start = scanner.place
    let name = try takeName()
    guard let group = groups[name] else { throw NotDrawn(start, "there is no group “\(name.prefix(30))”") }
    return group
  }

  private mutating func readGroup() throws(NotDrawn) {
    let (name, _, text) = try takeThing()
    let parent = try takeGroup()
    groups[name] = graph.frames.count
    graph.frames.append(Graph.Frame(label: Label(mermaid: text), parent: parent, isRounded: true))
    graph.frames[graph.frames.count - 1].look.dash = .dashed
  }

  private mutating func readService() throws(NotDrawn) {
    let (name, icon, text) = try takeThing()
    let node = graph.node(name, in: try takeGroup())
    graph.nodes[node].label = Label(mermaid: text, width: 160)
    graph.nodes[node].shape = Self.shape(of: icon)
  }

  /// Pictures are other people's; shapes say as much.
  private static func shape(of icon: String) -> NodeShape {
    switch icon.split(separator: ":").last ?? "" {
    case "database", "disk": .cylinder
    case "cloud": .stadium
    case "internet": .ellipse
    case "server": .subroutine
    default: .rounded
    }
  }

  // MARK: - Lines

  private struct End {
    var node: Int
    var side: UInt8
    var isGroup = false
  }

  /// `name{group}:R -- L:name{group}`, with `<` and `>` at its ends and a text in brackets between its dashes.
  private mutating func readLine() throws(NotDrawn) {
    let start = scanner.place
    let name = try takeName()
    guard let node = graph.node(named: name) else { throw NotDrawn(start, "there is no “\(name.prefix(30))”") }
    var from = End(node: node, side: 0)
    from.isGroup = scanner.take("{group}")
    guard scanner.take(":") else { throw scanner.notDrawn("the side where the line begins is missing") }
    from.side = try takeSide()
    scanner.skipBlanks()
    let tail = scanner.take("<")
    guard scanner.take("-") else { throw scanner.notDrawn("the line is missing") }
    var text = ""
    if scanner.take("[") { text = Label.unquoted(scanner.take(until: "]") ?? "") }
    guard scanner.take("-") else { throw scanner.notDrawn("the line has no end") }
    let head = scanner.take(">")
    scanner.skipBlanks()
    var to = End(node: 0, side: try takeSide())
    guard scanner.take(":") else { throw scanner.notDrawn("a colon is missing") }
    let behind = scanner.place
    let other = try takeName()
    guard let target = graph.node(named: other) else { throw NotDrawn(behind, "there is no “\(other.prefix(30))”") }
    to.node = target
    to.isGroup = scanner.take("{group}")
    add(from, to, tail: tail ? .filled : .none, head: head ? .filled : .none, text)
  }

  private mutating func takeSide() throws(NotDrawn) -> UInt8 {
    scanner.skipBlanks()
    let side = scanner.next
    guard "LRTB".utf8.contains(side) else { throw scanner.notDrawn("\(scanner.excerpt) is none of L, R, T and B") }
    scanner.place += 1
    return side
  }

  /// The layout goes right or down, so a line that leaves to the left or up has its ends changed.
  private mutating func add(_ from: End, _ to: End, tail: Arrow, head: Arrow, _ text: String) {
    let isBack = from.side == UInt8(ascii: "L") || from.side == UInt8(ascii: "T")
    sideways += "LR".utf8.contains(from.side) ? 1 : -1
    let (first, last) = isBack ? (to, from) : (from, to)
    var edge = Graph.Edge(from: .init(first.node), to: .init(last.node), label: Label(mermaid: text, width: 160))
    (edge.tail, edge.head) = isBack ? (head, tail) : (tail, head)
    groupEnds.append((graph.edges.count, first.isGroup, last.isGroup))
    graph.edges.append(edge)
  }
}
