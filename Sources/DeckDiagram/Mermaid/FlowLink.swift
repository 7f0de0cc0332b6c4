/// A link between nodes of a flowchart, such as `-->`, `-. text .->` or `<==>|text|`.
struct FlowLink {
  private var line = Graph.Edge.Line.solid
  private var tail = Arrow.none
  private var head = Arrow.none
  private var length = 1
  private var text = ""

  func edge(_ from: Int, _ to: Int) -> Graph.Edge {
    Graph.Edge(
      from: Graph.End(from), to: Graph.End(to), label: Label(mermaid: text, width: 220), line: line,
      tail: tail, head: head, length: min(length, 8))
  }

  /// The link that begins here; nil if none does.
  static func take(_ scanner: inout TextScanner) throws(NotDrawn) -> FlowLink? {
    let start = scanner.place
    var link = FlowLink()
    if let tail = arrow(scanner.next, isTail: true), "-=".utf8.contains(scanner.byte(1)), scanner.byte(2) != 0x20 {
      link.tail = tail
      scanner.place += 1
    }
    switch (scanner.next, scanner.byte(1)) {
    case (UInt8(ascii: "-"), UInt8(ascii: "-")): try link.takeLine(&scanner, mark: UInt8(ascii: "-"))
    case (UInt8(ascii: "="), UInt8(ascii: "=")):
      link.line = .thick
      try link.takeLine(&scanner, mark: UInt8(ascii: "="))
    case (UInt8(ascii: "-"), UInt8(ascii: ".")):
      link.line = .dotted
      try link.takeDots(&scanner)
    case (UInt8(ascii: "~"), UInt8(ascii: "~")):
      link.line = .hidden
      link.length = max(scanner.take { $0 == UInt8(ascii: "~") }.utf8.count - 2, 1)
    default:
      scanner.place = start
      return nil
    }
    scanner.skipBlanks()
    if scanner.take("|") {
      scanner.skipBlanks()
      let quoted = scanner.take("\"") ? scanner.take(until: "\"", acrossLines: true) : nil
      guard let text = scanner.take(until: "|", acrossLines: true) else {
        throw scanner.notDrawn("the link's text has no end")
      }
      link.text = Label.unquoted(quoted ?? text)
    }
    return link
  }

  /// `--`, an optional text with `--` behind it, and what the line ends with.
  private mutating func takeLine(_ scanner: inout TextScanner, mark: UInt8) throws(NotDrawn) {
    var count = scanner.take { $0 == mark }.utf8.count
    if count == 2, Self.arrow(scanner.next) == nil {
      let start = scanner.place
      while !scanner.isAtEnd, scanner.next != UInt8(ascii: "\n"), !(scanner.next == mark && scanner.byte(1) == mark) {
        scanner.place += 1
      }
      guard scanner.next == mark else { throw NotDrawn(start, "the link has no end") }
      text = Label.unquoted(scanner.text(start, scanner.place))
      count = scanner.take { $0 == mark }.utf8.count
    }
    takeHead(&scanner)
    length = max(head == .none ? count - 2 : count - 1, 1)
  }

  /// `-.`, an optional text, and `.-` with what the line ends with.
  private mutating func takeDots(_ scanner: inout TextScanner) throws(NotDrawn) {
    scanner.place += 1
    var count = scanner.take { $0 == UInt8(ascii: ".") }.utf8.count
    if scanner.next != UInt8(ascii: "-") {
      let start = scanner.place
      guard let text = scanner.take(until: ".-") else { throw NotDrawn(start, "the link has no end") }
      var end = text.utf8.count
      while end > 0, Array(text.utf8)[end - 1] == UInt8(ascii: ".") { end -= 1 }
      self.text = Label.unquoted(String(decoding: text.utf8.prefix(end), as: UTF8.self))
      count = text.utf8.count - end + 1
    } else {
      scanner.place += 1
    }
    takeHead(&scanner)
    length = count
  }

  private mutating func takeHead(_ scanner: inout TextScanner) {
    guard let arrow = Self.arrow(scanner.next) else { return }
    head = arrow
    scanner.place += 1
  }

  private static func arrow(_ byte: UInt8, isTail: Bool = false) -> Arrow? {
    switch byte {
    case UInt8(ascii: "<"): isTail ? .filled : nil
    case UInt8(ascii: ">"): isTail ? nil : .filled
    case UInt8(ascii: "x"): .cross
    case UInt8(ascii: "o"): .circle
    default: nil
    }
  }
}
