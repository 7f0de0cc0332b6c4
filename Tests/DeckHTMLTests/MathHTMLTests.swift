import DeckModel
import Testing

@testable import DeckHTML

@Suite struct MathHTMLTests {
  private func page(_ tex: String, _ style: MathStyle = .inline) -> String {
    let bytes = Array(tex.utf8)
    var writer = HTMLWriter(text: TextPool(source: bytes), form: .page)
    writer.write(Node(.math(TextRange(0, bytes.count), style), SourceRange(0, bytes.count)))
    return writer.out.string()
  }

  @Test func formulasAreMathMLWithTheirSource() {
    let html = page("x^2 < \\alpha", .display)
    #expect(html.hasPrefix("<span class=\"mathjax\" data-display><math display=\"block\"><semantics>"))
    #expect(html.contains("<msup><mi>x</mi><mn>2</mn></msup>"))
    #expect(html.contains("<annotation encoding=\"application/x-tex\">x^2 &lt; \\alpha</annotation>"))
  }

  @Test func mistakesShowTheirSource() {
    #expect(page("\\frac{a}") == "<span class=\"mathjax\">\\(\\frac{a}\\)</span>")
    #expect(page("\\nosuchcommand") == "<span class=\"mathjax\">\\(\\nosuchcommand\\)</span>")
  }
}
