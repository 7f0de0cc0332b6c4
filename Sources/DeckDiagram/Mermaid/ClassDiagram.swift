/// Mermaid's `classDiagram`.
struct ClassDiagram: GraphReader {
  var scanner: TextScanner
  var graph = Graph(kind: "Class diagram", keepsEndsApart: true)
  private var members: [Int: Members] = [:]
  private var styles = NodeStyles()
  /// Namespaces, the innermost last.
  private var open: [Int] = []
  private var notes = 0

  private struct Members {
    var annotations: [String] = []
    var title: String?
    var attributes: [String] = []
    var methods: [String] = []
  }

  init(_ scanner: TextScanner) { self.scanner = scanner }

  mutating func finish() throws(NotDrawn) {
    guard open.isEmpty else { throw scanner.notDrawn("a namespace's bracket is not closed") }
    styles.apply(to: &graph)
    for node in graph.nodes.indices where graph.nodes[node].shape == .rectangle { fill(node) }
  }

  /// Turns the members that were read into the parts of the box.
  private mutating func fill(_ node: Int) {
    let own = members[node] ?? Members()
    let name = own.title ?? graph.nodes[node].name
    graph.nodes[node].label = Label((own.annotations.map { "«\($0)»" } + [name]).joined(separator: "\n"), isBold: true)
    guard !own.attributes.isEmpty || !own.methods.isEmpty else { return }
    let parts = [own.attributes, own.methods].filter { !$0.isEmpty }
    graph.nodes[node].parts = parts.map { Label($0.joined(separator: "\n"), fontSize: 14) }
  }

  /// `List~int~` is `List<int>`: a tilde opens where a name follows. The first sign of a member says who sees it.
  private static func generic(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    for (place, byte) in bytes.enumerated() {
      let opens = place + 1 < bytes.count && TextScanner.isName(bytes[place + 1])
      out.append(byte != UInt8(ascii: "~") || place == 0 ? byte : UInt8(ascii: opens ? "<" : ">"))
    }
    return String(decoding: out, as: UTF8.self)
  }

  // MARK: - Statements

  mutating func readStatement() throws(NotDrawn) {
    let start = scanner.place
    if scanner.take("}") {
      guard open.popLast() != nil else { throw NotDrawn(start, "there is no namespace to close") }
      return
    }
    if scanner.take(word: "direction") {
      if let direction = Flowchart.direction(scanner.takeLine()) { graph.direction = direction }
      return
    }
    if scanner.takeLine(ofAny: ["click", "link", "callback"]) { return }
    if scanner.take(word: "namespace") {
      var label = Label(takeName())
      if scanner.take("["), let title = scanner.take(until: "]") { label = Label(mermaid: Label.unquoted(title)) }
      scanner.skipBlanks()
      guard scanner.take("{") else { throw scanner.notDrawn("a bracket is missing") }
      graph.frames.append(Graph.Frame(label: label, parent: open.last))
      open.append(graph.frames.count - 1)
      return
    }
    if scanner.take(word: "note") { return try readNote() }
    if scanner.take(word: "class") { return try readClass() }
    if styles.takeStatement(&scanner) { return }
    if scanner.take("<<") {
      guard let annotation = scanner.take(until: ">>") else { throw scanner.notDrawn("the bracket is not closed") }
      scanner.skipBlanks()
      members[node(takeName()), default: Members()].annotations.append(annotation)
      return
    }
    let name = takeName()
    guard !name.isEmpty else { throw NotDrawn(start, "\(scanner.excerpt) is no class") }
    scanner.skipBlanks()
    if scanner.take(":"), !scanner.isAt("::") {
      addMember(node(name), scanner.takeLine())
    } else {
      try readRelation(from: name)
    }
  }

  /// A class's name; the types behind it are what it is called, not who it is.
  private mutating func takeName() -> String {
    if scanner.take("`") { return scanner.take(until: "`") ?? "" }
    let start = scanner.place
    while TextScanner.isName(scanner.next)
      || ((scanner.next == UInt8(ascii: "-") || scanner.next == UInt8(ascii: ".")) && scanner.place > start
        && TextScanner.isName(scanner.byte(1)))
    {
      scanner.place += 1
    }
    let name = scanner.text(start, scanner.place)
    if scanner.next == UInt8(ascii: "~") {
      let types = scanner.take { TextScanner.isName($0) || $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: ",") }
      members[graph.node(name, in: nil), default: Members()].title = Self.generic(name + types)
    }
    return name
  }

  private mutating func node(_ name: String) -> Int {
    let node = graph.node(name, in: open.last)
    if graph.nodes[node].frame == nil { graph.nodes[node].frame = open.last }
    styles.takeClass(&scanner, of: name)
    return node
  }

  private mutating func addMember(_ node: Int, _ text: String) {
    var text = text
    while text.last == ";" || text.last == " " { text.removeLast() }
    guard !text.isEmpty else { return }
    if text.hasPrefix("<<"), text.hasSuffix(">>") {
      members[node, default: Members()].annotations.append(String(text.dropFirst(2).dropLast(2)))
      return
    }
    let shown = Self.generic(Label.text(mermaid: text))
    if text.contains(")") {
      members[node, default: Members()].methods.append(shown)
    } else {
      members[node, default: Members()].attributes.append(shown)
    }
  }

  private mutating func readClass() throws(NotDrawn) {
    let name = takeName()
    guard !name.isEmpty else { throw scanner.notDrawn("\(scanner.excerpt) is no class") }
    let node = node(name)
    if scanner.take("[") {
      guard let title = scanner.take(until: "]") else { throw scanner.notDrawn("the bracket is not closed") }
      members[node, default: Members()].title = Label.text(mermaid: Label.unquoted(title))
    }
    styles.takeClass(&scanner, of: name)
    scanner.skipBlanks()
    if scanner.take("<<") {
      guard let annotation = scanner.take(until: ">>") else { throw scanner.notDrawn("the bracket is not closed") }
      members[node, default: Members()].annotations.append(annotation)
      scanner.skipBlanks()
    }
    guard scanner.take("{") else { return try scanner.endLine() }
    guard let body = scanner.take(until: "}", acrossLines: true) else {
      throw scanner.notDrawn("the class's bracket is not closed")
    }
    for line in body.split(separator: "\n") {
      addMember(node, line.split(separator: " ").joined(separator: " "))
    }
  }

  private mutating func readNote() throws(NotDrawn) {
    let target = scanner.take(word: "for") ? node(takeName()) : nil
    scanner.skipBlanks()
    guard scanner.take("\""), let text = scanner.take(until: "\"") else {
      throw scanner.notDrawn("the note's text and its quotes are missing")
    }
    notes += 1
    let note = graph.node("note \(notes)", in: nil)
    graph.nodes[note].shape = .note
    graph.nodes[note].label = Label(mermaid: text, width: 220)
    if let target {
      graph.edges.append(Graph.Edge(from: .init(target), to: .init(note), line: .dotted, head: .none))
    }
  }

  // MARK: - Relations

  private mutating func readRelation(from name: String) throws(NotDrawn) {
    let start = scanner.place
    let tailLabel = takeQuoted()
    let tail = takeEnd()
    let line: Graph.Edge.Line
    if scanner.take("--") {
      line = .solid
    } else if scanner.take("..") {
      line = .dotted
    } else {
      guard scanner.isAtEnd || scanner.next == UInt8(ascii: "\n") else {
        throw NotDrawn(start, "\(scanner.excerpt) is no relation")
      }
      _ = node(name)
      return
    }
    let head = takeEnd()
    scanner.skipBlanks()
    let headLabel = takeQuoted()
    let other = takeName()
    guard !other.isEmpty else { throw scanner.notDrawn("\(scanner.excerpt) is no class") }
    let from = node(name)
    var edge = Graph.Edge(from: .init(from), to: .init(node(other)), line: line, tail: tail, head: head)
    edge.tailLabel = Label(tailLabel, fontSize: 14)
    edge.headLabel = Label(headLabel, fontSize: 14)
    scanner.skipBlanks()
    if scanner.take(":") { edge.label = Label(mermaid: scanner.takeLine(), width: 220) }
    graph.edges.append(edge)
    try scanner.endLine()
  }

  private mutating func takeQuoted() -> String {
    scanner.skipBlanks()
    guard scanner.take("\"") else { return "" }
    let text = scanner.take(until: "\"") ?? ""
    scanner.skipBlanks()
    return text
  }

  private mutating func takeEnd() -> Arrow {
    if scanner.take("<|") || scanner.take("|>") { return .triangle }
    if scanner.take("*") { return .diamond }
    if scanner.take("()") { return .ring }
    if scanner.next == UInt8(ascii: "o"), !TextScanner.isName(scanner.byte(1)) || scanner.byte(1) == UInt8(ascii: "-") {
      scanner.place += 1
      return .hollowDiamond
    }
    if scanner.take("<") || scanner.take(">") { return .open }
    return .none
  }
}
