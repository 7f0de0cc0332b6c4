import ArgumentParser
import DeckBuild
import DeckPresenter
import DeckTerminal

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what is wrong with decks, and write nothing.",
    discussion: "Ends with 1 when there is a warning or an error.")

  @Argument(help: "Decks, or folders of decks; '-' is standard input.", completion: .file())
  var paths: [String]

  @Option(
    name: [.customShort("j", allowingJoined: true), .long],
    help: "Decks checked at the same time. (default: one for each core)")
  var jobs: Int?

  @Option(help: "The folder that no file of a deck lies outside of.", completion: .directory)
  var root: String?

  @Option(help: "Name the slides that do not fit into terminals of these sizes, such as 80x24,120x40.")
  var screen: String?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var messages: MessageOptions

  func run() throws {
    let sizes = try screen.map { try PrintOptions.sizes($0, "--screen") } ?? []
    var options = CompileOptions()
    options.jobs = jobs
    options.root = root
    options.network = .silent
    try reading.fill(&options)
    options.diagnostics = try messages.options
    options.inputs = try paths.flatMap { path in
      guard path != "-", FileSystem.status(path)?.isFolder == true else { return [path] }
      return try decks(below: path)
    }
    do {
      try runSession(options, purpose: .check)
    } catch let code as ExitCode {
      let fits = sizes.isEmpty || fit(options, sizes)
      throw code == .success && !fits ? ExitCode(ExitStatus.deckFailed.rawValue) : code
    }
  }

  /// Whether all slides of the decks fit; prints those that do not. Decks that cannot be read have been named already.
  private func fit(_ options: CompileOptions, _ sizes: [TerminalSize]) -> Bool {
    let printer = options.diagnostics.printer(least: .warning)
    var fits = true
    for input in options.inputs where input != "-" {
      var file = DeckFile(input)
      file.reading.dialect = options.dialect
      file.reading.separator = options.separator
      file.reading.breaks = options.breaks
      guard let loaded = try? file.load() else { continue }
      let found = TextOutputs(loaded.deck).check(sizes)
      if !found.isEmpty { fits = false }
      StandardStream.error.write(printer.text(found, in: loaded.source))
    }
    return fits
  }

  private func decks(below folder: String) throws -> [String] {
    do throws(FileError) {
      let decks = try FileSystem.decks(below: folder)
      if decks.isEmpty { throw FileError(.noInput, folder, "holds no decks") }
      return decks
    } catch {
      throw try report(error, messages)
    }
  }
}

/// Prints `error` and gives what ends the program.
func report(_ error: FileError, _ messages: MessageOptions) throws -> ExitCode {
  try messages.options.printer(least: .error).printAlone(error)
  return ExitCode(error.status.rawValue)
}
