import DeckModel

extension Deck {
  /// Reads every formula in reading order and gives it to `body`, with what was noticed, at its place in the source.
  ///
  /// What a formula defines holds for those after it, on later slides too, as with MathJax. One that stands twice, as a
  /// heading does in a table of contents, is given twice.
  /// - Complexity: linear in the formulas and the nodes; slides without any are not walked.
  package func readFormulas(
    _ body: (_ tex: TextRange, _ style: MathStyle, _ place: SourceRange, _ tree: MathNode) -> Void
  ) -> [Diagnostic] {
    var macros = MathMacros()
    var diagnostics: [Diagnostic] = []
    func read(_ nodes: [Node]) {
      for node in nodes {
        if case .math(let tex, let style) = node.kind {
          let read = text.withBytes(tex) { MathParser.parse($0, macros: &macros) }
          if !read.diagnostics.isEmpty {
            let places = TeXPlaces(of: tex, style, in: node.range, of: self)
            diagnostics += read.diagnostics.map { $0.moved(to: places[$0.range]) }
          }
          body(tex, style, node.range, read.value)
        }
        if !node.children.isEmpty { read(node.children) }
      }
    }
    for slide in slides where slide.contents.mayHold(.math) {
      read(slide.children)
      read(slide.notes)
    }
    return diagnostics
  }
}

/// Where the bytes of a formula's TeX stand in the source.
///
/// TeX in quotes and lists was copied without the markers before its lines, so a place is found from its line's end.
private struct TeXPlaces {
  private let tex: TextRange
  private let node: SourceRange
  /// Of the lines of copied TeX: the offset of their end, in the TeX and in the source. Empty if nothing was copied.
  private var ends: [(tex: Int, source: Int)] = []

  init(of tex: TextRange, _ style: MathStyle, in node: SourceRange, of deck: Deck) {
    self.tex = tex
    self.node = node
    let source = deck.source.bytes
    guard tex.lowerBound >= source.count, node.upperBound <= source.count else { return }
    let copied = deck.text.bytes(tex)
    let closer =
      switch style {
      case .environment: 0
      case .inline: source[node.lowerBound] == UInt8(ascii: "$") ? 1 : 3
      case .display: source[node.lowerBound] == UInt8(ascii: "$") ? 2 : 3
      }
    var line = node.lowerBound
    for (offset, byte) in copied.enumerated() where byte == UInt8(ascii: "\n") {
      while line < node.upperBound, source[line] != UInt8(ascii: "\n") { line += 1 }
      ends.append((offset, line))
      line += 1
    }
    ends.append((copied.count, node.upperBound - closer))
  }

  subscript(range: SourceRange) -> SourceRange {
    SourceRange(place(range.lowerBound), max(place(range.upperBound), place(range.lowerBound)))
  }

  private func place(_ offset: Int) -> Int {
    guard let end = ends.first(where: { offset <= $0.tex }) else {
      // What ends behind the TeX ends with it.
      return ends.isEmpty ? tex.lowerBound + min(offset, tex.count) : node.upperBound
    }
    return max(node.lowerBound, end.source - (end.tex - offset))
  }
}
