import DeckModel
import Testing

@testable import DeckReader

/// What the scan finds, in the oracle's terms.
private func scan(_ text: [UInt8]) -> PaddedParse {
  text.withUnsafeBufferPointer { bytes in
    let body = 0..<bytes.count
    let protected = ProtectedRanges(bytes, in: body, Landmarks(bytes, in: body, separators: SeparatorLines()).all)
    var result = PaddedParse([], isCandidate: { _ in false })
    result.ranges = protected.ranges.filter { bytes[$0].dropLast().contains(0x0A) }
    result.unclosed = Set(
      protected.diagnostics.map { "\($0.rule) \(bytes.lineStart(of: $0.range.lowerBound, from: 0))" })
    result.separators = protected.separators.filter { !$0.isProtected }.map(\.line.lowerBound)
    result.belowParagraph = protected.separators.filter { !$0.isProtected && isBelowParagraph($0, bytes) }
      .map(\.line.lowerBound)
    return result
  }
}

private func isDashes(_ line: [UInt8]) -> Bool {
  let text = String(decoding: line, as: UTF8.self)
  return ["---", "----"].contains(text.replacing(#/[ \t]*\n?$/#, with: ""))
}

private func expectLaw(_ text: String, _ name: String) {
  let bytes = Array(text.utf8)
  let oracle = PaddedParse(bytes, isCandidate: isDashes)
  let found = scan(bytes)
  let comment = Comment(rawValue: "\(name)\n\(text)")
  #expect(found.ranges == oracle.ranges, comment)
  #expect(found.unclosed == oracle.unclosed, comment)
  #expect(found.separators == oracle.separators, comment)
  #expect(found.belowParagraph == oracle.belowParagraph, comment)
}

/// Lines that open, close or break what the law is about.
private let vocabulary = """

  text
  more text
  ---
  ----
  ---\u{20}
  -----
  - - -
  ***
  ===
  # heading
  #no heading
  ```
  ```js
  ````
  ~~~
  ~~~ `
  ``` `
  \u{20}```
  \u{20}\u{20}\u{20}```
  \u{20}\u{20}\u{20}\u{20}```
  \t```
  \u{20}\u{20}\u{20}text
  \u{20}\u{20}\u{20}\u{20}text
  \ttext
  - item
  - ```
  - # heading
  - <!--
  - <div>
  -
  *
  * > ~~~
  \u{20}\u{20}- nested
  \u{20}\u{20}\u{20}\u{20}- deep
  \u{20}\u{20}```
  1. one
  2. two
  10) ten
  - [ ] task
  - [a]: /url
  -     code
  -\titem
  + > - deep quote
  > - quoted
  > quote
  > ```
  > <!--
  > -->
  <div>
  </div>
  \u{20}<div>
  <br>
  <span>a</span> b
  <a-b>
  <!-- a -->
  <!--
  -->
  text -->
  \u{20}<!--
  <pre>
  </pre>
  <PRE>x</Pre>
  <style>
  </style> text
  <script
  </script>
  <textarea>
  </textarea>
  <?php
  ?>
  <!X
  <!doctype
  >
  <![CDATA[
  <![cdata[
  ]]>
  [a]: /url
  [a]:
  [foo
  bar]: /url "title
  [link](/url) text
  "title"
  **bold** text
  `code` text
  =equal
  1986. a year
  2024
  | a | b |
  |---|---|
  :::info
  :::
  note: said
  $$
  """.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)

/// SplitMix64, so that a failing deck can be made again.
private struct Random: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Lines of a few kinds only, so that they meet often.
private func generatedDeck(_ seed: UInt64) -> String {
  var random = Random(state: seed)
  let kinds = (0..<Int.random(in: 2...12, using: &random)).compactMap { _ in vocabulary.randomElement(using: &random) }
  let lines = (0..<Int.random(in: 2...18, using: &random)).map { _ in
    (kinds + ["---", "", "text"]).randomElement(using: &random) ?? ""
  }
  return lines.joined(separator: "\n") + (Bool.random(using: &random) ? "\n" : "")
}

@Test("the scan finds what the padded parse finds, on generated decks", arguments: 0..<8)
func generatedDecks(batch: UInt64) {
  for seed in batch * 500..<(batch + 1) * 500 { expectLaw(generatedDeck(seed), "seed \(seed)") }
}
