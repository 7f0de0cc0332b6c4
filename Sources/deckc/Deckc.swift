import ArgumentParser
import DeckBuild

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The root command. A bare `deckc FILE` compiles.
@main
struct Deckc: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deckc",
    abstract: "Compiles HackMD-style Markdown decks to self-contained HTML presentations.",
    usage: """
      deckc FILE... [-o OUTPUT]
      deckc COMMAND ...
      """,
    discussion: """
      deckc week19.md                writes week19.html beside the source
      deckc week19.md -o out.html    writes out.html
      deckc a.md b.md -o site/       writes site/a.html and site/b.html
      deckc - -o -                   compiles standard input to standard output

      'deckc compile --help' explains the options of compiling: --output, --emit, --force, --jobs, --dialect, \
      --separator, --breaks, --html, --theme, --css, --embed, --offline, --refresh, --proxy, --root, --format, \
      --color, --rule, --config, --no-config, --watch, --werror, --quiet and --verbose. \
      A deck with the name of a command needs './' in front.

      Exit codes: 0 done, with warnings or without; 1 a deck failed, or 'check' or '--werror' found something; \
      64 wrong usage; 66 an input is missing or unreadable; 73 an output cannot be created; 74 reading or \
      writing failed midway; 78 'course.yml' has an error, so that nothing is published; 130 interrupted.
      """,
    version: "deckc \(DeckBuild.version)",
    subcommands: [
      CompileCommand.self, PresentCommand.self, BuildCommand.self, ServeCommand.self, CheckCommand.self,
      ExportCommand.self, ThemesCommand.self, NewCommand.self, ImportCommand.self,
    ],
    defaultSubcommand: CompileCommand.self)

  static func main() {
    Interruption.install()
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let options = PlainForm.options(arguments), let status = try? Session.run(options, purpose: .compile) {
      end(status)
    }
    if let presentation = PlainForm.presentation(arguments) { end(presentation.run()) }
    // ArgumentParser would take the deck's name for the value that '--dump' may have.
    main(arguments.map { $0 == "--dump" ? "--dump=text" : $0 })
  }
}

/// Ends the program.
func end(_ status: ExitStatus) -> Never { exit(status.rawValue) }
