import ArgumentParser
import DeckBuild
import DeckModel
import DeckPasses
import DeckReader
import DeckTerminal

// Options with a closed list of values are strings here: each enumeration that ArgumentParser knows costs every start
// a search for its conformances.

/// How a deck's text is read.
struct ReadingOptions: ParsableArguments {
  @Option(help: "hackmd or commonmark.")
  var dialect = Dialect.hackmd.rawValue

  @Option(help: "Which '---' lines start a slide: any, or strict for those between blank lines. (default: any)")
  var separator: String?

  @Option(help: "Whether line ends stay: true or false. (default: as the deck says, else true)")
  var breaks: String?

  @Option(help: "What raw HTML may do: safe, strict (nothing from the network) or trusted (all of it).")
  var html = HTMLMode.safe.rawValue

  @Option(
    help: "Another file than the 'course.yml' in the folders around a deck.", completion: .file(extensions: ["yml"]))
  var config: String?

  @Flag(help: "Read no 'course.yml'.")
  var noConfig = false

  func fill(_ options: inout CompileOptions) throws {
    options.config = config
    options.readsConfig = !noConfig
    options.dialect = try choice(dialect, of: "--dialect")
    options.separator = try separator.map { try choice($0, of: "--separator") }
    options.breaks = try breaks.map { try choice($0, of: "--breaks", ["true": true, "false": false]) }
    options.html = try choice(html, of: "--html")
  }
}

/// What pages look like.
struct StyleOptions: ParsableArguments {
  @Option(
    help: "A built-in theme's name, or a CSS file. (default: the deck's, else the course's, else hackmd)",
    completion: .file())
  var theme: String?

  @Option(help: "A CSS file to put behind the theme; may be given again.", completion: .file(extensions: ["css"]))
  var css: [String] = []

  func fill(_ options: inout CompileOptions) {
    options.theme = theme
    options.css = css
  }
}

/// How many decks are worked on at the same time.
struct WorkerOptions: ParsableArguments {
  @Option(
    name: [.customShort("j", allowingJoined: true), .long],
    help: "Decks that are worked on at the same time. (default: one for each core)")
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("The value '\(jobs)' is invalid for '--jobs <jobs>': at least 1.") }
  }
}

/// Which files go into a page, and where they may come from.
struct EmbeddingOptions: ParsableArguments {
  @Option(help: "Which of the files that a deck names go into its page: all, local or none.")
  var embed = CompileOptions.Embed.all.rawValue

  @Flag(help: "Fetch nothing; remote images come from the cache or stay links.")
  var offline = false

  @Flag(help: "Fetch remote images anew.")
  var refresh = false

  @Flag(help: "Fetch through the proxy that the environment names.")
  var proxy = false

  @Option(
    help: "The folder that no file of a deck lies outside of. (default: that of 'course.yml', else the deck's)",
    completion: .directory)
  var root: String?

  func fill(_ options: inout CompileOptions) throws {
    options.embed = try choice(embed, of: "--embed")
    if offline, refresh { throw ValidationError("'--offline' and '--refresh' contradict each other.") }
    if offline { options.network = .offline }
    if refresh { options.network = .refreshes }
    options.usesProxy = proxy
    if let root, FileSystem.status(root)?.isFolder != true {
      throw ValidationError("The value '\(root)' is invalid for '--root': no folder.")
    }
    options.root = root
  }
}

/// What is said on standard error, and how.
struct MessageOptions: ParsableArguments {
  @Option(help: "How messages are written: human, short, json, github or sarif.")
  var format = DiagnosticPrinter.Format.human.rawValue

  @Option(help: "auto, always or never.")
  var color = DiagnosticOptions.Colour.auto.rawValue

  @Option(help: ArgumentHelp("What a rule's messages count as: off, note, warning or error.", valueName: "name=level"))
  var rule: [String] = []

  @Flag(help: "Count warnings as errors.")
  var werror = false

  @Flag(name: .shortAndLong, help: "Print errors only.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Print notes too, and what is written where.")
  var verbose = false

  var options: DiagnosticOptions {
    get throws {
      var options = DiagnosticOptions()
      options.format = try choice(format, of: "--format")
      options.colour = try choice(color, of: "--color")
      options.warningsAreErrors = werror
      for rule in rule {
        let parts = rule.split(separator: "=", maxSplits: 1)
        guard parts.count == 2 else {
          throw ValidationError("The value '\(rule)' is invalid for '--rule': write a rule's name, '=' and a level.")
        }
        options.levels[String(parts[0])] = try choice(String(parts[1]), of: "--rule") as DiagnosticOptions.Level
      }
      options.isQuiet = quiet
      options.isVerbose = verbose
      return options
    }
  }
}

/// The value that `text` names, or the error that ArgumentParser gives for an enumeration.
func choice<Value: CaseIterable & RawRepresentable>(_ text: String, of option: String) throws -> Value
where Value.RawValue == String {
  if let value = Value(rawValue: text) { return value }
  throw invalid(text, option, Value.allCases.map(\.rawValue))
}

func choice<Value>(_ text: String, of option: String, _ values: KeyValuePairs<String, Value>) throws -> Value {
  if let pair = values.first(where: { $0.key == text }) { return pair.value }
  throw invalid(text, option, values.map(\.key))
}

/// `80x24,120x40`
func windows(_ text: String, of option: String) throws -> [TerminalSize] {
  try text.split(separator: ",").map { try windowSize(String($0), of: option) }
}

/// `80x24`
func windowSize(_ text: String, of option: String) throws -> TerminalSize {
  let numbers = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
  guard numbers.count == 2, let columns = numbers[0], let rows = numbers[1], 1...1000 ~= columns, 1...1000 ~= rows
  else { throw ValidationError("The value '\(text)' is invalid for '\(option)'. Please write a size such as 80x24.") }
  return TerminalSize(columns, rows)
}

private func invalid(_ text: String, _ option: String, _ values: [String]) -> ValidationError {
  let list = values.map { "'\($0)'" }.joined(separator: ", ")
  return ValidationError("The value '\(text)' is invalid for '\(option)'. Please provide one of \(list).")
}
