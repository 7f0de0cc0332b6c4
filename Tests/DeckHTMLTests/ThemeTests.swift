import DeckHTML
import DeckModel
import Testing

@Suite struct ThemeTests {
  @Test(arguments: ["white", "black-contrast", "Moon", "league.css", "hackmd"])
  func builtIn(name: String) {
    let theme = Theme.builtIn(name)
    #expect(theme.diagnostics.isEmpty)
    #expect("\(theme.value.name)" == name.lowercased().split(separator: ".")[0])
  }

  @Test(arguments: [
    ("whte", "did you mean `white`?"), ("solarised", "did you mean `solarized`?"),
    ("../x\"><script>", nil), ("", nil),
  ])
  func unknownNamesFallBack(name: String, hint: String?) throws {
    let theme = Theme.builtIn(name, at: SourceRange(3, 9))
    #expect(theme.value.name == "hackmd")
    let diagnostic = try #require(theme.diagnostics.first)
    #expect(diagnostic.rule == "theme-unknown" && diagnostic.severity == .warning)
    #expect(diagnostic.range == SourceRange(3, 9))
    #expect(diagnostic.hint == hint ?? "the themes are \(Assets.themeNames.joined(separator: ", "))")
  }
}
