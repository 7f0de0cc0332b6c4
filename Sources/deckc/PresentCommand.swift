import ArgumentParser
import DeckBuild
import DeckPresenter

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

  func validate() throws { _ = try presentation }

  func run() throws { end(try presentation.run()) }

  var presentation: PresentRun {
    get throws {
      var run = PresentRun(DeckFile(file))
      try look.fill(&run)
      try show.fill(&run)
      try printing.fill(&run)
      var compile = CompileOptions()
      try reading.fill(&compile)
      run.file.reading.dialect = compile.dialect
      run.file.reading.separator = compile.separator
      run.file.reading.breaks = compile.breaks
      run.file.surroundings = CourseSurroundings(compile)
      run.file.passes.html = compile.html == .trusted ? .safe : compile.html
      return run
    }
  }
}
