/// Mermaid's `pie`.
struct PieChart {
  private(set) var title: String
  private var showsData = false
  private var slices: [(label: Label, value: Double)] = []

  init(_ scanner: TextScanner, title: String) throws(NotDrawn) {
    self.title = title
    var scanner = scanner
    try read(&scanner)
  }

  private var total: Double { slices.reduce(0) { $0 + $1.value } }

  /// Each slice in words.
  var parts: [String] {
    let total = total
    return slices.map { "\($0.label.text): \(Self.percent($0.value / total))" }
  }

  private mutating func read(_ scanner: inout TextScanner) throws(NotDrawn) {
    let start = scanner.place
    scanner.skipBlanks()
    if scanner.take(word: "showData") { showsData = true }
    while scanner.skipToStatement() {
      if scanner.take(word: "title") {
        title = Label.text(mermaid: scanner.takeLine())
      } else if scanner.take(word: "showData") {
        showsData = true
      } else {
        try readSlice(&scanner)
      }
    }
    guard slices.contains(where: { $0.value > 0 }) else { throw NotDrawn(start, "there is nothing to show") }
  }

  private mutating func readSlice(_ scanner: inout TextScanner) throws(NotDrawn) {
    guard scanner.take("\""), let label = scanner.take(until: "\"") else {
      throw scanner.notDrawn("a label in quotes is missing")
    }
    scanner.skipBlanks()
    guard scanner.take(":") else { throw scanner.notDrawn("a colon is missing") }
    scanner.skipBlanks()
    let start = scanner.place
    let digits = scanner.take { TextScanner.isDigit($0) || $0 == UInt8(ascii: ".") }
    guard let value = Double(digits), value.isFinite, value < 1e15 else { throw NotDrawn(start, "a number is missing") }
    guard slices.count < 60 else { throw NotDrawn(start, "there are too many slices") }
    slices.append((Label(mermaid: label), value))
    try scanner.endLine()
  }

  func drawing() -> Drawing {
    var drawing = Drawing(title: title.isEmpty ? "Pie chart" : title)
    let total = total
    let radius = 130.0
    let heading = Heading(title)
    let top = 10 + heading.height
    let rowHeight = 26.0
    let height = max(2 * radius, Double(slices.count) * rowHeight)
    let center = Point(radius + 10, top + height / 2)
    let legendX = center.x + radius + 34
    var width = 0.0
    var turn = 0.0
    drawing.description = parts.joined(separator: "; ")
    for (index, slice) in slices.enumerated() {
      let share = slice.value / total
      let style = Style(fill: .accent(index), stroke: .ink, width: 1)
      if share > 0.9999 {
        drawing.add(.ellipse(Box(center: center, Size(2 * radius, 2 * radius))), style)
      } else if share > 0 {
        let (from, to) = (center + Self.direction(turn) * radius, center + Self.direction(turn + share) * radius)
        let pieces: [Path.Piece] = [.line(from), .arc(radius: radius, isLarge: share > 0.5, to)]
        drawing.add(.path(Path(center, pieces, closed: true)), style)
      }
      turn += share
      let y = top + height / 2 + (Double(index) - Double(slices.count - 1) / 2) * rowHeight
      drawing.add(.box(Box(x: legendX, y: y - 8, width: 16, height: 16), radius: 2), style)
      var label = slice.label
      label.lines = [parts[index] + (showsData ? " [\(Self.number(slice.value))]" : "")]
      drawing.add(.text(label, at: Point(legendX + 26, y), .start), .text)
      width = max(width, label.size.width)
    }
    drawing.size = Size(max(legendX + 36 + width, heading.width + 20), top + height + 10)
    heading.draw(on: &drawing, margin: 10)
    return drawing
  }

  /// Where a share of the circle, 0 to 1, ends, clockwise from the top.
  private static func direction(_ share: Double) -> Point {
    let (sine, cosine) = Turn.sineAndCosine(share)
    return Point(sine, -cosine)
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  private static func number(_ value: Double) -> String {
    value == value.rounded() ? "\(Int(value))" : "\(value)"
  }
}

/// Angles without a mathematical library.
enum Turn {
  /// Of a share of a full turn, good to a millionth.
  static func sineAndCosine(_ share: Double) -> (Double, Double) {
    // Sixty-four small turns by Taylor's series, put together by the addition theorems.
    let small = share * 2 * .pi / 64
    let square = small * small
    let sine = small * (1 - square / 6 * (1 - square / 20))
    let cosine = 1 - square / 2 * (1 - square / 12 * (1 - square / 30))
    var result = (sine: sine, cosine: cosine)
    for _ in 0..<6 {
      result = (
        2 * result.sine * result.cosine, result.cosine * result.cosine - result.sine * result.sine
      )
    }
    return result
  }
}
