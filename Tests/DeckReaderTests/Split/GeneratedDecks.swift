/// Lines that open, close or break what the law is about.
let vocabulary = """

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

/// Numbers that only the seed decides, so that a failing deck can be made again.
struct SplitMix64: RandomNumberGenerator {
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
func generatedDeck(_ seed: UInt64, separator: String = "---") -> String {
  var random = SplitMix64(state: seed)
  let kinds = (0..<Int.random(in: 2...12, using: &random)).compactMap { _ in vocabulary.randomElement(using: &random) }
  let lines = (0..<Int.random(in: 2...18, using: &random)).map { _ in
    (kinds + [separator, "", "text"]).randomElement(using: &random) ?? ""
  }
  return lines.joined(separator: "\n") + (Bool.random(using: &random) ? "\n" : "")
}
