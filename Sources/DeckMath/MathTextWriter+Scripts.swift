// Scripts, limits and labels.
extension MathTextWriter {
  func scripts(_ node: MathNode, sub: Bool, sup: Bool) -> MathBox {
    let base = node.children[0]
    let subscriptNode = sub ? node.children[1] : nil
    let superscriptNode = sup ? node.children[sub ? 2 : 1] : nil
    if isStacked, takesLimits(base, sub: sub, sup: sup) {
      return labelled(base, under: subscriptNode, over: superscriptNode)
    }
    var body = row([base])
    if !isAtomic(base), body.height == 1 { body = .beside([text("("), body, text(")")]) }
    let script = inScripts
    if isStacked {
      // Each script is laid out once: what doubles at every level doubles without end.
      let over = superscriptNode.map { script.stacked.row([$0]) }
      var isTall = over.map { $0.height > 1 } ?? false
      if case .largeOperator = base.kind { isTall = true }
      if isTall { return corners(body, subscriptNode.map { script.stacked.row([$0]) }, over) }
    }
    let lower = subscriptNode.map { node in
      let line = script.line(node)
      return text(MathScriptForms.subscript(line) ?? mark("_", line))
    }
    let upper = superscriptNode.map { node in
      let line = script.line(node)
      let isPrimes = line.unicodeScalars.allSatisfy { $0 == "′" }
      return text(isPrimes ? line : MathScriptForms.superscript(line) ?? mark("^", line))
    }
    if body.height > 1 { return atEnds(of: body, lower, upper) }
    return .beside([body] + [lower, upper].compactMap { $0 })
  }

  /// Scripts of one row at the bottom and the top of a tall base.
  private func atEnds(of body: MathBox, _ lower: MathBox?, _ upper: MathBox?) -> MathBox {
    let width = max(lower?.width ?? 0, upper?.width ?? 0)
    var column = MathBox.blank(width: width, height: body.height)
    column.baseline = body.baseline
    if let upper { column.rows[0] = upper.aligned(.left, in: width).rows[0] }
    if let lower { column.rows[body.height - 1] = lower.aligned(.left, in: width).rows[0] }
    return .beside([body, column])
  }

  /// `^x`, or `^(x+1)` for more than one character.
  private func mark(_ sign: String, _ line: String) -> String {
    line.count <= 1 ? sign + line : sign + "(" + line + ")"
  }

  /// The same writer for what stands in scripts.
  private var inScripts: MathTextWriter {
    var writer = self
    writer.isScript = true
    writer.isStacked = false
    return writer
  }

  private var stacked: MathTextWriter {
    var writer = self
    writer.isStacked = true
    return writer
  }

  /// One row of text without blanks at its ends.
  func line(_ node: MathNode) -> String {
    var writer = self
    writer.isStacked = false
    return writer.row([node]).rows[0]
  }

  private func takesLimits(_ base: MathNode, sub: Bool, sup: Bool) -> Bool {
    switch base.kind {
    case .largeOperator(_, let placement), .function(_, let placement), .operatorGroup(let placement, _):
      placement != .beside && !isScript
    case .brace(let under): under ? sub && !sup : sup && !sub
    default: false
    }
  }

  /// A base with what stands under and over it.
  func labelled(_ base: MathNode, under: MathNode?, over: MathNode?) -> MathBox {
    let body = row([base])
    guard isStacked else {
      var parts = [body]
      if let under { parts.append(text("_(" + line(under) + ")")) }
      if let over { parts.append(text("^(" + line(over) + ")")) }
      return .beside(parts)
    }
    var script = self
    script.isScript = true
    var boxes: [MathBox] = []
    if let over { boxes.append(script.row([over])) }
    let main = boxes.count
    boxes.append(body)
    if let under { boxes.append(script.row([under])) }
    return .stacked(boxes, main: main)
  }

  /// Scripts in rows of their own, above and below the base's right end.
  private func corners(_ body: MathBox, _ under: MathBox?, _ over: MathBox?) -> MathBox {
    let width = max(over?.width ?? 0, under?.width ?? 0)
    var rows = over?.aligned(.left, in: width).rows ?? []
    let above = rows.count
    rows += [String](repeating: MathBox.spaces(width), count: body.height)
    rows += under?.aligned(.left, in: width).rows ?? []
    let column = MathBox(rows: rows, width: width, baseline: above + body.baseline)
    return .beside([body, column])
  }

  /// Whether a script may follow without parentheses.
  func isAtomic(_ node: MathNode) -> Bool {
    switch node.kind {
    case .identifier, .number, .symbol, .largeOperator, .function, .fenced, .delimiter, .accent, .array, .middle,
      .error, .line, .operatorGroup:
      true
    case .brace: isStacked
    case .text(let text, _): !text.contains(" ")
    case .row, .group, .color, .size, .style, .link, .poorBold:
      node.children.isEmpty || (node.children.count == 1 && isAtomic(node.children[0]))
    default: false
    }
  }
}
