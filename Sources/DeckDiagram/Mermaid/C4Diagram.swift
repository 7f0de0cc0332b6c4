/// Mermaid's C4 diagrams: people, systems and their parts, in boundaries. Laid out as a graph, whose layout needs none of
/// the author's hints.
struct C4Diagram: GraphReader {
  var scanner: TextScanner
  var graph = Graph(kind: "C4 diagram")
  private var open: [Int] = []
  /// Lines have numbers, in the order in which they stand.
  private let isNumbered: Bool

  init(_ scanner: TextScanner, isNumbered: Bool) {
    self.scanner = scanner
    self.isNumbered = isNumbered
  }

  mutating func readStatement() throws(NotDrawn) {
    let start = scanner.place
    if scanner.take("}") {
      guard open.popLast() != nil else { throw NotDrawn(start, "there is no boundary to close") }
    } else if scanner.take("{") {
      // A boundary's bracket in a line of its own.
    } else if scanner.take(word: "title") {
      graph.title = Label.text(mermaid: scanner.takeLine())
    } else {
      try readCall()
    }
  }

  func finish() throws(NotDrawn) {
    guard open.isEmpty else { throw scanner.notDrawn("a boundary's bracket is not closed") }
  }

  /// What stands in brackets behind a word: by place, and by name where a name with `$` stands before it.
  private struct Arguments {
    var places: [String] = []
    var names: [String: String] = [:]

    subscript(place: Int) -> String { place < places.count ? places[place] : "" }
    subscript(place: Int, name: String) -> String { names[name] ?? self[place] }
  }

  private mutating func takeArguments() throws(NotDrawn) -> Arguments {
    scanner.skipBlanks()
    let start = scanner.place
    guard scanner.take("(") else { throw NotDrawn(start, "\(scanner.excerpt) is not understood here") }
    var arguments = Arguments()
    while !scanner.take(")") {
      scanner.skipWhiteSpace()
      let isNamed = scanner.take("$")
      let name = isNamed ? scanner.takeName() : ""
      if isNamed { _ = scanner.take("=") }
      let value: String
      if scanner.take("\"") {
        guard let text = scanner.take(until: "\"", acrossLines: true) else {
          throw scanner.notDrawn("the text has no closing quote")
        }
        value = text
      } else {
        value = Label.unquoted(scanner.take { !",)\n".utf8.contains($0) })
      }
      if isNamed { arguments.names[name] = value } else { arguments.places.append(value) }
      scanner.skipWhiteSpace()
      if !scanner.take(","), scanner.next != UInt8(ascii: ")") { throw NotDrawn(start, "the bracket is not closed") }
    }
    return arguments
  }

  private mutating func readCall() throws(NotDrawn) {
    let start = scanner.place
    let word = scanner.takeName()
    guard !word.isEmpty else { throw NotDrawn(start, "\(scanner.excerpt) is not understood here") }
    let arguments = try takeArguments()
    scanner.skipBlanks()
    if word == "UpdateElementStyle" {
      colour(arguments)
    } else if word == "RelIndex" {
      var arguments = arguments
      if !arguments.places.isEmpty { arguments.places.removeFirst() }
      addLine("Rel", arguments)
    } else if word == "BiRel" || word.hasPrefix("Rel") {
      addLine(word, arguments)
    } else if word.hasPrefix("Update") || word.hasPrefix("Lay") || word.hasPrefix("Add") || word.hasPrefix("SHOW") {
      // How it is laid out and coloured is not the author's here.
    } else if let role = Self.role(word) {
      add(role, word, arguments)
    } else {
      throw NotDrawn(start, "“\(word.prefix(30))” is not understood here")
    }
    try scanner.endLine()
  }

  // MARK: - What there is

  private enum Role { case person, thing, part, boundary }

  private static func role(_ word: String) -> Role? {
    if word.hasSuffix("Boundary") || word == "Deployment_Node" || ["Node", "Node_L", "Node_R"].contains(word) {
      return .boundary
    }
    if word.hasPrefix("Person") { return .person }
    if word.hasPrefix("System") { return .thing }
    return word.hasPrefix("Container") || word.hasPrefix("Component") ? .part : nil
  }

  private mutating func add(_ role: Role, _ word: String, _ arguments: Arguments) {
    let name = arguments[1, "label"].isEmpty ? arguments[0] : arguments[1, "label"]
    if role == .boundary {
      let kind = arguments[2, "type"]
      let suffix = kind.isEmpty ? "" : " [\(kind)]"
      graph.frames.append(Graph.Frame(label: Label(mermaid: name + suffix), parent: open.last))
      graph.frames[graph.frames.count - 1].look.dash = .dashed
      if scanner.take("{") { open.append(graph.frames.count - 1) } else { openBelow() }
      return
    }
    let node = graph.node(arguments[0], in: open.last)
    let base = word.prefix { $0 != "_" }
    var kind = base.hasSuffix("Db") ? "database" : base.hasSuffix("Queue") ? "queue" : base.lowercased()
    if role == .part, !arguments[2, "techn"].isEmpty { kind += ": " + arguments[2, "techn"] }
    graph.nodes[node].label = Label(mermaid: "«\(kind)»\n\(name)", width: 220, isBold: true)
    let text = role == .part ? arguments[3, "descr"] : arguments[2, "descr"]
    if !text.isEmpty { graph.nodes[node].parts = [Label(mermaid: text, width: 220, fontSize: 14)] }
    if role == .person { graph.nodes[node].shape = .rounded }
    // What others own has a dashed border.
    if word.hasSuffix("_Ext") { graph.nodes[node].look.dash = .dashed }
  }

  /// The bracket may stand in the next line.
  private mutating func openBelow() {
    var ahead = scanner
    if ahead.skipToStatement(), ahead.take("{") {
      scanner = ahead
      open.append(graph.frames.count - 1)
    }
  }

  private mutating func colour(_ arguments: Arguments) {
    guard let node = graph.node(named: arguments[0]) else { return }
    graph.nodes[node].look.fill = Colour(arguments[1, "bgColor"])
    graph.nodes[node].look.text = Colour(arguments[2, "fontColor"])
    graph.nodes[node].look.stroke = Colour(arguments[3, "borderColor"])
  }

  // MARK: - Lines

  /// `Rel_U` and `Rel_Up` lead up: their ends are turned for the layout, which goes down.
  private mutating func addLine(_ word: String, _ arguments: Arguments) {
    guard !arguments[0].isEmpty, !arguments[1].isEmpty else { return }
    let isUp = word == "Rel_U" || word == "Rel_Up"
    let (from, to) = (graph.node(arguments[0], in: nil), graph.node(arguments[1], in: nil))
    var edge = Graph.Edge(from: .init(isUp ? to : from), to: .init(isUp ? from : to))
    let isBack = isUp != (word == "Rel_Back")
    edge.head = isBack ? .none : .filled
    edge.tail = isBack || word == "BiRel" ? .filled : .none
    if word == "BiRel" { edge.head = .filled }
    var text = arguments[2, "label"]
    if isNumbered { text = "\(graph.edges.count + 1). \(text)" }
    if !arguments[3, "techn"].isEmpty { text += "\n[\(arguments[3, "techn"])]" }
    edge.label = Label(mermaid: text, width: 180, fontSize: 14)
    graph.edges.append(edge)
  }
}
