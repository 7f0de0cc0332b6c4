import Testing

@testable import DeckTerminal

/// Markers of lists stand beside their words, which run from right to left.
@Suite struct RightToLeftTests {
  private func lines(_ text: String, options: LayoutOptions = LayoutOptions()) -> [String] {
    terminalDeck(text).text(60, 14, options: options).split(separator: "\n").dropLast()
      .map { String($0.reversed().drop { $0 == " " }.reversed()) }.filter { !$0.isEmpty }
  }

  @Test(arguments: [
    ("- אחד\n- שתיים ושלוש", ["אחד •", "שתיים ושלוש •"]),
    ("9. אחד\n10. שתיים", ["אחד 9.", "שתיים 10."]),
    ("- a\n- אחד", ["• a", "אחד •"]),
  ])
  func markersStandBesideTheirWords(text: String, expected: [String]) {
    for (line, words) in zip(lines(text), expected) { #expect(line.hasSuffix(words)) }
    #expect(lines(text).count == expected.count)
  }

  /// A list in the middle is no wider than its words.
  @Test func listsStandInTheMiddle() {
    let found = lines("- אחד\n- שתיים ושלוש")
    #expect(found.allSatisfy { (30...50).contains($0.count) })
  }

  @Test func markersComeFirstInPlainText() {
    let bytes = TextOutputs(terminalDeck("- אחד\n\nשתיים")).plainText(width: 40, withNotes: false)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.contains("• אחד") && lines.contains("שתיים"))
  }
}
