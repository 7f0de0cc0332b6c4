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
  let kind: TerminalKind
  let options: PresentOptions
  let file: DeckFile
  var loaded: DeckFile.Loaded
  var presenter: Presenter
  var writer = FrameWriter()
  var reader = KeyReader()
  var images: ImageScreen
  var followers: Followers?
  var reload: DeckReload
  /// As it was chosen; the deck changes looks of it.
  var chosen: TerminalTheme
  var capabilities: Capabilities

  var isDirty = true
  /// Times of ``Clock``; nil for what is not waited for.
  var escapeDue: Int?
  var resizeDue: Int?
  private var hasAskedForImages = false
  /// Until when an answer of the terminal counts (`TP-27`).
  var answersUntil = 0
  var isOver = false
  /// Why the file could not be read when it changed; nil when it could.
  var fileProblem: Presenter.Message?

  /// Nil when standard output is no terminal.
  package init?(_ loaded: DeckFile.Loaded, of file: DeckFile, options: PresentOptions, kind: TerminalKind) {
    guard let terminal = Terminal() else { return nil }
    self.kind = kind
    self.options = options
    self.file = file
    self.loaded = loaded
    chosen = options.theme ?? .terminal
    capabilities = options.capabilities(kind)
    images = ImageScreen(
      ImageStore(file, isOffline: options.isOffline), way: options.images ?? kind.images,
      canAsk: options.images == nil, isInTmux: kind.isTmux, capabilities: capabilities)
    var layout = options.layout(capabilities)
    layout.imageSize = images.sizes
    // The first frame waits for no list of headings.
    var deck = loaded.deck
    deck.waitsForContents = false
    var stage = Stage(
      deck, size: TerminalSize(terminal.size), palette: Palette(loaded.deck.theme(over: chosen), capabilities),
      options: layout)
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
    followers = nil
    terminal.leave()
  }

  private mutating func begin() {
    if loaded.source.bytes.allSatisfy({ $0 <= 0x20 }) {
      fileProblem = Presenter.Message("the deck is empty")
      presenter.message = fileProblem
    }
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
    reload.finish(loaded)
    if file.path != "-" { followers = Followers(of: file.path) }
    tellFollowers()
    ask()
  }

  // MARK: Modes

  mutating func enter() {
    var opening = ControlSequence.opening(savesTitle: kind.hasTitle && !terminal.isEntered)
    let title = loaded.deck.title
    if kind.hasTitle, !title.isEmpty { opening += ControlSequence.title(title) }
    if presenter.hasMouse { opening += ControlSequence.mouse(true) }
    terminal.enter(opening, closing: closing)
    writer.forget()
    isDirty = true
  }

  var closing: [UInt8] {
    ControlSequence.closing(
      savesTitle: kind.hasTitle, deletesImages: images.usesKitty, tmuxImages: images.tmuxNumbers)
  }

  mutating func suspend(group: Bool) {
    terminal.suspend(group: group)
    comeBack()
  }

  /// After a stop: modes again, and the window may have another size (`TP-62`).
  mutating func comeBack() {
    images.forget()
    enter()
    presenter.resize(TerminalSize(terminal.size))
  }

  /// A question behind the first frame, and only if this deck needs the answer (`TP-27`).
  private mutating func ask() {
    var questions: [UInt8] = []
    if capabilities.isLight == nil, chosen.background == nil, capabilities.depth != .none, !kind.isMultiplexed,
      loaded.namesColors
    {
      questions += ControlSequence.askBackground
    }
    if kind.isKitty { questions += ControlSequence.askVersion }
    if !questions.isEmpty { ask(questions) }
  }

  private mutating func ask(_ questions: [UInt8]) {
    reader.awaitsReply = true
    answersUntil = Clock.now + 200
    terminal.send(questions)
  }

  /// The chosen theme with the deck's own looks, in what the terminal has.
  var palette: Palette { Palette(loaded.deck.theme(over: chosen), capabilities) }

  // MARK: Out

  mutating func paint() throws(Terminal.Failure) {
    isDirty = false
    var frame = presenter.frame(at: Clock.now)
    let hasPictures = !frame.images.isEmpty || presenter.layout.lacksPictures
    let known = images.tmuxNumbers
    let pictures = images.prepare(&frame, of: presenter)
    if images.tmuxNumbers != known { terminal.setClosing(closing) }
    let bytes = writer.write(frame, prompt: presenter.promptPlace, pictures: pictures)
    if !bytes.isEmpty { terminal.send(bytes) }
    if images.mustAsk, hasPictures, !hasAskedForImages {
      hasAskedForImages = true
      ask(kind.isTmux ? ControlSequence.askGraphicsThroughTmux : ControlSequence.askGraphics)
    }
    try terminal.flush()
  }

  mutating func tellFollowers() {
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
