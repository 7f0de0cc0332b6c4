/// Mermaid's `block`: boxes in the rows and columns that the author gives them, and lines between them.
struct BlockDiagram {
  /// A place in a grid; empty where no node stands.
  struct Cell {
    var node: Int?
    /// Columns that it takes.
    var span = 1
  }

  struct Grid {
    /// The node whose box holds the grid; nil for the whole.
    var owner: Int?
    /// As many as there are cells where the author does not say.
    var columns: Int?
    var cells: [Cell] = []
  }

  enum Way: String { case right, left, up, down, x, y }

  private static let mostColumns = 40
  private static let deepest = 12

  /// Blocks with blocks in them are nodes too.
  private(set) var graph = Graph(kind: "Block diagram")
  /// Grids before those in them.
  private(set) var grids = [Grid()]
  /// Nodes that are broad arrows.
  private(set) var ways: [Int: Way] = [:]
  private var open = [0]
  private var styles = NodeStyles()
  private var scanner: TextScanner

  init(_ scanner: TextScanner, title: String) throws(NotDrawn) {
    self.scanner = scanner
    graph.title = title
    let start = scanner.place
    while self.scanner.skipToStatement() {
      try readStatement()
      guard !graph.isTooLarge, grids.count <= Graph.most, grids[open[open.count - 1]].cells.count <= Graph.most else {
        throw self.scanner.notDrawn("it is too large to be drawn")
      }
    }
    guard open.count == 1 else { throw self.scanner.notDrawn("a block has no end") }
    guard !graph.nodes.isEmpty else { throw NotDrawn(start, "it is empty") }
    styles.apply(to: &graph)
  }

  // MARK: - Statements

  private mutating func readStatement() throws(NotDrawn) {
    let start = scanner.place
    if scanner.take(word: "columns") {
      let word = scanner.takeName()
      guard let columns = Int(word), columns > 0 else {
        if word == "auto" { return }
        throw NotDrawn(start, "a number of columns is missing")
      }
      grids[open[open.count - 1]].columns = min(columns, Self.mostColumns)
    } else if scanner.take(word: "end") {
      guard open.count > 1 else { throw NotDrawn(start, "there is no block to end") }
      open.removeLast()
    } else if scanner.take(word: "space") {
      let span = try takeSpan()
      // Empty places are worth nothing, but too many of them would be a long way.
      for _ in 0..<span { add(Cell()) }
    } else if scanner.take(word: "block") {
      try beginBlock()
    } else if !styles.takeStatement(&scanner) {
      try readChain()
    }
  }

  private mutating func add(_ cell: Cell) { grids[open[open.count - 1]].cells.append(cell) }

  /// `:2`; 1 if it does not stand here.
  private mutating func takeSpan() throws(NotDrawn) -> Int {
    guard !scanner.isAt(":::"), scanner.take(":") else { return 1 }
    let start = scanner.place
    guard let span = Int(scanner.take { TextScanner.isDigit($0) }), span > 0 else {
      throw NotDrawn(start, "a number of columns is missing")
    }
    return min(span, Self.mostColumns)
  }

  /// `block`, `block:name`, `block:name["text"]:2`
  private mutating func beginBlock() throws(NotDrawn) {
    guard open.count < Self.deepest else { throw scanner.notDrawn("it is too deep to be drawn") }
    var name = ""
    if scanner.take(":") { name = scanner.takeName() }
    let node = graph.node(name.isEmpty ? "block \(grids.count)" : name)
    graph.nodes[node].label = Label("")
    if let (_, text) = try FlowShape.take(&scanner) { graph.nodes[node].label = Label(mermaid: text, width: 260) }
    let span = try takeSpan()
    add(Cell(node: node, span: span))
    open.append(grids.count)
    grids.append(Grid(owner: node))
  }

  private mutating func readChain() throws(NotDrawn) {
    var from = try takeNode()
    while true {
      let behind = scanner.place
      scanner.skipBlanks()
      guard let link = try FlowLink.take(&scanner) else {
        scanner.place = behind
        return
      }
      scanner.skipBlanks()
      let to = try takeNode()
      graph.edges.append(link.edge(from, to))
      from = to
    }
  }

  /// A node that is new takes the next place.
  private mutating func takeNode() throws(NotDrawn) -> Int {
    let start = scanner.place
    let name = scanner.takeName()
    guard !name.isEmpty else { throw NotDrawn(start, "\(scanner.excerpt) is not understood here") }
    let isNew = graph.node(named: name) == nil
    let node = graph.node(name)
    if scanner.take("<[") {
      guard let text = scanner.take(until: "]>") else { throw NotDrawn(start, "the bracket is not closed") }
      graph.nodes[node].label = Label(mermaid: Label.unquoted(text), width: 160)
      guard scanner.take("("), let way = scanner.take(until: ")") else {
        throw scanner.notDrawn("the arrow's way is missing")
      }
      let words = way.split { $0 == "," || $0 == " " }
      ways[node] = words.first.flatMap { Way(rawValue: String($0)) } ?? .right
    } else if let (shape, text) = try FlowShape.take(&scanner) {
      graph.nodes[node].shape = shape
      graph.nodes[node].label = Label(mermaid: text, width: 260)
    }
    styles.takeClass(&scanner, of: name)
    let span = try takeSpan()
    if isNew { add(Cell(node: node, span: span)) }
    return node
  }
}
