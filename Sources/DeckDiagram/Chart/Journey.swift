/// Mermaid's `journey`: what people do one thing after the other, and how they like it.
struct Journey {
  struct Task {
    var label: Label
    var section: Int
    /// 1, which is bad, to 5, which is good.
    var score: Int
    /// Of those who take part.
    var people: [Int]
  }

  private static let most = 100

  private(set) var sections: Sections
  private(set) var tasks: [Task] = []
  private(set) var people: [String] = []

  init(_ scanner: TextScanner, title: String) throws(NotDrawn) {
    sections = Sections(title: title)
    var scanner = scanner
    let start = scanner.place
    try scanner.endLine()
    while scanner.skipToStatement() {
      if !sections.takeStatement(&scanner) { try readTask(&scanner) }
    }
    guard !tasks.isEmpty else { throw NotDrawn(start, "there are no tasks") }
  }

  var title: String { sections.title }

  /// `task: score: somebody, somebody else`
  private mutating func readTask(_ scanner: inout TextScanner) throws(NotDrawn) {
    let start = scanner.place
    let name = scanner.take { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "\n") }
    guard scanner.take(":") else { throw NotDrawn(start, "a colon and the task's score are missing") }
    scanner.skipBlanks()
    let place = scanner.place
    guard let score = Int(scanner.take(while: TextScanner.isDigit)), (0...5).contains(score) else {
      throw NotDrawn(place, "the task's score is no number from 1 to 5")
    }
    scanner.skipBlanks()
    var names: [String] = []
    if scanner.take(":") {
      let parts = scanner.takeLine().split(separator: ",").prefix(Self.most)
      names = parts.map { Label.text(mermaid: Label.unquoted(String($0))) }
    }
    try scanner.endLine()
    let task = Task(
      label: Label(mermaid: name, fontSize: 14), section: sections.current(), score: max(score, 1),
      people: names.filter { !$0.isEmpty }.map { person($0) })
    tasks.append(task)
    guard tasks.count <= Self.most, people.count <= Self.most else {
      throw NotDrawn(start, "it is too large to be drawn")
    }
  }

  func words(_ task: Task) -> String {
    let names = task.people.map { people[$0] }.joined(separator: ", ")
    return "\(task.label.text): \(task.score) of 5" + (names.isEmpty ? "" : " (\(names))")
  }

  private mutating func person(_ name: String) -> Int {
    if let known = people.firstIndex(of: name) { return known }
    people.append(name)
    return people.count - 1
  }
}
