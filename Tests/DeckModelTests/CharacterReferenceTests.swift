import Testing

@testable import DeckModel

struct CharacterReferenceTests {
  private func decode(
    _ text: String, _ read: (UnsafeBufferPointer<UInt8>) -> CharacterReference?
  ) -> String? {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      read(bytes).map { found in
        var out: [UInt8] = []
        found.append(to: &out)
        return String(decoding: out + bytes[found.length...], as: UTF8.self)
      }
    }
  }

  @Test(arguments: [
    ("&amp;", "&"), ("&AElig;x", "Æx"), ("&zwnj;", "\u{200C}"), ("&acE;", "\u{223E}\u{333}"), ("&GT;", ">"),
    ("&CounterClockwiseContourIntegral;", "\u{2233}"), ("&#65;", "A"), ("&#x41;", "A"), ("&#X6a;", "j"),
    ("&#0;", "\u{FFFD}"), ("&#xD800;", "\u{FFFD}"), ("&#9999999;", "\u{FFFD}"), ("&#150;", "\u{96}"),
    ("&amp", nil), ("&nbsp ", nil), ("&#99999999;", nil), ("&#x1234567;", nil), ("&#;", nil), ("&#x;", nil),
    ("&;", nil), ("&", nil), ("&MadeUpEntity;", nil), ("&am p;", nil), ("&a;", nil), ("&zzzzz;", nil),
  ])
  func commonMark(text: String, expected: String?) {
    #expect(decode(text) { .commonMark($0, at: 0) } == expected)
  }

  @Test(arguments: [
    ("&amp", "&", "&"), ("&ampx", "&x", nil), ("&amp=", "&=", nil), ("&amp;=", "&=", "&="), ("&notit;", "¬it;", nil),
    ("&notin;", "\u{2209}", "\u{2209}"), ("&not-", "¬-", "¬-"), ("&#106avascript", "javascript", "javascript"),
    ("&#x6Aavascript", "\u{6AA}vascript", "\u{6AA}vascript"), ("&#150;", "\u{2013}", "\u{2013}"),
    ("&#x110000;", "\u{FFFD}", "\u{FFFD}"), ("&colon;", ":", ":"), ("&colon", nil, nil), ("&Tab;", "\t", "\t"),
    ("&x", nil, nil), ("&#", nil, nil), ("&#x", nil, nil), ("&Aacutez", "Áz", nil),
  ])
  func html(text: String, inText: String?, inAttribute: String?) {
    #expect(decode(text) { .html($0, at: 0, inAttribute: false) } == inText)
    #expect(decode(text) { .html($0, at: 0, inAttribute: true) } == inAttribute)
  }

  /// Numbers of the same scalar agree in every spelling, in both languages.
  @Test func spellings() {
    for value in stride(from: 0x20 as UInt32, to: 0x1_1000, by: 0x3B) where !(0x7F...0x9F).contains(value) {
      let want = Unicode.Scalar(value).map { String(Character($0)) } ?? "\u{FFFD}"
      let hex = String(value, radix: 16)
      for text in ["&#\(value);", "&#x\(hex);", "&#X\(hex.uppercased());"] {
        #expect(decode(text) { .commonMark($0, at: 0) } == want)
        #expect(decode(text) { .html($0, at: 0, inAttribute: true) } == want)
      }
    }
  }

  /// Bisecting finds every record of the table.
  @Test func everyName() {
    let records = String(describing: entityTable).split(separator: ";")
    #expect(records.count == 2125)
    for record in records {
      let parts = record.split(whereSeparator: { $0 == ":" || $0 == "=" })
      let want = parts[1].split(separator: " ").compactMap { UInt32($0, radix: 16) }.compactMap(Unicode.Scalar.init)
      let text = want.reduce(into: "") { $0.unicodeScalars.append($1) }
      #expect(decode("&\(parts[0]);") { .commonMark($0, at: 0) } == text)
      guard record.contains("=") else { continue }
      #expect(decode("&\(parts[0])") { .html($0, at: 0, inAttribute: false) } == text)
    }
  }
}
