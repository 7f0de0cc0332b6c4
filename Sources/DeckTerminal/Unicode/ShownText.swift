/// The filter that all text from outside passes on its way to a cell: nothing that it lets through can move the cursor,
/// change colours or reorder a line (TP-64, `trust` T1).
enum ShownText {
  /// What stands for `scalar` in a cell; nil for what is dropped. Tab and line end pass: callers lay them out.
  static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let value = scalar.value
    if value >= 0x20, value < 0x7F { return scalar }
    switch value {
    case 0x09, 0x0A: return scalar
    case 0x00..<0x20: return Unicode.Scalar(0x2400 + value)
    case 0x7F: return "\u{2421}"
    case 0x80..<0xA0: return "\u{FFFD}"
    case 0x2028, 0x2029: return " "
    case 0x00AD, 0x061C, 0x180E, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
      0xE0000...0xE007F:
      return nil
    default: return value & 0xFFFE == 0xFFFE ? "\u{FFFD}" : scalar
    }
  }

  /// `text` on one line as it may reach a terminal outside of a frame: a title, a message.
  static func line(_ text: String) -> String {
    var line = ""
    for scalar in text.unicodeScalars {
      guard let shown = shown(scalar) else { continue }
      line.unicodeScalars.append(shown.value < 0x20 ? " " : shown)
    }
    return line
  }
}
