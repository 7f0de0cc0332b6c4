/// Accents as TeX's commands name them (spacing characters) and as Unicode combines them with a letter.
package enum MathAccents {
  private static let pairs: [(spacing: Unicode.Scalar, combining: Unicode.Scalar)] = [
    ("ˊ", "\u{301}"), ("ˋ", "\u{300}"), ("^", "\u{302}"), ("ˆ", "\u{302}"), ("~", "\u{303}"), ("˜", "\u{303}"),
    ("ˉ", "\u{304}"), ("˘", "\u{306}"), ("˙", "\u{307}"), ("¨", "\u{308}"), ("˚", "\u{30A}"), ("˝", "\u{30B}"),
    ("ˇ", "\u{30C}"), ("¸", "\u{327}"), ("\u{20D7}", "\u{20D7}"), ("\u{20DB}", "\u{20DB}"), ("\u{20DC}", "\u{20DC}"),
    ("◯", "\u{20DD}"),
  ]

  /// The combining character of an accent, if it has one.
  package static func combining(_ spacing: Unicode.Scalar) -> Unicode.Scalar? {
    pairs.first { $0.spacing == spacing }?.combining
  }

  /// The accent that a combining character stands for in mathematics.
  static func spacing(of value: UInt32) -> Unicode.Scalar? {
    guard value >= 0x300, value <= 0x36F || value >= 0x20D0, value <= 0x20FF else { return nil }
    return pairs.first { $0.combining.value == value }?.spacing
  }
}
