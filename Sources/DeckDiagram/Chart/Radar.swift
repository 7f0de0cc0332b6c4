/// Mermaid's `radar`: curves over axes that lead from one point to all sides.
struct Radar {
  struct Curve {
    var label: Label
    /// One for each axis.
    var values: [Double]
  }

  private static let mostAxes = 40
  private static let mostCurves = 20

  private(set) var title: String
  private(set) var axes: [Label] = []
  private(set) var curves: [Curve] = []
  private(set) var low = 0.0
  private(set) var high = 0.0
  /// Rings that help to compare.
  private(set) var ticks = 5
  private(set) var isAngular = false
  private(set) var showsLegend = true
  private var axisNames: [String: Int] = [:]

  init(_ scanner: TextScanner, title: String) throws(NotDrawn) {
    self.title = title
    var scanner = scanner
    let start = scanner.place
    // `radar-beta:` is written too.
    scanner.skipBlanks()
    _ = scanner.take(":")
    var highest: Double?
    while scanner.skipToStatement() {
      if scanner.take(word: "title") {
        self.title = Label.text(mermaid: Label.unquoted(scanner.takeLine()))
      } else if scanner.take(word: "axis") {
        try readAxes(&scanner)
      } else if scanner.take(word: "curve") {
        try readCurves(&scanner)
      } else if scanner.take(word: "max") {
        highest = try Self.takeNumber(&scanner)
      } else if scanner.take(word: "min") {
        low = try Self.takeNumber(&scanner)
      } else if scanner.take(word: "ticks") {
        ticks = min(max(Int(try Self.takeNumber(&scanner)), 1), 20)
      } else if scanner.take(word: "graticule") {
        isAngular = scanner.takeName() == "polygon"
      } else if scanner.take(word: "showLegend") {
        showsLegend = scanner.takeName() != "false"
      } else {
        throw scanner.notDrawn("\(scanner.excerpt) is not understood here")
      }
    }
    guard axes.count > 2 else { throw NotDrawn(start, "there are fewer than three axes") }
    guard !curves.isEmpty else { throw NotDrawn(start, "there is nothing to show") }
    high = highest ?? curves.joined.max() ?? 0
    guard high > low else { throw NotDrawn(start, "the range does not go from a number to a greater one") }
  }

  /// Names with texts in brackets, separated by commas, which may end lines.
  private mutating func readAxes(_ scanner: inout TextScanner) throws(NotDrawn) {
    repeat {
      scanner.skipWhiteSpace()
      let (name, text) = try Self.takeNamed(&scanner)
      guard axes.count < Self.mostAxes else { throw scanner.notDrawn("there are too many axes") }
      axisNames[name] = axes.count
      axes.append(Label(mermaid: text, width: 140, fontSize: 14))
      scanner.skipBlanks()
    } while scanner.take(",")
  }

  /// `name["text"]{1, 2, 3}` or `{axis: 1, other: 2}`, several of them separated by commas.
  private mutating func readCurves(_ scanner: inout TextScanner) throws(NotDrawn) {
    repeat {
      scanner.skipWhiteSpace()
      let start = scanner.place
      let text = try Self.takeNamed(&scanner).text
      scanner.skipWhiteSpace()
      guard scanner.take("{") else { throw scanner.notDrawn("the curve's values are missing") }
      var values = [Double](repeating: .nan, count: axes.count)
      var place = 0
      repeat {
        scanner.skipWhiteSpace()
        let behind = scanner.place
        let name = scanner.takeName()
        scanner.skipBlanks()
        if scanner.take(":") {
          guard let axis = axisNames[name] else { throw NotDrawn(behind, "“\(name.prefix(30))” is no axis") }
          place = axis
        } else {
          scanner.place = behind
        }
        let value = try Self.takeNumber(&scanner)
        guard place < values.count else { throw NotDrawn(behind, "there are more values than axes") }
        values[place] = value
        place += 1
        scanner.skipWhiteSpace()
      } while scanner.take(",")
      guard scanner.take("}") else { throw scanner.notDrawn("the bracket is not closed") }
      guard !values.contains(where: \.isNaN) else { throw NotDrawn(start, "there are fewer values than axes") }
      guard curves.count < Self.mostCurves else { throw NotDrawn(start, "there are too many curves") }
      curves.append(Curve(label: Label(mermaid: text, width: 160), values: values))
      scanner.skipBlanks()
    } while scanner.take(",")
  }

  private static func takeNamed(_ scanner: inout TextScanner) throws(NotDrawn) -> (name: String, text: String) {
    let name = scanner.take { TextScanner.isName($0) || $0 == UInt8(ascii: "-") }
    guard !name.isEmpty else { throw scanner.notDrawn("\(scanner.excerpt) is no name") }
    guard scanner.take("[") else { return (name, name) }
    guard let text = scanner.take(until: "]") else { throw scanner.notDrawn("the bracket is not closed") }
    return (name, Label.unquoted(text))
  }

  private static func takeNumber(_ scanner: inout TextScanner) throws(NotDrawn) -> Double {
    scanner.skipBlanks()
    let start = scanner.place
    let digits = scanner.take { TextScanner.isDigit($0) || "+-.".utf8.contains($0) }
    guard let number = Double(digits), abs(number) < 1e12 else { throw NotDrawn(start, "a number is missing") }
    return number
  }

  func words(_ curve: Curve) -> String {
    let values = zip(axes, curve.values).map { "\($0.text) \(XYChart.text($1))" }
    return "\(curve.label.text): \(values.joined(separator: ", "))"
  }
}

extension [Radar.Curve] {
  /// Every value of every curve.
  fileprivate var joined: [Double] { flatMap(\.values) }
}
