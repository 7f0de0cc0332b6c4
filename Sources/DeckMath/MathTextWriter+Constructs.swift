// Fractions, roots, fences, arrays and boxes.
extension MathTextWriter {
  // MARK: Fractions and roots

  func fraction(_ node: MathNode, _ fraction: MathFraction) -> MathBox {
    let numerator = node.children[0]
    let denominator = node.children[1]
    let hasLine = fraction.lineThickness != 0
    guard isStacked, !isScript, fraction.style != .text else {
      let parts = [operand(numerator), text(hasLine ? "/" : " choose "), operand(denominator)]
      guard fraction.left != nil || fraction.right != nil else { return .beside(parts) }
      return fenced(.beside(parts), fraction.left, fraction.right)
    }
    let top = row([numerator])
    let bottom = row([denominator])
    // Bars within bars are told apart by their length.
    let width = max(top.width, bottom.width) + (top.height > 1 || bottom.height > 1 ? 2 : 0)
    let bar = text(hasLine ? String(repeating: "─", count: max(width, 1)) : MathBox.spaces(width))
    let box = MathBox.stacked([top, bar, bottom], main: 1)
    if fraction.left != nil || fraction.right != nil { return fenced(box, fraction.left, fraction.right) }
    return .beside([text(" "), box, text(" ")])
  }

  /// A part of `a/b`, in parentheses unless it is one symbol.
  private func operand(_ node: MathNode) -> MathBox { operand(node, row([node])) }

  private func operand(_ node: MathNode, _ box: MathBox) -> MathBox {
    isSimple(node) ? box : .beside([text("("), box, text(")")])
  }

  private func isSimple(_ node: MathNode) -> Bool {
    switch node.kind {
    case .scripts: isAtomic(node.children[0])
    case .row, .group: node.children.count == 1 && isSimple(node.children[0])
    default: isAtomic(node)
    }
  }

  func root(_ node: MathNode) -> MathBox {
    let body = row([node.children[0]])
    let index = node.children.count > 1 ? line(node.children[1]) : ""
    if body.height > 1 {
      let raised = MathScriptForms.superscript(index) ?? index
      let left = MathBox.spaces(cells(raised))
      var rows = [left + " ┌" + String(repeating: "─", count: body.width)]
      for (number, row) in body.rows.enumerated() {
        rows.append((number + 1 == body.height ? raised + "╲│" : left + " │") + row)
      }
      return MathBox(rows: rows, width: cells(raised) + 2 + body.width, baseline: body.baseline + 1)
    }
    let sign: String =
      switch index {
      case "": "√"
      case "3": "∛"
      case "4": "∜"
      default: (MathScriptForms.superscript(index) ?? "(" + index + ")") + "√"
      }
    return .beside([text(sign), operand(node.children[0], body)])
  }

  // MARK: Fences

  func fenced(_ body: MathBox, _ left: Unicode.Scalar?, _ right: Unicode.Scalar?) -> MathBox {
    var parts: [MathBox] = []
    if let left { parts.append(fence(left, body.above, body.below)) }
    parts.append(body)
    if let right { parts.append(fence(right, body.above, body.below)) }
    return .beside(parts)
  }

  func delimiter(_ scalar: Unicode.Scalar?, _ size: Int) -> MathBox {
    text(scalar.map { String(Character($0)) } ?? "")
  }

  /// A fence as high as what it holds.
  private func fence(_ scalar: Unicode.Scalar, _ above: Int, _ below: Int) -> MathBox {
    let height = above + below + 1
    guard height > 1 else { return text(String(Character(scalar))) }
    // Top, filler, middle, bottom.
    let pieces: (String, String, String, String)
    switch scalar {
    case "(": pieces = ("⎛", "⎜", "⎜", "⎝")
    case ")": pieces = ("⎞", "⎟", "⎟", "⎠")
    case "[": pieces = ("⎡", "⎢", "⎢", "⎣")
    case "]": pieces = ("⎤", "⎥", "⎥", "⎦")
    case "{": pieces = height == 2 ? ("⎰", "", "", "⎱") : ("⎧", "⎪", "⎨", "⎩")
    case "}": pieces = height == 2 ? ("⎱", "", "", "⎰") : ("⎫", "⎪", "⎬", "⎭")
    case "⌊": pieces = ("⎢", "⎢", "⎢", "⎣")
    case "⌋": pieces = ("⎥", "⎥", "⎥", "⎦")
    case "⌈": pieces = ("⎡", "⎢", "⎢", "⎢")
    case "⌉": pieces = ("⎤", "⎥", "⎥", "⎥")
    case "⟨": pieces = ("╱", " ", "⟨", "╲")
    case "⟩": pieces = ("╲", " ", "⟩", "╱")
    case "∣", "|": pieces = ("│", "│", "│", "│")
    case "∥", "‖": pieces = ("║", "║", "║", "║")
    default: pieces = (" ", " ", String(Character(scalar)), " ")
    }
    let rows = (0..<height).map { index in
      index == 0 ? pieces.0 : index == height - 1 ? pieces.3 : index == above ? pieces.2 : pieces.1
    }
    return MathBox(rows: rows, width: 1, baseline: above)
  }

  // MARK: Arrays

  func array(_ node: MathNode, _ array: MathArray) -> MathBox {
    let grid = node.children.map { line in
      line.children.enumerated().map { index, cell in
        row([cell], before: array.isMultiline && !array.columns.isEmpty && index % 2 == 1 ? .ordinary : nil)
      }
    }
    guard isStacked, !isScript else {
      let rows = grid.map {
        MathBox.beside(Array($0.map { [$0] }.joined(separator: [text(array.isMultiline ? "" : " ")])))
      }
      return .beside(Array(rows.map { [$0] }.joined(separator: [text("; ")])))
    }
    let count = grid.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in grid.map { $0.indices.contains(column) ? $0[column].width : 0 }.max() ?? 0
    }
    var rows: [String] = []
    let isLoose = grid.joined().contains { $0.height > 1 }
    var total = 0
    for (index, cells) in grid.enumerated() {
      let above = cells.map(\.above).max() ?? 0
      let below = cells.map(\.below).max() ?? 0
      var parts: [MathBox] = []
      for column in 0..<count {
        if column > 0 { parts.append(text(separator(array, column))) }
        let cell = cells.indices.contains(column) ? cells[column] : text("")
        let alignment = array.columns.indices.contains(column) ? array.columns[column] : .center
        parts.append(cell.aligned(alignment, in: widths[column]).extended(above: above, below: below))
      }
      let line = parts.isEmpty ? text("") : MathBox.beside(parts)
      total = line.width
      if let rule = rule(array.horizontalLines, index, total) {
        rows.append(rule)
      } else if isLoose, index > 0 {
        rows.append(MathBox.spaces(total))
      }
      rows += line.rows
    }
    if let rule = rule(array.horizontalLines, grid.count, total) { rows.append(rule) }
    return MathBox(rows: rows.isEmpty ? [""] : rows, width: total, baseline: max(rows.count - 1, 0) / 2)
  }

  private func separator(_ array: MathArray, _ column: Int) -> String {
    if array.verticalLines.indices.contains(column), array.verticalLines[column] != .none {
      return array.verticalLines[column] == .double ? " ║ " : " │ "
    }
    switch array.spacing {
    case .pairs: return column % 2 == 1 ? "" : "   "
    case .none: return ""
    default: return "  "
    }
  }

  private func rule(_ lines: [MathArray.Line], _ index: Int, _ width: Int) -> String? {
    guard lines.indices.contains(index), lines[index] != .none else { return nil }
    let stroke =
      switch lines[index] {
      case .dashed: "╌"
      case .double: "═"
      default: "─"
      }
    return String(repeating: stroke, count: width)
  }

  // MARK: Decorations

  func decorated(_ node: MathNode) -> MathBox {
    switch node.kind {
    case .group, .classed, .operatorGroup, .smash, .raise, .lap:
      return row(node.children)
    case .accent(let scalar, let stretchy, let under):
      return accent(node, scalar, stretchy: stretchy, under: under)
    case .line(let under):
      return ruled(row(node.children), under: under)
    case .brace(let under):
      return brace(row(node.children), under: under)
    case .arrow(let scalar):
      return arrow(node, scalar)
    case .enclosure(let enclosure):
      return self.enclosure(row(node.children), enclosure)
    case .phantom(let width, let height):
      let box = row(node.children)
      return height ? MathBox.blank(width: width ? box.width : 0, height: box.height) : .blank(width: box.width)
    case .tagged:
      return .beside([row([node.children[0]]), text("   "), row([node.children[1]])])
    default:
      return row(node.children)
    }
  }

  /// Accents combine with a letter; wide ones are drawn above where there is room.
  private func accent(_ node: MathNode, _ scalar: Unicode.Scalar, stretchy: Bool, under: Bool) -> MathBox {
    let body = row(node.children)
    let isLetter = body.height == 1 && body.width == 1
    if isLetter || !isStacked || body.height > 1 && !stretchy {
      guard let mark = combining(scalar), body.height == 1 else { return body }
      let base = isLetter || stretchy ? body.rows[0] : "(" + body.rows[0] + ")"
      return MathBox(rows: [base + String(Character(mark))], width: cells(base), baseline: 0)
    }
    let drawn: String =
      switch scalar {
      case "→", "⇀", "\u{20D7}", "⇒": String(repeating: "─", count: body.width - 1) + "→"
      case "←", "↼": "←" + String(repeating: "─", count: body.width - 1)
      case "↔": "←" + String(repeating: "─", count: max(body.width - 2, 0)) + "→"
      default: String(Character(scalar))
      }
    return under ? .stacked([body, text(drawn)], main: 0) : .stacked([text(drawn), body], main: 1)
  }

  private func combining(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "→", "⇀", "⇒": "\u{20D7}"
    case "←", "↼": "\u{20D6}"
    case "↔": "\u{20E1}"
    default: MathAccents.combining(scalar)
    }
  }

  private func ruled(_ body: MathBox, under: Bool) -> MathBox {
    if body.height == 1 {
      let mark: Unicode.Scalar = under ? "\u{332}" : "\u{305}"
      return MathBox(
        rows: [body.rows[0].map { String($0) + String(Character(mark)) }.joined()], width: body.width, baseline: 0)
    }
    let rule = text(String(repeating: under ? "─" : "─", count: body.width))
    return under ? .stacked([body, rule], main: 0) : .stacked([rule, body], main: 1)
  }

  private func brace(_ body: MathBox, under: Bool) -> MathBox {
    guard isStacked else { return body }
    let left = max(body.width - 3, 0) / 2
    let right = max(body.width - 3 - left, 0)
    let ends = under ? ("└", "┬", "┘") : ("┌", "┴", "┐")
    let line = ends.0 + String(repeating: "─", count: left) + ends.1 + String(repeating: "─", count: right) + ends.2
    return under ? .stacked([body, text(line)], main: 0) : .stacked([text(line), body], main: 1)
  }

  private func arrow(_ node: MathNode, _ scalar: Unicode.Scalar) -> MathBox {
    var script = self
    script.isScript = true
    let over = script.row([node.children[0]])
    let under = node.children.count > 1 ? script.row([node.children[1]]) : nil
    let length = max(over.width, under?.width ?? 0, 1) + 2
    let shaft = String(repeating: scalar == "=" ? "═" : "─", count: length - 1)
    let pointsLeft = scalar == "←" || scalar == "⇐" || scalar == "↩" || scalar == "↞"
    let head = String(Character(scalar == "=" ? "═" : scalar))
    guard isStacked else {
      let label = over.rows[0] + (under.map { $0.width > 0 ? "," + $0.rows[0] : "" } ?? "")
      return text(pointsLeft ? head + label + "─" : "─" + label + head)
    }
    var boxes: [MathBox] = over.width > 0 ? [over] : []
    let main = boxes.count
    boxes.append(text(pointsLeft ? head + shaft : shaft + head))
    if let under, under.width > 0 { boxes.append(under) }
    return .stacked(boxes, main: main)
  }

  private func enclosure(_ body: MathBox, _ enclosure: MathEnclosure) -> MathBox {
    switch enclosure {
    case .cancelUp, .cancelDown, .cancelBoth, .strike:
      let mark: Unicode.Scalar = enclosure == .strike ? "\u{336}" : "\u{338}"
      let rows = body.rows.map { row in row.map { $0 == " " ? " " : String($0) + String(Character(mark)) }.joined() }
      return MathBox(rows: rows, width: body.width, baseline: body.baseline)
    case .box(border: nil, _):
      return body
    case .box where isStacked:
      let line = String(repeating: "─", count: body.width + 2)
      let rows = ["┌" + line + "┐"] + body.rows.map { "│ " + $0 + " │" } + ["└" + line + "┘"]
      return MathBox(rows: rows, width: body.width + 4, baseline: body.baseline + 1)
    case .box:
      return .beside([text("["), body, text("]")])
    case .angle:
      return .beside([body, text("⏋")])
    case .phase:
      return .beside([text("∠"), body])
    }
  }
}
