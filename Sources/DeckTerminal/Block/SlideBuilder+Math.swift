import DeckMath
import DeckModel

/// What formulas of a slide define for later ones, as in the page.
typealias FormulaMacros = MathMacros

extension SlideBuilder {
  /// A formula as Unicode text: on one row in a line, in rows when it stands alone. What has a mistake is shown as TeX,
  /// styled as code (TP-38).
  mutating func math(_ tex: TextRange, _ style: MathStyle, _ node: Node) {
    guard !look.isHidden else { return }
    let parsed = MathParser.parse(text.bytes(tex), macros: &macros)
    guard parsed.diagnostics.isEmpty else {
      return style == .inline
        ? inline(node, .code) { $0.putText(tex) }
        : within(node, .codeBlock) { builder in
          builder.flushLine()
          builder.look.keepsBlanks = true
          builder.look.alignment = .left
          builder.putText(tex)
          builder.flushLine(hasMargin: true)
        }
    }
    let ambiguous = options.capabilities.ambiguousWidth
    let width = { @Sendable (text: String) in columns(of: text, ambiguousWidth: ambiguous) }
    let flat = MathTextWriter.write(parsed.value, isStacked: false, cells: width)
    guard style != .inline else {
      return inline(node, .math) { builder in
        for row in flat.rows { builder.putFormula(row, node) }
      }
    }
    let box = MathTextWriter.write(parsed.value, isStacked: true, cells: width)
    within(node, .math) { builder in
      builder.flushLine()
      let rows = box.rows.map { builder.glyphs($0, node) }
      let narrow = builder.collected { inner in
        for row in flat.rows { inner.putFormula(row, node) }
      }
      builder.add(.rows(rows, narrow: narrow), node)
    }
  }

  private mutating func putFormula(_ row: String, _ node: Node) {
    line += glyphs(row, node)
  }

  /// A row of a drawing of ours; its lines may end where it has blanks.
  mutating func glyphs(_ row: String, _ node: Node) -> [Glyph] {
    var outer: [Glyph] = []
    swap(&outer, &line)
    let blanks = look.keepsBlanks
    look.keepsBlanks = true
    putText(row, source: node.range.lowerBound)
    look.keepsBlanks = blanks
    swap(&outer, &line)
    for index in outer.indices {
      outer[index].source = node.range.start
      if outer[index].cell.isBlank { outer[index].role = .space }
      if outer[index].cell.isBlank { outer[index].leading = .space }
    }
    return outer
  }
}
