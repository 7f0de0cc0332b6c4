/// Cuts CSS into tokens, one at a time.
///
/// Numbers are only told apart from names. Line ends and NUL are not replaced beforehand; form feed and CR count as
/// line ends, which comes to the same.
///
/// - Complexity: linear in the text for all tokens together.
struct CSSTokenizer {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  /// Goes on from `position`, which must not lie inside a token.
  mutating func seek(to position: Int) { self.position = position }

  mutating func next() -> CSSToken? {
    guard position < bytes.count else { return nil }
    let start = position
    var isCutOff = false
    let kind = consume(&isCutOff)
    return CSSToken(kind: kind, range: start..<position, isCutOff: isCutOff)
  }

  private mutating func consume(_ isCutOff: inout Bool) -> CSSToken.Kind {
    let first = bytes[position]
    switch first {
    case _ where first.isSpace:
      skipSpace()
      return .space
    case UInt8(ascii: "/") where byte(position + 1) == UInt8(ascii: "*"):
      isCutOff = !skipComment()
      return .comment
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return string(&isCutOff)
    case UInt8(ascii: "#") where isNameByte(byte(position + 1)) || isEscape(position + 1):
      position += 1
      skipName()
      return .hash
    case UInt8(ascii: "@") where startsName(position + 1):
      position += 1
      skipName()
      return .atKeyword
    case UInt8(ascii: "<") where bytes.hasWord("<!--", at: position):
      position += 4
      return .cdo
    case UInt8(ascii: "-") where bytes.hasWord("-->", at: position):
      position += 3
      return .cdc
    case _ where startsNumber(position):
      skipNumber()
      return .other
    case _ where startsName(position): return identLike(&isCutOff)
    default:
      position += 1
      return mark(first)
    }
  }

  private func mark(_ byte: UInt8) -> CSSToken.Kind {
    switch byte {
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "("): .open(byte)
    case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ")"): .close(byte)
    default: .other
    }
  }

  private mutating func skipSpace() { while byte(position).isSpace { position += 1 } }

  /// - Returns: whether the comment has its end.
  private mutating func skipComment() -> Bool {
    position += 2
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "*"), byte(position + 1) == UInt8(ascii: "/") {
        position += 2
        return true
      }
      position += 1
    }
    return false
  }

  private mutating func string(_ isCutOff: inout Bool) -> CSSToken.Kind {
    let quote = bytes[position]
    position += 1
    while position < bytes.count {
      let next = bytes[position]
      if next == quote {
        position += 1
        return .string
      }
      if isLineEnd(next) { return .badString }
      position += next == UInt8(ascii: "\\") && position + 1 < bytes.count ? 2 : 1
    }
    isCutOff = true
    return .string
  }

  /// A name, a function, or a whole unquoted `url(...)`.
  private mutating func identLike(_ isCutOff: inout Bool) -> CSSToken.Kind {
    let start = position
    skipName()
    guard byte(position) == UInt8(ascii: "(") else { return .ident }
    let name = start..<position
    position += 1
    guard bytes.cssName(name) == "url" else { return .function }
    var content = position
    while byte(content).isSpace { content += 1 }
    if byte(content) == UInt8(ascii: "\"") || byte(content) == UInt8(ascii: "'") { return .function }
    position = content
    return url(&isCutOff)
  }

  private mutating func url(_ isCutOff: inout Bool) -> CSSToken.Kind {
    while position < bytes.count {
      let next = bytes[position]
      switch next {
      case UInt8(ascii: ")"):
        position += 1
        return .url
      case _ where next.isSpace:
        skipSpace()
        guard position < bytes.count, bytes[position] != UInt8(ascii: ")") else { continue }
        return skipBadURL(&isCutOff)
      case UInt8(ascii: "\\") where isEscape(position): skipEscape()
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "\\"), 0x7F, 0...0x08, 0x0E...0x1F:
        return skipBadURL(&isCutOff)
      default: position += 1
      }
    }
    isCutOff = true
    return .url
  }

  private mutating func skipBadURL(_ isCutOff: inout Bool) -> CSSToken.Kind {
    while position < bytes.count {
      if isEscape(position) {
        skipEscape()
      } else {
        position += 1
        if bytes[position - 1] == UInt8(ascii: ")") { return .badURL }
      }
    }
    isCutOff = true
    return .badURL
  }
}

// MARK: - Names and numbers

extension CSSTokenizer {
  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0C || byte == 0x0D }

  private func isNameStart(_ byte: UInt8) -> Bool { byte.isLetter || byte >= 0x80 || byte == UInt8(ascii: "_") }

  private func isNameByte(_ byte: UInt8) -> Bool { isNameStart(byte) || byte.isDigit || byte == UInt8(ascii: "-") }

  private func isEscape(_ index: Int) -> Bool {
    byte(index) == UInt8(ascii: "\\") && index + 1 < bytes.count && !isLineEnd(bytes[index + 1])
  }

  private func startsName(_ index: Int) -> Bool {
    if byte(index) == UInt8(ascii: "-") {
      return isNameStart(byte(index + 1)) || byte(index + 1) == UInt8(ascii: "-") || isEscape(index + 1)
    }
    return isNameStart(byte(index)) || isEscape(index)
  }

  private func startsNumber(_ index: Int) -> Bool {
    let sign = byte(index) == UInt8(ascii: "+") || byte(index) == UInt8(ascii: "-") ? 1 : 0
    let first = byte(index + sign)
    return first.isDigit || (first == UInt8(ascii: ".") && byte(index + sign + 1).isDigit)
  }

  private mutating func skipNumber() {
    position += 1
    func continues(_ index: Int) -> Bool {
      byte(index).isDigit || (byte(index) == UInt8(ascii: ".") && byte(index + 1).isDigit)
    }
    while continues(position) { position += 1 }
    if byte(position) | 0x20 == UInt8(ascii: "e"), startsNumber(position + 1), byte(position + 1) != UInt8(ascii: ".") {
      position += 2
      while byte(position).isDigit { position += 1 }
    }
    if startsName(position) { skipName() }
  }

  private mutating func skipName() {
    while position < bytes.count {
      if isNameByte(bytes[position]) {
        position += 1
      } else if isEscape(position) {
        skipEscape()
      } else {
        return
      }
    }
  }

  /// A backslash and up to six hexadecimal digits with one blank, or one other byte.
  private mutating func skipEscape() { position = bytes.cssEscape(at: position).end }
}
