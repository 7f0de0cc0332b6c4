/// Mermaid's `sankey`: amounts that flow from one place to the next.
struct Sankey {
  struct Place {
    var label: Label
    /// From the left, 0 for those that nothing flows to.
    var column = 0
    var inflow = 0.0
    var outflow = 0.0

    var value: Double { max(inflow, outflow) }
  }

  struct Flow {
    var from: Int
    var to: Int
    var value: Double
  }

  private static let most = 200

  let title: String
  private(set) var places: [Place] = []
  private(set) var flows: [Flow] = []
  /// Whether the amounts stand beside the names.
  let showsValues: Bool
  private var names: [String: Int] = [:]

  init(_ scanner: TextScanner, title: String, options: MermaidOptions) throws(NotDrawn) {
    self.title = title
    showsValues = !options.isOff("showValues")
    var scanner = scanner
    let start = scanner.place
    try scanner.endLine()
    while !scanner.isAtEnd {
      scanner.place += 1
      scanner.skipBlanks()
      if scanner.isAtEnd || scanner.next == UInt8(ascii: "\n") { continue }
      try readFlow(&scanner)
      guard flows.count <= Self.most else { throw scanner.notDrawn("it is too large to be drawn") }
    }
    guard !flows.isEmpty else { throw NotDrawn(start, "there is nothing to show") }
    guard setColumns() else { throw NotDrawn(start, "what flows comes back to where it was") }
  }

  /// A line of CSV: from where, to where and how much.
  private mutating func readFlow(_ scanner: inout TextScanner) throws(NotDrawn) {
    let start = scanner.place
    var fields: [String] = []
    repeat { fields.append(try Self.takeField(&scanner)) } while scanner.take(",")
    guard fields.count == 3 else { throw NotDrawn(start, "a line has two names and a number") }
    guard let value = Double(fields[2]), value >= 0, value < 1e15 else {
      throw NotDrawn(start, "“\(fields[2].prefix(30))” is no number")
    }
    guard value > 0 else { return }
    let (from, to) = (place(fields[0]), place(fields[1]))
    places[from].outflow += value
    places[to].inflow += value
    flows.append(Flow(from: from, to: to, value: value))
  }

  /// Quotes inside quotes are written twice (RFC 4180).
  private static func takeField(_ scanner: inout TextScanner) throws(NotDrawn) -> String {
    scanner.skipBlanks()
    guard scanner.take("\"") else { return Label.unquoted(scanner.take { !",\n".utf8.contains($0) }) }
    let start = scanner.place
    var text = ""
    repeat {
      guard let part = scanner.take(until: "\"") else { throw NotDrawn(start, "the text has no closing quote") }
      text += text.isEmpty ? part : "\"" + part
    } while scanner.take("\"")
    scanner.skipBlanks()
    return text
  }

  private mutating func place(_ name: String) -> Int {
    if let place = names[name] { return place }
    names[name] = places.count
    places.append(Place(label: Label(mermaid: name, fontSize: 14)))
    return places.count - 1
  }

  /// Each place stands right of all that flows to it, and where nothing flows on in the last column; false for flows in
  /// circles.
  private mutating func setColumns() -> Bool {
    var waiting = [Int](repeating: 0, count: places.count)
    var next = [[Int]](repeating: [], count: places.count)
    for flow in flows {
      waiting[flow.to] += 1
      next[flow.from].append(flow.to)
    }
    var ready = places.indices.filter { waiting[$0] == 0 }
    var done = 0
    while let place = ready.popLast() {
      done += 1
      for target in next[place] {
        places[target].column = max(places[target].column, places[place].column + 1)
        waiting[target] -= 1
        if waiting[target] == 0 { ready.append(target) }
      }
    }
    guard done == places.count else { return false }
    let last = places.map(\.column).max() ?? 0
    for index in places.indices where next[index].isEmpty { places[index].column = last }
    return true
  }

  func words(_ flow: Flow) -> String {
    "\(places[flow.from].label.text) → \(places[flow.to].label.text): \(XYChart.text(flow.value))"
  }
}
