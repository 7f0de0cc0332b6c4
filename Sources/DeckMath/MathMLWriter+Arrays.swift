import DeckModel

// Arrays and tags.
extension MathMLWriter {
  mutating func array(_ node: MathNode, _ array: MathArray) {
    let isTagged = node.children.contains { if case .arrayRow(tagged: true, _) = $0.kind { true } else { false } }
    let columns = shape(array)
    out.put("<mtable")
    classes(array, columns, isTagged: isTagged)
    if array.style == .display { out.put(" displaystyle=\"true\"") }
    if array.spacing == .small { out.put(" scriptlevel=\"1\"") }
    out.put(">")
    let outer = (style, limitStyle)
    (style, limitStyle) = (array.style, array.style)
    for (index, arrayRow) in node.children.enumerated() {
      let isLast = index + 1 == node.children.count
      out.put("<mtr")
      ruled(above: line(array.horizontalLines, index), below: isLast ? line(array.horizontalLines, index + 1) : .none)
      out.put(">")
      row(of: arrayRow, array, columns, hasGlue: isTagged)
      out.put("</mtr>")
    }
    (style, limitStyle) = outer
    out.put("</mtable>")
  }

  private mutating func row(of arrayRow: MathNode, _ array: MathArray, _ columns: Columns, hasGlue: Bool) {
    var cells = arrayRow.children[...]
    var tag: MathNode?
    var gap = 0.0
    if case .arrayRow(let isTagged, let space) = arrayRow.kind {
      gap = space
      if isTagged { tag = cells.popLast() }
    }
    if hasGlue { out.put("<mtd class=\"tex-glue\"></mtd>") }
    for (index, cell) in cells.enumerated() {
      out.put("<mtd")
      cellClasses(array, columns, index, isLast: index + 1 == cells.count)
      if gap > 0, index == 0 {
        out.put(" style=\"padding-bottom:")
        em(gap + 0.25)
        out.put("\"")
      }
      out.put(">")
      // amsmath starts every second cell with an empty symbol, so that its relation gets space.
      let isRightSide = array.isMultiline && array.spacing != .none && index % 2 == 1
      let isAlignedAt = array.isMultiline && !array.columns.isEmpty && index % 2 == 1
      row([cell], before: isRightSide || isAlignedAt ? .ordinary : nil)
      out.put("</mtd>")
    }
    guard hasGlue else { return }
    out.put("<mtd class=\"tex-glue\"></mtd><mtd class=\"tex-tag\">")
    if let tag { row([tag]) }
    out.put("</mtd>")
  }

  /// `\tag` of a whole formula: the formula in the middle, the tag at the right margin.
  mutating func tagged(_ node: MathNode) {
    out.put("<mtable class=\"tex-tagged\"")
    if style == .display { out.put(" displaystyle=\"true\"") }
    out.put("><mtr><mtd class=\"tex-glue\"></mtd><mtd>")
    row([node.children[0]])
    out.put("</mtd><mtd class=\"tex-glue\"></mtd><mtd>")
    row([node.children[1]])
    out.put("</mtd></mtr></mtable>")
  }

  // MARK: Classes

  /// How the columns are aligned: by one class of the table, or cell by cell.
  private enum Columns { case centered, left, right, pairs, each }

  private func shape(_ array: MathArray) -> Columns {
    let columns = array.columns
    if columns.allSatisfy({ $0 == .center }) { return .centered }
    if columns.allSatisfy({ $0 == .left }) { return .left }
    if columns.allSatisfy({ $0 == .right }) && !array.isMultiline { return .right }
    let isPairs = columns.enumerated().allSatisfy { $1 == ($0 % 2 == 0 ? .right : .left) }
    return isPairs && array.isMultiline ? .pairs : .each
  }

  private mutating func classes(_ array: MathArray, _ columns: Columns, isTagged: Bool) {
    out.put(" class=\"tex-")
    switch array.spacing {
    case .matrix: out.put(array.hasMargins ? "array" : "matrix")
    case .pairs: out.put("align")
    case .none: out.put("lines")
    case .small: out.put("small")
    case .diagram: out.put("cd")
    }
    switch columns {
    case .left: out.put(" tex-l")
    case .right: out.put(" tex-r")
    case .pairs: out.put(" tex-rl")
    case .centered, .each: break
    }
    if array.isCases { out.put(" tex-cases") }
    if array.stretch > 1.1 { out.put(" tex-wide") }
    if !array.verticalLines.isEmpty || !array.horizontalLines.isEmpty { out.put(" tex-ruled") }
    if isTagged { out.put(" tex-tagged") }
    out.put("\"")
  }

  private mutating func cellClasses(_ array: MathArray, _ columns: Columns, _ index: Int, isLast: Bool) {
    var words: [StaticString] = []
    if columns == .each, index < array.columns.count {
      if array.columns[index] == .left { words.append("tex-l") }
      if array.columns[index] == .right { words.append("tex-r") }
    }
    switch line(array.verticalLines, index) {
    case .none: break
    case .solid: words.append("tex-vl")
    case .dashed: words.append("tex-vld")
    case .double: words.append("tex-vl2")
    }
    if isLast, index + 1 < array.verticalLines.count {
      switch array.verticalLines[index + 1] {
      case .none: break
      case .solid: words.append("tex-vr")
      case .dashed: words.append("tex-vrd")
      case .double: words.append("tex-vr2")
      }
    }
    put(words)
  }

  private mutating func ruled(above: MathArray.Line, below: MathArray.Line) {
    var words: [StaticString] = []
    switch above {
    case .none: break
    case .solid: words.append("tex-ht")
    case .dashed: words.append("tex-htd")
    case .double: words.append("tex-ht2")
    }
    switch below {
    case .none: break
    case .solid: words.append("tex-hb")
    case .dashed: words.append("tex-hbd")
    case .double: words.append("tex-hb2")
    }
    put(words)
  }

  private mutating func put(_ classes: [StaticString]) {
    guard !classes.isEmpty else { return }
    out.put(" class=\"")
    for word in classes {
      out.put(word)
      out.put(" ")
    }
    out.removeLast(1)
    out.put("\"")
  }

  private func line(_ lines: [MathArray.Line], _ index: Int) -> MathArray.Line {
    index < lines.count ? lines[index] : .none
  }
}
