import DeckDiagram
import DeckModel

/// The pass that draws diagrams for the page. What is not understood stays what it is, the text in a box with the
/// kind's name, and a warning says where reading ended.
enum Diagrams {
  static func run(_ deck: inout Deck, _ context: inout PassContext) {
    guard context.options.form == .page, context.options.isHackMD else { return }
    var drawer = Drawer(source: deck.source)
    swap(&drawer.text, &deck.text)
    for index in deck.slides.indices where deck.slides[index].contents.mayHold(.diagrams) {
      drawer.draw(&deck.slides[index].children)
      drawer.draw(&deck.slides[index].notes)
    }
    swap(&drawer.text, &deck.text)
    context.diagnostics += drawer.diagnostics
  }

  private struct Drawer {
    let source: Source
    var text = TextPool(source: [])
    var diagnostics: [Diagnostic] = []

    init(source: Source) { self.source = source }

    mutating func draw(_ nodes: inout [Node]) {
      for index in nodes.indices {
        if case .diagram(var diagram) = nodes[index].kind {
          let drawn = DeckDiagram.draw(diagram.name, text.bytes(diagram.source))
          if let svg = drawn.value { diagram.drawing = text.append(svg) }
          nodes[index].kind = .diagram(diagram)
          diagnostics += drawn.diagnostics.map {
            $0.moved(to: place($0.range.lowerBound, in: diagram.source, of: nodes[index]))
          }
        }
        if !nodes[index].children.isEmpty { draw(&nodes[index].children) }
      }
    }

    /// Where byte `offset` of a diagram's text stands in the deck.
    private func place(_ offset: Int, in range: TextRange, of node: Node) -> SourceRange {
      if range.lowerBound < source.bytes.count {
        let place = min(range.lowerBound + offset, range.upperBound)
        return SourceRange(place, place)
      }
      // In quotes and lists the text is a copy without their markers: the same line, counted from its end.
      let copy = text.bytes(range)
      let newline = UInt8(ascii: "\n")
      let lineNumber = copy.prefix(offset).count { $0 == newline } + 1
      let rest = copy.dropFirst(offset).prefix { $0 != newline }.count
      var start = node.range.lowerBound
      for _ in 0..<lineNumber {
        guard let end = source.bytes[start..<node.range.upperBound].firstIndex(of: newline) else { return node.range }
        start = end + 1
      }
      let line = source.line(at: start)
      let place = max(line.lowerBound, line.upperBound - rest)
      return SourceRange(place, place)
    }
  }
}
