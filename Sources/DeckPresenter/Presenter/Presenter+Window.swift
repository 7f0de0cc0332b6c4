import DeckTerminal

extension Presenter {
  /// The window has another size: the same slide and step, the same place in the text (`TP-15`).
  package mutating func resize(_ size: TerminalSize) {
    window = size
    change { [rows = size.rows - notesHeight] in
      var size = size
      size.rows = rows
      $0.set(size: size)
    }
  }

  mutating func setNotes(_ isShown: Bool) {
    showsNotes = isShown
    resize(window)
  }

  /// Rows at the bottom that show notes.
  ///
  /// A third of the window, and in a low one half of it: a title, two rows of text and a sign that there are more.
  var notesHeight: Int { showsNotes ? max(window.rows / 3, min(4, window.rows / 2)) : 0 }

  /// Whether a row of the window belongs to the notes.
  private func isInNotes(_ row: Int) -> Bool { row >= window.rows - notesHeight }

  /// The notes after the steps that are shown, as they stand below the slide.
  var notes: SlideLayout {
    stage.notes(place.slide, step: place.step, size: TerminalSize(window.columns, max(notesHeight - 1, 1)))
  }

  mutating func scrollNotes(by rows: Int) {
    guard showsNotes else { return message = Message("notes are not shown") }
    notesScroll = min(max(notesScroll + rows, 0), notes.maxScroll)
  }

  /// Changes what the slide is laid out with and keeps the place in the text; a window in which nothing can be shown
  /// leaves it for the next one.
  package mutating func change(_ body: (inout Stage) -> Void) {
    let old = layout
    let isAtEnd = place.scroll > 0 && place.scroll == old.maxScroll
    let source = place.scroll > 0 && place.scroll < old.rows.count ? old.rows[place.scroll].source : nil
    body(&stage)
    let new = layout
    guard !new.isTooSmall, !old.isTooSmall else {
      if !new.isTooSmall { place.scroll = min(place.scroll, new.maxScroll) }
      return
    }
    pan = min(pan, new.maxPan)
    place.scroll = isAtEnd ? new.maxScroll : source.map { min(new.row(showing: $0), new.maxScroll) } ?? 0
  }

  package mutating func use(_ mouse: Mouse, at now: Int) -> [Effect] {
    guard hasMouse else { return [] }
    switch mouse.action {
    case .wheelDown, .wheelUp, .press: message = nil
    // What a press said is still to be read.
    case .release, .move: return []
    }
    let isBelow = isInNotes(mouse.row) && !isOverlaid
    switch mouse.action {
    case .wheelDown: return perform(isBelow ? .notesDown : .down, at: now)
    case .wheelUp: return perform(isBelow ? .notesUp : .up, at: now)
    default: break
    }
    if case .overview(var overview) = overlay {
      guard let row = overview.row(at: mouse.row, height: window.rows) else { return [] }
      overview.selection = row
      choose(overview)
      return []
    }
    if let link = frame(at: now).link(row: mouse.row, column: mouse.column) {
      follow(link)
      return []
    }
    return perform(mouse.column * 2 < window.columns ? .previous : .next, at: now)
  }
}
