/// Mermaid's `quadrantChart`: points between two scales, each of which goes from 0 to 1.
struct QuadrantChart {
  struct Point {
    var label: Label
    /// To the right and up.
    var x: Double
    var y: Double
    var look = Look()
    fileprivate var className = ""

    /// An index into ``QuadrantChart/quadrants``.
    var quadrant: Int { y >= 0.5 ? (x >= 0.5 ? 0 : 1) : (x < 0.5 ? 2 : 3) }
  }

  struct Look {
    var fill: Colour?
    var stroke: Colour?
    var strokeWidth: Double?
    var radius: Double?
  }

  /// What stands at the low and at the high end of a scale.
  struct Axis {
    var low = Label("")
    var high = Label("")
  }

  private static let most = 200

  private(set) var title: String
  private(set) var xAxis = Axis()
  private(set) var yAxis = Axis()
  /// As in mathematics: from the top right one against the clock.
  private(set) var quadrants = Array(repeating: Label(""), count: 4)
  private(set) var points: [Point] = []
  private var classes: [String: Look] = [:]

  init(_ scanner: TextScanner, title: String) throws(NotDrawn) {
    self.title = title
    var scanner = scanner
    let start = scanner.place
    try scanner.endLine()
    while scanner.skipToStatement() {
      try readLine(&scanner)
      guard points.count <= Self.most else { throw scanner.notDrawn("there are too many points") }
    }
    guard !points.isEmpty || quadrants.contains(where: { !$0.isEmpty }) else {
      throw NotDrawn(start, "there is nothing to show")
    }
    for index in points.indices {
      if let look = classes[points[index].className] { points[index].look = look.overlaid(with: points[index].look) }
    }
  }

  private mutating func readLine(_ scanner: inout TextScanner) throws(NotDrawn) {
    if scanner.take(word: "title", anyCase: true) {
      title = Label.text(mermaid: scanner.takeLine())
    } else if scanner.take(word: "x-axis", anyCase: true) {
      xAxis = Self.takeAxis(&scanner)
    } else if scanner.take(word: "y-axis", anyCase: true) {
      yAxis = Self.takeAxis(&scanner)
    } else if scanner.take(word: "classDef") {
      let name = scanner.takeName()
      var look = Look()
      for part in scanner.takeLine().split(separator: ",") { look.set(part) }
      classes[name] = look
    } else if let quadrant = (1...4).first(where: { scanner.isAt(Self.quadrantWords[$0 - 1]) }) {
      scanner.place += 10
      quadrants[quadrant - 1] = Label(mermaid: Label.unquoted(scanner.takeLine()))
    } else {
      try readPoint(&scanner)
    }
  }

  private static let quadrantWords: [StaticString] = ["quadrant-1", "quadrant-2", "quadrant-3", "quadrant-4"]

  /// `low --> high`, of which the second may be missing.
  private static func takeAxis(_ scanner: inout TextScanner) -> Axis {
    var axis = Axis()
    if let low = scanner.take(until: "--") {
      _ = scanner.take { $0 == UInt8(ascii: "-") }
      _ = scanner.take(">")
      axis.high = Label(mermaid: Label.unquoted(scanner.takeLine()))
      axis.low = Label(mermaid: Label.unquoted(low))
    } else {
      axis.low = Label(mermaid: Label.unquoted(scanner.takeLine()))
    }
    return axis
  }

  /// `label:::class: [x, y] radius: 10, color: #f30`
  private mutating func readPoint(_ scanner: inout TextScanner) throws(NotDrawn) {
    let start = scanner.place
    let quoted = scanner.take("\"") ? scanner.take(until: "\"") : nil
    let name = scanner.take { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "\n") }
    var point = Point(label: Label(mermaid: quoted ?? Label.unquoted(name), fontSize: 14), x: 0, y: 0)
    if scanner.take(":::") { point.className = scanner.takeName() }
    scanner.skipBlanks()
    guard scanner.take(":") else { throw NotDrawn(start, "a colon and the point's place are missing") }
    scanner.skipBlanks()
    guard scanner.take("[") else { throw scanner.notDrawn("the point's place is missing") }
    point.x = try Self.takeNumber(&scanner)
    guard scanner.take(",") else { throw scanner.notDrawn("a comma is missing") }
    point.y = try Self.takeNumber(&scanner)
    guard scanner.take("]") else { throw scanner.notDrawn("the bracket is not closed") }
    for part in scanner.takeLine().split(separator: ",") { point.look.set(part) }
    points.append(point)
  }

  func words(_ point: Point) -> String { "\(point.label.text): \(point.x), \(point.y)" }

  private static func takeNumber(_ scanner: inout TextScanner) throws(NotDrawn) -> Double {
    scanner.skipBlanks()
    let start = scanner.place
    let digits = scanner.take { TextScanner.isDigit($0) || $0 == UInt8(ascii: ".") }
    guard let number = Double(digits), (0...1).contains(number) else {
      throw NotDrawn(start, "a number from 0 to 1 is missing")
    }
    scanner.skipBlanks()
    return number
  }
}

extension QuadrantChart.Look {
  fileprivate mutating func set(_ declaration: some StringProtocol) {
    let parts = declaration.split(separator: ":", maxSplits: 1).map { part in
      part.split(separator: " ").joined(separator: " ")
    }
    guard parts.count == 2 else { return }
    let number = Double(parts[1].prefix { $0.isASCII && $0.isNumber })
    switch parts[0] {
    case "color": fill = Colour(parts[1])
    case "stroke-color": stroke = Colour(parts[1])
    case "stroke-width": strokeWidth = number.map { min($0, 12) }
    case "radius": radius = number.map { min($0, 40) }
    default: break
    }
  }

  fileprivate func overlaid(with other: Self) -> Self {
    Self(
      fill: other.fill ?? fill, stroke: other.stroke ?? stroke, strokeWidth: other.strokeWidth ?? strokeWidth,
      radius: other.radius ?? radius)
  }
}
