import Foundation
import TestSupport
import Testing

@testable import DeckTerminal

/// What reaches a terminal holds no byte of the deck's own making that could do anything (TP-64, `trust` T1, T2).
@Suite struct SafetyTests {
  private static let payloads =
    ((0..<0x20).map { $0 } + [0x7F] + (0x80..<0xA0).map { $0 } + (0x202A...0x202E).map { $0 }
    + (0x2066...0x2069).map { $0 } + [0x200E, 0x200F, 0x061C, 0x2028, 0x2029, 0xFEFF, 0xE0041])
    .compactMap { Unicode.Scalar(UInt32($0)) }.map { String($0) } + [
      "\u{1B}]52;c;cm0gLXJm\u{7}", "\u{1B}]0;title\u{7}", "\u{1B}P$q\"p\u{1B}\\", "\u{1B}_Ga=T\u{1B}\\", "\u{1B}[6n",
      "\u{9B}6n", "\u{9D}0;x\u{9C}", "\u{1B}c", "&#27;[2J", "&#x9b;5n", "\u{1B}]8;;http://evil.example\u{1B}\\",
    ]

  private static let forms = [
    "X", "# X", "**X**", "`X`", "```\nX\n```", "```js=\nX\n```", "- X", "- [ ] X", "> X", "|a X|b|\n|-|-|\n|X|c|",
    "[X](https://example.org/X)", "![X](X.png)", "<div title=\"X\">X</div>", ":::info\nX\n:::", "$X$", "$$\nX\n$$",
    "==X== ++X++ ~X~ ^X^", "a[^1]\n\n[^1]: X", "Term X\n: X", "<kbd>X</kbd>", "*[A]: X\n\nA", "```mermaid\nX\n```",
    "```mermaid\npie\ntitle X\n\"X\" : 1\n```", "```mermaid\ngitGraph\ncommit id: \"X\"\n```",
    "<details><summary>X</summary>X</details>", "---\ntitle: \"X\"\n---\n\ntext", "<pre>X</pre>", "{漢X|X}",
    "[X](mailto:X@y)",
    "<a href=\"https://example.org/X\">X</a>", "text\n\nNote: X",
  ]

  @Test(arguments: forms)
  func onlyListedSequencesPass(form: String) {
    for payload in Self.payloads {
      let deck = terminalDeck(form.replacing("X", with: "a" + payload + "b"))
      let ansi = deck.ansi()
      #expect(disallowed(in: ansi) == nil, "\(payload.unicodeScalars.map(\.value))")
      let outputs = TextOutputs(deck)
      for text in [
        outputs.plainText(width: 80, withNotes: true), outputs.linear(slide: 0, step: 0, width: 60),
        Array((deck.title + deck.title(of: 0)).utf8), outputs.notes(width: 60),
      ] {
        let text = String(decoding: text, as: UTF8.self)
        #expect(
          text.unicodeScalars.first { $0 != "\n" && !isHarmless($0) } == nil, "\(payload.unicodeScalars.map(\.value))")
      }
    }
  }

  /// The terminal cases of `fixtures/attacks.jsonl`.
  @Test(.sharedData("fixtures/attacks.jsonl"))
  func attacks() throws {
    let rows = try SharedData.rows("fixtures/attacks.jsonl").filter { $0["class"] as? String == "term" }
    #expect(!rows.isEmpty)
    for row in rows {
      let bytes = try #require((row["bytes"] as? String).flatMap { Data(base64Encoded: $0) })
      let deck = terminalDeck([UInt8](bytes), name: "attack.md")
      let shown = (0..<deck.count).map { deck.ansi(slide: $0) }.joined()
      for entry in row["must_not"] as? [String] ?? [] where entry.hasPrefix("re:") {
        #expect(shown.firstMatch(of: try Regex(String(entry.dropFirst(3)))) == nil, "\(row["id"] ?? "")")
      }
      for entry in row["must_keep"] as? [String] ?? [] where entry.hasPrefix("text:") {
        #expect(shown.contains(entry.dropFirst(5)), "\(row["id"] ?? "")")
      }
    }
  }

  /// The first thing in `text` that is neither harmless nor `SGR` nor OSC 8.
  private func disallowed(in text: String) -> String? {
    var rest = Substring(text).unicodeScalars
    while let scalar = rest.popFirst() {
      if scalar != "\u{1B}" {
        if scalar != "\n", !isHarmless(scalar) { return "U+" + String(scalar.value, radix: 16) }
        continue
      }
      let start = Substring(rest)
      if start.hasPrefix("["), let end = start.firstIndex(of: "m"),
        start[..<end].dropFirst().allSatisfy({ $0.isNumber || $0 == ";" })
      {
        rest = start[start.index(after: end)...].unicodeScalars
      } else if start.hasPrefix("]8;;") || start.hasPrefix("]8;id="), let end = start.range(of: "\u{1B}\\") {
        let address =
          start[..<end.lowerBound].split(separator: ";", maxSplits: 2, omittingEmptySubsequences: false).last ?? ""
        guard address.utf8.allSatisfy({ (0x21..<0x7F).contains($0) }) else { return String(address) }
        let schemes = ["", "https://example.org/", "mailto:", "http://evil.example"]
        guard schemes.contains(where: { $0.isEmpty ? address.isEmpty : address.hasPrefix($0) }) else {
          return String(address)
        }
        rest = start[end.upperBound...].unicodeScalars
      } else {
        return String(start.prefix(10))
      }
    }
    return nil
  }

  private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xE0000...0xE007F:
      false
    default: true
    }
  }
}

extension Substring {
  fileprivate func range(of wanted: String) -> Range<Index>? {
    ranges(of: wanted).first
  }
}
