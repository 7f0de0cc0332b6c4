/// One token of CSS, by CSS Syntax Level 3 ("Tokenization").
struct CSSToken {
  enum Kind: Equatable {
    case space, comment
    case ident, atKeyword
    /// A name and its opening parenthesis.
    case function
    case hash
    case string, badString
    /// An unquoted `url(...)`; `badURL` is one with what may not stand in it.
    case url, badURL
    /// `<!--` and `-->`.
    case cdo, cdc
    case colon, semicolon
    /// `{`, `[` and `(`; closing ones in the same order.
    case open(UInt8)
    case close(UInt8)
    /// Numbers, with their units, and every other byte.
    case other
  }

  var kind: Kind
  /// In bytes of the text; all tokens together cover it.
  var range: Range<Int>
  /// Of a comment, a string or a `url` that the text's end cut off.
  var isCutOff = false
}

// MARK: - Escapes

extension UnsafeBufferPointer<UInt8> {
  /// The escape at `start`, where a backslash is.
  func cssEscape(at start: Int) -> (scalar: Unicode.Scalar?, end: Int) {
    var position = start + 1
    var value: UInt32 = 0
    while position < count, position < start + 7, let digit = hexValue(self[position]) {
      value = value * 16 + digit
      position += 1
    }
    guard position > start + 1 else { return (nil, Swift.min(start + 2, count)) }
    if position < count, self[position].isSpace { position += 1 }
    return (value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}", position)
  }

  /// The text of a name, a string's inside or an address with its escapes resolved.
  func cssText(_ range: Range<Int>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(range.count)
    var position = range.lowerBound
    while position < range.upperBound {
      guard self[position] == UInt8(ascii: "\\") else {
        out.append(self[position])
        position += 1
        continue
      }
      let escape = UnsafeBufferPointer(rebasing: self[..<range.upperBound]).cssEscape(at: position)
      if let scalar = escape.scalar {
        out.append(contentsOf: scalar.utf8)
      } else if position + 1 < range.upperBound, self[position + 1] != 0x0A {
        out.append(self[position + 1])
      }
      position = escape.end
    }
    return out
  }

  /// A name, escapes resolved, in lower case.
  func cssName(_ range: Range<Int>) -> String {
    String(decoding: cssText(range).map(\.lowercased), as: UTF8.self)
  }

  private func hexValue(_ byte: UInt8) -> UInt32? {
    guard byte.isHexDigit else { return nil }
    return UInt32(byte.isDigit ? byte - UInt8(ascii: "0") : (byte | 0x20) - UInt8(ascii: "a") + 10)
  }
}
