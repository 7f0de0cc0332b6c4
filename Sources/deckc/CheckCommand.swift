import ArgumentParser
import DeckBuild

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

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var messages: MessageOptions

  func run() throws {
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
