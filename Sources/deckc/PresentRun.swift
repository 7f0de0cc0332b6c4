import DeckBuild
import DeckPresenter
import DeckTerminal

/// A run of `present`, whoever read its command line.
struct PresentRun {
  enum Mode {
    case show, linear
    case dump(isANSI: Bool)
    /// Name the slides that do not fit into windows of these sizes.
    case check([TerminalSize])
  }

  var file: DeckFile
  var options = PresentOptions()
  var mode = Mode.show
  /// Of printed text; nil: the environment's `COLUMNS`, else 80.
  var width: Int?
  var withNotes = false
  /// What is dumped: a window, and one slide and its step, such as `3.1`; nil for all.
  var window = TerminalSize(80, 24)
  var slide: String?
  /// A key map; nil: the one in the user's configuration folder, if there is one.
  var keys: String?

  init(_ file: DeckFile) { self.file = file }

  /// Prints what goes wrong.
  func run() -> ExitStatus {
    do throws(FileError) {
      var options = options
      if let map = try KeyMap.read(keys) { options.keys = map }
      return try perform(try file.load(), options)
    } catch {
      MessageOutput.report(error, DiagnosticOptions())
      return error.status
    }
  }

  private func perform(_ loaded: DeckFile.Loaded, _ options: PresentOptions) throws(FileError) -> ExitStatus {
    let kind = TerminalKind()
    switch mode {
    case .check(let sizes):
      return checkOverflow(loaded, sizes, options)
    case .dump(let isANSI):
      try write(dump(loaded, options, kind, isANSI: isANSI))
    case .linear where Platform.standardOutputIsTerminal:
      guard var show = LinearShow(loaded, options: options, width: textWidth) else { throw noTerminal }
      try running { () throws(Terminal.Failure) in try show.run() }
    case .show where Platform.standardOutputIsTerminal && !kind.isDumb:
      if case .leader = options.role {
        guard var show = Show(loaded, of: file, options: options, kind: kind) else { throw noTerminal }
        try running { () throws(Terminal.Failure) in try show.run() }
        // Here and not at the end of `main`, where a deck would be taken apart first.
        end(.success)
      } else {
        guard var show = FollowerShow(loaded, of: file, options: options, kind: kind) else { throw noTerminal }
        try running { () throws(Terminal.Failure) in try show.run() }
      }
    case .show, .linear:
      try write(TextOutputs(loaded.deck).plainText(width: textWidth, withNotes: withNotes))
    }
    return .success
  }

  private var noTerminal: FileError {
    FileError(.transferFailed, "/dev/tty", "is no terminal, so that no key can be pressed")
  }

  private func running(_ body: () throws(Terminal.Failure) -> Void) throws(FileError) {
    do throws(Terminal.Failure) {
      try body()
    } catch {
      throw FileError(.transferFailed, "the terminal", "is gone")
    }
  }

  // MARK: Without a presentation

  private func write(_ bytes: [UInt8]) throws(FileError) {
    if case .failed(let error) = StandardStream.output.write(bytes) { throw error }
  }

  private var textWidth: Int {
    let width = width ?? Platform.environment("COLUMNS").flatMap { Int($0) } ?? 80
    return min(max(width, 20), 1000)
  }

  private func dump(
    _ loaded: DeckFile.Loaded, _ options: PresentOptions, _ kind: TerminalKind, isANSI: Bool
  ) throws(FileError) -> [UInt8] {
    var options = options
    // Golden frames are the same wherever they are made.
    if options.color == .auto { options.color = isANSI ? .trueColor : .never }
    var capabilities = options.capabilities(kind)
    capabilities.isUnicode = !options.isASCII
    capabilities.hasHyperlinks = options.links == .osc8
    var index: Int?
    var step: Int?
    if let slide {
      let parts = slide.split(maxSplits: 1) { $0 == "@" || $0 == "." }.map { Int($0) }
      guard let number = parts.first ?? nil, let named = loaded.deck.slide(numbered: number) else {
        throw FileError(.usage, loaded.source.name, "has no slide \(slide)")
      }
      index = named
      step = parts.count > 1 ? parts[1] : nil
    }
    return TextOutputs(loaded.deck).dump(
      slide: index, step: step, size: window,
      palette: Palette(loaded.deck.theme(over: options.theme ?? .terminal), capabilities),
      options: options.layout(capabilities), isANSI: isANSI)
  }

  private func checkOverflow(
    _ loaded: DeckFile.Loaded, _ sizes: [TerminalSize], _ options: PresentOptions
  ) -> ExitStatus {
    var capabilities = Capabilities()
    capabilities.ambiguousWidth = options.ambiguousWidth
    let found = TextOutputs(loaded.deck).check(sizes, options: options.layout(capabilities))
    let printer = DiagnosticOptions().printer(least: .warning)
    StandardStream.error.write(printer.text(found, in: loaded.source))
    return found.isEmpty ? .success : .deckFailed
  }
}
