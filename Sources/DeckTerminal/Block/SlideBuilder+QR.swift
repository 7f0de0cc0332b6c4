import DeckModel
import DeckPasses

extension SlideBuilder {
  /// `{%qr TEXT %}` as a camera can read it, two modules in each cell, dark on light whatever the theme; its text stands
  /// below. Without a window, where nobody points a camera, the text alone.
  mutating func qrCode(_ node: Node) {
    flushLine()
    within(node) { builder in
      if let rows = builder.qrRows(node) {
        builder.add(.rows(rows, narrow: []), node)
        builder.blocks[builder.blocks.count - 1].hasMargin = false
      }
      builder.put(node.children)
      builder.flushLine()
    }
  }

  private func qrRows(_ node: Node) -> [[Glyph]]? {
    guard options.capabilities.isUnicode, options.capabilities.ambiguousWidth == 1, !options.isLinear, !options.isPaper,
      node.children.contains(where: { $0.tag == "svg" }), let data = node.attributes["data-qr"]
    else { return nil }
    let text = data.isEmpty ? plainText(of: node.children).trimmed : data
    guard let code = QRCode(Array(text.utf8)) else { return nil }
    // Half of the standard's quiet zone is enough on a screen.
    let quiet = 2
    func isDark(_ x: Int, _ y: Int) -> Bool {
      (0..<code.size).contains(x) && (0..<code.size).contains(y) && code[x, y]
    }
    return stride(from: -quiet, to: code.size + quiet, by: 2).map { y in
      (-quiet..<code.size + quiet).map { x in
        let cell = qrCell(isDark(x, y), isDark(x, y + 1))
        return Glyph(
          cell: cell, source: node.range.start, fragment: look.fragment, leading: .alphabetic, role: .text)
      }
    }
  }

  /// Without colours a light module is what the terminal writes with.
  private func qrCell(_ isTopDark: Bool, _ isBottomDark: Bool) -> Cell {
    func ink(_ isDark: Bool) -> CellColor? { palette.background(RGB(isDark ? 0x000000 : 0xFFFFFF)) }
    guard let top = ink(isTopDark), let bottom = ink(isBottomDark) else {
      switch (isTopDark, isBottomDark) {
      case (true, true): return .blank()
      case (true, false): return Cell("▄")
      case (false, true): return Cell("▀")
      case (false, false): return Cell("█")
      }
    }
    return isTopDark == isBottomDark
      ? .blank(CellStyle(.default, on: top)) : Cell("▀", style: CellStyle(top, on: bottom))
  }
}
