/// Reads a diagram's text from front to back.
struct TextScanner {
  let bytes: [UInt8]
  var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { place >= bytes.count }
  /// 0 at the end.
  var next: UInt8 { byte(0) }

  func byte(_ ahead: Int) -> UInt8 { place + ahead < bytes.count ? bytes[place + ahead] : 0 }

  func notDrawn(_ reason: String) -> NotDrawn { NotDrawn(place, reason) }

  /// Blanks and tabs, no line ends.
  mutating func skipBlanks() {
    while next == UInt8(ascii: " ") || next == UInt8(ascii: "\t") { place += 1 }
  }

  mutating func skipWhiteSpace() {
    while next == UInt8(ascii: " ") || next == UInt8(ascii: "\t") || next == UInt8(ascii: "\n") { place += 1 }
  }

  func isAt(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard place + count <= bytes.count else { return false }
    for index in 0..<count where bytes[place + index] != text.utf8Start[index] { return false }
    return true
  }

  mutating func take(_ text: StaticString) -> Bool {
    guard isAt(text) else { return false }
    place += text.utf8CodeUnitCount
    return true
  }

  /// `word` where no name goes on behind it, in any case of letters if so asked; blanks behind it are taken along.
  mutating func take(word: StaticString, anyCase: Bool = false) -> Bool {
    let count = word.utf8CodeUnitCount
    guard place + count <= bytes.count, !Self.isName(byte(count)) else { return false }
    for index in 0..<count {
      let (have, want) = (bytes[place + index], word.utf8Start[index])
      guard have == want || (anyCase && have | 0x20 == want | 0x20) else { return false }
    }
    place += count
    skipBlanks()
    return true
  }

  mutating func take(while fits: (UInt8) -> Bool) -> String {
    let start = place
    while place < bytes.count, fits(bytes[place]) { place += 1 }
    return text(start, place)
  }

  /// Letters, digits, `_` and all that is not ASCII.
  mutating func takeName() -> String { take(while: Self.isName) }

  static func isName(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "_") || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// The text up to `end`, which is taken too; nil, and nothing taken, if it does not come before the line ends (or at
  /// all, if lines may end).
  mutating func take(until end: StaticString, acrossLines: Bool = false) -> String? {
    let start = place
    while place < bytes.count, acrossLines || bytes[place] != UInt8(ascii: "\n") {
      if isAt(end) {
        let text = text(start, place)
        place += end.utf8CodeUnitCount
        return text
      }
      place += 1
    }
    place = start
    return nil
  }

  /// The rest of the line without blanks at its ends; the line end stays.
  mutating func takeLine() -> String {
    skipBlanks()
    let start = place
    while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { place += 1 }
    var end = place
    while end > start, bytes[end - 1] == UInt8(ascii: " ") || bytes[end - 1] == UInt8(ascii: "\t") { end -= 1 }
    return text(start, end)
  }

  /// The line that begins with one of `words`, which says nothing that is drawn.
  mutating func takeLine(ofAny words: [StaticString]) -> Bool {
    guard words.contains(where: { take(word: $0) }) else { return false }
    _ = takeLine()
    return true
  }

  /// Goes past blanks, line ends and semicolons; false if nothing follows.
  mutating func skipToStatement() -> Bool {
    while next == UInt8(ascii: ";") || (next <= 0x20 && !isAtEnd) { place += 1 }
    return !isAtEnd
  }

  func text(_ start: Int, _ end: Int) -> String { String(decoding: bytes[start..<max(start, end)], as: UTF8.self) }

  /// The line ends here, but for blanks and a comment of Mermaid's, or a semicolon ends the statement.
  mutating func endLine() throws(NotDrawn) {
    skipBlanks()
    if take(";") { return }
    if isAt("%%") { _ = takeLine() }
    guard isAtEnd || next == UInt8(ascii: "\n") else { throw notDrawn("\(excerpt) is not understood here") }
  }

  /// What stands here, for messages.
  var excerpt: String {
    var ahead = self
    let word = ahead.take { $0 > 0x20 }
    guard let first = word.first else { return "the line's end" }
    return Self.isName(bytes[place]) ? "“\(String(word.prefix(30)))”" : "“\(first)\(word.dropFirst().prefix(12))”"
  }
}
