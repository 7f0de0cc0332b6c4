import DeckModel
import DeckPasses
import Testing

struct FragmentsTests {
  /// A slide and its steps: `number:text` of every fragment, in document order.
  @Test(arguments: [
    // Order: by index, then as written.
    (
      "<p class=\"fragment\">a</p><p class=\"fragment\" data-fragment-index=\"4\">b</p><p class=\"fragment\" data-fragment-index=\"1\">c</p>",
      ["2:a", "1:b", "0:c"]
    ),
    (
      "<p class=\"fragment\" data-fragment-index=\"7\">a</p><p class=\"x fragment\" data-fragment-index=\"7\">b</p>",
      ["0:a", "0:b"]
    ),
    ("<p class=\"fragment disabled\">a</p><p class=\"fragments\">b</p><p class=\"fragment\">c</p>", ["0:c"]),
    ("<p class=\"fragment\" data-fragment-index=\"x\">a</p>", ["0:a"]),
    // Code that is lit in steps takes as many numbers as it has further steps.
    (
      "<p class=\"fragment\">a</p><pre><code data-line-numbers=\"1|2|3\">b\nb\nb</code></pre><p class=\"fragment\">c</p>",
      ["0:a", "3:c"]
    ),
    // What fades out goes when all in it has been seen.
    (
      "<div class=\"fragment fade-out\">a <p class=\"fragment\">b</p></div><p class=\"fragment\">c</p>",
      ["1:a b", "0:b", "2:c"]
    ),
    // Pauses: what follows, at any depth, is one step, and the fragments in it come after.
    ("a\n\n. . .\n\nb\n\nc\n\n. . .\n\nd", ["0:b", "0:c", "1:d"]),
    (
      "a\n\n<!-- pause -->\n\n<div>b <i class=\"fragment\" data-fragment-index=\"0\">c</i></div>\n\n<p class=\"fragment\">d</p>",
      ["0:b c", "1:c", "2:d"]
    ),
    ("<ul><li>a</li><li>b<!--stop--> <b>c</b> d</li><li>e</li></ul>\n\nf", ["0:c", "0: d", "0:e", "0:f"]),
    (". . .\n\na", ["0:a"]),
    ("a\n\n. . .", []),
    ("a . . . b\n\n<!-- paused -->\n\nc", []),
  ])
  func steps(text: String, expected: [String]) {
    let deck = paged(text) { $0.pauses = true }
    #expect(fragments(deck.slides[0].children, deck) == expected)
    let last = expected.compactMap { $0.split(separator: ":").first.flatMap { Int($0) } }.max()
    #expect(stepCount(of: deck.slides[0]) == (last ?? -1) + 1)
  }

  @Test(arguments: [
    (Int.max, "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", ["0:ab", "1:b", "2:c"]),
    (1, "<ul><li>a<ol><li>b</li></ol></li></ul>", ["0:ab"]),
    (1, "<ol><li><p class=\"fragment\">a</p></li><li class=\"fragment\">b</li></ol>", ["0:a", "1:b"]),
    (1, "<ul class=\"nonincremental\"><li>a</li></ul><div class=\"x nonincremental\"><ul><li>b</li></ul></div>", []),
    (0, "<ul><li>a</li></ul>", []),
  ])
  func incrementalLists(depth: Int, text: String, expected: [String]) {
    let deck = paged(text) { $0.incrementalListDepth = depth }
    #expect(fragments(deck.slides[0].children, deck) == expected)
  }

  /// What a pause holds back is not a step of its own where nothing of it is seen before the first step in it.
  @Test(arguments: [
    ("<ul><li>a</li></ul>\n\n. . .\n\n<ol><li>b</li><li>c</li></ol>\n\n. . .\n\nd", ["0:a", "1:b", "2:c", "3:d"]),
    ("a\n\n. . .\n\n<div><ul><li>b</li><li>c</li></ul></div>", ["0:b", "1:c"]),
    (". . .\n\n<div><p class=\"fragment\">a</p> <!-- x --> <ul><li>b</li></ul></div>", ["0:a", "1:b"]),
    ("a\n\n. . .\n\n<div>seen<ul><li>b</li></ul></div>", ["0:seenb", "1:b"]),
    ("a\n\n. . .\n\n. . .\n\n<ul><li>b</li></ul>", ["0:b"]),
  ])
  func pausesBeforeListsTakeNoStep(text: String, expected: [String]) {
    let deck = paged(text) {
      $0.pauses = true
      $0.incrementalListDepth = .max
    }
    #expect(fragments(deck.slides[0].children, deck) == expected)
  }

  @Test func theDeckDecidesOverTheOptions() {
    var deck = miniDeck("a\n\n. . .\n\n<ul><li>b</li></ul>")
    deck.metadata = .object([.init("pauses", .bool(true)), .init("incrementalLists", .bool(true))])
    var result = resolve(deck).value.deck
    #expect(fragments(result.slides[0].children, result) == ["0:b"])
    deck.metadata = .object([.init("pauses", .bool(false)), .init("incrementalLists", .number("0"))])
    var options = PassOptions()
    options.pauses = true
    options.incrementalListDepth = .max
    result = resolve(deck, options: options).value.deck
    #expect(fragments(result.slides[0].children, result) == [])
    #expect(html(result.slides[0].children, result).contains(". . ."))
  }

  /// The other form of output is the slide as it was written.
  @Test func fragmentsOfOtherFormsHaveNoNumbers() {
    let text = "<p class=\"fragment\">a</p>\n\n. . .\n\nb"
    #expect(resolved(text) { $0.pauses = true }.html == "<p class=\"fragment\">a</p><p>. . .</p><p>b</p>")
  }

  private func paged(_ text: String, _ change: (inout PassOptions) -> Void) -> Deck {
    var options = PassOptions()
    change(&options)
    return resolve(miniDeck(text), options: options).value.deck
  }

  private func fragments(_ nodes: [Node], _ deck: Deck) -> [String] {
    nodes.flatMap { node -> [String] in
      let number = node.attributes["data-fragment-index"]
      let isDisabled = node.attributes["class"]?.contains("disabled") ?? false
      let text = html(node.children, deck).replacingTags
      return (isDisabled ? [] : number.map { ["\($0):\(text)"] } ?? []) + fragments(node.children, deck)
    }
  }
}

extension String {
  fileprivate var replacingTags: String {
    var isTag = false
    return filter { character in
      if character == "<" { isTag = true }
      defer { if character == ">" { isTag = false } }
      return !isTag
    }
  }
}
