import DeckModel
import DeckTerminal

extension Show {
  mutating func take(_ inputs: [Input]) {
    for input in inputs where !isOver {
      switch input {
      case .key(let key): run(presenter.press(key, at: Clock.now))
      case .mouse(let mouse): run(presenter.use(mouse, at: Clock.now))
      case .reply(let reply): take(reply)
      }
      isDirty = true
    }
  }

  /// An answer that took too long changes nothing any more.
  private mutating func take(_ reply: Reply) {
    guard Clock.now <= answersUntil else { return }
    switch reply {
    case .background(let red, let green, let blue):
      // The luminance of Rec. 601 is near enough for light or dark.
      capabilities.isLight = Int(red) * 299 + Int(green) * 587 + Int(blue) * 114 > 127_500
      presenter.change { [palette] in $0.set(palette: palette) }
    case .textSizing:
      capabilities.hasTextSizing = true
      layOutAgain()
    case .kittyGraphics, .attributes:
      guard images.learn(reply) else { return }
      terminal.setClosing(closing)
      layOutAgain()
    }
  }

  mutating func take(_ message: Message) {
    switch message {
    case .command(let command): run(presenter.perform(command, at: Clock.now))
    case .slide(let slide): presenter.jump(to: slide)
    case .state: return
    }
    isDirty = true
  }

  private mutating func run(_ effects: [Presenter.Effect]) {
    for effect in effects {
      switch effect {
      case .quit: isOver = true
      case .stop: suspend(group: true)
      case .redraw:
        images.forget()
        writer.forget()
      case .reload: reload.ask(at: Clock.now)
      case .theme: toggleTheme()
      case .mouse(let isOn): terminal.send(ControlSequence.mouse(isOn))
      case .copy(let text, let name): copy(text, name)
      case .copySlide: copy(loaded.deck.markdown(of: presenter.place.slide), "slide")
      case .sourcePosition: showSource()
      }
    }
    isDirty = true
  }

  /// Terminals do not answer OSC 52, and many are set up to ignore it, so that the message promises nothing.
  private mutating func copy(_ text: String, _ name: String) {
    if kind.isTmux, TmuxBuffer.set(text) {
      presenter.message = Presenter.Message("the \(name) is in tmux's buffer, and the terminal was asked to copy it")
      return
    }
    let sequence = ControlSequence.copy(Array(text.utf8))
    terminal.send(sequence)
    if kind.isTmux { terminal.send(ControlSequence.throughTmux(sequence)) }
    presenter.message = Presenter.Message("the terminal was asked to copy the \(name)")
  }

  /// Where the window's first row stands in the file; with `--edit` in the user's editor.
  private mutating func showSource() {
    let place = loaded.source.location(of: presenter.source)
    guard options.edits, file.path != "-" else {
      presenter.message = Presenter.Message("\(VisibleText.of(loaded.source.name)):\(place.line)")
      return
    }
    terminal.leave()
    let isDone = Editor.open(file.path, line: place.line)
    comeBack()
    if !isDone { presenter.message = Presenter.Message("the editor failed", isProblem: true) }
    reload.look(at: Clock.now)
  }

  /// Light becomes dark; the terminal's own colours and dark become light.
  private mutating func toggleTheme() {
    guard let other = chosen.opposite else { return }
    chosen = other
    presenter.change { [palette] in $0.set(palette: palette) }
    presenter.message = Presenter.Message(chosen.name)
  }
}

extension TerminalTheme {
  /// A light theme for a dark one or none, and a dark one for a light one.
  var opposite: TerminalTheme? { .named(background.map { $0.luminance > 0.5 } ?? false ? "dark" : "light") }
}
