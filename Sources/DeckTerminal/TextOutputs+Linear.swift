extension TextOutputs {
  /// What a step adds in linear mode: plain lines without frames, for screen readers and slow links (TP-73). Step 0 is
  /// the slide as it is first seen, behind its number.
  package func linear(slide index: Int, step: Int, width: Int, options: LayoutOptions = LayoutOptions()) -> [UInt8] {
    guard (0..<deck.count).contains(index) else { return [] }
    var options = paper(options)
    options.isLinear = true
    options.capabilities.isUnicode = false
    let layout = deck.layout(slide: index, size: paper(width), palette: Self.mono, options: options)
    var out: [UInt8] = []
    if step <= 0 { out += Array("Slide \(deck.number(of: index)) of \(deck.total)\n".utf8) }
    var isBlank = true
    for row in layout.rows {
      let cells = layout.cells(of: row, addedBy: step)
      if cells.allSatisfy(\.isBlank) {
        // One blank line between blocks, none where all is hidden.
        if step <= 0, !isBlank { out.append(UInt8(ascii: "\n")) }
        isBlank = true
        continue
      }
      isBlank = false
      append(cells, layout.clusters, to: &out)
      out.append(UInt8(ascii: "\n"))
    }
    return out
  }
}

extension SlideLayout {
  /// The row's cells with blanks for all that was there before `step`, or is not there yet.
  fileprivate func cells(of row: Row, addedBy step: Int) -> [Cell] {
    let now = states(at: step)
    let before = step > 0 ? states(at: step - 1) : []
    var cells = row.cells
    var shown = Array(repeating: step <= 0, count: cells.count)
    for mark in row.marks {
      let fragment = Int(mark.fragment)
      let isNew = now[fragment] != .hidden && (step <= 0 || before[fragment] == .hidden)
      for column in mark.columns.clamped(to: 0..<cells.count) { shown[column] = isNew }
    }
    for code in row.codeLines where step > 0 && column(of: step, in: row) != nil {
      for column in code.columns.clamped(to: 0..<cells.count) { shown[column] = true }
    }
    for column in cells.indices where !shown[column] { cells[column] = .blank() }
    return cells
  }
}
