import Testing

@testable import DeckReader

/// What CommonMark says about blocks, through the one place that asks it.
@Suite struct LeafBlocksTests {
  /// Kind, lines counted from 1, offset of the opening, and what is not as usual.
  private func describe(_ text: String) -> [String] {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      LeafBlocks(bytes, in: 0..<bytes.count).blocks.map { block in
        let lines = bytes[block.lines].count { $0 == 0x0A }
        let first = bytes[..<block.lines.lowerBound].count { $0 == 0x0A } + 1
        let kind = if case .fence = block.kind { "fence" } else { "html" }
        let place = "\(first)-\(first + lines - 1) at \(block.text)"
        return "\(kind) \(place)\(block.isClosed ? "" : " open")\(block.isTopLevel ? "" : " inner")"
      }
    }
  }

  @Test(
    arguments: [
      ("```\na\n```\n", ["fence 1-3 at 0"]), ("```\n```\n", ["fence 1-2 at 0"]), ("```\n", ["fence 1-1 at 0 open"]),
      ("```\na\n", ["fence 1-2 at 0 open"]), ("  ~~~ x\n\n\n ~~~~\n", ["fence 1-4 at 2"]),
      ("- ```\n  a\n  ```\n", ["fence 1-3 at 2 inner"]), ("- ```\n  a\n\nb\n", ["fence 1-3 at 2 open inner"]),
      ("> ```\n> a\n```\n", ["fence 1-2 at 2 open inner", "fence 3-3 at 10 open"]),
      ("> ```\n> a\n> ```\n```\n```\n", ["fence 1-3 at 2 inner", "fence 4-5 at 16"]),
      ("- a\n\n  ```\n\n  b\n", ["fence 3-5 at 7 open inner"]), ("> > ```\n> > ```\n", ["fence 1-2 at 4 inner"]),
      ("    ```\n    a\n", []), ("-     ```\n", []), ("\t```\n", []), ("1.\t```\n\t```\n", ["fence 1-2 at 3 inner"]),
      ("<!-- a -->\n", ["html 1-1 at 0"]), ("<!-- a\n\nb --> c\nd\n", ["html 1-3 at 0"]),
      ("<!-- a\n\nb\n", ["html 1-3 at 0 open"]),
      ("a\n<pre>\nb\n</PRE>\n", ["html 2-4 at 2"]), ("- <style>\n\n  a\n  </style>\n", ["html 1-4 at 2 inner"]),
      ("- <style>\n\n  a\n\nb\n", ["html 1-4 at 2 open inner"]), ("<div>\n<!-- a -->\n```\n", []), ("a <!-- b\n", []),
      ("<?a\n?>\n<!A\n>\n<![CDATA[\n]]>\n", ["html 1-2 at 0", "html 3-4 at 7", "html 5-6 at 13"]),
    ] as [(String, [String])])
  func blocks(text: String, blocks: [String]) {
    #expect(describe(text) == blocks)
  }

  @Test(arguments: [
    ("a\n", true), ("a", true), ("a\n\n", false), ("# a\n", false), ("# a\nb\n", true), ("- a\nb\n", false),
    ("[a]: b\n", false),
    ("c\n\n[a]: b\n", false), ("", false), ("a\n===\n", false), ("a\n    b\n", true),
  ])
  func paragraphs(text: String, endsInParagraph: Bool) {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      #expect(LeafBlocks(bytes, in: 0..<bytes.count).endsInParagraph == endsInParagraph)
    }
  }

  /// Each of these takes cmark 0.30 minutes.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      String(repeating: "- ", count: 100_000) + "x" + String(repeating: "\n", count: 200_000),
      (0..<1_500).map { String(repeating: "  ", count: $0) + "- x\n" }.joined()
        + String(repeating: "\n", count: 1_000_000),
      String(repeating: ">", count: 300_000) + String(repeating: "a*", count: 300_000) + "\n",
      String(repeating: "![[]()", count: 200_000) + "\n",
    ])
  func hostileTextIsReadInTime(text: String) {
    #expect(describe("```\na\n```\n" + text + "\n\n~~~\nb\n~~~\n").first == "fence 1-3 at 0")
  }
}
