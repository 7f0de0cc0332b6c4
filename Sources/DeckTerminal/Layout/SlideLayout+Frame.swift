extension SlideLayout {
  /// What the window shows of the slide.
  ///
  /// - Parameters:
  ///   - step: from 0, the first view, to ``steps``; what is outside is clamped, like `scroll` and `pan`.
  ///   - scroll: the first row shown.
  ///   - pan: the columns that wide lines are moved to the left by.
  ///   - footer: what stands below the slide; nil for none.
  package func frame(step: Int, scroll: Int = 0, pan: Int = 0, footer: Footer? = nil) -> Frame {
    var frame = Frame(
      width: size.columns, height: size.rows, style: base, clusters: clusters, links: links,
      capabilities: signs.capabilities)
    guard !isTooSmall else { return notice(frame) }
    let step = min(max(step, 0), steps)
    let scroll = min(max(scroll, 0), maxScroll)
    let pan = min(max(pan, 0), maxPan)
    let states = states(at: hasFragments ? step : .max)
    let top = topRow
    for line in 0..<min(viewHeight - top, rows.count - scroll) {
      draw(rows[scroll + line], at: top + line, &frame, step: step, pan: pan, states: states)
    }
    place(pictures: scroll..<scroll + viewHeight, top: top, states, &frame)
    for line in 0..<min(viewHeight - top, rows.count - scroll) {
      place(rows[scroll + line], at: top + line, states, &frame)
    }
    if viewHeight < size.rows { drawLastRow(hasFooter ? footer : nil, scroll, &frame) }
    if step > 0 { frame.newContent = newContent(step, scroll: scroll, top: top) }
    return frame
  }

  /// Blank rows above a slide that stands in the middle.
  package var topRow: Int { centers && !overflows ? (viewHeight - rows.count) / 2 : 0 }

  private func notice(_ frame: Frame) -> Frame {
    var frame = frame
    frame.put(size.notice, row: size.rows / 2, column: 0, style: base)
    return frame
  }

  // MARK: - Rows

  private func draw(_ row: Row, at line: Int, _ frame: inout Frame, step: Int, pan: Int, states: [State]) {
    frame.put(row.cells.lazy.map(onBase), row: line, column: 0)
    for wide in row.wide where pan > 0 { draw(wide, row, at: line, &frame, pan: pan) }
    for code in row.codeLines { light(code, at: line, &frame, step: step) }
    for mark in row.marks where mark.fragment > 0 { apply(states[Int(mark.fragment)], mark.columns, at: line, &frame) }
    if row.isRightToLeft { frame.rightToLeftRows.insert(line) }
  }

  /// Cells without colours of their own have the slide's.
  private func onBase(_ cell: Cell) -> Cell {
    var cell = cell
    if cell.style.background == .default { cell.style.background = base.background }
    if cell.style.foreground == .default { cell.style.foreground = base.foreground }
    return cell
  }

  private func draw(_ wide: Row.WideLine, _ row: Row, at line: Int, _ frame: inout Frame, pan: Int) {
    let start = min(pan, wide.cells.count)
    var cells = wide.cells[start..<min(start + wide.columns.count, wide.cells.count)].map(onBase)
    if let first = cells.first, first.isContinuation { cells[0] = .blank(first.style) }
    if let last = cells.last, last.width == 2 { cells[cells.count - 1] = .blank(last.style) }
    let style = row.cells.indices.contains(wide.columns.lowerBound) ? row.cells[wide.columns.lowerBound].style : base
    cells += Array(repeating: onBase(.blank(style)), count: wide.columns.count - cells.count)
    frame.put(cells, row: line, column: wide.columns.lowerBound)
  }

  /// Code outside of the lines that the step lights is dimmed, and lit lines have a sign (TP-32).
  private func light(_ code: Row.CodeLine, at line: Int, _ frame: inout Frame, step: Int) {
    let lit = steppedCode[code.block].lit(at: step)
    guard !lit.isEmpty else { return }
    if lit.contains(where: { $0.contains(code.line) }) {
      if frame[line, code.sign].isBlank {
        frame.put([onBase(Cell(signs.lit, style: palette[.codeSign]))], row: line, column: code.sign)
      }
    } else {
      frame.restyle(row: line, columns: code.columns) { dim(&$0) }
    }
  }

  private func dim(_ style: inout CellStyle) {
    let dimmed = palette[.dimmed]
    style.foreground = dimmed.foreground
    style.attributes.remove(.bold)
    style.attributes.formUnion(dimmed.attributes)
  }

  // MARK: - Fragments

  /// How a fragment looks at a step.
  enum State: Equatable {
    case plain
    case hidden
    case dimmed
    case struck
    case emphasised
    case colored(Role)
  }

  /// By the fragments' numbers; what is in a hidden one is hidden too.
  func states(at step: Int) -> [State] {
    var states: [State] = [.plain]
    for fragment in fragments {
      let outer = states[Int(fragment.parent)]
      let own = fragment.state(at: step)
      states.append(outer == .hidden || own == .plain ? outer : own)
    }
    return states
  }

  private func apply(_ state: State, _ columns: Range<Int>, at line: Int, _ frame: inout Frame) {
    switch state {
    case .plain: break
    case .hidden: frame.fill(rows: line..<line + 1, columns: columns, with: .blank(base))
    case .dimmed: frame.restyle(row: line, columns: columns) { dim(&$0) }
    case .struck: frame.restyle(row: line, columns: columns) { $0.attributes.insert(.strike) }
    case .emphasised: frame.restyle(row: line, columns: columns) { $0.attributes.insert(.bold) }
    case .colored(let role):
      let color = palette[role]
      frame.restyle(row: line, columns: columns) { style in
        style.foreground = color.foreground
        style.attributes.formUnion([.bold, .underline])
      }
    }
  }

  /// The first cell that `step` shows, lights or changes.
  private func newContent(_ step: Int, scroll: Int, top: Int) -> GridPoint? {
    for line in scroll..<min(scroll + viewHeight, rows.count) {
      if let column = column(of: step, in: rows[line]) { return GridPoint(row: top + line - scroll, column: column) }
    }
    return nil
  }

  func column(of step: Int, in row: Row) -> Int? {
    if let mark = row.marks.first(where: { $0.fragment > 0 && fragments[Int($0.fragment) - 1].step == step }) {
      return mark.columns.lowerBound
    }
    let code = row.codeLines.first { code in
      let stepped = steppedCode[code.block]
      return step >= stepped.firstStep && step - stepped.firstStep + 1 < stepped.steps.count
        && stepped.lit(at: step).contains { $0.contains(code.line) }
    }
    return code?.columns.lowerBound
  }

  // MARK: - Large text and pictures

  /// Large text whose lower half is out of the window is as large as other text.
  private func place(_ row: Row, at line: Int, _ states: [State], _ frame: inout Frame) {
    for large in row.large where row.marks.allSatisfy({ states[Int($0.fragment)] != .hidden }) {
      guard line + 1 < viewHeight else {
        frame.put(large.cells.lazy.map(onBase), row: line, column: large.column)
        continue
      }
      var text: [UInt8] = []
      for cell in large.cells { clusters.append(cell, to: &text) }
      frame.largeTexts.append(
        LargeText(row: line, column: large.column, text: text, style: onBase(.blank(large.style)).style))
    }
  }

  private func place(pictures view: Range<Int>, top: Int, _ states: [State], _ frame: inout Frame) {
    for line in pictureRows where line < view.upperBound {
      for picture in rows[line].pictures where states[Int(picture.fragment)] != .hidden {
        let visible = max(view.lowerBound - line, 0)..<min(picture.height, view.upperBound - line)
        guard visible.lowerBound < visible.upperBound else { continue }
        frame.images.append(
          ImagePlacement(
            image: picture.image, address: images[picture.image].address,
            row: top + line + visible.lowerBound - view.lowerBound, column: picture.column,
            width: picture.width, height: picture.height, visibleRows: visible))
      }
    }
  }
}

extension Fragment {
  fileprivate func state(at now: Int) -> SlideLayout.State {
    let isReached = now >= step
    let isCurrent = now == step
    return switch effect {
    case .appear: isReached ? .plain : .hidden
    case .fadeOut: isReached ? .hidden : .plain
    case .semiFadeOut: isReached ? .dimmed : .plain
    case .current: isCurrent ? .plain : .hidden
    case .appearThenDim: isReached ? (isCurrent ? .plain : .dimmed) : .hidden
    case .strike: isReached ? .struck : .plain
    case .emphasise: isReached ? .emphasised : .plain
    case .color(let role, let onlyCurrent): (onlyCurrent ? isCurrent : isReached) ? .colored(role) : .plain
    }
  }
}
