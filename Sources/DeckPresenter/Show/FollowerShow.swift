import DeckBuild
import DeckModel
import DeckTerminal

/// A second terminal that goes with a presentation: its notes, or its slides (`TP-51`). Keys go to the presentation;
/// while there is none, they move this terminal alone.
package struct FollowerShow: ~Copyable {
  private var terminal: Terminal
  private let kind: TerminalKind
  private let showsNotes: Bool
  private let file: DeckFile
  private var loaded: DeckFile.Loaded
  private var presenter: Presenter
  private var view: NotesView
  private var writer = FrameWriter()
  private var reader = KeyReader()
  /// As it was chosen; the deck changes looks of it.
  private var chosen: TerminalTheme
  private var capabilities: Capabilities
  private var connection: Connection?
  private let socket: String?
  /// Wakes when a presentation begins.
  private var watcher = FileWatcher()
  private var reload: DeckReload
  private var isDirty = true
  private var isOver = false
  private var escapeDue: Int?
  private var resizeDue: Int?

  /// Nil when standard output is no terminal.
  package init?(_ loaded: DeckFile.Loaded, of file: DeckFile, options: PresentOptions, kind: TerminalKind) {
    guard let terminal = Terminal() else { return nil }
    self.kind = kind
    self.file = file
    self.loaded = loaded
    if case .notes = options.role { showsNotes = true } else { showsNotes = false }
    chosen = options.theme ?? .terminal
    capabilities = options.capabilities(kind)
    let stage = Stage(
      loaded.deck, size: TerminalSize(terminal.size), palette: Palette(loaded.deck.theme(over: chosen), capabilities),
      options: options.layout(capabilities))
    presenter = Presenter(stage, keys: options.keys)
    presenter.advances = false
    view = NotesView(duration: options.duration)
    socket = RuntimeFolder.socket(of: file.path)
    reload = DeckReload(file, loaded)
    self.terminal = terminal
  }

  package mutating func run() throws(Terminal.Failure) {
    Signals.install()
    reload.watch()
    enter()
    do throws(Terminal.Failure) {
      try paint()
      if let socket { watcher.watch(file: socket) }
      connect()
      while !isOver { try wait() }
    } catch {
      terminal.leave()
      throw error
    }
    terminal.leave()
  }

  private mutating func enter() {
    var opening = ControlSequence.opening(savesTitle: kind.hasTitle && !terminal.isEntered)
    if kind.hasTitle { opening += ControlSequence.title((showsNotes ? "Notes: " : "") + loaded.deck.title) }
    terminal.enter(opening, closing: ControlSequence.closing(savesTitle: kind.hasTitle, deletesImages: false))
    writer.forget()
    isDirty = true
  }

  private mutating func connect() {
    guard connection == nil, let socket else { return }
    connection = Connection.open(socket)
    isDirty = true
  }

  // MARK: Waiting

  private mutating func wait() throws(Terminal.Failure) {
    var poll = Poll()
    poll.add(terminal.input)
    poll.add(Signals.descriptor)
    poll.add(watcher.descriptor)
    poll.add(reload.descriptor)
    if terminal.isBusy { poll.add(terminal.output, writing: true) }
    let line = connection?.descriptor ?? -1
    poll.add(line)
    if connection?.isWaitingToWrite == true { poll.add(line, writing: true) }
    poll.wait(nextTime)

    try terminal.flush()
    handleSignals()
    if poll.isReady(terminal.input) {
      for input in reader.read(try terminal.read()) { take(input) }
      escapeDue = reader.timeout.map { Clock.now + $0 }
    }
    if poll.isReady(line) { receive() }
    if poll.isReady(watcher.descriptor), !watcher.changes().isEmpty { connect() }
    handleTimes(fileChanged: poll.isReady(reload.descriptor))
    if isDirty, !terminal.isBusy, !isOver { try paint() }
  }

  /// At the latest when the clocks on the screen change.
  private var nextTime: Int? {
    let now = Clock.now
    var due = [escapeDue, resizeDue, reload.due].compactMap { $0 }
    if showsNotes { due.append(now + 1000 - now % 1000) }
    return due.min().map { max($0 - now, 0) }
  }

  private mutating func handleTimes(fileChanged: Bool) {
    let now = Clock.now
    if let due = escapeDue, now >= due {
      escapeDue = nil
      for input in reader.finish() { take(input) }
    }
    if let due = resizeDue, now >= due {
      resizeDue = nil
      writer.forget()
      presenter.resize(TerminalSize(terminal.size))
      isDirty = true
    }
    if fileChanged { reload.look(at: now) }
    if case .loaded(let new) = reload.result(at: now) {
      loaded = new
      presenter.replace(new.deck, autoSlide: 0)
      isDirty = true
    }
    if showsNotes { isDirty = true }
  }

  private mutating func handleSignals() {
    for event in Signals.events() {
      switch event {
      case .resized: resizeDue = Clock.now + 15
      case .continued: comeBack()
      case .stopAsked: suspend(group: false)
      case .woken: break
      }
    }
  }

  private mutating func suspend(group: Bool) {
    terminal.suspend(group: group)
    comeBack()
  }

  private mutating func comeBack() {
    enter()
    presenter.resize(TerminalSize(terminal.size))
  }

  // MARK: What came

  private mutating func receive() {
    guard connection != nil else { return }
    connection!.flush()
    for message in connection!.receive() {
      guard case .state(let state) = message else { continue }
      if state.place.slide != presenter.place.slide { view.scroll = 0 }
      presenter.follow(state.place)
      presenter.blank = state.isBlank && !showsNotes ? .black : nil
      view.state = state
      view.receivedAt = Clock.now
    }
    if !connection!.isOpen {
      connection = nil
      view.state = nil
      // The next one may have begun before this one's end was seen.
      connect()
    }
    isDirty = true
  }

  private mutating func take(_ input: Input) {
    guard case .key(let key) = input, !isOver else { return }
    isDirty = true
    let command = keys[key]
    switch command {
    case .quit: isOver = true
    case .stop: suspend(group: true)
    case .redraw: writer.forget()
    case .down where showsNotes, .rowDown where showsNotes, .notesDown where showsNotes: view.scroll += 1
    case .up where showsNotes, .rowUp where showsNotes, .notesUp where showsNotes: view.scroll = max(view.scroll - 1, 0)
    case .halfPageDown where showsNotes: view.scroll += 5
    case .halfPageUp where showsNotes: view.scroll = max(view.scroll - 5, 0)
    case .theme:
      chosen = chosen.opposite ?? chosen
      let palette = Palette(loaded.deck.theme(over: chosen), capabilities)
      presenter.change { $0.set(palette: palette) }
    case .some(let command) where connection != nil && command.isForFollowers:
      connection!.send(.command(command))
    default:
      let old = presenter.place
      _ = presenter.press(key, at: Clock.now)
      // What only this terminal knows how to find, such as a title that was typed.
      if old.slide != presenter.place.slide, connection != nil { connection!.send(.slide(presenter.place.slide)) }
    }
  }

  private var keys: KeyTable { presenter.isTyping ? KeyTable.typing : presenter.keys }

  private mutating func paint() throws(Terminal.Failure) {
    isDirty = false
    let now = Clock.now
    let isOverlaid = presenter.isOverlaid
    var frame = showsNotes && !isOverlaid ? view.frame(of: presenter, at: now) : presenter.frame(at: now)
    if connection == nil, !isOverlaid { frame.putStatus("no presentation of this deck", presenter.stage.palette) }
    terminal.send(writer.write(frame, prompt: presenter.promptPlace))
    try terminal.flush()
  }
}

extension Frame {
  fileprivate mutating func putStatus(_ text: String, _ palette: Palette) {
    put(text, row: height - 1, column: 1, style: palette[.problem])
  }
}
