import DeckModel

/// `<https://example.org>` and `<name@example.org>` (CommonMark 0.30, section 6.5).
extension InlineParser {
  mutating func autolink() -> Bool {
    let start = position + 1
    guard let (end, isEmail) = uri(start).map({ ($0, false) }) ?? email(start).map({ ($0, true) }) else { return false }
    let bytes = Array(text[start..<end])
    if scope.dialect == .hackmd, LinkSyntax.isRefused(bytes) { return false }
    let ascii = scope.dialect == .hackmd && !isEmail ? Punycode.address(bytes) : nil
    let destination =
      isEmail
      ? derive(Array("mailto:".utf8) + bytes) : ascii.map { derive($0) } ?? TextRange(base + start, base + end)
    let range = range(position, end + 1)
    let node = Node(
      .link(destination: destination, title: .empty), range,
      // The range takes the brackets in, so that the text counts as special and no typography touches it.
      children: [Node(.text(TextRange(base + start, base + end)), range)])
    add(node, end: end + 1)
    return true
  }

  /// The end of an absolute address, where its `>` is.
  private func uri(_ start: Int) -> Int? {
    guard start < text.count, isLetter(text[start]) else { return nil }
    var place = start + 1
    while place < text.count, place - start <= 32, isSchemeByte(text[place]) { place += 1 }
    guard place - start >= 2, place - start <= 32, place < text.count, text[place] == UInt8(ascii: ":") else {
      return nil
    }
    while place < text.count, text[place] > 0x20, text[place] != UInt8(ascii: "<"), text[place] != 0x7F {
      if text[place] == UInt8(ascii: ">") { return place }
      place += 1
    }
    return nil
  }

  private func email(_ start: Int) -> Int? {
    var place = start
    let extra: StaticString = ".!#$%&'*+/=?^_`{|}~-"
    while place < text.count, isAlphanumeric(text[place]) || extra.withUTF8Buffer({ $0.contains(text[place]) }) {
      place += 1
    }
    guard place > start, place < text.count, text[place] == UInt8(ascii: "@") else { return nil }
    repeat {
      place += 1
      let label = place
      while place < text.count, place - label < 63, isAlphanumeric(text[place]) || text[place] == UInt8(ascii: "-") {
        place += 1
      }
      guard place > label, isAlphanumeric(text[label]), isAlphanumeric(text[place - 1]), place < text.count else {
        return nil
      }
    } while text[place] == UInt8(ascii: ".")
    return text[place] == UInt8(ascii: ">") ? place : nil
  }

  private func isSchemeByte(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }
}

@inline(__always)
func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z") }

@inline(__always)
func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

@inline(__always)
func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
