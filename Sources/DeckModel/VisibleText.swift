/// Text as it may reach a terminal: nothing in it can move the cursor, change colours or reorder the line
/// (`trust` T1).
package enum VisibleText {
  /// `text` with control characters shown as pictures (`␛`), C1, line separator and direction controls as
  /// `<U+202E>`, and tabs as they are. Line ends become `␊`.
  package static func of(_ text: some StringProtocol) -> String {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return String(text) }
    var visible = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { append(scalar, to: &visible) }
    return String(visible)
  }

  private static func append(_ scalar: Unicode.Scalar, to visible: inout String.UnicodeScalarView) {
    switch scalar.value {
    case 0x09:
      visible.append(scalar)
    case 0x00..<0x20:
      visible.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
    case 0x7F:
      visible.append("\u{2421}")
    case 0x80..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
      visible.append(contentsOf: "<U+\(zeros)\(digits)>".unicodeScalars)
    default:
      visible.append(scalar)
    }
  }
}
