import DeckModel
import DeckPasses
import Testing

@Suite struct CodeStepsTests {
  /// Raw code: what it becomes as a fence.
  @Test func rawCodeIsCodeLikeAFence() throws {
    let deck = paged(
      "<pre class=\"x\"><code class=\"language-py\" data-trim data-line-numbers=\"1|2\">\n \n  a = 1\n \n    b\n  </code></pre>"
    )
    guard case .codeBlock(let code) = deck.slides[0].children[0].kind else { throw Failure() }
    #expect(deck.text.string(code.literal) == "a = 1\n\n  b\n")
    #expect(code.name == "py" && code.classes == "language-py hljs" && code.lineSteps == "1|2" && code.firstStep == 0)
    #expect(deck.slides[0].children[0].attributes["class"] == "x")
  }

  @Test(arguments: [
    "<pre><code>a <b>b</b></code></pre>", "<pre><code id=\"own\">a</code></pre>", "<pre>a <code>b</code></pre>",
  ])
  func whatNoFenceCanBeStays(text: String) {
    let deck = paged(text)
    #expect(html(deck.slides[0].children, deck) == text)
  }

  /// Steps over four lines, numbered from 1 or 11, and those that are left.
  @Test(arguments: [
    ("1|2", 1, "1|2"), ("1|1", 1, "1"), ("1|1|2|2|1", 1, "1|2|1"), ("1,2|1-2|2", 1, "1,2|2"), ("|1-4|3", 1, "|3"),
    ("9|1", 1, "9|1"), ("9|10", 1, "9"), ("1|x", 1, "1|x"), ("11|12|1", 11, "11|12|1"), ("1|11", 11, "1|11"),
    ("1-99999999999999999999|2", 1, "1-99999999999999999999|2"), ("", 1, ""),
  ])
  func aStepThatChangesNothingDoesNotExist(steps: String, origin: Int, expected: String) throws {
    let deck = paged(
      "<pre><code data-ln-start-from=\"\(origin)\" data-line-numbers=\"\(steps)\">a\nb\nc\nd</code></pre>")
    guard case .codeBlock(let code) = deck.slides[0].children[0].kind else { throw Failure() }
    #expect(code.lineSteps == expected)
    #expect(stepCount(of: deck.slides[0]) == expected.count { $0 == "|" })
  }

  private struct Failure: Error {}

  private func paged(_ text: String) -> Deck { resolve(miniDeck(text)).value.deck }
}
