import ArgumentParser
import DeckBuild
import DeckLint
import DeckTerminal

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what is wrong with decks, and write nothing.",
    discussion: """
      Ends with 1 when there is a warning or an error. Beside what compiling reports it looks for:

      \(lintRules.map { "\($0.identifiers.joined(separator: ", ")): \($0.summary)" }.joined(separator: "\n"))

      Notes, such as those of taste, are shown with --verbose; --rule NAME=LEVEL changes what a rule counts as.
      """)

  @Argument(help: "Decks, or folders of decks; '-' is standard input.", completion: .file())
  var paths: [String]

  @Option(
    name: [.customShort("j", allowingJoined: true), .long],
    help: "Decks checked at the same time. (default: one for each core)")
  var jobs: Int?

  @Option(help: "The folder that no file of a deck lies outside of.", completion: .directory)
  var root: String?

  @Option(
    help: ArgumentHelp("Terminal windows that every slide should fit into, such as 80x24.", valueName: "sizes"))
  var screen: String?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var messages: MessageOptions

  func run() throws {
    var options = CompileOptions()
    options.jobs = jobs
    options.root = root
    options.network = .silent
    options.lints = true
    options.screens = try screen.map { try windows($0, of: "--screen") } ?? []
    try reading.fill(&options)
    options.diagnostics = try messages.options
    options.inputs = try paths.flatMap { path in
      guard path != "-", FileSystem.status(path)?.isFolder == true else { return [path] }
      return try decks(below: path)
    }
    try runSession(options, purpose: .check)
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
