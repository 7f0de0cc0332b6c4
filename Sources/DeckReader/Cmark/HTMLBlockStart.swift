/// The lines that begin an HTML block (CommonMark 0.30, section 4.6).
enum HTMLBlockStart {
  /// What is open behind the line whose `<` stands at `start`; nil when it begins no block. A tag of any name begins
  /// one only where no paragraph is interrupted.
  static func leaf(_ bytes: Bytes, _ start: Int, _ end: Int, interrupts: Bool) -> OpenBlocks.Leaf? {
    if let kind = HTMLBlockKind(bytes, at: start, to: end), kind != .declaration || !kind.needsParser(bytes, at: start)
    {
      return kind.endMark(bytes, from: start, to: end) == nil ? .html(kind) : OpenBlocks.Leaf.none
    }
    if beginsBlockElement(bytes, start, end) { return .html(nil) }
    guard !interrupts, let tag = TagSyntax.tagEnd(bytes, start, to: end), bytes.isBlank(from: tag, to: end) else {
      return nil
    }
    return .html(nil)
  }

  private static func beginsBlockElement(_ bytes: Bytes, _ start: Int, _ end: Int) -> Bool {
    var name = start + 1
    if name < end, bytes[name] == UInt8(ascii: "/") { name += 1 }
    var length = 0
    while name + length < end, length <= 10, isAlphanumeric(bytes[name + length]) { length += 1 }
    guard length > 0, names.contains(where: { $0.utf8CodeUnitCount == length && matches($0, bytes, name) }) else {
      return false
    }
    let next = name + length
    guard next < end, !isBlank(bytes[next]), bytes[next] != UInt8(ascii: ">") else { return true }
    return bytes[next] == UInt8(ascii: "/") && next + 1 < end && bytes[next + 1] == UInt8(ascii: ">")
  }

  private static func matches(_ word: StaticString, _ bytes: Bytes, _ start: Int) -> Bool {
    bytes.hasPrefix(word, at: start, to: start + word.utf8CodeUnitCount, anyCase: true)
  }

  private static let names: [StaticString] = [
    "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col", "colgroup",
    "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame",
    "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link",
    "main", "menu", "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "section", "source",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul",
  ]
}
