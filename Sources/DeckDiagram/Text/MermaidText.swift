/// What all kinds of Mermaid's diagrams share: what stands before them, comments, and how labels are written.
struct MermaidText {
  /// From the title of front matter, if there is one.
  private(set) var title = ""
  /// Of the words that say what kind of diagram it is.
  private(set) var scanner: TextScanner

  init(_ bytes: [UInt8]) throws(NotDrawn) {
    scanner = TextScanner(Self.withoutComments(bytes))
    scanner.skipWhiteSpace()
    guard scanner.isAt("---\n") else { return }
    while true {
      _ = scanner.takeLine()
      scanner.place += 1
      scanner.skipBlanks()
      if scanner.isAtEnd { throw scanner.notDrawn("the front matter has no end") }
      if scanner.take(word: "title") {
        if scanner.take(":") { title = scanner.takeLine() }
      } else if scanner.isAt("---") {
        _ = scanner.takeLine()
        break
      }
    }
    scanner.skipWhiteSpace()
  }

  /// The same text with blanks for comments (lines that begin with `%%`) and directives (`%%{ ... }%%`), so that all
  /// places stay.
  private static func withoutComments(_ bytes: [UInt8]) -> [UInt8] {
    var kept = bytes
    var place = 0
    var isLineStart = true
    while place < kept.count {
      let byte = kept[place]
      guard isLineStart, byte == UInt8(ascii: "%"), place + 1 < kept.count, kept[place + 1] == byte else {
        if byte == UInt8(ascii: "\n") { isLineStart = true } else if byte > 0x20 { isLineStart = false }
        place += 1
        continue
      }
      let isDirective = place + 2 < kept.count && kept[place + 2] == UInt8(ascii: "{")
      while place < kept.count {
        if isDirective, kept[place] == UInt8(ascii: "}"), place + 2 < kept.count, kept[place + 1] == UInt8(ascii: "%") {
          (kept[place], kept[place + 1], kept[place + 2]) = (0x20, 0x20, 0x20)
          place += 3
          break
        }
        if kept[place] == UInt8(ascii: "\n") {
          if !isDirective { break }
        } else {
          kept[place] = UInt8(ascii: " ")
        }
        place += 1
      }
    }
    return kept
  }

  /// A label as it is shown: `<br>` and `\n` end lines, other tags and icons go, `#35;` and `#quot;` are characters.
  static func label(_ text: String) -> String {
    var scanner = TextScanner(Array(text.utf8))
    var out: [UInt8] = []
    while !scanner.isAtEnd {
      let start = scanner.place
      if scanner.take("\\n") {
        out.append(UInt8(ascii: "\n"))
      } else if scanner.isAt("fa"), icons.contains(where: { scanner.take($0) }) {
        _ = scanner.take { TextScanner.isName($0) || $0 == UInt8(ascii: "-") }
        scanner.skipBlanks()
      } else if scanner.next == UInt8(ascii: "<"), let tag = tag(&scanner) {
        if tag == "br" { out.append(UInt8(ascii: "\n")) }
      } else if scanner.next == UInt8(ascii: "#") || scanner.next == UInt8(ascii: "&"), let text = reference(&scanner) {
        out += Array(text.utf8)
      } else {
        scanner.place = start + 1
        out.append(scanner.bytes[start])
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The name of an HTML tag, which is taken.
  private static func tag(_ scanner: inout TextScanner) -> String? {
    let start = scanner.place
    scanner.place += 1
    _ = scanner.take("/")
    let name = scanner.takeName().lowercased()
    if tags.contains(name), scanner.take(until: ">") != nil { return name }
    scanner.place = start
    return nil
  }

  private static func reference(_ scanner: inout TextScanner) -> String? {
    let start = scanner.place
    scanner.place += 1
    _ = scanner.take("#")
    let name = scanner.takeName()
    if scanner.take(";") {
      if let known = named[name] { return known }
      if let number = UInt32(name), let scalar = Unicode.Scalar(number), number >= 0x20 { return String(scalar) }
    }
    scanner.place = start
    return nil
  }

  private static let icons: [StaticString] = ["fa:fa-", "fab:fa-", "fas:fa-", "far:fa-"]

  private static let tags: Set<String> = [
    "br", "b", "i", "u", "em", "strong", "small", "sub", "sup", "span", "div", "p", "center", "code",
  ]

  private static let named = [
    "quot": "\"", "amp": "&", "lt": "<", "gt": ">", "apos": "'", "nbsp": "\u{A0}", "colon": ":", "semi": ";",
    "hash": "#", "lpar": "(", "rpar": ")", "lbrace": "{", "rbrace": "}", "infin": "∞", "hearts": "♥", "copy": "©",
  ]
}
