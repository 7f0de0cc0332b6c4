import DeckModel
import Testing

@testable import DeckTerminal

@Suite struct TerminalThemeTests {
  @Test func filesSetLooksOfRoles() {
    let file = """
      # mine
      inherits: dark
      base: #eee on #101010
      heading1: #ffcc00 on navy bold underline
      link: teal
      nothing: bold
      quote: loud
      """
    let read = TerminalTheme.read(Array(file.utf8), name: "mine")
    #expect(read.value.name == "mine")
    #expect(read.value.background == RGB(0x101010))
    #expect(read.value.foreground == RGB(0xEEEEEE))
    #expect(read.value.looks[.heading1] == .init(.rgb(0xFFCC00), on: .rgb(0x000080), [.bold, .underline]))
    #expect(read.value.looks[.link] == .init(.rgb(0x008080)))
    #expect(
      read.diagnostics.map(\.message) == ["`nothing: bold` is no look of a role", "`quote: loud` is no look of a role"])
    #expect(
      read.diagnostics.map {
        String(decoding: Array(file.utf8)[$0.range.lowerBound..<$0.range.upperBound], as: UTF8.self)
      }
        == ["nothing: bold", "quote: loud"])
  }

  @Test func decksOverrideLooks() {
    let deck = terminalDeck("---\nterminal:\n  strong: red bold\n---\n\n**x**")
    #expect(deck.theme(over: .mono).looks[.strong] == .init(.rgb(0xFF0000), on: nil, .bold))
    #expect(deck.theme(over: .mono).looks[.emphasis] == TerminalTheme.mono.looks[.emphasis])
  }
}
