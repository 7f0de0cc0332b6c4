import DeckTerminal

/// Turns frames into the bytes that make a terminal show them: only what differs from the frame before, within one
/// synchronized update (`TP-63`).
package struct FrameWriter: Sendable {
  /// What the terminal shows; nil when nobody knows.
  private var shown: Frame?
  private var style = CellStyle()
  private var link: Link?
  /// Where the terminal's cursor is; nil behind a cluster whose width terminals disagree about, and in the last column.
  private var cursor: GridPoint?
  private var isCursorShown = false
  private var out: [UInt8] = []

  package init() {}

  /// The next frame is written as a whole, on a cleared window: after a new size, or when something else wrote.
  package mutating func forget() { shown = nil }

  /// The bytes from the frame before to `frame`; empty when nothing differs.
  ///
  /// - Parameters:
  ///   - prompt: where the cursor is shown; nil: it stays hidden, at the new content.
  ///   - pictures: what to send at a picture's place, and to take away one that was there.
  /// - Complexity: linear in the number of cells.
  package mutating func write(_ frame: Frame, prompt: GridPoint? = nil, pictures: PictureWriter = .none) -> [UInt8] {
    out = []
    let old: Frame
    if let shown, shown.width == frame.width, shown.height == frame.height {
      old = shown
    } else {
      out += ControlSequence.clear
      (style, link, cursor) = (CellStyle(), nil, nil)
      old = Frame(width: frame.width, height: frame.height)
    }
    out += pictures.first
    var stale = removePictures(of: shown, notIn: frame, pictures)
    stale += old.largeTexts.filter { !frame.largeTexts.contains($0) }.map { Frame.Area(rows: $0.rows) }
    var touched: Set<Int> = []
    for row in 0..<frame.height {
      let start = out.count
      write(row, of: frame, over: old, stale)
      if out.count > start { touched.insert(row) }
    }
    if link != nil { endLink() }
    for text in frame.largeTexts where !old.largeTexts.contains(text) || !touched.isDisjoint(with: text.rows) {
      put(text)
    }
    let isGone = shown.map { before in before.images.contains { !frame.images.contains($0) } } ?? true
    for image in frame.images where isGone || !old.images.contains(image) {
      move(to: GridPoint(row: image.row, column: image.column))
      out += pictures.place(image)
      cursor = nil
    }
    placeCursor(prompt, frame.newContent, isSame: out.isEmpty)
    shown = frame
    return out.isEmpty ? [] : ControlSequence.beginUpdate + out + ControlSequence.endUpdate
  }

  // MARK: Rows

  /// A row's bytes: runs of cells that differ, what is blank behind them erased at once.
  private mutating func write(_ row: Int, of frame: Frame, over old: Frame, _ stale: [Frame.Area]) {
    let width = frame.width
    var isStale = stale.contains { $0.rows.contains(row) }
    if !isStale, frame.isPlainlyEqual(to: old, row: row) { return }
    // Terminals reorder what runs from right to left, so that a part of such a row has no place of its own (`TP-72`).
    if frame.rightToLeftRows.contains(row) || old.rightToLeftRows.contains(row) {
      if !isStale, (0..<width).allSatisfy({ frame.shows(old, row: row, column: $0) }) { return }
      isStale = true
    }
    let tail = frame.blankTail(row: row)
    var column = 0
    var isDisturbed = false
    while column < tail {
      let cell = frame[row, column]
      let span = max(cell.width, 1)
      let differs = isDisturbed || isStale || !isSame(frame, old, row, column, span)
      isDisturbed = differs && old[row, column].isDoubtful
      if differs { put(cell, at: GridPoint(row: row, column: column), of: frame) }
      column += span
    }
    guard tail < width else { return }
    let isDirty = isDisturbed || isStale || old.blankTail(row: row) > tail
    guard isDirty else { return }
    move(to: GridPoint(row: row, column: tail))
    setStyle(CellStyle(), link: nil)
    out += ControlSequence.eraseRight
  }

  private func isSame(_ frame: Frame, _ old: Frame, _ row: Int, _ column: Int, _ span: Int) -> Bool {
    (column..<min(column + span, frame.width)).allSatisfy { frame.shows(old, row: row, column: $0) }
  }

  private mutating func put(_ cell: Cell, at place: GridPoint, of frame: Frame) {
    move(to: place, through: frame)
    setStyle(cell.style, link: frame.hyperlink(of: cell))
    if cell.isDoubtful, cell.width == 2 {
      // Some terminals draw it narrower than its place.
      out += [0x20, 0x20]
      cursor = nil
      move(to: place)
    }
    let start = out.count
    frame.clusters.append(cell, to: &out)
    if out.count == start || !isHarmless(out[start...]) {
      out.removeSubrange(start...)
      out += [UInt8](repeating: 0x3F, count: max(cell.width, 1))
    }
    let end = place.column + max(cell.width, 1)
    cursor = cell.isDoubtful || end >= frame.width ? nil : GridPoint(row: place.row, column: end)
  }

  private mutating func put(_ large: LargeText) {
    guard isHarmless(large.text[...]) else { return }
    move(to: GridPoint(row: large.row, column: large.column))
    setStyle(large.style, link: nil)
    out += ControlSequence.large(large.text)
    cursor = nil
  }

  /// The last look at text before it is sent; the layout has filtered it already (`trust` T1).
  private func isHarmless(_ text: ArraySlice<UInt8>) -> Bool {
    if text.count == 1, let byte = text.first { return (0x20..<0x7F).contains(byte) }
    return String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy(ControlSequence.isShown)
  }

  // MARK: The terminal's state

  private mutating func setStyle(_ new: CellStyle, link newLink: Link?) {
    if newLink != link {
      if link != nil { endLink() }
      if let newLink {
        // The same target in two places is one link.
        let id = newLink.address.utf8.reduce(5381) { ($0 &* 33 ^ Int($1)) & 0xFFFF }
        out += ControlSequence.link(newLink.address, id: id)
      }
      link = newLink
    }
    var new = new
    new.link = 0
    guard new != style else { return }
    out += ControlSequence.style(from: style, to: new)
    style = new
  }

  private mutating func endLink() {
    out += ControlSequence.endLink
    link = nil
  }

  private mutating func move(to place: GridPoint) {
    if cursor == place { return }
    if let cursor, cursor.row == place.row {
      out += ControlSequence.move(column: place.column)
    } else {
      out += ControlSequence.move(row: place.row, column: place.column)
    }
    cursor = place
  }

  /// Moves, by writing the few plain cells on the way again where that is shorter.
  private mutating func move(to place: GridPoint, through frame: Frame) {
    if let cursor, cursor.row == place.row, cursor.column < place.column, place.column - cursor.column <= 4 {
      let between = (cursor.column..<place.column).map { frame[cursor.row, $0] }
      if between.allSatisfy({ $0.style == style && $0.scalar?.isASCII == true && link == nil }) {
        for cell in between { frame.clusters.append(cell, to: &out) }
        self.cursor = place
        return
      }
    }
    move(to: place)
  }

  private mutating func placeCursor(_ prompt: GridPoint?, _ newContent: GridPoint?, isSame: Bool) {
    if let prompt {
      move(to: prompt)
      if !isCursorShown { out += ControlSequence.showCursor }
      isCursorShown = true
    } else {
      if isCursorShown { out += ControlSequence.hideCursor }
      isCursorShown = false
      if let newContent, !isSame { move(to: newContent) }
    }
  }

  // MARK: Pictures

  /// Takes away pictures; their places must be written again.
  private mutating func removePictures(of old: Frame?, notIn frame: Frame, _ pictures: PictureWriter) -> [Frame.Area] {
    var areas: [Frame.Area] = []
    for image in old?.images ?? [] where !frame.images.contains(image) {
      out += pictures.remove(image)
      if pictures.coversCells {
        areas.append(Frame.Area(rows: image.row..<image.row + image.visibleRows.count))
      }
    }
    return areas
  }
}

/// How pictures reach the terminal: the bytes that put one at the cursor, and that take it away.
package struct PictureWriter: Sendable {
  /// What is sent before anything of the frame is.
  package var first: [UInt8] = []
  package var place: @Sendable (ImagePlacement) -> [UInt8]
  package var remove: @Sendable (ImagePlacement) -> [UInt8]
  /// Whether a picture goes away when its cells are written, as all do that are not kitty's.
  package var coversCells = true

  package static let none = PictureWriter(place: { _ in [] }, remove: { _ in [] })

  package init(
    place: @escaping @Sendable (ImagePlacement) -> [UInt8], remove: @escaping @Sendable (ImagePlacement) -> [UInt8],
    coversCells: Bool = true
  ) {
    self.place = place
    self.remove = remove
    self.coversCells = coversCells
  }
}

extension Frame {
  fileprivate struct Area: Sendable {
    var rows: Range<Int>
  }
}
