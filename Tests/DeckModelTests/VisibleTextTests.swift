import DeckModel
import Testing

@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("plain text", "plain text"),
    ("tab\tstays", "tab\tstays"),
    ("é日🚀", "é日🚀"),
    ("a\u{1B}[31mb\r\n\u{7}", "a␛[31mb␍␊␇"),
    ("\u{7F}\0", "␡␀"),
    ("\u{9B}31m\u{85}", "<U+009B>31m<U+0085>"),
    ("abc\u{202E}def\u{2066}\u{200F}\u{061C}\u{2028}", "abc<U+202E>def<U+2066><U+200F><U+061C><U+2028>"),
  ])
  func examples(_ text: String, _ visible: String) { #expect(VisibleText.of(text) == visible) }

  /// Law: nothing that a terminal obeys is left, whatever goes in.
  @Test func noControlIsLeft() {
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for left in VisibleText.of(String(scalar)).unicodeScalars {
        let isControl = left.properties.generalCategory == .control && left != "\t"
        #expect(!isControl && !left.properties.isBidiControl, "U+\(String(value, radix: 16))")
      }
    }
  }
}
