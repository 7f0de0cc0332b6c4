/// What all kinds of Mermaid's diagrams share: what stands before them, comments, and words for who cannot see them.
struct MermaidText {
  /// From the title of front matter, if there is one.
  private(set) var title = ""
  /// The author's `accTitle` and `accDescr`.
  private(set) var accessibleTitle = ""
  private(set) var accessibleDescription = ""
  /// From front matter and directives.
  private(set) var options = MermaidOptions()
  /// Of the words that say what kind of diagram it is.
  private(set) var scanner: TextScanner

  init(_ bytes: [UInt8]) throws(NotDrawn) {
    scanner = TextScanner(bytes)
    blankComments()
    scanner.skipWhiteSpace()
    try takeFrontMatter()
    scanner.skipWhiteSpace()
    blankAccessibleText()
  }

  private mutating func takeFrontMatter() throws(NotDrawn) {
    guard scanner.isAt("---\n") else { return }
    while true {
      _ = scanner.takeLine()
      scanner.place += 1
      scanner.skipBlanks()
      if scanner.isAtEnd { throw scanner.notDrawn("the front matter has no end") }
      if scanner.isAt("---") { break }
      if scanner.take(word: "title") {
        if scanner.take(":") { title = Label.unquoted(scanner.takeLine()) }
      } else {
        var line = scanner
        _ = line.takeLine()
        options.read(scanner.bytes[scanner.place..<line.place])
      }
    }
    _ = scanner.takeLine()
  }

  // MARK: - What has no picture

  private mutating func blank(_ ranges: [Range<Int>]) {
    guard !ranges.isEmpty else { return }
    var bytes = scanner.bytes
    for place in ranges.joined() where bytes[place] != UInt8(ascii: "\n") { bytes[place] = UInt8(ascii: " ") }
    let place = scanner.place
    scanner = TextScanner(bytes)
    scanner.place = place
  }

  /// Puts blanks, so that all places stay, for comments (lines that begin with `%%`) and for directives
  /// (`%%{ ... }%%`), whose options are kept.
  private mutating func blankComments() {
    var ahead = scanner
    var ranges: [Range<Int>] = []
    while !ahead.isAtEnd {
      ahead.skipWhiteSpace()
      let start = ahead.place
      if ahead.take("%%{") {
        if ahead.take(until: "}%%", acrossLines: true) == nil { ahead.place = ahead.bytes.count }
        options.read(ahead.bytes[start..<ahead.place])
      } else {
        let isComment = ahead.isAt("%%")
        _ = ahead.takeLine()
        guard isComment else { continue }
      }
      ranges.append(start..<ahead.place)
    }
    blank(ranges)
  }

  /// The same for `accTitle: ...`, `accDescr: ...` and `accDescr { ... }`, which are kept too.
  private mutating func blankAccessibleText() {
    var ahead = scanner
    var ranges: [Range<Int>] = []
    while !ahead.isAtEnd {
      ahead.skipWhiteSpace()
      let start = ahead.place
      if ahead.take(word: "accTitle"), ahead.take(":") {
        accessibleTitle = ahead.takeLine()
      } else if ahead.take(word: "accDescr"), ahead.isAt(":") || ahead.isAt("{") {
        if ahead.take("{") {
          let text = ahead.take(until: "}", acrossLines: true) ?? ""
          accessibleDescription = text.split { " \t\n".contains($0) }.joined(separator: " ")
        } else {
          ahead.place += 1
          accessibleDescription = ahead.takeLine()
        }
      } else {
        _ = ahead.takeLine()
        continue
      }
      ranges.append(start..<ahead.place)
    }
    blank(ranges)
  }
}
