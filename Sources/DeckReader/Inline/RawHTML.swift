import DeckModel

/// Inline HTML: one tag, comment, instruction, declaration or CDATA section (CommonMark 0.30, section 6.6).
extension InlineParser {
  mutating func rawHTML() -> Bool {
    let start = position
    // Every form ends with `>`: without one ahead nothing needs to be tried.
    guard start + 1 < text.count, searches.first(.angle, from: start + 1, in: text) != nil else { return false }
    let end: Int?
    switch text[start + 1] {
    case UInt8(ascii: "!"): end = markup(start + 2)
    case UInt8(ascii: "?"):
      end = searches.first(.instruction, from: start + 2, in: text).map { $0 + 2 }
    case UInt8(ascii: "/"): end = closingTag(start + 2)
    default: end = openTag(start + 1)
    }
    guard let end else { return false }
    anchors = max(0, anchors + AnchorTag.step(UnsafeBufferPointer(rebasing: text[start..<end])))
    let literal = TextRange(base + start, base + end)
    add(Node(.htmlInline(literal), range(start, end)), end: end)
    return true
  }

  private mutating func markup(_ start: Int) -> Int? {
    func begins(_ literal: StaticString) -> Bool {
      literal.withUTF8Buffer { bytes in
        start + bytes.count <= text.count && bytes.indices.allSatisfy { text[start + $0] == bytes[$0] }
      }
    }
    if begins("--") {
      let content = start + 2
      // The comment may not begin with `>` or `->`, hold `--`, or end with `-` (0.30's rule).
      guard content < text.count, text[content] != UInt8(ascii: ">") else { return nil }
      if text[content] == UInt8(ascii: "-"), content + 1 < text.count, text[content + 1] == UInt8(ascii: ">") {
        return nil
      }
      guard let close = searches.first(.comment, from: content, in: text) else { return nil }
      if scope.dialect == .commonmark {
        var place = content
        while place + 1 < close {
          if text[place] == UInt8(ascii: "-"), text[place + 1] == UInt8(ascii: "-") { return nil }
          place += 1
        }
        if close > content, text[close - 1] == UInt8(ascii: "-") { return nil }
      }
      return close + 3
    }
    if begins("[CDATA[") { return searches.first(.characterData, from: start + 7, in: text).map { $0 + 3 } }
    // libcmark and markdown-it want capital letters and a blank here.
    var name = start
    while name < text.count, isLetter(text[name]), text[name] & 0x20 == 0 { name += 1 }
    guard name > start, name < text.count, isSpace(text[name]) else { return nil }
    return searches.first(.angle, from: name, in: text).map { $0 + 1 }
  }

  private func tagName(_ start: Int) -> Int? {
    guard start < text.count, isLetter(text[start]) else { return nil }
    var place = start + 1
    while place < text.count, isAlphanumeric(text[place]) || text[place] == UInt8(ascii: "-") { place += 1 }
    return place
  }

  private func closingTag(_ start: Int) -> Int? {
    guard let name = tagName(start) else { return nil }
    let place = LinkSyntax.skipSpaces(text, name, text.count)
    return place < text.count && text[place] == UInt8(ascii: ">") ? place + 1 : nil
  }

  private func openTag(_ start: Int) -> Int? {
    guard var place = tagName(start) else { return nil }
    while true {
      let next = LinkSyntax.skipSpaces(text, place, text.count)
      guard next < text.count else { return nil }
      if text[next] == UInt8(ascii: ">") { return next + 1 }
      if text[next] == UInt8(ascii: "/") {
        return next + 1 < text.count && text[next + 1] == UInt8(ascii: ">") ? next + 2 : nil
      }
      guard next > place, let end = attribute(next) else { return nil }
      place = end
    }
  }

  private func attribute(_ start: Int) -> Int? {
    let first = text[start]
    guard isLetter(first) || first == UInt8(ascii: "_") || first == UInt8(ascii: ":") else { return nil }
    var place = start + 1
    while place < text.count,
      isAlphanumeric(text[place]) || text[place] == UInt8(ascii: "_") || text[place] == UInt8(ascii: ":")
        || text[place] == UInt8(ascii: ".") || text[place] == UInt8(ascii: "-")
    {
      place += 1
    }
    let sign = LinkSyntax.skipSpaces(text, place, text.count)
    guard sign < text.count, text[sign] == UInt8(ascii: "=") else { return place }
    let value = LinkSyntax.skipSpaces(text, sign + 1, text.count)
    guard value < text.count else { return nil }
    if text[value] == UInt8(ascii: "\"") || text[value] == UInt8(ascii: "'") {
      var close = value + 1
      while close < text.count, text[close] != text[value] { close += 1 }
      return close < text.count ? close + 1 : nil
    }
    var end = value
    let forbidden: StaticString = "\"'=<>`"
    while end < text.count, !isSpace(text[end]), !forbidden.withUTF8Buffer({ $0.contains(text[end]) }) { end += 1 }
    return end > value ? end : nil
  }
}
