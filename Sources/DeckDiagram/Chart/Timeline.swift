/// Mermaid's `timeline`: periods, what happened in them, and the ages they belong to.
struct Timeline {
  struct Period {
    var label: Label
    var section: Int
    var events: [Label] = []
  }

  private static let most = 200

  /// From the top down, not from left to right.
  private(set) var isUpright = false
  private(set) var sections: Sections
  private(set) var periods: [Period] = []
  private var eventCount = 0

  init(_ scanner: TextScanner, title: String) throws(NotDrawn) {
    sections = Sections(title: title)
    var scanner = scanner
    let start = scanner.place
    scanner.skipBlanks()
    if scanner.take(word: "TD") || scanner.take(word: "TB") { isUpright = true } else { _ = scanner.take(word: "LR") }
    try scanner.endLine()
    while scanner.skipToStatement() {
      if !sections.takeStatement(&scanner) { try readPeriod(&scanner) }
    }
    guard !periods.isEmpty else { throw NotDrawn(start, "there are no periods") }
  }

  var title: String { sections.title }

  /// `period : event : event`; a line that begins with a colon goes on with the period above it. A colon with no blank
  /// behind it is a colon.
  private mutating func readPeriod(_ scanner: inout TextScanner) throws(NotDrawn) {
    let start = scanner.place
    var parts = [""]
    while !scanner.isAtEnd, scanner.next != UInt8(ascii: "\n") {
      parts[parts.count - 1] += scanner.take { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "\n") }
      guard scanner.take(":") else { break }
      if scanner.next <= 0x20 { parts.append("") } else { parts[parts.count - 1] += ":" }
    }
    let name = Label(mermaid: parts[0], isBold: true)
    if !name.isEmpty { periods.append(Period(label: name, section: sections.current())) }
    guard !periods.isEmpty else { throw NotDrawn(start, "there is no period before this event") }
    let events = parts.dropFirst().map { Label(mermaid: $0, fontSize: 14) }
    periods[periods.count - 1].events += events.filter { !$0.isEmpty }
    eventCount += events.count
    guard periods.count <= Self.most, eventCount <= Self.most else {
      throw NotDrawn(start, "it is too large to be drawn")
    }
  }
}
