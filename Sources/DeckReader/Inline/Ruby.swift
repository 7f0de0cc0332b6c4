import DeckModel

/// `{base|text}` (`hackmd-dialect` 7): one `rt` per character when the text, cut at its bars, has as many parts
/// as the base has UTF-16 units.
extension InlineParser {
  mutating func ruby() -> Bool {
    let start = position + 1
    guard let bar = unescaped(.bar, from: start), bar > start, let close = unescaped(.brace, from: bar + 1),
      close > bar + 1
    else { return false }
    let parts = split(bar + 1, close)
    let units = text[start..<bar].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + ($1 >= 0xF0 ? 2 : 1) }
    var node = Node(.element("ruby"), range(position, close + 1))
    if parts.count == units, units == text[start..<bar].reduce(0, { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }) {
      var place = start
      for part in parts {
        var end = place + 1
        while end < bar, text[end] & 0xC0 == 0x80 { end += 1 }
        node.children += nested(place, end)
        node.children.append(annotation(part))
        place = end
      }
    } else {
      node.children = nested(start, bar)
      node.children.append(annotation(bar + 1..<close))
    }
    add(node, end: close + 1)
    return true
  }

  private mutating func annotation(_ part: Range<Int>) -> Node {
    Node(.element("rt"), range(part.lowerBound, part.upperBound), children: nested(part.lowerBound, part.upperBound))
  }

  private mutating func unescaped(_ pattern: Searches.Pattern, from start: Int) -> Int? {
    var place = start
    while let found = searches.first(pattern, from: place, in: text) {
      if text[found - 1] != UInt8(ascii: "\\") { return found }
      place = found + 1
    }
    return nil
  }

  private func split(_ start: Int, _ end: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var first = start
    for place in start..<end where text[place] == UInt8(ascii: "|") {
      parts.append(first..<place)
      first = place + 1
    }
    parts.append(first..<end)
    return parts
  }
}
