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
  var notesHeight: Int { showsNotes && window.rows >= 12 ? window.rows / 3 : 0 }

  /// Changes what the slide is laid out with and keeps the place in the text.
  package mutating func change(_ body: (inout Stage) -> Void) {
    let old = layout
    let isAtEnd = place.scroll > 0 && place.scroll == old.maxScroll
    let source = place.scroll > 0 && place.scroll < old.rows.count ? old.rows[place.scroll].source : nil
    body(&stage)
    let new = layout
    pan = min(pan, new.maxPan)
    place.scroll = isAtEnd ? new.maxScroll : source.map { min(new.row(showing: $0), new.maxScroll) } ?? 0
  }

  package mutating func use(_ mouse: Mouse, at now: Int) -> [Effect] {
    guard hasMouse else { return [] }
    message = nil
    switch mouse.action {
    case .wheelDown: return perform(.down, at: now)
    case .wheelUp: return perform(.up, at: now)
    case .press: break
    case .release, .move: return []
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
