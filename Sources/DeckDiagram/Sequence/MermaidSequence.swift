/// Mermaid's `sequenceDiagram`.
struct MermaidSequence {
  private var scanner: TextScanner
  private var conversation = Conversation()
  /// The words of the blocks that are open; empty ones have no picture (`box`).
  private var open: [String] = []

  static func conversation(_ scanner: TextScanner, title: String) throws(NotDrawn) -> Conversation {
    var diagram = MermaidSequence(scanner: scanner)
    diagram.conversation.title = title
    try diagram.read()
    return diagram.conversation
  }

  private init(scanner: TextScanner) { self.scanner = scanner }

  private mutating func read() throws(NotDrawn) {
    try scanner.endLine()
    while scanner.skipToStatement() {
      try readStatement()
      guard !conversation.isTooLarge else { throw scanner.notDrawn("it is too large to be drawn") }
    }
    guard open.isEmpty else { throw scanner.notDrawn("“\(open.last ?? "")” has no end") }
  }

  private mutating func readStatement() throws(NotDrawn) {
    let start = scanner.place
    if scanner.take(word: "participant") { return try declare(isPerson: false) }
    if scanner.take(word: "actor") { return try declare(isPerson: true) }
    if scanner.take(word: "create") {
      let isPerson = scanner.take(word: "actor")
      _ = scanner.take(word: "participant")
      return try declare(isPerson: isPerson)
    }
    if scanner.take(word: "autonumber") {
      _ = scanner.takeLine()
      conversation.isNumbered = true
      return
    }
    if scanner.take(word: "title") {
      _ = scanner.take(":")
      conversation.title = scanner.takeLine()
      return
    }
    if scanner.take(word: "activate") { return conversation.steps.append(.activate(takeParticipant())) }
    if scanner.take(word: "deactivate") { return conversation.steps.append(.deactivate(takeParticipant())) }
    if scanner.takeLine(ofAny: ["destroy", "links", "link", "properties", "details"]) { return }
    if scanner.take(word: "note", anyCase: true) { return try readNote() }
    for word in ["loop", "alt", "opt", "par", "critical", "break", "rect", "box"] as [StaticString]
    where scanner.take(word: word) {
      return begin("\(word)", scanner.takeLine())
    }
    if scanner.take(word: "else") || scanner.take(word: "and") || scanner.take(word: "option") {
      guard !open.isEmpty else { throw NotDrawn(start, "there is no block to divide") }
      return conversation.steps.append(.divide(Self.bracketed(scanner.takeLine())))
    }
    if scanner.take(word: "end") {
      guard let word = open.popLast() else { throw NotDrawn(start, "there is no block to end") }
      if word != "box" { conversation.steps.append(.end) }
      return
    }
    try readMessage()
  }

  private mutating func begin(_ word: String, _ text: String) {
    open.append(word)
    switch word {
    case "box": break
    case "rect": conversation.steps.append(.begin("", Label("")))
    default: conversation.steps.append(.begin(word, Self.bracketed(text)))
    }
  }

  private static func bracketed(_ text: String) -> Label {
    text.isEmpty ? Label("") : Label("[" + Label.text(mermaid: text) + "]").wrapped(to: 320)
  }

  private mutating func declare(isPerson: Bool) throws(NotDrawn) {
    let index = takeParticipant()
    conversation.participants[index].isPerson = isPerson
    if let options = try MermaidOptions.take(&scanner) {
      if let alias = options["alias"] { conversation.participants[index].label = Label(mermaid: alias, width: 180) }
      if options["type"] == "actor" { conversation.participants[index].isPerson = true }
    }
    scanner.skipBlanks()
    if scanner.take(word: "as") {
      conversation.participants[index].label = Label(mermaid: scanner.takeLine(), width: 180)
    }
  }

  /// A name that ends where an arrow, a colon, a comma or the word `as` begins.
  private mutating func takeParticipant() -> Int {
    scanner.skipBlanks()
    let start = scanner.place
    while !scanner.isAtEnd, !"\n:,;+".utf8.contains(scanner.next), !isArrow, !isAs, !scanner.isAt("@{") {
      scanner.place += 1
    }
    var end = scanner.place
    while end > start, scanner.bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    var name = scanner.text(start, end)[...]
    // A small circle on the life line, which is not drawn.
    if name.hasPrefix("()") { name = name.dropFirst(2) }
    if name.hasSuffix("()") { name = name.dropLast(2) }
    return conversation.participant(Label.unquoted(String(name)))
  }

  private var isAs: Bool { scanner.isAt(" as ") }

  /// An arrow begins with `-`, with another sign of arrows behind it, or with `<<-`.
  private var isArrow: Bool {
    scanner.isAt("<<-") || (scanner.next == UInt8(ascii: "-") && "->x)".utf8.contains(scanner.byte(1)))
  }

  private mutating func readNote() throws(NotDrawn) {
    let start = scanner.place
    let side: Conversation.Note.Side
    if scanner.take(word: "left", anyCase: true) {
      side = .left
    } else if scanner.take(word: "right", anyCase: true) {
      side = .right
    } else if scanner.take(word: "over", anyCase: true) {
      side = .over
    } else {
      throw NotDrawn(start, "a note stands “left of”, “right of” or “over” somebody")
    }
    if side != .over { _ = scanner.take(word: "of", anyCase: true) }
    let first = takeParticipant()
    var last = first
    if scanner.take(",") { last = takeParticipant() }
    guard scanner.take(":") else { throw scanner.notDrawn("a colon and the note's text are missing") }
    let label = Label(mermaid: scanner.takeLine(), width: 260)
    conversation.steps.append(.note(.init(side: side, first: first, last: last, label: label)))
  }

  private mutating func readMessage() throws(NotDrawn) {
    let start = scanner.place
    let from = takeParticipant()
    guard isArrow, scanner.place > start else {
      scanner.place = start
      throw scanner.notDrawn("\(scanner.excerpt) begins no message")
    }
    var message = Conversation.Message(from: from, to: from, label: Label(""))
    if scanner.take("<<") { message.tail = .filled }
    scanner.place += 1
    if scanner.take("-") { message.line = .dashed }
    if scanner.take(">>") {
      message.head = .filled
    } else if scanner.take(">") {
      message.head = .none
    } else if scanner.take("x") {
      message.head = .cross
    } else if scanner.take(")") {
      message.head = .open
    } else {
      throw scanner.notDrawn("\(scanner.excerpt) is no end of an arrow")
    }
    scanner.skipBlanks()
    let isCall = scanner.take("+")
    let isReturn = !isCall && scanner.take("-")
    message.to = takeParticipant()
    message.opensBar = isCall
    if scanner.take(":") { message.label = Label(mermaid: scanner.takeLine(), width: 320) }
    conversation.steps.append(.message(message))
    if isCall { conversation.steps.append(.activate(message.to)) }
    if isReturn { conversation.steps.append(.deactivate(message.from)) }
    try scanner.endLine()
  }
}
