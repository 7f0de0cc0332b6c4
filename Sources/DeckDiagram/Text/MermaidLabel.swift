/// Labels as Mermaid's diagrams write them.
extension Label {
  /// - Parameter width: where its lines are broken, if blanks allow it; 0 for nowhere.
  init(mermaid text: String, width: Double = 0, fontSize: Double = 16, isBold: Bool = false) {
    self.init(Self.text(mermaid: text), fontSize: fontSize, isBold: isBold)
    if width > 0 { self = wrapped(to: width) }
  }

  /// A text without its quotes and the back quotes of Markdown in them.
  static func unquoted(_ text: String) -> String {
    var text = text[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    for mark in ["\"", "`"] where text.hasPrefix(mark) && text.hasSuffix(mark) && text.count > 1 {
      text = text.dropFirst().dropLast()
      // Markdown's bold has no picture of its own.
      if mark == "`" { return text.filter { $0 != "*" } }
    }
    return String(text)
  }

  /// What is shown of a text: `<br>` and `\n` end lines, other tags and icons go, `#35;` and `#quot;` are characters.
  static func text(mermaid text: String) -> String {
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
    if tags.contains(name) {
      // No tag is as long as this, and a text full of `<b` is read in no time.
      if let end = scanner.bytes[scanner.place...].prefix(200).firstIndex(of: UInt8(ascii: ">")) {
        scanner.place = end + 1
        return name
      }
    }
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
