import DeckModel
import DeckTerminal

extension Show {
  mutating func wait() throws(Terminal.Failure) {
    var poll = Poll()
    poll.add(terminal.input)
    poll.add(Signals.descriptor)
    if terminal.isBusy { poll.add(terminal.output, writing: true) }
    if followers != nil { followers!.add(to: &poll) }
    poll.add(reload.descriptor)
    poll.wait(nextTime)

    try terminal.flush()
    handleSignals()
    if poll.isReady(terminal.input) { try readKeys() }
    if followers != nil {
      for message in followers!.receive(poll) { take(message) }
    }
    handleTimes(fileChanged: poll.isReady(reload.descriptor))
    if isDirty, !terminal.isBusy, !isOver { try paint() }
    tellFollowers()
  }

  /// Milliseconds until something is due; nil for never.
  private var nextTime: Int? {
    let now = Clock.now
    var due = [escapeDue, resizeDue, presenter.advancesAt, reload.due].compactMap { $0 }
    if presenter.showsTimer, presenter.stopwatch.isRunning {
      due.append(now + 1000 - presenter.stopwatch.elapsed(at: now) % 1000)
    }
    return due.min().map { max($0 - now, 0) }
  }

  mutating func handleTimes(fileChanged: Bool) {
    let now = Clock.now
    if let due = escapeDue, now >= due {
      escapeDue = nil
      take(reader.finish())
    }
    if let due = resizeDue, now >= due {
      resizeDue = nil
      images.forget()
      writer.forget()
      presenter.resize(TerminalSize(terminal.size))
      isDirty = true
    }
    if let due = presenter.advancesAt, now >= due {
      presenter.tick(at: now)
      isDirty = true
    }
    if presenter.showsTimer, presenter.stopwatch.isRunning { isDirty = true }
    if images.store.hasNews() { layOutAgain() }
    reloadIfChanged(fileChanged, at: now)
  }

  mutating func handleSignals() {
    for event in Signals.events() {
      switch event {
      // A window that is being dragged sends many; one frame for all of them.
      case .resized: resizeDue = Clock.now + 15
      case .continued: comeBack()
      case .stopAsked: suspend(group: false)
      case .woken: break
      }
    }
  }

  mutating func readKeys() throws(Terminal.Failure) {
    let bytes = try terminal.read()
    // After a second no half of an answer is on its way any more, and an escape is a key at once.
    if Clock.now > answersUntil + 1000 { reader.awaitsReply = false }
    take(reader.read(bytes))
    escapeDue = reader.timeout.map { Clock.now + $0 }
  }

  /// The terminal can do more than was known, or pictures have come.
  mutating func layOutAgain() {
    var layout = presenter.stage.options
    layout.capabilities = capabilities
    layout.imageSize = images.sizes
    presenter.change { $0.set(options: layout) }
    writer.forget()
    isDirty = true
  }

  /// The file is back: what was said about it is over, unless a key has taken it away already.
  private mutating func forgetFileProblem() {
    if let fileProblem, presenter.message == fileProblem { presenter.message = nil }
    fileProblem = nil
  }

  mutating func reloadIfChanged(_ fileChanged: Bool, at now: Int) {
    if fileChanged { reload.look(at: now) }
    guard let outcome = reload.result(at: now) else { return }
    isDirty = true
    switch outcome {
    case .finished(let all):
      loaded = all
      presenter.warnings = all.warnings
      // Tables of contents are filled now.
      presenter.change { [options = presenter.stage.options] in $0.set(options: options) }
    case .failed(let reason):
      fileProblem = Presenter.Message(reason, isProblem: true)
      presenter.message = fileProblem
    case .recovered:
      forgetFileProblem()
    case .loaded(let new):
      forgetFileProblem()
      let changed = options.jumps ? new.firstChange(since: loaded) : nil
      loaded = new
      images.store.forget()
      presenter.replace(new.deck, autoSlide: new.autoSlide)
      presenter.change { [palette] in $0.set(palette: palette) }
      presenter.warnings = new.warnings
      if let changed { presenter.jump(to: changed) }
      if new.diagnostics.contains(where: { $0.severity == .error }), let first = new.warnings.first {
        presenter.message = Presenter.Message(first, isProblem: true)
      }
      writer.forget()
    }
  }
}
