import DeckTerminal

/// What the speaker sees: the notes, what comes next, and the time (`TP-52`). It all has room in 80 x 24.
struct NotesView: Sendable {
  /// Of the talk, in minutes; nil for an open end.
  let duration: Int?
  /// The first row of the notes that is shown.
  var scroll = 0
  /// What the presentation said last, and when.
  var state: Message.State?
  var receivedAt = 0

  init(duration: Int?) { self.duration = duration }

  mutating func frame(of presenter: Presenter, at now: Int) -> Frame {
    let stage = presenter.stage
    let palette = stage.palette
    let window = presenter.window
    var frame = Frame(
      width: window.columns, height: window.rows, style: palette[.base], capabilities: stage.options.capabilities)
    if window.isTooSmall {
      frame.put(window.notice, row: window.rows / 2, column: 0)
      return frame
    }
    let slide = presenter.place.slide
    putHead(slide, presenter.place.step, stage, at: now, into: &frame)

    let previewHeight = window.rows >= 12 ? window.rows / 3 : 0
    let notesHeight = max(window.rows - 2 - previewHeight, 1)
    let notes = stage.notes(slide, step: presenter.place.step, size: TerminalSize(window.columns, notesHeight))
    scroll = min(scroll, notes.maxScroll)
    if notes.contentHeight == 0 {
      frame.put("no notes on this slide", row: 3, column: 1, style: palette[.dimmed])
    } else {
      frame.paste(notes.frame(step: notes.steps, scroll: scroll), row: 2)
    }
    guard previewHeight > 1 else { return frame }
    let top = window.rows - previewHeight
    frame.fill(rows: top..<top + 1, columns: 0..<frame.width, with: .blank(palette[.overlayTitle]))
    guard slide < stage.lastSlide else {
      frame.put("The end", row: top, column: 1, style: palette[.overlayTitle])
      return frame
    }
    let title = stage.deck.title(of: slide + 1)
    frame.put("Next: " + title, row: top, column: 1, style: palette[.overlayTitle])
    let next = stage.preview(slide + 1, size: TerminalSize(window.columns, previewHeight - 1))
    frame.paste(next.frame(step: 0), row: top + 1)
    return frame
  }

  /// The slide's number and title, the step, and the clocks.
  private func putHead(_ slide: Int, _ step: Int, _ stage: Stage, at now: Int, into frame: inout Frame) {
    let palette = stage.palette
    let deck = stage.deck
    frame.fill(rows: 0..<1, columns: 0..<frame.width, with: .blank(palette[.overlayTitle]))
    let wall = Clock.wall()
    let room = frame.width - wall.utf8.count - 3
    frame.put(
      "\(deck.number(of: slide)) / \(deck.total)  \(deck.title(of: slide))", row: 0, column: 1, limit: room,
      style: palette[.overlayTitle])
    frame.put(wall, row: 0, column: frame.width - wall.utf8.count - 1, style: palette[.overlayTitle])

    var parts: [String] = []
    let steps = deck.steps(of: slide)
    if steps > 0 { parts.append("step \(step) of \(steps)") }
    let elapsed = elapsed(at: now)
    parts.append(Stopwatch.text(milliseconds: elapsed) + (state?.isRunning == true ? "" : " (stands)"))
    if state?.isBlank == true { parts.append("blank") }
    if let duration {
      let whole = duration * 60_000
      parts.append("ends " + Clock.wall(after: whole - elapsed))
      if elapsed > 0 { parts.append(Self.pace(elapsed: elapsed, whole: whole, share: share(slide, step, deck))) }
    }
    frame.put(parts.joined(separator: "   "), row: 1, column: 1, limit: frame.width - 2, style: palette[.dimmed])
  }

  private func elapsed(at now: Int) -> Int {
    guard let state else { return 0 }
    return state.elapsed + (state.isRunning ? max(now - receivedAt, 0) : 0)
  }

  /// How much of the deck is passed, 0 to 1: each slide weighs one and its steps.
  private func share(_ slide: Int, _ step: Int, _ deck: TerminalDeck) -> Double {
    let weights = (0..<deck.count).map { 1 + deck.steps(of: $0) }
    let passed = weights[..<min(slide, weights.count)].reduce(0, +) + step
    return Double(passed) / Double(max(weights.reduce(0, +), 1))
  }

  static func pace(elapsed: Int, whole: Int, share: Double) -> String {
    let difference = Int(Double(whole) * share) - elapsed
    if abs(difference) < 30_000 { return "on time" }
    return Stopwatch.text(milliseconds: difference) + (difference > 0 ? " ahead" : " behind")
  }
}
