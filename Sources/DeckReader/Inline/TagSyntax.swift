/// HTML tags by CommonMark's grammar (0.30, section 6.6): offsets into `text`.
enum TagSyntax {
  typealias Text = UnsafeBufferPointer<UInt8>

  /// Behind the `>` of the tag whose `<` stands at `start`, if there is one.
  static func tagEnd(_ text: Text, _ start: Int, to limit: Int) -> Int? {
    guard start + 1 < limit, text[start] == UInt8(ascii: "<") else { return nil }
    return text[start + 1] == UInt8(ascii: "/")
      ? closingTag(text, start + 2, to: limit) : openTag(text, start + 1, to: limit)
  }

  /// Behind the tag's name at `start`.
  static func name(_ text: Text, _ start: Int, to limit: Int) -> Int? {
    guard start < limit, isLetter(text[start]) else { return nil }
    var place = start + 1
    while place < limit, isAlphanumeric(text[place]) || text[place] == UInt8(ascii: "-") { place += 1 }
    return place
  }

  /// `start` is behind `</`.
  static func closingTag(_ text: Text, _ start: Int, to limit: Int) -> Int? {
    guard let name = name(text, start, to: limit) else { return nil }
    let place = LinkSyntax.skipSpaces(text, name, limit)
    return place < limit && text[place] == UInt8(ascii: ">") ? place + 1 : nil
  }

  /// `start` is behind `<`.
  static func openTag(_ text: Text, _ start: Int, to limit: Int) -> Int? {
    guard var place = name(text, start, to: limit) else { return nil }
    while true {
      let next = LinkSyntax.skipSpaces(text, place, limit)
      guard next < limit else { return nil }
      if text[next] == UInt8(ascii: ">") { return next + 1 }
      if text[next] == UInt8(ascii: "/") {
        return next + 1 < limit && text[next + 1] == UInt8(ascii: ">") ? next + 2 : nil
      }
      guard next > place, let end = attribute(text, next, to: limit) else { return nil }
      place = end
    }
  }

  private static func attribute(_ text: Text, _ start: Int, to limit: Int) -> Int? {
    let first = text[start]
    guard isLetter(first) || first == UInt8(ascii: "_") || first == UInt8(ascii: ":") else { return nil }
    var place = start + 1
    while place < limit,
      isAlphanumeric(text[place]) || text[place] == UInt8(ascii: "_") || text[place] == UInt8(ascii: ":")
        || text[place] == UInt8(ascii: ".") || text[place] == UInt8(ascii: "-")
    {
      place += 1
    }
    let sign = LinkSyntax.skipSpaces(text, place, limit)
    guard sign < limit, text[sign] == UInt8(ascii: "=") else { return place }
    let value = LinkSyntax.skipSpaces(text, sign + 1, limit)
    guard value < limit else { return nil }
    if text[value] == UInt8(ascii: "\"") || text[value] == UInt8(ascii: "'") {
      var close = value + 1
      while close < limit, text[close] != text[value] { close += 1 }
      return close < limit ? close + 1 : nil
    }
    var end = value
    let forbidden: StaticString = "\"'=<>`"
    while end < limit, !isSpace(text[end]), !forbidden.withUTF8Buffer({ $0.contains(text[end]) }) { end += 1 }
    return end > value ? end : nil
  }
}
