/// Graphviz's language: graphs of nodes, edges and clusters with the attributes that matter for boxes and lines.
struct DotText {
  private var scanner: TextScanner
  private var graph = Graph(kind: "Graph")
  private var isDirected = false
  private var depth = 0
  /// Clusters by their names.
  private var frames: [String: Int] = [:]
  /// Edges that end at a cluster's border, which may come later: the edge, its attributes.
  private var clipped: [(edge: Int, attributes: DotAttributes)] = []

  /// What holds for all that follows in the same brackets.
  private struct Scope {
    var node = DotAttributes()
    var edge = DotAttributes()
    var frame: Int?
    /// Whether its nodes stand in one layer.
    var isLevel = false
    /// Whether the cluster has its colour for a ground.
    var isFilled = false
  }

  static func graph(_ bytes: [UInt8]) throws(NotDrawn) -> Graph {
    var text = DotText(scanner: TextScanner(bytes))
    try text.read()
    return text.graph
  }

  private init(scanner: TextScanner) { self.scanner = scanner }

  private mutating func read() throws(NotDrawn) {
    skip()
    _ = takeWord("strict")
    isDirected = takeWord("digraph")
    guard isDirected || takeWord("graph") else { throw scanner.notDrawn("“digraph” or “graph” is missing") }
    if scanner.next != UInt8(ascii: "{") { _ = try takeValue() }
    skip()
    guard scanner.take("{") else { throw scanner.notDrawn("a bracket is missing") }
    var scope = Scope()
    _ = try readStatements(&scope)
    skip()
    guard scanner.isAtEnd else { throw scanner.notDrawn("\(scanner.excerpt) stands behind the graph") }
    clipEdges()
  }

  /// `ltail` and `lhead`: from and to the borders of clusters that hold the edge's ends.
  private mutating func clipEdges() {
    for (index, attributes) in clipped {
      if let frame = attributes["lhead"].flatMap({ frames[$0] }), graph.holds(frame, graph.edges[index].to.node) {
        graph.edges[index].to.frame = frame
        graph.frames[frame].first = graph.edges[index].to.node
      }
      if let frame = attributes["ltail"].flatMap({ frames[$0] }), graph.holds(frame, graph.edges[index].from.node) {
        graph.edges[index].from.frame = frame
        graph.frames[frame].last = graph.edges[index].from.node
      }
    }
  }

  // MARK: - Words

  /// White space and comments.
  private mutating func skip() {
    while true {
      scanner.skipWhiteSpace()
      if scanner.take("/*") {
        if scanner.take(until: "*/", acrossLines: true) == nil { scanner.place = scanner.bytes.count }
      } else if scanner.isAt("//") || scanner.next == UInt8(ascii: "#") {
        _ = scanner.takeLine()
      } else {
        return
      }
    }
  }

  private mutating func takeWord(_ word: StaticString) -> Bool {
    guard scanner.take(word: word, anyCase: true) else { return false }
    skip()
    return true
  }

  /// A name, a number or a text in quotes.
  private mutating func takeValue() throws(NotDrawn) -> String {
    skip()
    defer { skip() }
    if scanner.next == UInt8(ascii: "<") { return try takeHTML() }
    guard scanner.take("\"") else {
      let value = scanner.take { TextScanner.isName($0) || $0 == UInt8(ascii: ".") }
      if !value.isEmpty { return value }
      let start = scanner.place
      if scanner.take("-") {
        let number = scanner.take { TextScanner.isDigit($0) || $0 == UInt8(ascii: ".") }
        if !number.isEmpty { return "-" + number }
      }
      throw NotDrawn(start, "\(scanner.excerpt) is not understood here")
    }
    var value: [UInt8] = []
    while scanner.next != UInt8(ascii: "\"") {
      guard !scanner.isAtEnd else { throw scanner.notDrawn("the text has no closing quote") }
      if scanner.take("\\\"") {
        value.append(UInt8(ascii: "\""))
      } else if !scanner.take("\\\n") {
        value.append(scanner.next)
        scanner.place += 1
      }
    }
    scanner.place += 1
    return String(decoding: value, as: UTF8.self)
  }

  /// A text in HTML, with its outermost brackets, which tell it from others.
  private mutating func takeHTML() throws(NotDrawn) -> String {
    let start = scanner.place
    var depth = 0
    repeat {
      if scanner.isAtEnd { throw NotDrawn(start, "the text in HTML has no end") }
      if scanner.next == UInt8(ascii: "<") { depth += 1 }
      if scanner.next == UInt8(ascii: ">") { depth -= 1 }
      scanner.place += 1
    } while depth > 0
    return scanner.text(start, scanner.place)
  }

  private mutating func takeAttributes() throws(NotDrawn) -> DotAttributes {
    var attributes = DotAttributes()
    while scanner.take("[") {
      skip()
      while !scanner.take("]") {
        let name = try takeValue()
        attributes[name] = scanner.take("=") ? try takeValue() : "true"
        _ = scanner.take(",") || scanner.take(";")
        skip()
      }
      skip()
    }
    return attributes
  }

  // MARK: - Statements

  /// Up to the closing bracket; the nodes that are named.
  private mutating func readStatements(_ scope: inout Scope) throws(NotDrawn) -> [Int] {
    depth += 1
    defer { depth -= 1 }
    guard depth < Graph.deepest else { throw scanner.notDrawn("the brackets are nested too deep") }
    var named: [Int] = []
    while true {
      skip()
      if scanner.take("}") {
        if scope.isLevel, Set(named).count > 1 { graph.levels.append(Array(Set(named)).sorted()) }
        return named
      }
      if scanner.take(";") || scanner.take(",") { continue }
      guard !scanner.isAtEnd else { throw scanner.notDrawn("a bracket is not closed") }
      if takeWord("node") {
        scope.node.merge(try takeAttributes())
      } else if takeWord("edge") {
        scope.edge.merge(try takeAttributes())
      } else if takeWord("graph") {
        for (name, value) in try takeAttributes().sorted { set(name, value, &scope) }
      } else {
        named += try readChain(&scope)
      }
      guard !graph.isTooLarge else { throw scanner.notDrawn("the graph is too large to be drawn") }
    }
  }

  private mutating func set(_ name: String, _ value: String, _ scope: inout Scope) {
    switch (name, scope.frame) {
    case ("rank", _): scope.isLevel = value == "same" || value == "min" || value == "max"
    case ("label", let frame?): graph.frames[frame].label = DotLabel.label(value)
    case ("label", nil): graph.title = DotLabel.label(value).lines.joined(separator: "\n")
    case ("rankdir", nil): graph.direction = Flowchart.direction(value) ?? .down
    case ("bgcolor", let frame?), ("fillcolor", let frame?): graph.frames[frame].look.fill = Colour(value)
    case ("color", let frame?):
      graph.frames[frame].look.stroke = Colour(value)
      if scope.isFilled, graph.frames[frame].look.fill == nil { graph.frames[frame].look.fill = Colour(value) }
    case ("fontcolor", let frame?): graph.frames[frame].look.text = Colour(value)
    case ("style", let frame?):
      if value.contains("dashed") { graph.frames[frame].look.dash = .dashed }
      if value.contains("rounded") { graph.frames[frame].isRounded = true }
      scope.isFilled = value.contains("filled")
      if scope.isFilled, graph.frames[frame].look.fill == nil {
        graph.frames[frame].look.fill = graph.frames[frame].look.stroke
      }
    default: break
    }
  }

  /// `a`, `a -> {b c} -> d`, `name = value`, a subgraph; with attributes behind it.
  private mutating func readChain(_ scope: inout Scope) throws(NotDrawn) -> [Int] {
    let start = scanner.place
    var groups: [[Int]] = []
    var created: [Int] = []
    repeat {
      skip()
      if scanner.next == UInt8(ascii: "{") || scanner.take(word: "subgraph", anyCase: true) {
        groups.append(try readSubgraph(scope))
      } else {
        let name = try takeValue()
        if groups.isEmpty, scanner.take("=") {
          set(name, try takeValue(), &scope)
          return []
        }
        let isNew = graph.node(named: name) == nil
        let node = graph.node(name, in: scope.frame)
        if isNew {
          graph.nodes[node].shape = .ellipse
          scope.node.apply(to: &graph, node)
        }
        while scanner.take(":") { _ = try takeValue() }
        created.append(node)
        groups.append([node])
      }
      skip()
    } while scanner.take("->") || scanner.take("--")
    let attributes = try takeAttributes()
    if groups.count == 1 {
      if groups[0] == created { for node in created { attributes.apply(to: &graph, node) } }
      return groups[0]
    }
    let all = scope.edge.merging(attributes)
    for (tails, heads) in zip(groups, groups.dropFirst()) {
      for tail in tails {
        for head in heads {
          if all["lhead"] != nil || all["ltail"] != nil { clipped.append((graph.edges.count, all)) }
          graph.edges.append(all.edge(tail, head, isDirected: isDirected))
          guard graph.edges.count <= Graph.most else { throw NotDrawn(start, "the graph has too many edges") }
        }
      }
    }
    return groups.flatMap { $0 }
  }

  private mutating func readSubgraph(_ scope: Scope) throws(NotDrawn) -> [Int] {
    skip()
    let name = scanner.next == UInt8(ascii: "{") ? "" : try takeValue()
    var inner = scope
    inner.isLevel = false
    if name.hasPrefix("cluster") {
      frames[name] = graph.frames.count
      inner.isFilled = false
      graph.frames.append(Graph.Frame(label: Label(""), parent: scope.frame))
      inner.frame = graph.frames.count - 1
    }
    guard scanner.take("{") else { throw scanner.notDrawn("a bracket is missing") }
    return try readStatements(&inner)
  }
}
