/// Mermaid's `stateDiagram` and `stateDiagram-v2`.
struct StateDiagram: GraphReader {
  var scanner: TextScanner
  var graph = Graph(kind: "State diagram")
  private var open: [Int] = []
  private var frameNames: [String: Int] = [:]
  private var styles = NodeStyles()
  private var notes = 0

  init(_ scanner: TextScanner) { self.scanner = scanner }

  mutating func finish() throws(NotDrawn) {
    guard open.isEmpty else { throw scanner.notDrawn("a state's bracket is not closed") }
    styles.apply(to: &graph, frames: frameNames)
    graph.joinFrames(frameNames)
  }

  mutating func readStatement() throws(NotDrawn) {
    let start = scanner.place
    if scanner.take("}") {
      if let last = open.last, graph.frames[last].isRegion { open.removeLast() }
      guard open.popLast() != nil else { throw NotDrawn(start, "there is no state to close") }
      return
    }
    if !scanner.isAt("-->"), scanner.take("--") { return try divide(at: start) }
    if scanner.take(word: "direction") {
      let direction = Flowchart.direction(scanner.takeLine())
      if open.isEmpty, let direction { graph.direction = direction }
      return
    }
    if scanner.takeLine(ofAny: ["hide", "scale"]) { return }
    if styles.takeStatement(&scanner) { return }
    if scanner.take(word: "title") {
      _ = scanner.take(":")
      graph.title = scanner.takeLine()
      return
    }
    if scanner.take(word: "state") { return try readState() }
    if scanner.take(word: "note") { return try readNote() }

    let name = takeName()
    guard !name.isEmpty else { throw NotDrawn(start, "\(scanner.excerpt) is no state") }
    scanner.skipBlanks()
    guard scanner.isAt("-->") else {
      let state = node(name, isTarget: false)
      if scanner.take(":") { describe(state, scanner.takeLine()) }
      return try scanner.endLine()
    }
    let from = node(name, isTarget: false)
    scanner.place += 3
    scanner.skipBlanks()
    let target = takeName()
    guard !target.isEmpty else { throw scanner.notDrawn("\(scanner.excerpt) is no state") }
    var edge = Graph.Edge(from: .init(from), to: .init(node(target, isTarget: true)))
    scanner.skipBlanks()
    if scanner.take(":") { edge.label = Label(mermaid: scanner.takeLine(), width: 220) }
    graph.edges.append(edge)
    try scanner.endLine()
  }

  /// What stands before `--` and behind it goes on at the same time.
  private mutating func divide(at start: Int) throws(NotDrawn) {
    guard let last = open.last else { throw NotDrawn(start, "there is no state to divide") }
    if graph.frames[last].isRegion {
      open.removeLast()
    } else {
      // What the state holds so far is its first region.
      let region = graph.frames.count
      for node in graph.nodes.indices where graph.nodes[node].frame == last { graph.nodes[node].frame = region }
      for frame in graph.frames.indices where graph.frames[frame].parent == last {
        graph.frames[frame].parent = region
      }
      graph.frames.append(Graph.Frame(label: Label(""), parent: last, isRounded: true, isRegion: true))
    }
    graph.frames.append(Graph.Frame(label: Label(""), parent: open.last, isRounded: true, isRegion: true))
    open.append(graph.frames.count - 1)
  }

  private mutating func takeName() -> String {
    if scanner.take("[*]") { return "[*]" }
    let start = scanner.place
    while scanner.next > 0x20, !scanner.isAt("-->"), !":{}\"<".utf8.contains(scanner.next) { scanner.place += 1 }
    let name = scanner.text(start, scanner.place)
    styles.takeClass(&scanner, of: name)
    return name
  }

  /// `[*]` is where a frame's states begin or end.
  private mutating func node(_ name: String, isTarget: Bool) -> Int {
    guard name == "[*]" else {
      let node = graph.node(name, in: open.last)
      if graph.nodes[node].shape == .rectangle { graph.nodes[node].shape = .rounded }
      if graph.nodes[node].frame == nil, frameNames[name] == nil { graph.nodes[node].frame = open.last }
      return node
    }
    let node = graph.node("[*] \(open.last ?? -1) \(isTarget)", in: open.last)
    graph.nodes[node].label = Label("")
    graph.nodes[node].shape = isTarget ? .end : .start
    return node
  }

  /// A first description takes the name's place, further ones stand below it.
  private mutating func describe(_ node: Int, _ text: String) {
    let label = Label(mermaid: text, width: 240)
    if graph.nodes[node].label.text == graph.nodes[node].name {
      graph.nodes[node].label = label
    } else {
      let lines = (graph.nodes[node].parts.first?.lines ?? []) + label.lines
      graph.nodes[node].parts = [Label(lines.joined(separator: "\n"))]
    }
    if let frame = frameNames[graph.nodes[node].name] { graph.frames[frame].label = label }
  }

  private mutating func readState() throws(NotDrawn) {
    let start = scanner.place
    var title: String?
    if scanner.take("\"") {
      guard let text = scanner.take(until: "\"") else { throw NotDrawn(start, "the text has no closing quote") }
      title = text
      scanner.skipBlanks()
      guard scanner.take(word: "as") else { throw scanner.notDrawn("“as” and the state's name are missing") }
    }
    let name = takeName()
    guard !name.isEmpty else { throw scanner.notDrawn("\(scanner.excerpt) is no state") }
    scanner.skipBlanks()
    if scanner.take("<<") || scanner.take("[[") {
      let kind = scanner.takeName()
      guard scanner.take(">>") || scanner.take("]]") else { throw scanner.notDrawn("the bracket is not closed") }
      let state = node(name, isTarget: false)
      graph.nodes[state].label = Label("")
      graph.nodes[state].shape = kind == "choice" ? .diamond : .bar
      return
    }
    if scanner.take("{") {
      let frame = Graph.Frame(
        label: Label(mermaid: title ?? name), parent: open.last, isRounded: true)
      frameNames[name] = graph.frames.count
      graph.frames.append(frame)
      open.append(graph.frames.count - 1)
      return
    }
    let state = node(name, isTarget: false)
    if let title { graph.nodes[state].label = Label(mermaid: title, width: 240) }
    if scanner.take(":") { describe(state, scanner.takeLine()) }
  }

  private mutating func readNote() throws(NotDrawn) {
    let isLeft = scanner.take(word: "left")
    guard isLeft || scanner.take(word: "right"), scanner.take(word: "of") else {
      throw scanner.notDrawn("a note stands “left of” or “right of” a state")
    }
    let state = node(takeName(), isTarget: false)
    scanner.skipBlanks()
    var text = ""
    if scanner.take(":") {
      text = scanner.takeLine()
    } else {
      guard let lines = scanner.take(until: "end note", acrossLines: true) else {
        throw scanner.notDrawn("the note has no “end note”")
      }
      text = lines
    }
    notes += 1
    let note = graph.node("note \(notes)", in: graph.nodes[state].frame)
    graph.nodes[note].shape = .note
    graph.nodes[note].label = Label(mermaid: text, width: 260)
    var edge = Graph.Edge(from: .init(state), to: .init(note), line: .dotted, head: .none)
    if isLeft { swap(&edge.from, &edge.to) }
    graph.edges.append(edge)
  }
}
