import ArgumentParser
import DeckBuild
import DeckModel
import DeckPresenter
import DeckTerminal

/// How slides look in the terminal.
struct LookOptions: ParsableArguments {
  @Option(help: "auto, always, never, 16, 256 or truecolor.")
  var color = TerminalKind.Colour.auto.rawValue

  @Option(
    help: "terminal, dark, light, high-contrast, mono, a page's theme, or a file. (default: the terminal's colours)",
    completion: .file())
  var theme: String?

  @Option(help: "The widest text, in columns; 0 for the whole window.")
  var maxColumns = 100

  @Option(help: "Columns of characters whose width is ambiguous: 1 or 2.")
  var ambiguousWidth = 1

  @Flag(help: "Take blank rows out before a slide has to scroll.")
  var fit = false

  @Flag(help: "Draw titles in large letters where a slide has room for them.")
  var blockLetters = false

  @Option(help: "auto or none.")
  var footer = "auto"

  @Option(help: "auto, osc8, list (numbered below the slide) or none.")
  var links = PresentOptions.Links.auto.rawValue

  @Option(help: "auto, kitty, iterm, sixel, blocks or none.")
  var images = "auto"

  @Flag(help: "Draw frames and signs in ASCII.")
  var ascii = false

  @Flag(help: "Show the invisible characters that turn the direction of text or hide.")
  var showControls = false

  func fill(_ run: inout PresentRun) throws {
    try fill(&run.options)
    run.file.passes.showsControls = showControls
  }

  private func fill(_ options: inout PresentOptions) throws {
    options.color = try choice(color, of: "--color")
    options.theme = try theme.map(terminalTheme)
    guard maxColumns >= 0 else { throw ValidationError("'--max-columns' is at least 0.") }
    options.maxColumns = maxColumns
    options.ambiguousWidth = try choice(String(ambiguousWidth), of: "--ambiguous-width", ["1": 1, "2": 2])
    options.fits = fit
    options.hasBlockLetters = blockLetters
    options.hasFooter = try choice(footer, of: "--footer", ["auto": true, "none": false])
    options.links = try choice(links, of: "--links")
    if images != "auto" { options.images = try choice(images, of: "--images") as ImageProtocol }
    options.isASCII = ascii
  }
}

/// A built-in theme, or one in a file (`TP-29`).
private func terminalTheme(_ name: String) throws -> TerminalTheme {
  if let named = TerminalTheme.named(name) { return named }
  guard let bytes = try? FileSystem.read(name).bytes else {
    throw ValidationError(
      "There is no theme '\(name)'. Please provide a file or one of \(TerminalTheme.names.joined(separator: ", ")).")
  }
  let theme = TerminalTheme.read(bytes, name: name)
  if let wrong = theme.diagnostics.first {
    let line = Source(name: name, bytes: bytes).location(of: wrong.range.lowerBound).line
    throw ValidationError("\(VisibleText.of(name)):\(line): \(wrong.message).")
  }
  return theme.value
}

/// How the presentation goes.
struct ShowOptions: ParsableArguments {
  @Flag(help: "Turn the mouse on.")
  var mouse = false

  @Option(
    help: """
      Where to begin: a number as the footer counts, 3/2 (column and row, as in the page's address), '#id', last, or \
      words of a title; a step behind '@': 3@1.
      """)
  var start: String?

  @Flag(help: "Begin where the deck was left the last time.")
  var resume = false

  @Flag(help: "Show the notes, following a presentation in another terminal.")
  var notes = false

  @Flag(help: "Show the slides, following a presentation in another terminal.")
  var follow = false

  @Option(help: "How long the talk is, such as 45m or 1h30m.")
  var duration: String?

  @Flag(help: "Go to the slide that changed when the file is saved.")
  var jump = false

  @Flag(name: .customLong("no-paged"), help: "Go on to the next slide where a long one is not at its end.")
  var noPaged = false

  @Flag(help: "Open no socket to the network.")
  var offline = false

  @Flag(help: "Let the key 'e' open your editor (VISUAL, EDITOR) where the slide stands in the file.")
  var edit = false

  @Option(
    help: "The folder that no picture lies outside of. (default: that of 'course.yml', else the deck's)",
    completion: .directory)
  var root: String?

  @Option(help: "A key map. (default: deckc/keys in the configuration folder)", completion: .file())
  var keys: String?

  func fill(_ run: inout PresentRun) throws {
    if let root, FileSystem.status(root)?.isFolder != true {
      throw ValidationError("The value '\(root)' is invalid for '--root': no folder.")
    }
    run.file.root = root
    run.keys = keys
    try fill(&run.options)
  }

  private func fill(_ options: inout PresentOptions) throws {
    if notes && follow { throw ValidationError("'--notes' and '--follow' exclude each other.") }
    options.mouse = mouse
    options.start = start
    options.resumes = resume
    options.role = notes ? .notes : follow ? .follower : .leader
    if let duration {
      guard let minutes = Self.minutes(duration) else {
        throw ValidationError("The value '\(duration)' is invalid for '--duration'. Please write 45m or 1h30m.")
      }
      options.duration = minutes
    }
    options.jumps = jump
    options.isPaged = !noPaged
    options.isOffline = offline
    options.edits = edit
  }

  /// `45`, `45m`, `1h`, `1h30m`.
  static func minutes(_ text: String) -> Int? {
    var total = 0
    var number: Int?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9": number = min((number ?? 0) * 10 + Int(scalar.value) - 0x30, 100_000)
      case "h", "m":
        guard let value = number else { return nil }
        total += scalar == "h" ? value * 60 : value
        number = nil
      default: return nil
      }
    }
    total += number ?? 0
    return total > 0 ? total : nil
  }
}

/// The deck without a presentation.
struct PrintOptions: ParsableArguments {
  @Flag(help: "Plain text step by step, for screen readers and slow lines.")
  var linear = false

  @Option(
    help: ArgumentHelp(
      "Print the slides as the window would show them: --dump, or --dump=ansi with their colours.",
      valueName: "text|ansi"))
  var dump: String?

  @Option(help: "The one slide to dump, by its number, and its step behind '@': 3, or 3@1.")
  var slide: String?

  @Option(help: "The window to dump for, such as 80x24.")
  var size: String?

  @Option(help: "Name the slides that do not fit into windows of these sizes, such as 80x24,120x40.")
  var check: String?

  @Option(help: "The width of printed text. (default: COLUMNS, else 80)")
  var width: Int?

  @Flag(help: "Print the notes too.")
  var withNotes = false

  func fill(_ run: inout PresentRun) throws {
    if let check {
      run.mode = .check(try windows(check, of: "--check"))
    } else if let dump {
      run.mode = .dump(isANSI: try choice(dump, of: "--dump", ["text": false, "ansi": true]))
    } else if linear {
      run.mode = .linear
    }
    run.width = width
    run.withNotes = withNotes
    run.slide = slide
    if let size {
      run.window = try windowSize(size, of: "--size")
    } else if let width {
      run.window.columns = max(width, 1)
    }
  }
}
