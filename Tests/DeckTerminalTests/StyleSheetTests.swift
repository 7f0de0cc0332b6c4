import DeckModel
import Testing

@testable import DeckTerminal

@Suite struct StyleSheetTests {
  /// A style, what it is tried on, and whether it applies: seen by the alignment of `text`.
  @Test(arguments: [
    (".present { text-align: left }", true), (".reveal .slides section { text-align: left }", true),
    (".reveal p{text-align:left}", true), ("section > p { text-align: left }", true),
    (".slides > p { text-align: left }", false), ("body, h1 { text-align: left }", true),
    ("p:hover { text-align: left }", false), ("@media print { p { text-align: left } }", false),
    ("/* p { */ p { text-align: left }", true), ("h1 p { text-align: left }", false),
    ("* { text-align: left }", true), ("p { text-align: left", true), ("p.a { text-align: left }", false),
    ("@import url(x); p { text-align: left }", true), ("p { color: red; text-align: LEFT !important }", true),
  ])
  func selectors(css: String, applies: Bool) {
    let deck = terminalDeck("<style>\n\(css)\n</style>\n\ntext")
    #expect(deck.text(0, 40, 5, options: bare).contains("\ntext\n") == applies)
  }

  @Test func moreSpecificRulesWin() {
    let deck = terminalDeck("<style>\n.reveal p { text-align: right }\np { text-align: left }\n</style>\n\ntext")
    #expect(deck.text(0, 40, 5, options: bare).contains("\n" + String(repeating: " ", count: 36) + "text\n"))
  }

  @Test func hiddenElementsAreNotShown() {
    let text = terminalDeck("<div style=\"display:none\">secret</div>\n\nshown").text()
    #expect(!text.contains("secret"))
    #expect(text.contains("shown"))
  }

  @Test func textIsTransformed() {
    #expect(terminalDeck("<style>\nh2 { text-transform: uppercase }\n</style>\n\n## straße").text().contains("STRASSE"))
  }

  @Test(arguments: [
    ("red", 0xFF0000), ("#0f0", 0x00FF00), ("#0000ff80", 0x0000FF), ("rgb(1, 2, 3)", 0x010203),
    ("rgb(100% 0% 0%)", 0xFF0000), ("hsl(120, 100%, 50%)", 0x00FF00), ("rebeccapurple", 0x663399),
  ])
  func colors(text: String, value: Int) { #expect(CSSColor.read(text) == RGB(UInt32(value))) }

  @Test(arguments: ["", "re", "#12", "rgb(1,2)", "transparent", "rgba(0,0,0,0)", "rgb(nan,0,0)", "var(--x)"])
  func noColors(text: String) { #expect(CSSColor.read(text) == nil) }

  private var bare: LayoutOptions {
    var options = LayoutOptions()
    options.hasFooter = false
    return options
  }
}

extension TerminalDeck {
  fileprivate func text(_ slide: Int, _ columns: Int, _ rows: Int, options: LayoutOptions) -> String {
    text(slide: slide, step: nil, columns, rows, options: options)
  }
}
