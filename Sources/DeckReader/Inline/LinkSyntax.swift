import DeckModel

/// The parts of links: labels, destinations, titles (CommonMark 0.30, sections 4.7 and 6.3).
enum LinkSyntax {
  typealias Text = UnsafeBufferPointer<UInt8>

  struct Part {
    /// Without brackets or quotes; escapes and references are still in it.
    var content: Range<Int>
    var end: Int
  }

  /// The inside of `[...]` that begins at `start`; no brackets inside unless escaped, at most 999 characters.
  static func label(_ text: Text, _ start: Int, _ end: Int) -> Range<Int>? {
    guard start < end, text[start] == UInt8(ascii: "[") else { return nil }
    var position = start + 1
    var hasText = false
    while position < end, position - start <= 999 * 4 {
      switch text[position] {
      case UInt8(ascii: "]"): return hasText ? start + 1..<position : nil
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "\\"):
        hasText = true
        position += position + 1 < end && isASCIIPunctuation(text[position + 1]) ? 2 : 1
      default:
        if !isSpace(text[position]) { hasText = true }
        position += 1
      }
    }
    return nil
  }

  /// A destination in angle brackets, or a run with balanced parentheses (at most 32 deep).
  static func destination(_ text: Text, _ start: Int, _ end: Int) -> Part? {
    guard start < end else { return nil }
    var position = start
    if text[start] == UInt8(ascii: "<") {
      position += 1
      while position < end {
        switch text[position] {
        case UInt8(ascii: ">"): return Part(content: start + 1..<position, end: position + 1)
        case UInt8(ascii: "\n"), UInt8(ascii: "<"): return nil
        case UInt8(ascii: "\\"): position += position + 1 < end && isASCIIPunctuation(text[position + 1]) ? 2 : 1
        default: position += 1
        }
      }
      return nil
    }
    var depth = 0
    loop: while position < end {
      switch text[position] {
      case UInt8(ascii: "\\"):
        position += position + 1 < end && isASCIIPunctuation(text[position + 1]) ? 2 : 1
      case UInt8(ascii: "("):
        depth += 1
        if depth > 32 { return nil }
        position += 1
      case UInt8(ascii: ")"):
        if depth == 0 { break loop }
        depth -= 1
        position += 1
      case 0...0x20, 0x7F:
        break loop
      default: position += 1
      }
    }
    guard position > start, depth == 0 else { return nil }
    return Part(content: start..<position, end: position)
  }

  /// A title in double quotes, single quotes or parentheses. No blank line can be in it: a paragraph has none.
  static func title(_ text: Text, _ start: Int, _ end: Int) -> Part? {
    guard start < end else { return nil }
    let close: UInt8
    switch text[start] {
    case UInt8(ascii: "\""): close = UInt8(ascii: "\"")
    case UInt8(ascii: "'"): close = UInt8(ascii: "'")
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return nil
    }
    var position = start + 1
    while position < end {
      if text[position] == close { return Part(content: start + 1..<position, end: position + 1) }
      if text[position] == UInt8(ascii: "("), close == UInt8(ascii: ")") { return nil }
      position += text[position] == UInt8(ascii: "\\") && position + 1 < end ? 2 : 1
    }
    return nil
  }

  static func skipSpaces(_ text: Text, _ start: Int, _ end: Int) -> Int {
    var position = start
    while position < end, isSpace(text[position]) { position += 1 }
    return position
  }

  /// markdown-it's refusal (`hackmd-dialect` 7.4): such a destination makes no link at all.
  static func isRefused(_ destination: [UInt8]) -> Bool {
    var compact: [UInt8] = []
    for byte in destination where byte > 0x20 {
      compact.append(byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte + 32 : byte)
      if compact.count == 24 { break }
    }
    func begins(_ prefix: StaticString) -> Bool {
      prefix.withUTF8Buffer { compact.starts(with: $0) }
    }
    if begins("vbscript:") || begins("javascript:") || begins("file:") { return true }
    guard begins("data:") else { return false }
    return
      !(begins("data:image/gif;") || begins("data:image/png;") || begins("data:image/jpeg;")
      || begins("data:image/webp;") || begins("data:image/avif;"))
  }
}

@inline(__always)
func isASCIIPunctuation(_ byte: UInt8) -> Bool {
  (byte >= 0x21 && byte <= 0x2F) || (byte >= 0x3A && byte <= 0x40) || (byte >= 0x5B && byte <= 0x60)
    || (byte >= 0x7B && byte <= 0x7E)
}

/// The text with backslash escapes and character references resolved.
func unescaped(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
  var out: [UInt8] = []
  out.reserveCapacity(text.count)
  var position = 0
  while position < text.count {
    let byte = text[position]
    if byte == UInt8(ascii: "\\"), position + 1 < text.count, isASCIIPunctuation(text[position + 1]) {
      out.append(text[position + 1])
      position += 2
    } else if byte == UInt8(ascii: "&"), let reference = CharacterReference.commonMark(text, at: position) {
      reference.append(to: &out)
      position += reference.length
    } else {
      out.append(byte)
      position += 1
    }
  }
  return out
}
