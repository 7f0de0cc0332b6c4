import DeckModel

/// TeX between delimiters, kept verbatim (`hackmd-dialect` 7; pandoc's rules, as HackMD's plugin has them).
extension InlineParser {
  /// `$x$` and `$$x$$`. Only the first closing sign counts: when it does not qualify, the opening one is text.
  mutating func math() -> Bool {
    let start = position
    guard start + 1 < text.count else { return false }
    if text[start + 1] == UInt8(ascii: "$") {
      let content = start + 2
      guard content < text.count, text[content] != UInt8(ascii: "$"),
        let close = searches.first(.dollars, from: content, in: text), text[close - 1] != UInt8(ascii: "\\")
      else { return false }
      return add(.display, content: content..<close, end: close + 2)
    }
    let content = start + 1
    guard !isSpace(text[content]) else { return false }
    var close = content
    while close < text.count, text[close] != UInt8(ascii: "$") { close += 1 }
    guard close < text.count, close > content, !isSpace(text[close - 1]), text[close - 1] != UInt8(ascii: "\\") else {
      return false
    }
    if close + 1 < text.count, isDigit(text[close + 1]) { return false }
    return add(.inline, content: content..<close, end: close + 1)
  }

  /// `\\(x\\)`, `\\[x\\]` and `\begin{n}...\end{n}`.
  mutating func texBrackets() -> Bool {
    let start = position
    guard start + 2 < text.count else { return false }
    if text[start + 1] == UInt8(ascii: "\\") {
      let isInline = text[start + 2] == UInt8(ascii: "(")
      guard isInline || text[start + 2] == UInt8(ascii: "[") else { return false }
      let content = start + 3
      guard let close = searches.first(isInline ? .parenthesis : .squareBracket, from: content, in: text) else {
        return false
      }
      return add(isInline ? .inline : .display, content: content..<close, end: close + 3)
    }
    return environment(start)
  }

  private mutating func environment(_ start: Int) -> Bool {
    let opening: StaticString = "\\begin{"
    let name = start + opening.utf8CodeUnitCount
    guard name < text.count,
      opening.withUTF8Buffer({ bytes in bytes.indices.allSatisfy { text[start + $0] == bytes[$0] } })
    else { return false }
    var end = name
    while end < text.count, end - name <= 40, text[end] != UInt8(ascii: "}") { end += 1 }
    guard end < text.count, text[end] == UInt8(ascii: "}"), end > name else { return false }
    let word = String(decoding: text[name..<end], as: UTF8.self)
    guard let close = searches.environmentEnd(word, from: end + 1, in: text) else { return false }
    let last = close + "\\end{}".utf8.count + (end - name)
    return add(.environment, content: start..<last, end: last)
  }

  private mutating func add(_ style: MathStyle, content: Range<Int>, end: Int) -> Bool {
    let tex = TextRange(base + content.lowerBound, base + content.upperBound)
    add(Node(.math(tex, style), range(position, end)), end: end)
    return true
  }
}
