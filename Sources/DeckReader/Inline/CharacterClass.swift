/// What flanking rules ask of a character (CommonMark 0.30, section 2.1).
enum CharacterClass {
  case space, punctuation, other

  /// Of the character that ends before byte `end`; a space at the start of the text.
  init(before end: Int, in text: UnsafeBufferPointer<UInt8>) {
    guard end > 0 else {
      self = .space
      return
    }
    var start = end - 1
    while start > 0, end - start < 4, text[start] & 0xC0 == 0x80 { start -= 1 }
    self.init(at: start, in: text)
  }

  /// Of the character at byte `start`; a space at the end of the text.
  init(at start: Int, in text: UnsafeBufferPointer<UInt8>) {
    guard start < text.count else {
      self = .space
      return
    }
    let byte = text[start]
    if byte < 0x80 {
      self = byte == 0x20 || (byte >= 9 && byte <= 13) ? .space : isASCIIPunctuation(byte) ? .punctuation : .other
    } else {
      self.init(scalar(at: start, in: text))
    }
  }

  init(_ scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .spaceSeparator: self = .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      self = .punctuation
    default: self = scalar.value < 0x80 && isASCIIPunctuation(UInt8(scalar.value)) ? .punctuation : .other
    }
  }
}

/// The scalar whose UTF-8 begins at `start`; U+FFFD where it does not.
func scalar(at start: Int, in text: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar {
  let first = text[start]
  let count = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  guard start + count <= text.count else { return "\u{FFFD}" }
  var value = UInt32(first) & (count == 1 ? 0x7F : count == 2 ? 0x1F : count == 3 ? 0x0F : 0x07)
  for offset in 1..<max(count, 1) where count > 1 { value = value << 6 | UInt32(text[start + offset] & 0x3F) }
  return Unicode.Scalar(value) ?? "\u{FFFD}"
}
