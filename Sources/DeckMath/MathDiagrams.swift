import DeckModel

// The commutative diagrams of amscd: `A @>f>> B`, rows of vertical arrows between rows of objects.
extension MathParser {
  mutating func diagram(_ array: MathArray, _ range: SourceRange) -> MathNode {
    var rows: [MathNode] = []
    while true {
      let nodes = expression(.row)
      let token = next()
      let isLast: Bool = if case .newline? = primitive(token) { false } else { true }
      if !(isLast && nodes.isEmpty && !rows.isEmpty) {
        let cells = diagramCells(nodes)
        // A row of vertical arrows begins and ends with one, without an object outside.
        let isArrowRow = rows.count % 2 == 1 && cells.count > 2
        rows.append(
          MathNode(.arrayRow(tagged: false, gap: 0), range, isArrowRow ? Array(cells[1..<cells.count - 1]) : cells))
      }
      if isLast {
        push(token)
        return MathNode(.array(array), range, rows)
      }
    }
  }

  /// Cuts a row at its arrows: object, arrow, object, and so on.
  private mutating func diagramCells(_ nodes: [MathNode]) -> [MathNode] {
    var cells: [MathNode] = []
    var object: [MathNode] = []
    var index = 0
    while index < nodes.count {
      let node = nodes[index]
      index += 1
      guard case .identifier("@", _) = node.kind, index < nodes.count else {
        object.append(node)
        continue
      }
      cells.append(MathNode.row(object, node.range))
      object = []
      cells.append(arrow(nodes, &index, node.range))
    }
    cells.append(MathNode.row(object, nodes.last?.range ?? SourceRange(0, 0)))
    return cells
  }

  /// The arrow whose kind stands at `index`, with the labels between its marks.
  private mutating func arrow(_ nodes: [MathNode], _ index: inout Int, _ at: SourceRange) -> MathNode {
    guard let mark = Self.mark(nodes[index]) else {
      report("math-diagram", at, "@ is not followed by one of > < = A V | .")
      return MathNode.row([], at)
    }
    index += 1
    func label() -> [MathNode] {
      let start = index
      while index < nodes.count {
        if Self.mark(nodes[index]) == mark {
          index += 1
          return Array(nodes[start..<index - 1])
        }
        index += 1
      }
      return Array(nodes[start...])
    }
    switch mark {
    case "=":
      return MathNode(.arrow("="), at, [padded([], at)])
    case "|":
      return MathNode(.delimiter("∥", size: 2, .ordinary), at)
    case ".":
      return MathNode.row([], at)
    case ">", "<":
      let over = label()
      let under = label()
      return MathNode(.arrow(mark == ">" ? "→" : "←"), at, [padded(over, at), padded(under, at)])
    default:
      let left = label()
      let right = label()
      let arrow = MathNode(.delimiter(mark == "A" ? "↑" : "↓", size: 2, .relation), at)
      return MathNode.row([hanging(left, -1, at), arrow, hanging(right, 1, at)], at)
    }
  }

  private static func mark(_ node: MathNode) -> Unicode.Scalar? {
    switch node.kind {
    case .symbol(let text, .relation, _) where text == ">" || text == "<" || text == "=": text.unicodeScalars.first
    case .identifier(let text, _) where text == "A" || text == "V" || text == ".": text.unicodeScalars.first
    case .identifier("∣", _): "|"
    default: nil
    }
  }

  /// Room on both sides, so that all arrows are about equally long.
  private func padded(_ label: [MathNode], _ at: SourceRange) -> MathNode {
    let room = MathNode(.space(label.isEmpty ? 1.9 : 1.4), at)
    return MathNode.row([room] + label + [room], at)
  }

  private func hanging(_ label: [MathNode], _ direction: Int, _ at: SourceRange) -> MathNode {
    MathNode(.style(.script), at, [MathNode(.lap(direction), at, [MathNode.row(label, at)])])
  }
}
