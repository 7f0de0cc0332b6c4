import ArgumentParser
import DeckBuild
import DeckModel
import DeckPasses
import DeckPresenter
import DeckTerminal

struct PresentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "present",
    abstract: "Present a deck in the terminal.",
    discussion: """
      The key '?' lists all keys. When standard output is no terminal, the deck is printed as text.

      deckc present week19.md            presents
      deckc present --notes week19.md    shows its notes in a second terminal, which follows
      deckc present week19.md | less     prints it

      Exit codes: 0 done; 1 '--check' found a slide that does not fit; 64 wrong usage; 66 the deck cannot be read; \
      74 the terminal was lost. A killed deckc (kill -9) cannot clean up; 'reset' does.
      """)

  @Argument(help: "The deck; '-' is standard input.", completion: .file(extensions: ["md", "markdown"]))
  var file: String

  @OptionGroup var look: LookOptions
  @OptionGroup var show: ShowOptions
  @OptionGroup var printing: PrintOptions
  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    _ = try options
    _ = try printing.mode
    _ = try printing.window
  }

  private var options: PresentOptions {
    get throws {
      var options = PresentOptions()
      try look.fill(&options)
      try show.fill(&options)
      return options
    }
  }

  func run() throws {
    do throws(FileError) {
      let (deck, options) = try prepare()
      let loaded = try deck.load()
      let status = try perform(deck, loaded, options)
      end(status)
    } catch {
      throw try report(error, MessageOptions.parse([]))
    }
  }

  private func prepare() throws(FileError) -> (DeckFile, PresentOptions) {
    var deck = DeckFile(file)
    var compile = CompileOptions()
    guard var options = try? options, (try? reading.fill(&compile)) != nil else {
      throw FileError(.usage, file, "cannot be presented so")
    }
    deck.reading.dialect = compile.dialect
    deck.reading.separator = compile.separator
    deck.reading.breaks = compile.breaks
    deck.root = show.root
    deck.passes.showsControls = look.showControls
    deck.surroundings = CourseSurroundings(compile)
    deck.passes.html = compile.html == .trusted ? .safe : compile.html
    if let map = try KeyMap.read(show.keys) { options.keys = map }
    return (deck, options)
  }

  private func perform(
    _ file: DeckFile, _ loaded: DeckFile.Loaded, _ options: PresentOptions
  ) throws(FileError) -> ExitStatus {
    let kind = TerminalKind()
    switch (try? printing.mode) ?? .show {
    case .check(let sizes):
      return checkOverflow(loaded, sizes, options)
    case .dump(let isANSI):
      try write(printing.dump(loaded, options, kind, isANSI: isANSI))
    case .linear where Platform.standardOutputIsTerminal:
      guard var show = LinearShow(loaded, options: options, width: printing.textWidth) else { throw noTerminal }
      try running { () throws(Terminal.Failure) in try show.run() }
    case .show where Platform.standardOutputIsTerminal && !kind.isDumb:
      if case .leader = options.role {
        guard var show = Show(loaded, of: file, options: options, kind: kind) else { throw noTerminal }
        try running { () throws(Terminal.Failure) in try show.run() }
      } else {
        guard var show = FollowerShow(loaded, of: file, options: options, kind: kind) else { throw noTerminal }
        try running { () throws(Terminal.Failure) in try show.run() }
      }
    case .show, .linear:
      try write(TextOutputs(loaded.deck).plainText(width: printing.textWidth, withNotes: printing.withNotes))
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

  private func write(_ bytes: [UInt8]) throws(FileError) {
    if case .failed(let error) = StandardStream.output.write(bytes) { throw error }
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
