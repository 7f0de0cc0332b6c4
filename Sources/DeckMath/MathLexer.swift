/// Cuts TeX into tokens, by TeX's rules for its standard category codes (The TeXbook, chapter 8).
///
/// Bytes that are not UTF-8 become U+FFFD; nothing fails.
struct MathLexer {
  /// A token before its command got a number.
  enum Lexeme {
    case character(UInt32)
    /// The name without the backslash lies in `nameStart..<nameEnd`.
    case command
    case space
    case end
  }

  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position = 0
  /// Of the last lexeme.
  private(set) var start = 0
  private(set) var nameStart = 0
  private(set) var nameEnd = 0
  /// In addresses `%` is a character, elsewhere it starts a comment.
  var percentIsText = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func next() -> Lexeme {
    while position < bytes.count {
      start = position
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
        skipSpace()
        return .space
      case UInt8(ascii: "\\"):
        position += 1
        return command()
      case UInt8(ascii: "%") where !percentIsText:
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
        position = min(position + 1, bytes.count)
      default:
        return .character(scalar())
      }
    }
    start = bytes.count
    return .end
  }

  /// Reads what `\verb` shows: the bytes between two equal characters of one line; nil without a second one.
  mutating func verbatim() -> Range<Int>? {
    guard position < bytes.count, bytes[position] != UInt8(ascii: "\n") else { return nil }
    let save = position
    let fence = scalar()
    let first = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") {
      let here = position
      if scalar() == fence { return first..<here }
    }
    position = save
    return nil
  }

  /// The byte at the position, 0 at the end.
  var byte: UInt8 { position < bytes.count ? bytes[position] : 0 }

  private mutating func command() -> Lexeme {
    nameStart = position
    guard position < bytes.count else {
      nameEnd = position
      return .command
    }
    if Self.isLetter(bytes[position]) {
      repeat { position += 1 } while position < bytes.count && Self.isLetter(bytes[position])
      nameEnd = position
      skipSpace()
    } else if Self.isSpace(bytes[position]) {
      // `\` before a line end or a tab is `\ ` too.
      skipSpace()
      nameEnd = nameStart + 1
    } else {
      _ = scalar()
      nameEnd = position
    }
    return .command
  }

  private mutating func skipSpace() {
    while position < bytes.count, Self.isSpace(bytes[position]) { position += 1 }
  }

  /// Decodes one scalar and moves behind it.
  private mutating func scalar() -> UInt32 {
    let lead = bytes[position]
    position += 1
    guard lead >= 0x80 else { return UInt32(lead) }
    let more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0
    guard more > 0, position + more <= bytes.count else { return 0xFFFD }
    var value = UInt32(lead) & (0x3F >> UInt32(more))
    for offset in 0..<more {
      let byte = bytes[position + offset]
      guard byte & 0xC0 == 0x80 else { return 0xFFFD }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard Unicode.Scalar(value) != nil else { return 0xFFFD }
    position += more
    return value
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }

  /// A letter of command names; `@` is one, as in LaTeX's own packages.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "@")
  }
}
