import DeckModel

/// Line ends, backslash escapes and character references (CommonMark 0.30, sections 6.7, 2.4 and 2.5).
extension InlineParser {
  mutating func lineBreak() -> Bool {
    let newline = position
    var end = newline
    while end > pending, text[end - 1] == UInt8(ascii: " ") { end -= 1 }
    let isHard = newline - end >= 2
    position = end
    flush()
    var next = newline + 1
    while next < text.count, isBlank(text[next]) { next += 1 }
    let kind: Node.Kind = isHard || scope.breaks ? .lineBreak : .softBreak
    items.append(Node(kind, range(newline, newline + 1)))
    position = next
    pending = next
    return true
  }

  mutating func escape() -> Bool {
    guard position + 1 < text.count else { return false }
    let next = text[position + 1]
    if next == UInt8(ascii: "\n") {
      var end = position + 2
      while end < text.count, isBlank(text[end]) { end += 1 }
      add(Node(.lineBreak, range(position, position + 2)), end: end)
      return true
    }
    guard isASCIIPunctuation(next) else { return false }
    let escaped = TextRange(base + position + 1, base + position + 2)
    add(Node(.text(escaped), range(position, position + 2)), end: position + 2)
    return true
  }

  mutating func characterReference() -> Bool {
    guard let reference = CharacterReference.commonMark(text, at: position) else { return false }
    var bytes: [UInt8] = []
    reference.append(to: &bytes)
    let end = position + reference.length
    add(Node(.text(derive(bytes)), range(position, end)), end: end)
    return true
  }
}
