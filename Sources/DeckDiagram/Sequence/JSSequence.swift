/// The language of js-sequence-diagrams, which HackMD draws in `sequence` fences.
struct JSSequence {
  private var scanner: TextScanner
  private var conversation = Conversation()

  static func conversation(_ bytes: [UInt8]) throws(NotDrawn) -> Conversation {
    var diagram = JSSequence(scanner: TextScanner(bytes))
    try diagram.read()
    return diagram.conversation
  }

  private init(scanner: TextScanner) { self.scanner = scanner }

  private mutating func read() throws(NotDrawn) {
    while true {
      scanner.skipWhiteSpace()
      if scanner.isAtEnd { break }
      if scanner.next == UInt8(ascii: "#") {
        _ = scanner.takeLine()
        continue
      }
      try readStatement()
      guard !conversation.isTooLarge else { throw scanner.notDrawn("it is too large to be drawn") }
    }
    guard !conversation.participants.isEmpty else { throw NotDrawn(0, "it is empty") }
  }

  private mutating func readStatement() throws(NotDrawn) {
    let start = scanner.place
    if scanner.take(word: "title", anyCase: true) {
      guard scanner.take(":") else { throw scanner.notDrawn("a colon is missing") }
      conversation.title = Self.text(scanner.takeLine()).lines.joined(separator: " ")
      return
    }
    if scanner.take(word: "participant", anyCase: true) {
      let line = scanner.takeLine()
      let parts = line.split(separator: " ")
      if parts.count > 2, let middle = parts.lastIndex(where: { $0 == "as" || $0 == "AS" }), middle > 0 {
        let index = conversation.participant(parts[(middle + 1)...].joined(separator: " "))
        conversation.participants[index].label = Self.text(parts[..<middle].joined(separator: " "))
      } else {
        _ = participant(line)
      }
      return
    }
    if scanner.take(word: "note", anyCase: true) { return try readNote() }

    let from = takeName()
    guard scanner.next == UInt8(ascii: "-"), !from.isEmpty else {
      throw NotDrawn(start, "\(scanner.excerpt) is no message")
    }
    scanner.place += 1
    var message = Conversation.Message(from: participant(from), to: 0, label: Label(""))
    message.head = .none
    if scanner.take("-") { message.line = .dashed }
    if scanner.take(">>") {
      message.head = .open
    } else if scanner.take(">") {
      message.head = .filled
    }
    let to = takeName()
    guard !to.isEmpty else { throw scanner.notDrawn("somebody is missing at the end of the arrow") }
    message.to = participant(to)
    guard scanner.take(":") else { throw scanner.notDrawn("a colon and the message's text are missing") }
    message.label = Self.text(scanner.takeLine())
    conversation.steps.append(.message(message))
  }

  private mutating func readNote() throws(NotDrawn) {
    let start = scanner.place
    var side = Conversation.Note.Side.over
    if scanner.take(word: "left", anyCase: true) {
      side = .left
    } else if scanner.take(word: "right", anyCase: true) {
      side = .right
    } else if !scanner.take(word: "over", anyCase: true) {
      throw NotDrawn(start, "a note stands “left of”, “right of” or “over” somebody")
    }
    if side != .over { _ = scanner.take(word: "of", anyCase: true) }
    let first = participant(takeName())
    let last = scanner.take(",") ? participant(takeName()) : first
    guard scanner.take(":") else { throw scanner.notDrawn("a colon and the note's text are missing") }
    let label = Self.text(scanner.takeLine())
    conversation.steps.append(.note(.init(side: side, first: first, last: last, label: label)))
  }

  private mutating func takeName() -> String {
    scanner.skipBlanks()
    if scanner.take("\"") { return scanner.take(until: "\"") ?? "" }
    let name = scanner.take { !"-:,>\n".utf8.contains($0) }
    return Label.unquoted(name)
  }

  private mutating func participant(_ name: String) -> Int {
    let isNew = conversation.participants.count
    let index = conversation.participant(name)
    if index == isNew { conversation.participants[index].label = Self.text(name) }
    return index
  }

  private static func text(_ text: String) -> Label {
    var scanner = TextScanner(Array(Label.unquoted(text).utf8))
    var lines: [String] = []
    while let line = scanner.take(until: "\\n") { lines.append(line) }
    lines.append(scanner.takeLine())
    return Label(lines.joined(separator: "\n")).wrapped(to: 320)
  }
}
