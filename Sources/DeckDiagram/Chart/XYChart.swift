/// Mermaid's `xychart`: bars and lines over names or over a range of numbers.
struct XYChart {
  struct Series {
    var name: String
    var isLine: Bool
    var values: [Double]
  }

  /// What a scale is called, and what it goes from and to if the author says so.
  struct Axis {
    var title = ""
    var range: ClosedRange<Double>?
  }

  private static let most = 200

  private(set) var title: String
  /// Whether names stand at the left and bars lead to the right.
  private(set) var isSideways = false
  private(set) var xAxis = Axis()
  private(set) var yAxis = Axis()
  /// Along the first scale; empty where it has numbers.
  private(set) var names: [String] = []
  private(set) var series: [Series] = []

  init(_ scanner: TextScanner, title: String) throws(NotDrawn) {
    self.title = title
    var scanner = scanner
    let start = scanner.place
    scanner.skipBlanks()
    if scanner.take(word: "horizontal") { isSideways = true } else { _ = scanner.take(word: "vertical") }
    try scanner.endLine()
    while scanner.skipToStatement() {
      try readLine(&scanner)
      guard series.count <= 20 else { throw scanner.notDrawn("there are too many series") }
    }
    guard !series.isEmpty else { throw NotDrawn(start, "there is nothing to show") }
  }

  /// Values of the longest series, or names if there are more.
  var count: Int { max(series.map(\.values.count).max() ?? 0, names.count) }

  /// What stands at a place of the first scale: its name, or its number.
  func name(_ place: Int) -> String {
    if place < names.count { return names[place] }
    guard let range = xAxis.range, names.isEmpty, count > 1 else { return "\(place + 1)" }
    let number = range.lowerBound + (range.upperBound - range.lowerBound) * Double(place) / Double(count - 1)
    return Self.text((number * 100).rounded() / 100)
  }

  static func text(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
  }

  private mutating func readLine(_ scanner: inout TextScanner) throws(NotDrawn) {
    let start = scanner.place
    if scanner.take(word: "title") {
      title = Label.text(mermaid: Label.unquoted(scanner.takeLine()))
    } else if scanner.take(word: "x-axis") {
      xAxis.title = Self.takeText(&scanner)
      if scanner.next == UInt8(ascii: "[") {
        names = try Self.takeList(&scanner)
      } else {
        xAxis.range = try Self.takeRange(&scanner)
      }
      try scanner.endLine()
    } else if scanner.take(word: "y-axis") {
      yAxis.title = Self.takeText(&scanner)
      yAxis.range = try Self.takeRange(&scanner)
      try scanner.endLine()
    } else {
      let isLine = scanner.take(word: "line")
      guard isLine || scanner.take(word: "bar") else {
        throw scanner.notDrawn("\(scanner.excerpt) is not understood here")
      }
      let name = Self.takeText(&scanner)
      let place = scanner.place
      let values = try Self.takeList(&scanner).map { Double($0.first == "+" ? String($0.dropFirst()) : $0) }
      let known = values.compactMap { $0 }.filter { $0.isFinite && abs($0) < 1e15 }
      guard known.count == values.count, !known.isEmpty else { throw NotDrawn(place, "a number is missing") }
      series.append(Series(name: name, isLine: isLine, values: known))
      try scanner.endLine()
    }
    guard count <= Self.most else { throw NotDrawn(start, "there are too many values") }
  }

  /// In quotes, or a word that is no number and no bracket.
  private static func takeText(_ scanner: inout TextScanner) -> String {
    scanner.skipBlanks()
    defer { scanner.skipBlanks() }
    if scanner.take("\"") { return Label.text(mermaid: Label.unquoted(scanner.take(until: "\"") ?? "")) }
    if TextScanner.isDigit(scanner.next) || "+-.[".utf8.contains(scanner.next) { return "" }
    return Label.text(mermaid: Label.unquoted(scanner.take { !"[\n;".utf8.contains($0) && $0 != UInt8(ascii: " ") }))
  }

  /// `from --> to`, if a number stands here.
  private static func takeRange(_ scanner: inout TextScanner) throws(NotDrawn) -> ClosedRange<Double>? {
    let start = scanner.place
    func isNumber(_ byte: UInt8) -> Bool { TextScanner.isDigit(byte) || "+-.".utf8.contains(byte) }
    guard isNumber(scanner.next) else { return nil }
    let from = Double(scanner.take(while: isNumber))
    scanner.skipBlanks()
    guard let from, scanner.take("-->") else { throw NotDrawn(start, "the range is not understood") }
    scanner.skipBlanks()
    guard let to = Double(scanner.take(while: isNumber)), from < to, abs(from) < 1e15, abs(to) < 1e15 else {
      throw NotDrawn(start, "the range does not go from a number to a greater one")
    }
    return from...to
  }

  /// `[one, "two, or three"]`
  private static func takeList(_ scanner: inout TextScanner) throws(NotDrawn) -> [String] {
    guard scanner.take("[") else { throw scanner.notDrawn("a list in brackets is missing") }
    let start = scanner.place
    var items: [String] = []
    while !scanner.take("]") {
      scanner.skipWhiteSpace()
      let quoted = scanner.take("\"") ? scanner.take(until: "\"") : nil
      let text = scanner.take { !",]".utf8.contains($0) }
      if scanner.isAtEnd { throw NotDrawn(start, "the bracket is not closed") }
      items.append(Label.text(mermaid: quoted ?? Label.unquoted(text)))
      _ = scanner.take(",")
    }
    return items
  }
}
