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
    default: end = TagSyntax.tagEnd(text, start, to: text.count)
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
}
