/// Graphviz's language: graphs of nodes, edges and clusters with the attributes that matter for boxes and lines.
struct DotText {
  private var scanner: TextScanner
  private var graph = Graph(kind: "Graph")
  private var isDirected = false
  /// Names and attributes of clusters, by frame.
  private var depth = 0

  private typealias Attributes = [String: String]

  /// What holds for all that follows in the same brackets.
  private struct Scope {
    var node: Attributes = [:]
    var edge: Attributes = [:]
    var frame: Int?
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
    if scanner.next == UInt8(ascii: "<") { throw scanner.notDrawn("labels in HTML are not known") }
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

  private mutating func takeAttributes() throws(NotDrawn) -> Attributes {
    var attributes: Attributes = [:]
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
      if scanner.take("}") { return named }
      if scanner.take(";") || scanner.take(",") { continue }
      guard !scanner.isAtEnd else { throw scanner.notDrawn("a bracket is not closed") }
      if takeWord("node") {
        scope.node.merge(try takeAttributes()) { $1 }
      } else if takeWord("edge") {
        scope.edge.merge(try takeAttributes()) { $1 }
      } else if takeWord("graph") {
        for (name, value) in try takeAttributes() { set(name, value, scope.frame) }
      } else {
        named += try readChain(scope)
      }
      guard !graph.isTooLarge else { throw scanner.notDrawn("the graph is too large to be drawn") }
    }
  }

  private mutating func set(_ name: String, _ value: String, _ frame: Int?) {
    switch (name, frame) {
    case ("label", let frame?): graph.frames[frame].label = Label(Self.lines(value))
    case ("label", nil): graph.title = Self.lines(value).split(separator: "\n").joined(separator: " ")
    case ("rankdir", nil): graph.direction = Flowchart.direction(value) ?? .down
    case ("bgcolor", let frame?), ("fillcolor", let frame?): graph.frames[frame].look.fill = Colour(value)
    case ("color", let frame?): graph.frames[frame].look.stroke = Colour(value)
    case ("fontcolor", let frame?): graph.frames[frame].look.text = Colour(value)
    case ("style", let frame?): if value.contains("dashed") { graph.frames[frame].look.dash = .dashed }
    default: break
    }
  }

  /// `a`, `a -> {b c} -> d`, `name = value`, a subgraph; with attributes behind it.
  private mutating func readChain(_ scope: Scope) throws(NotDrawn) -> [Int] {
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
          set(name, try takeValue(), scope.frame)
          return []
        }
        let isNew = graph.node(named: name) == nil
        let node = graph.node(name, in: scope.frame)
        if isNew {
          graph.nodes[node].shape = .ellipse
          apply(scope.node, to: node)
        }
        while scanner.take(":") { _ = try takeValue() }
        created.append(node)
        groups.append([node])
      }
      skip()
    } while scanner.take("->") || scanner.take("--")
    let attributes = try takeAttributes()
    if groups.count == 1 {
      if groups[0] == created { for node in created { apply(attributes, to: node) } }
      return groups[0]
    }
    let all = scope.edge.merging(attributes) { $1 }
    for (tails, heads) in zip(groups, groups.dropFirst()) {
      for tail in tails {
        for head in heads {
          graph.edges.append(edge(tail, head, all))
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
    if name.hasPrefix("cluster") {
      graph.frames.append(Graph.Frame(label: Label(""), parent: scope.frame))
      inner.frame = graph.frames.count - 1
    }
    guard scanner.take("{") else { throw scanner.notDrawn("a bracket is missing") }
    return try readStatements(&inner)
  }

  // MARK: - Attributes

  /// `\n`, `\l` and `\r` end lines.
  private static func lines(_ text: String) -> String {
    var out = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        out += "nlr".contains(character) ? "\n" : String(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        out.append(character)
      }
    }
    return out
  }

  private mutating func apply(_ attributes: Attributes, to node: Int) {
    if let shape = attributes["shape"] { setShape(shape, node) }
    if let label = attributes["label"] { setLabel(label, node) }
    let style = attributes["style"] ?? ""
    if style.contains("rounded"), graph.nodes[node].shape == .rectangle { graph.nodes[node].shape = .rounded }
    if style.contains("dashed") { graph.nodes[node].look.dash = .dashed }
    if style.contains("dotted") { graph.nodes[node].look.dash = .dotted }
    if let colour = attributes["color"] { graph.nodes[node].look.stroke = Colour(colour) }
    if let colour = attributes["fontcolor"] { graph.nodes[node].look.text = Colour(colour) }
    if style.contains("filled") || style.isEmpty, let colour = attributes["fillcolor"] {
      graph.nodes[node].look.fill = Colour(colour)
    } else if style.contains("filled"), let colour = attributes["color"] {
      graph.nodes[node].look.fill = Colour(colour)
    }
  }

  private mutating func setShape(_ name: String, _ node: Int) {
    let shape: NodeShape
    switch name {
    case "box", "rect", "rectangle", "square", "record", "folder", "tab", "box3d": shape = .rectangle
    case "Mrecord": shape = .rounded
    case "circle": shape = .circle
    case "doublecircle": shape = .doubleCircle
    case "diamond", "Mdiamond": shape = .diamond
    case "hexagon": shape = .hexagon
    case "parallelogram": shape = .leaningRight
    case "trapezium": shape = .trapezoid
    case "invtrapezium": shape = .trapezoidDown
    case "cylinder": shape = .cylinder
    case "note": shape = .note
    case "component": shape = .subroutine
    case "plaintext", "none", "plain", "underline": shape = .plain
    case "point":
      shape = .start
      graph.nodes[node].label = Label("")
    default: shape = .ellipse
    }
    graph.nodes[node].shape = shape
  }

  /// Fields of records, `{a|b}`, stand below one another.
  private mutating func setLabel(_ text: String, _ node: Int) {
    let isRecord = [.rectangle, .rounded].contains(graph.nodes[node].shape) && text.contains("|")
    guard isRecord else { return graph.nodes[node].label = Label(Self.lines(text)).wrapped(to: 320) }
    let fields = text.split(separator: "|").map { field in
      var text = field.filter { $0 != "{" && $0 != "}" }
      // The field's port.
      while let open = text.firstIndex(of: "<"), let close = text[open...].firstIndex(of: ">") {
        text.removeSubrange(open...close)
      }
      return Label(Self.lines(text))
    }
    graph.nodes[node].label = fields.first ?? Label("")
    graph.nodes[node].parts = Array(fields.dropFirst())
  }

  private func edge(_ tail: Int, _ head: Int, _ attributes: Attributes) -> Graph.Edge {
    var edge = Graph.Edge(from: .init(tail), to: .init(head))
    edge.label = Label(Self.lines(attributes["label"] ?? "")).wrapped(to: 240)
    edge.headLabel = Label(Self.lines(attributes["headlabel"] ?? ""), fontSize: 14)
    edge.tailLabel = Label(Self.lines(attributes["taillabel"] ?? ""), fontSize: 14)
    edge.colour = attributes["color"].flatMap { Colour($0) }
    switch attributes["style"] {
    case "dashed", "dotted": edge.line = .dotted
    case "bold": edge.line = .thick
    case "invis": edge.line = .hidden
    default: break
    }
    let direction = attributes["dir"] ?? (isDirected ? "forward" : "none")
    edge.head = direction == "forward" || direction == "both" ? Self.arrow(attributes["arrowhead"]) : .none
    edge.tail = direction == "back" || direction == "both" ? Self.arrow(attributes["arrowtail"]) : .none
    edge.length = min(attributes["minlen"].flatMap { Int($0) } ?? 1, 8)
    return edge
  }

  private static func arrow(_ name: String?) -> Arrow {
    switch name {
    case "none": .none
    case "vee", "open": .open
    case "empty", "onormal": .triangle
    case "diamond": .diamond
    case "odiamond": .hollowDiamond
    case "dot": .circle
    case "odot": .ring
    case "crow": .oneOrMore
    case "tee": .one
    default: .filled
    }
  }
}
