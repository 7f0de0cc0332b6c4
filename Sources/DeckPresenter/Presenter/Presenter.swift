import DeckTerminal

/// A presentation as a value: where it is, what is open, and what a key makes of it.
///
/// Pure: time and the window come in as values, and what reaches beyond the window goes out as ``Effect``s.
package struct Presenter: Sendable {
  package var stage: Stage
  /// The whole window; the stage has what the notes leave of it.
  package internal(set) var window: TerminalSize
  package let keys: KeyTable
  package internal(set) var place = Place() {
    didSet { if place.slide != oldValue.slide { notesScroll = 0 } }
  }
  /// Where `'` goes.
  var before: Place?
  /// Columns that wide code and tables are moved to the left by.
  package internal(set) var pan = 0
  /// What lies above the slide.
  package internal(set) var overlay = Overlay.none
  package internal(set) var blank: Blank?
  package internal(set) var search: Search?
  package internal(set) var showsNotes = false
  /// The first row of the notes that is shown.
  package internal(set) var notesScroll = 0
  package internal(set) var showsGrid = false
  package internal(set) var hasMouse = false
  package internal(set) var stopwatch = Stopwatch()
  package internal(set) var showsTimer = false
  /// When the presentation goes on by itself, in the caller's milliseconds; nil while it does not.
  package internal(set) var advancesAt: Int?
  package internal(set) var advances = false
  /// One line at the bottom until the next key: what happened, what was wrong.
  package var message: Message?
  package var warnings: [String] = []
  /// An overflowing slide is paged through before the next one comes (`TP-44`).
  package var isPaged = true
  var count: Int?
  private var isFirstOfTwo = false

  package enum Blank: Hashable, Sendable {
    case black, white
  }

  package struct Message: Hashable, Sendable {
    package var text: String
    package var isProblem = false

    package init(_ text: String, isProblem: Bool = false) {
      self.text = text
      self.isProblem = isProblem
    }
  }

  package enum Overlay: Sendable {
    case none
    /// The row shown first.
    case help(Int)
    case warnings(Int)
    case overview(Overview)
    case prompt(Prompt)
  }

  package struct Search: Hashable, Sendable {
    package var words: String
    /// Slides in order.
    package var slides: [Int]
  }

  /// What only the outside world can do.
  package enum Effect: Hashable, Sendable {
    case quit, stop, reload, redraw, sourcePosition, theme
    /// Text, and what it is called in the message.
    case copy(String, String)
    case mouse(Bool)
    /// The whole slide as Markdown, from the source.
    case copySlide
  }

  package init(_ stage: Stage, keys: KeyTable = KeyTable()) {
    self.stage = stage
    self.keys = keys
    window = stage.size
    advances = autoSlide(of: 0) != nil
  }

  var layout: SlideLayout { mutating get { stage.layout(place.slide) } }

  /// Where the window's first row comes from, as an offset of the deck's source.
  package var source: Int {
    mutating get {
      let rows = layout.rows.dropFirst(place.scroll)
      guard place.scroll > 0, let row = rows.first(where: { $0.source > 0 }) else {
        return stage.deck.range(of: place.slide).lowerBound
      }
      return row.source
    }
  }

  // MARK: Keys

  /// - Parameter now: of any clock that only goes forward, in milliseconds.
  package mutating func press(_ key: Key, at now: Int) -> [Effect] {
    message = nil
    stopwatch.begin(at: now)
    defer { planAdvance(at: now) }
    if key == .control("c") { return [.quit] }
    if key == .control("z") { return [.stop] }
    switch overlay {
    case .prompt(let prompt): return press(key, in: prompt)
    case .overview(let overview): return press(key, in: overview, at: now)
    case .help(let row), .warnings(let row): return press(key, from: row, at: now)
    case .none: break
    }
    // A dark screen comes back at any key, and the key does nothing else but quit.
    if blank != nil, keys[key] != .quit {
      let command = keys[key]
      if command != .black, command != .white {
        blank = nil
        return []
      }
    }
    if let digit = key.digit, digit > 0 || count != nil {
      count = min((count ?? 0) * 10 + digit, 1_000_000)
      return []
    }
    if key.code == .enter, let number = count {
      count = nil
      jump(toNumber: number)
      return []
    }
    guard let command = keys[key] else {
      (count, isFirstOfTwo) = (nil, false)
      return []
    }
    return perform(search == nil ? command : command.whileSearching(key), at: now)
  }

  /// Does what a command says; followers send them too.
  package mutating func perform(_ command: Command, at now: Int) -> [Effect] {
    let number = count
    let wasFirstOfTwo = isFirstOfTwo
    (count, isFirstOfTwo) = (nil, false)
    let times = min(max(number ?? 1, 1), 10_000)
    switch command {
    case .next, .previous, .nextSlide, .previousSlide, .down, .up, .halfPageDown, .halfPageUp, .rowDown, .rowUp,
      .panRight, .panLeft:
      move(command, times: times)
    case .first: jump(to: 0)
    case .last: if let number { jump(toNumber: number) } else { jump(to: stage.lastSlide) }
    case .toNumber:
      if let number { jump(toNumber: number) } else if wasFirstOfTwo { jump(to: 0) } else { isFirstOfTwo = true }
    case .goTo: overlay = .prompt(Prompt(.goTo))
    case .lastPosition:
      if let before { go(to: before) } else { message = Message("there is no last position yet") }
    case .search: overlay = .prompt(Prompt(.search))
    case .nextMatch: moveToMatch(forward: true, times: times)
    case .previousMatch: moveToMatch(forward: false, times: times)
    case .overview: overlay = .overview(Overview(stage.deck, at: place.slide))
    case .revealAll: showStep(layout.steps)
    case .copyCode: return copyCode(number)
    case .copySlide: return [.copySlide]
    case .openLink: askForLink(number)
    case .sourcePosition: return [.sourcePosition]
    case .notes: setNotes(!showsNotes)
    case .notesDown: scrollNotes(by: times)
    case .notesUp: scrollNotes(by: -times)
    case .black: blank = blank == .black ? nil : .black
    case .white: blank = blank == .white ? nil : .white
    case .timer:
      // The first press only shows what has run since the first key.
      if showsTimer { stopwatch.toggle(at: now) }
      showsTimer = true
    case .resetTimer:
      stopwatch.reset(at: now)
      showsTimer = true
    case .autoAdvance:
      advances.toggle()
      message = Message(advances ? "advances by itself" : "waits for keys")
    case .mouse:
      hasMouse.toggle()
      message = Message(hasMouse ? "mouse on" : "mouse off")
      return [.mouse(hasMouse)]
    case .theme: return [.theme]
    case .grid: showsGrid.toggle()
    case .warnings: overlay = .warnings(0)
    case .reload: return [.reload]
    case .redraw: return [.redraw]
    case .help: overlay = .help(0)
    case .close: close()
    case .stop: return [.stop]
    case .quit: return [.quit]
    }
    return []
  }

  private mutating func close() {
    if search != nil { search = nil } else if showsNotes { setNotes(false) } else { showsGrid = false }
  }

  /// Keys in a list that is only read.
  private mutating func press(_ key: Key, from row: Int, at now: Int) -> [Effect] {
    let command = keys[key]
    var row = row
    switch command {
    case .next, .halfPageDown: row += max(window.rows - 4, 1)
    case .previous, .halfPageUp: row -= max(window.rows - 4, 1)
    case .down, .rowDown: row += 1
    case .up, .rowUp: row -= 1
    case .quit:
      overlay = .none
      return []
    default:
      overlay = .none
      guard let command, ![.help, .warnings, .close].contains(command) else { return [] }
      return perform(command, at: now)
    }
    row = min(max(row, 0), max(readingRows.count - window.rows + 2, 0))
    if case .help = overlay { overlay = .help(row) } else { overlay = .warnings(row) }
    return []
  }

  private mutating func copyCode(_ number: Int?) -> [Effect] {
    let blocks = layout.code
    let index = (number ?? 1) - 1
    guard blocks.indices.contains(index) else {
      message = Message(blocks.isEmpty ? "there is no code on this slide" : "there is no block \(index + 1)")
      return []
    }
    return [.copy(blocks[index].text, "code")]
  }

  /// Whether characters are text and no keys.
  var isTyping: Bool {
    switch overlay {
    case .prompt, .overview: true
    case .none, .help, .warnings: false
    }
  }

  var isOverlaid: Bool { if case .none = overlay { false } else { true } }
}

extension Command {
  /// `n` and `N` go through matches while a search is shown.
  fileprivate func whileSearching(_ key: Key) -> Command {
    switch key {
    case .typed("n"): .nextMatch
    case .typed("N"): .previousMatch
    default: self
    }
  }
}
