import DeckDiagram
import DeckModel

extension SlideBuilder {
  /// A diagram that is lines of text: headings, a list, or a history with its branches before the words.
  mutating func list(_ outline: Outline, _ node: Node) {
    let outer = look.alignment
    within(node) { builder in
      guard !builder.look.isHidden else { return }
      builder.look.alignment = .left
      let items = outline.lines.compactMap { line -> Block.Item? in
        if builder.options.isLinear, line.text.isEmpty { return nil }
        return Block.Item(
          marker: builder.marker(line), blocks: builder.collected { $0.put(line, node) }, source: node.range.lowerBound,
          fragment: builder.look.fragment)
      }
      builder.add(.list(items), node, alignment: outer)
    }
  }

  private mutating func put(_ line: Outline.Line, _ node: Node) {
    let plain = look
    if line.isStrong { apply(.strong) }
    putText(line.text, source: node.range.lowerBound)
    flushLine()
    look = plain
  }

  private func marker(_ line: Outline.Line) -> [Cell] {
    let style = style(.bullet)
    if let depth = line.depth {
      let lead = Array.blanks(2 * depth, style)
      return lead + [Cell(signs.bullet(depth), style: style), .blank(style)]
    }
    guard !line.strokes.isEmpty, !options.isLinear else { return [] }
    return line.strokes.map { Cell(signs.stroke($0), style: style) } + [.blank(style)]
  }
}

extension Signs {
  fileprivate func stroke(_ stroke: Outline.Stroke) -> Unicode.Scalar {
    if stroke.contains(.dot) { return bullet(0) }
    if stroke.isEmpty { return " " }
    let row: Place = !stroke.contains(.up) ? .first : stroke.contains(.down) ? .inner : .last
    let column: Place = !stroke.contains(.left) ? .first : stroke.contains(.right) ? .inner : .last
    switch stroke {
    case [.up, .down], .up, .down: return vertical
    case [.left, .right], .left, .right: return horizontal
    default: return crossing(row: row, column: column)
    }
  }
}
