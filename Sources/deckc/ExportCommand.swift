import ArgumentParser
import DeckBuild
import DeckExport
import DeckModel

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Make a PDF, pictures, a handout or plain text of a deck.",
    discussion: """
      pdf      one slide a page, with bookmarks        handout  slides with their notes on upright sheets
      png      one picture a slide                     txt, notes  what can be read on the slides; the notes

      pdf, png and handout are drawn by a Chromium, which is looked for on the PATH. It gets a profile of its own and \
      no network.
      """)

  @Argument(help: "The deck; '-' is standard input.", completion: .file(extensions: ["md", "markdown"]))
  var file: String

  @Option(help: "pdf, png, handout, txt or notes.")
  var to: String

  @Option(
    name: .shortAndLong, help: "A file, for pictures also a folder ending in '/'. (default: beside the deck)",
    completion: .file())
  var output: String?

  @Option(help: "Only this slide, counted from 1; pictures only.")
  var slide: Int?

  @Flag(help: "Dark slides in their own colours instead of dark on white; handouts only.")
  var asShown = false

  @Option(help: "A Chromium: a path or a name on the PATH.", completion: .file())
  var browser: String?

  @Option(help: "Seconds that the browser may take.")
  var timeout: Double = 60

  @Flag(name: .shortAndLong, help: "Replace files that deckc did not make.")
  var force = false

  @OptionGroup var style: StyleOptions
  @OptionGroup var embedding: EmbeddingOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var messages: MessageOptions

  func validate() throws {
    if Export.Form(rawValue: to) == nil, to != "txt", to != "notes" {
      throw ValidationError(
        "The value '\(to)' is invalid for '--to'. Please provide one of 'pdf', 'png', 'handout', 'txt', 'notes'.")
    }
    if slide != nil, to != "png" { throw ValidationError("'--slide' goes with '--to png'.") }
    if asShown, to != "handout" { throw ValidationError("'--as-shown' goes with '--to handout'.") }
    if !(timeout > 0 && timeout <= 86_400) { throw ValidationError("'--timeout' takes seconds, up to a day.") }
  }

  func run() throws {
    var options = CompileOptions()
    options.inputs = [file]
    style.fill(&options)
    options.force = force
    try embedding.fill(&options)
    try reading.fill(&options)
    options.diagnostics = try messages.options
    guard let form = Export.Form(rawValue: to) else {
      options.emit = to == "notes" ? .notes : .text
      options.output = output ?? (file == "-" ? "-" : ExportTarget.stem(of: file) + options.emit.suffix)
      return try runSession(options, purpose: .compile)
    }
    var export = Export(form)
    export.browser = browser
    export.slide = slide
    export.asShown = asShown
    export.timeout = timeout
    do {
      let status = try ExportRun(export: export, options: options, output: output).run()
      throw ExitCode(status.rawValue)
    } catch let error as FileError {
      throw try report(error, messages)
    }
  }
}
