import ArgumentParser
import DeckBuild
import DeckModel

struct CompileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile",
    abstract: "Compile decks. The command that runs when none is named.",
    discussion: """
      Without -o a page is written beside its source, with the name ending in .html; other forms than \
      the page, and standard input, go to standard output.
      """)

  @Argument(help: "Decks to compile; '-' is standard input.", completion: .file(extensions: ["md", "markdown"]))
  var files: [String]

  @Option(name: .shortAndLong, help: "A file, a folder ending in '/', or '-' for standard output.", completion: .file())
  var output: String?

  @Option(help: "What to write: html, fragment, json, text, outline or notes.")
  var emit = Emit.html.rawValue

  @Flag(name: .shortAndLong, help: "Replace files that deckc did not make.")
  var force = false

  @Flag(name: .shortAndLong, help: "Stay, and compile again what changes: decks, style sheets and images.")
  var watch = false

  @OptionGroup var workers: WorkerOptions
  @OptionGroup var style: StyleOptions
  @OptionGroup var embedding: EmbeddingOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var messages: MessageOptions

  var options: CompileOptions {
    get throws {
      var options = CompileOptions()
      options.inputs = files
      options.output = output
      options.emit = try choice(emit, of: "--emit")
      options.force = force
      options.jobs = workers.jobs
      style.fill(&options)
      try embedding.fill(&options)
      try reading.fill(&options)
      options.diagnostics = try messages.options
      return options
    }
  }

  func validate() throws { _ = try options }

  func run() throws {
    guard watch else { return try runSession(try options, purpose: .compile) }
    do {
      try Watch.run(try options)
    } catch let error as UsageError {
      throw ValidationError(error.message)
    }
  }
}

/// Runs and ends the program with the run's status.
func runSession(_ options: CompileOptions, purpose: Batch.Purpose) throws {
  do {
    throw ExitCode(try Session.run(options, purpose: purpose).rawValue)
  } catch let error as UsageError {
    throw ValidationError(error.message)
  }
}
