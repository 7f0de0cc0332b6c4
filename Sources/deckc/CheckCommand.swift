import ArgumentParser
import DeckBuild
import DeckLint
import DeckTerminal

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what is wrong with decks, and write nothing.",
    discussion: """
      Ends with 1 when there is a warning or an error: what is to be mended before somebody sees the deck; notes, such as \
      those of taste, are shown and change nothing. Ends with 78 when 'course.yml' has an error. '--format json', \
      'sarif' and 'github' go to standard output. Beside what compiling reports it looks for:

      \(lintRules.map { "\($0.identifiers.joined(separator: ", ")): \($0.summary)" }.joined(separator: "\n"))

      A folder is checked as the course that it is: with 'course.yml', with all links from deck to deck, and with \
      numbers about its decks. --rule NAME=LEVEL changes what a rule counts as.
      """)

  @Argument(help: "Decks, or folders, each a course; '-' is standard input.", completion: .file())
  var paths: [String]

  @Option(help: "The folder that no file of a deck lies outside of.", completion: .directory)
  var root: String?

  @Option(
    help: ArgumentHelp("Terminal windows that every slide should fit into, such as 80x24.", valueName: "sizes"))
  var screen: String?

  @OptionGroup var workers: WorkerOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var messages: MessageOptions

  @Flag(help: "Print the numbers of courses to standard output as JSON.")
  var statistics = false

  func run() throws {
    var options = CompileOptions()
    options.jobs = workers.jobs
    options.root = root
    options.network = .silent
    options.lints = true
    options.screens = try screen.map { try windows($0, of: "--screen") } ?? []
    try reading.fill(&options)
    options.diagnostics = try messages.options
    do {
      throw ExitCode(try CheckSession(options, printsJSON: statistics).run(paths).rawValue)
    } catch let error as UsageError {
      throw ValidationError(error.message)
    }
  }
}

/// Prints `error` and gives what ends the program.
func report(_ error: FileError, _ messages: MessageOptions) throws -> ExitCode {
  MessageOutput.report(error, try messages.options)
  return ExitCode(error.status.rawValue)
}
