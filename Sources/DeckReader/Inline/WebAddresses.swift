import DeckModel

/// `http://`, `https://` and `ftp://` in text, taken whole before anything inside them can mean emphasis or a
/// character reference (markdown-it 13's inline rule). `Prose/Linkify.swift` finds the rest.
extension InlineParser {
  mutating func webAddress() -> Bool {
    guard anchors == 0, position + 2 < text.count, text[position + 1] == UInt8(ascii: "/"),
      text[position + 2] == UInt8(ascii: "/")
    else { return false }
    var start = position
    while start > pending, isSchemeByte(text[start - 1]) { start -= 1 }
    guard start < position, isLetter(text[start]), var end = AddressScanner(text).webAddress(at: start, colon: position)
    else { return false }
    // Stars at the end belong to emphasis around the address.
    while end > position, text[end - 1] == UInt8(ascii: "*") { end -= 1 }
    guard end > position + 3 else { return false }
    position = start
    let range = range(start, end)
    let address = Array(text[start..<end])
    let destination = Punycode.address(address).map { derive($0) } ?? TextRange(base + start, base + end)
    // An empty range makes the text special: no typography touches it.
    let words = Node(.text(derive(Linkify.decoded(address))), SourceRange(range.lowerBound, range.lowerBound))
    add(Node(.link(destination: destination, title: .empty), range, children: [words]), end: end)
    return true
  }

  private func isSchemeByte(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
  }
}
