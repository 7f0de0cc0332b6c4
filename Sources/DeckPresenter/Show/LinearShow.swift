import DeckTerminal

/// A presentation for screen readers and slow lines: each step appends plain text, nothing moves the cursor (`TP-73`).
package struct LinearShow: ~Copyable {
  private var terminal: Terminal
  private var presenter: Presenter
  private var reader = KeyReader()
  private let width: Int
  private var isOver = false

  /// Nil when standard output is no terminal.
  package init?(_ loaded: DeckFile.Loaded, options: PresentOptions, width: Int) {
    guard let terminal = Terminal() else { return nil }
    var capabilities = Capabilities()
    capabilities.depth = .none
    // High enough that nothing scrolls: scrolling is the terminal's.
    let stage = Stage(
      loaded.deck, size: TerminalSize(width, 10_000), palette: Palette(.mono, capabilities),
      options: options.layout(capabilities))
    presenter = Presenter(stage, keys: options.keys)
    self.width = width
    self.terminal = terminal
    if let start = options.start, let place = presenter.place(named: start) { presenter.follow(place) }
  }

  package mutating func run() throws(Terminal.Failure) {
    Signals.install()
    terminal.enter([], closing: [])
    say(text(of: presenter.place.slide, step: 0))
    do throws(Terminal.Failure) {
      while !isOver { try wait() }
    } catch {
      terminal.leave()
      throw error
    }
    terminal.leave()
  }

  private mutating func wait() throws(Terminal.Failure) {
    var poll = Poll()
    poll.add(terminal.input)
    poll.add(Signals.descriptor)
    if terminal.isBusy { poll.add(terminal.output, writing: true) }
    poll.wait(reader.timeout)
    try terminal.flush()
    for event in Signals.events() {
      switch event {
      case .continued: terminal.enter([], closing: [])
      case .stopAsked: suspend(group: false)
      case .resized, .woken: break
      }
    }
    var inputs: [Input] = []
    if poll.isReady(terminal.input) {
      inputs = reader.read(try terminal.read())
    } else if reader.timeout != nil {
      inputs = reader.finish()
    }
    for case .key(let key) in inputs where !isOver { press(key) }
  }

  private mutating func suspend(group: Bool) {
    terminal.suspend(group: group)
    terminal.enter([], closing: [])
  }

  private mutating func press(_ key: Key) {
    let old = presenter.place
    for effect in presenter.press(key, at: Clock.now) {
      if effect == .quit { isOver = true }
      if effect == .stop { suspend(group: true) }
      switch effect {
      case .copy, .copySlide: presenter.message = Presenter.Message("nothing is copied in this mode")
      default: break
      }
    }
    let new = presenter.place
    if let message = presenter.message { say(Array((message.text + "\n").utf8)) }
    if presenter.isOverlaid, !presenter.isTyping {
      say(Array((presenter.readingRows.joined(separator: "\n") + "\n").utf8))
      _ = presenter.press(Key(.escape), at: Clock.now)
    } else if case .prompt(let prompt) = presenter.overlay, prompt.text.isEmpty {
      say(Array(prompt.label.utf8))
    } else if old.slide != new.slide {
      // All steps of a slide that was passed already.
      for step in 0...new.step { say(text(of: new.slide, step: step)) }
    } else if new.step > old.step {
      for step in (old.step + 1)...new.step { say(text(of: new.slide, step: step)) }
    }
  }

  private func text(of slide: Int, step: Int) -> [UInt8] {
    TextOutputs(presenter.stage.deck).linear(slide: slide, step: step, width: width, options: presenter.stage.options)
  }

  private mutating func say(_ text: [UInt8]) {
    terminal.send(text)
    try? terminal.flush()
  }
}
