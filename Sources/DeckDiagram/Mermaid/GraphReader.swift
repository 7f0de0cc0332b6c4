/// The reader of a Mermaid diagram that is a graph: statements that fill it, one below the other.
protocol GraphReader {
  /// Behind the word that names the diagram, and from then on where reading has come to.
  var scanner: TextScanner { get set }
  var graph: Graph { get set }

  /// Reads the rest of the first line.
  mutating func readOpening()

  mutating func readStatement() throws(NotDrawn)

  /// Fills in what only the whole text says.
  mutating func finish() throws(NotDrawn)
}

extension GraphReader {
  /// - Parameter title: by the front matter.
  func graph(title: String) throws(NotDrawn) -> Graph {
    var reader = self
    reader.graph.title = title
    reader.readOpening()
    try reader.scanner.endLine()
    while reader.scanner.skipToStatement() {
      try reader.readStatement()
      guard !reader.graph.isTooLarge else { throw reader.scanner.notDrawn("the graph is too large to be drawn") }
    }
    try reader.finish()
    return reader.graph
  }

  mutating func readOpening() {}
}
