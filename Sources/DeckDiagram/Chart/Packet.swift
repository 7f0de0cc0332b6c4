/// Mermaid's `packet`: what the bits of a message mean.
struct Packet {
  struct Field {
    var label: Label
    /// From 0, both included.
    var bits: ClosedRange<Int>
  }

  private static let mostFields = 200
  private static let mostBits = 4096

  private(set) var title: String
  private(set) var fields: [Field] = []
  /// Bits of a row.
  let rowLength: Int

  init(_ scanner: TextScanner, title: String, options: MermaidOptions) throws(NotDrawn) {
    self.title = title
    rowLength = options["bitsPerRow"].flatMap { Int($0) }.map { min(max($0, 1), 64) } ?? 32
    var scanner = scanner
    let start = scanner.place
    // The title may stand in the first line.
    scanner.skipBlanks()
    while scanner.skipToStatement() {
      if scanner.take(word: "title") {
        self.title = Label.text(mermaid: Label.unquoted(scanner.takeLine()))
      } else {
        try readField(&scanner)
      }
    }
    guard !fields.isEmpty else { throw NotDrawn(start, "it is empty") }
  }

  /// `0-15: "text"`, `16: "text"` or `+8: "text"`
  private mutating func readField(_ scanner: inout TextScanner) throws(NotDrawn) {
    let start = scanner.place
    let next = (fields.last?.bits.upperBound ?? -1) + 1
    let isLength = scanner.take("+")
    let number = try Self.takeNumber(&scanner)
    var (first, last) = (number, number)
    if isLength {
      guard number > 0 else { throw NotDrawn(start, "a field has no bits") }
      (first, last) = (next, next + number - 1)
    } else {
      scanner.skipBlanks()
      if scanner.take("-") { last = try Self.takeNumber(&scanner) }
    }
    guard first == next else { throw NotDrawn(start, "the field does not begin at bit \(next)") }
    guard last >= first else { throw NotDrawn(start, "the field ends before it begins") }
    guard last < Self.mostBits, fields.count < Self.mostFields else {
      throw NotDrawn(start, "it is too large to be drawn")
    }
    scanner.skipBlanks()
    guard scanner.take(":") else { throw scanner.notDrawn("a colon is missing") }
    fields.append(Field(label: Label(mermaid: Label.unquoted(scanner.takeLine()), fontSize: 14), bits: first...last))
  }

  private static func takeNumber(_ scanner: inout TextScanner) throws(NotDrawn) -> Int {
    scanner.skipBlanks()
    let start = scanner.place
    guard let number = Int(scanner.take { TextScanner.isDigit($0) }), number <= mostBits else {
      throw NotDrawn(start, "a number of bits is missing")
    }
    return number
  }

  func words(_ field: Field) -> String {
    let (first, last) = (field.bits.lowerBound, field.bits.upperBound)
    return (first == last ? "\(first)" : "\(first)–\(last)") + ": " + field.label.text
  }
}
