import DeckBuild
import DeckModel
import DeckTerminal

/// A presentation on a terminal: waits, feeds what comes to the ``Presenter``, and paints.
///
/// 1. ``Terminal`` and ``Signals``: bytes, modes, news of the window
/// 2. ``KeyReader``: bytes to keys
/// 3. ``Presenter``: keys to a state, and the state to a ``Frame``
/// 4. ``FrameWriter``: frames to bytes
/// 5. ``Followers``, ``DeckReload``: other terminals, and the file
package struct Show: ~Copyable {
  var terminal: Terminal
  private let kind: TerminalKind
  private let options: PresentOptions
  private let file: DeckFile
  private var loaded: DeckFile.Loaded
  var presenter: Presenter
  private var writer = FrameWriter()
  private var reader = KeyReader()
  private var images: ImageScreen
  private var followers: Followers?
  private var reload: DeckReload
  private var theme: TerminalTheme
  private var capabilities: Capabilities

  private var isDirty = true
  /// Times of ``Clock``; nil for what is not waited for.
  private var escapeDue: Int?
  private var resizeDue: Int?
  private var hasAskedForImages = false
  private var isOver = false

  /// Nil when standard output is no terminal.
  package init?(_ loaded: DeckFile.Loaded, of file: DeckFile, options: PresentOptions, kind: TerminalKind) {
    guard let terminal = Terminal() else { return nil }
    self.kind = kind
    self.options = options
    self.file = file
    self.loaded = loaded
    theme = options.theme ?? .terminal
    capabilities = options.capabilities(kind)
    images = ImageScreen(
      ImageStore(file, isOffline: options.isOffline), way: options.images ?? kind.images,
      canAsk: options.images == nil, capabilities: capabilities)
    var layout = options.layout(capabilities)
    layout.imageSize = images.sizes
    var stage = Stage(
      loaded.deck, size: TerminalSize(terminal.size), palette: Palette(theme, capabilities), options: layout)
    stage.autoSlide = loaded.autoSlide
    presenter = Presenter(stage, keys: options.keys)
    presenter.isPaged = options.isPaged
    presenter.warnings = loaded.warnings
    presenter.hasMouse = options.mouse
    reload = DeckReload(file, loaded)
    self.terminal = terminal
  }

  /// Shows the deck until somebody quits.
  package mutating func run() throws(Terminal.Failure) {
    Signals.install()
    begin()
    enter()
    do throws(Terminal.Failure) {
      try paint()
      startFollowing()
      while !isOver {
        try wait()
      }
    } catch {
      terminal.leave()
      throw error
    }
    if options.resumes { LastPlace.write(presenter.place, of: file.path) }
    terminal.leave()
  }

  private mutating func begin() {
    if loaded.source.bytes.allSatisfy({ $0 <= 0x20 }) { presenter.message = Presenter.Message("the deck is empty") }
    let start = options.start ?? (options.resumes ? LastPlace.read(of: file.path) : nil)
    if let start {
      if let place = presenter.place(named: start) {
        presenter.follow(place)
      } else {
        presenter.message = Presenter.Message("there is no slide \(start)", isProblem: true)
      }
    }
    presenter.planAdvance(at: Clock.now)
  }

  /// What the first frame need not wait for.
  private mutating func startFollowing() {
    reload.watch()
    if file.path != "-" { followers = Followers(of: file.path) }
    tellFollowers()
    ask()
  }

  // MARK: Modes

  private mutating func enter() {
    var opening = ControlSequence.opening(savesTitle: kind.hasTitle && !terminal.isEntered)
    let title = loaded.deck.title
    if kind.hasTitle, !title.isEmpty { opening += ControlSequence.title(title) }
    if presenter.hasMouse { opening += ControlSequence.mouse(true) }
    terminal.enter(opening, closing: closing)
    writer.forget()
    isDirty = true
  }

  private var closing: [UInt8] {
    ControlSequence.closing(savesTitle: kind.hasTitle, deletesImages: images.usesKitty)
  }

  private mutating func suspend(group: Bool) {
    terminal.suspend(group: group)
    comeBack()
  }

  /// After a stop: modes again, and the window may have another size (`TP-62`).
  private mutating func comeBack() {
    images.forget()
    enter()
    presenter.resize(TerminalSize(terminal.size))
  }

  /// A question behind the first frame, and only if this deck needs the answer (`TP-27`).
  private mutating func ask() {
    var questions: [UInt8] = []
    if capabilities.isLight == nil, theme.background == nil, capabilities.depth != .none, !kind.isMultiplexed,
      loaded.namesColors
    {
      questions += ControlSequence.askBackground
    }
    guard !questions.isEmpty else { return }
    reader.awaitsReply = true
    terminal.send(questions)
  }

  // MARK: Waiting

  private mutating func wait() throws(Terminal.Failure) {
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

  private mutating func handleTimes(fileChanged: Bool) {
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
    if images.store.hasNews() { layOutPictures() }
    reloadIfChanged(fileChanged, at: now)
  }

  private mutating func handleSignals() {
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

  private mutating func readKeys() throws(Terminal.Failure) {
    let bytes = try terminal.read()
    take(reader.read(bytes))
    escapeDue = reader.timeout.map { Clock.now + $0 }
  }

  /// Other pictures can be shown, or have come.
  private mutating func layOutPictures() {
    var layout = presenter.stage.options
    layout.imageSize = images.sizes
    presenter.change { $0.set(options: layout) }
    writer.forget()
    isDirty = true
  }

  // MARK: What came

  private mutating func take(_ inputs: [Input]) {
    for input in inputs where !isOver {
      switch input {
      case .key(let key): run(presenter.press(key, at: Clock.now))
      case .mouse(let mouse): run(presenter.use(mouse, at: Clock.now))
      case .reply(let reply): take(reply)
      }
      isDirty = true
    }
  }

  private mutating func take(_ reply: Reply) {
    switch reply {
    case .background(let red, let green, let blue):
      // The luminance of Rec. 601 is near enough for light or dark.
      capabilities.isLight = Int(red) * 299 + Int(green) * 587 + Int(blue) * 114 > 127_500
      let palette = Palette(theme, capabilities)
      presenter.change { $0.set(palette: palette) }
    case .kittyGraphics, .attributes, .cellSize:
      guard images.learn(reply) else { return }
      terminal.setClosing(closing)
      layOutPictures()
    }
  }

  private mutating func take(_ message: Message) {
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
      case .copy(let text): terminal.send(ControlSequence.copy(Array(text.utf8)))
      case .copySlide:
        terminal.send(ControlSequence.copy(Array(loaded.deck.markdown(of: presenter.place.slide).utf8)))
        presenter.message = Presenter.Message("slide copied")
      case .sourcePosition:
        let place = loaded.source.location(of: loaded.deck.range(of: presenter.place.slide).lowerBound)
        presenter.message = Presenter.Message("\(VisibleText.of(loaded.source.name)):\(place.line)")
      }
    }
    isDirty = true
  }

  /// Light becomes dark; the terminal's own colours and dark become light.
  private mutating func toggleTheme() {
    let isLight = theme.background.map { $0.luminance > 0.5 } ?? false
    guard let other = TerminalTheme.named(isLight ? "dark" : "light") else { return }
    theme = other
    let palette = Palette(theme, capabilities)
    presenter.change { $0.set(palette: palette) }
    presenter.message = Presenter.Message(theme.name)
  }

  private mutating func reloadIfChanged(_ fileChanged: Bool, at now: Int) {
    if fileChanged { reload.look(at: now) }
    guard let outcome = reload.result(at: now) else { return }
    isDirty = true
    switch outcome {
    case .failed(let reason):
      presenter.message = Presenter.Message(reason, isProblem: true)
    case .loaded(let new):
      let changed = options.jumps ? new.firstChange(since: loaded) : nil
      loaded = new
      images.store.forget()
      presenter.replace(new.deck, autoSlide: new.autoSlide)
      presenter.warnings = new.warnings
      if let changed { presenter.jump(to: changed) }
      if new.diagnostics.contains(where: { $0.severity == .error }), let first = new.warnings.first {
        presenter.message = Presenter.Message(first, isProblem: true)
      }
      writer.forget()
    }
  }

  // MARK: Out

  private mutating func paint() throws(Terminal.Failure) {
    isDirty = false
    var frame = presenter.frame(at: Clock.now)
    let hasPictures = !frame.images.isEmpty
    let pictures = images.prepare(&frame, of: presenter)
    let bytes = writer.write(frame, prompt: presenter.promptPlace, pictures: pictures)
    if !bytes.isEmpty { terminal.send(bytes) }
    if images.mustAsk, hasPictures, !hasAskedForImages {
      hasAskedForImages = true
      reader.awaitsReply = true
      terminal.send(ControlSequence.askGraphics)
    }
    try terminal.flush()
  }

  private mutating func tellFollowers() {
    guard followers != nil else { return }
    var state = Message.State()
    state.place = presenter.place
    state.elapsed = presenter.stopwatch.elapsed(at: Clock.now) / 1000 * 1000
    state.isRunning = presenter.stopwatch.isRunning
    state.isBlank = presenter.blank != nil
    followers!.send(.state(state))
  }
}

extension TerminalSize {
  init(_ size: Terminal.Size) {
    self.init(
      size.columns, size.rows, cellWidth: size.width / size.columns, cellHeight: size.height / size.rows)
  }
}

extension RGB {
  /// 0 for black to 1 for white, as eyes see it, roughly.
  var luminance: Double { (Double(red) * 0.299 + Double(green) * 0.587 + Double(blue) * 0.114) / 255 }
}
