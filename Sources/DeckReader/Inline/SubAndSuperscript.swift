import DeckModel

/// `H~2~O` and `x^2^`: literal text without unescaped white space (`hackmd-dialect` 7).
extension InlineParser {
  mutating func subOrSuperscript() -> Bool {
    let sign = text[position]
    let start = position + 1
    var place = start
    var hasEscapes = false
    while place < text.count, text[place] != sign {
      switch text[place] {
      case UInt8(ascii: "\\") where place + 1 < text.count:
        hasEscapes = true
        // An escaped line end is white space all the same.
        if text[place + 1] == UInt8(ascii: "\n") { return false }
        place += 2
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"):
        return false
      case UInt8(ascii: "`"):
        var end = place
        while end < text.count, text[end] == UInt8(ascii: "`") { end += 1 }
        // A code span is skipped as one: its own signs close nothing.
        place = nextRun(of: end - place, from: end).map { $0 + end - place } ?? end
      default:
        place += 1
      }
    }
    guard place < text.count, place > start else { return false }
    if text[start..<place].contains(where: { $0 == UInt8(ascii: "\n") }) { return false }
    let content: TextRange
    if hasEscapes {
      content = derive(unescapedBlanks(start, place))
    } else {
      guard !text[start..<place].contains(where: isSpace) else { return false }
      content = TextRange(base + start, base + place)
    }
    let tag = sign == UInt8(ascii: "~") ? "sub" : "sup"
    // The text's range takes the signs in: it is literal, and no typography touches it.
    let range = range(position, place + 1)
    add(Node(.element(tag), range, children: [Node(.text(content), range)]), end: place + 1)
    return true
  }

  /// The start of the next run of exactly `count` backticks before any white space.
  private func nextRun(of count: Int, from start: Int) -> Int? {
    var place = start
    while place < text.count, !isSpace(text[place]) {
      guard text[place] == UInt8(ascii: "`") else {
        place += 1
        continue
      }
      var end = place
      while end < text.count, text[end] == UInt8(ascii: "`") { end += 1 }
      if end - place == count { return place }
      place = end
    }
    return nil
  }

  /// Backslashes before punctuation and blanks taken off.
  private func unescapedBlanks(_ start: Int, _ end: Int) -> [UInt8] {
    var out: [UInt8] = []
    var place = start
    while place < end {
      if text[place] == UInt8(ascii: "\\"), place + 1 < end,
        isASCIIPunctuation(text[place + 1]) || text[place + 1] == UInt8(ascii: " ")
      {
        place += 1
      }
      out.append(text[place])
      place += 1
    }
    return out
  }
}
