import DeckModel
import Testing

@testable import DeckReader

@Suite struct NormaliseTests {
  private func normalised(_ bytes: [UInt8]) -> (text: String, rules: [String]) {
    let result = normalise(name: "deck.md", bytes: bytes)
    return (String(decoding: result.value.bytes, as: UTF8.self), result.diagnostics.map(\.rule))
  }

  @Test(arguments: [
    ("", ""), ("a\nb\n", "a\nb\n"), ("\u{FEFF}a", "a"), ("a\u{FEFF}", "a\u{FEFF}"),
    ("a\r\nb\rc\r\r\nd\r", "a\nb\nc\n\nd\n"),
    ("\r\n\r\n", "\n\n"), ("a\u{0}b\u{0}", "a\u{FFFD}b\u{FFFD}"), ("é 日 🚀\r\n", "é 日 🚀\n"),
    ("1234567\r\n90", "1234567\n90"),
    ("\tab\u{C}\u{1B}\u{7F}", "\tab\u{C}\u{1B}\u{7F}"),
  ])
  func utf8(text: String, wanted: String) {
    let (text, rules) = normalised(Array(text.utf8))
    #expect(text == wanted)
    #expect(rules.isEmpty)
  }

  /// One replacement for each longest beginning of a sequence, as the standard library and browsers do.
  @Test(
    arguments: [
      [0x80], [0xC0, 0xAF], [0xC3], [0xC3, 0x28], [0xE2, 0x82], [0xE2, 0x28, 0xA1], [0xED, 0xA0, 0x80],
      [0xE0, 0x9F, 0xBF],
      [0xF0, 0x9F, 0x98], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80], [0xFF, 0x41],
      [0xF0, 0x9F, 0x98, 0x41],
      [0x41, 0x0D, 0xFF, 0x0D, 0x0A, 0x42],
    ] as [[UInt8]])
  func invalidUTF8(bytes: [UInt8]) throws {
    let text = Array("text 1 ".utf8) + bytes + Array(" text 2\n".utf8)
    let result = normalise(name: "deck.md", bytes: text)
    let wanted = String(decoding: text, as: UTF8.self).replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    #expect(String(decoding: result.value.bytes, as: UTF8.self) == wanted)
    #expect(result.diagnostics.map(\.rule) == ["invalid-utf8"])
    #expect(result.value.string(try #require(result.diagnostics.first).range) == "\u{FFFD}")
  }

  /// Every sequence of the standard library's is one here, and no other.
  @Test func allScalars() {
    var text = ""
    for value in stride(from: UInt32(1), through: 0x10FFFF, by: 7) {
      if value != 0x0D, let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    #expect(normalise(name: "", bytes: Array(text.utf8)).value.bytes == Array(text.utf8))
  }

  @Test(arguments: [true, false])
  func utf16WithMark(isBigEndian: Bool) {
    let text = "# é 日 🚀\r\nb\u{0}"
    #expect(normalised(wide(text, isBigEndian, mark: true)).text == "# é 日 🚀\nb\u{FFFD}")
    #expect(normalised(wide(text, isBigEndian, mark: true)).rules.isEmpty)
    let cut = normalised(wide("ab", isBigEndian, mark: true).dropLast())
    #expect(cut.text == "a\u{FFFD}")
    #expect(cut.rules == ["invalid-utf8"])
  }

  @Test(arguments: [true, false])
  func otherWideTextIsAnErrorAndIsRead(isBigEndian: Bool) {
    let utf16 = normalised(wide("# 日\n", isBigEndian, mark: false))
    #expect(utf16.text == "# 日\n")
    #expect(utf16.rules == ["unsupported-encoding"])
    for mark in [true, false] {
      let units = ((mark ? "\u{FEFF}" : "") + "# 🚀\n").unicodeScalars.map {
        isBigEndian ? $0.value.bigEndian : $0.value
      }
      let utf32 = normalised(units.flatMap { unit in withUnsafeBytes(of: unit) { Array($0) } })
      #expect(utf32.text == "# 🚀\n")
      #expect(utf32.rules == ["unsupported-encoding"])
    }
  }

  private func wide(_ text: String, _ isBigEndian: Bool, mark: Bool) -> [UInt8] {
    ((mark ? "\u{FEFF}" : "") + text).utf16.flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? bytes : bytes.reversed()
    }
  }

  @Test func whatIsCleanIsNotCopied() {
    let bytes = Array("# Clean 日\n".utf8)
    let result = normalise(name: "deck.md", bytes: bytes).value.bytes
    #expect(bytes.withUnsafeBufferPointer { $0.baseAddress } == result.withUnsafeBufferPointer { $0.baseAddress })
  }
}
