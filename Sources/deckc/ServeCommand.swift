import ArgumentParser
import DeckBuild
import DeckCourse
import DeckModel
import DeckServe

struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Show a course or a deck in the browser, live.",
    discussion: """
      deckc serve                    the decks below this folder, with an index
      deckc serve week19.md --open   one deck, in the browser at once

      Pages are made when somebody looks at them, and show what is wrong with their decks. Saving shows at once, on the \
      slide that was shown. Only this machine is served, unless '--host' says otherwise. Ctrl-C ends.
      """)

  @Argument(help: "A folder, or a deck.", completion: .file(extensions: ["md", "markdown"]))
  var path = "."

  @Option(name: .shortAndLong, help: "The port; 0 for any free one. (default: the first free one from 8000)")
  var port: Int?

  @Option(help: "Another address of this machine to serve at, which lets other machines in.")
  var host: String?

  @Flag(help: "Open the browser.")
  var open = false

  @OptionGroup var style: StyleOptions
  @OptionGroup var embedding: EmbeddingOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var messages: MessageOptions

  private var options: CompileOptions {
    get throws {
      var options = CompileOptions()
      if let port, !(0...65_535 ~= port) {
        throw ValidationError("The value '\(port)' is invalid for '--port <port>': 0 to 65535.")
      }
      style.fill(&options)
      try embedding.fill(&options)
      try reading.fill(&options)
      options.diagnostics = try messages.options
      return options
    }
  }

  func validate() throws { _ = try options }

  func run() throws {
    let options = try options
    do throws(FileError) {
      let log = ServeLog(options.diagnostics)
      let course = try LiveCourse(folder(path), options, Site.parts, read: { log.tell($0) }) {
        log.tell($0, microseconds: $1)
      }
      let least: Diagnostic.Severity = options.diagnostics.isVerbose ? .note : .warning
      let server = try Server(Site(course, showing: least), host: host, port: port)
      if let host { log.warn(FileError(.success, host, "lets in every machine that reaches this address")) }
      StandardStream.output.write("\(VisibleText.of(path)) is served at \(server.address)\n")
      if open {
        do throws(FileError) { try Desktop.open(server.address) } catch { log.warn(error) }
      }
      server.run()
    } catch {
      throw try report(error, messages)
    }
  }
}
