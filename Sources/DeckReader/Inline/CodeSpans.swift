import DeckModel

/// Code spans (CommonMark 0.30, section 6.1).
extension InlineParser {
  mutating func codeSpan() -> Bool {
    let start = position
    var first = start
    while first < text.count, text[first] == UInt8(ascii: "`") { first += 1 }
    let count = first - start
    guard let close = searches.backticks(count, from: first, in: text) else {
      // The whole run is text: a shorter run inside it opens nothing.
      position = first
      return true
    }
    var content = first..<close
    let slice = UnsafeBufferPointer(rebasing: text[content])
    let isPadded = { (byte: UInt8?) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }
    if slice.count > 1, isPadded(slice.first), isPadded(slice.last), slice.contains(where: { !isPadded($0) }) {
      content = first + 1..<close - 1
    }
    let literal: TextRange
    if slice.contains(UInt8(ascii: "\n")) {
      literal = derive(text[content].map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 })
    } else {
      literal = TextRange(base + content.lowerBound, base + content.upperBound)
    }
    add(Node(.code(literal), range(start, close + count)), end: close + count)
    return true
  }
}
