import ArgumentParser
import DeckBuild
import DeckHTML

struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "List the built-in themes, or show one to start from.")

  @Option(help: "Print this theme's style sheet.")
  var show: String?

  func run() throws {
    guard let show else {
      StandardStream.output.write(Assets.themeNames.map { $0 + "\n" }.joined())
      return
    }
    guard let css = Assets.writtenTheme(show) else {
      throw ValidationError(
        "There is no theme '\(show)'. Please provide one of \(Assets.themeNames.joined(separator: ", ")).")
    }
    StandardStream.output.write(css)
  }
}
