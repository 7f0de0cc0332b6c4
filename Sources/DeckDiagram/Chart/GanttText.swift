/// What Mermaid's `gantt` says, with all dates worked out.
struct GanttText {
  struct Task {
    var label: Label
    var section: Int
    /// Days.
    var start: Double
    var end: Double
    var isDone = false
    var isActive = false
    var isCritical = false
    var isMilestone = false
  }

  private static let most = 300

  private(set) var title: String
  private(set) var axisFormat = ""
  private(set) var sections: [Label] = []
  private(set) var tasks: [Task] = []
  private var dateFormat = "YYYY-MM-DD"
  private var skipsWeekends = false
  private var skipped: Set<Int> = []
  private var ends: [String: (start: Double, end: Double)] = [:]

  init(_ scanner: TextScanner, title: String) throws(NotDrawn) {
    self.title = title
    var scanner = scanner
    let start = scanner.place
    try scanner.endLine()
    while scanner.skipToStatement() {
      try readLine(&scanner)
    }
    guard !tasks.isEmpty else { throw NotDrawn(start, "there are no tasks") }
  }

  private mutating func readLine(_ scanner: inout TextScanner) throws(NotDrawn) {
    if scanner.take(word: "title") {
      title = Label.text(mermaid: scanner.takeLine())
    } else if scanner.take(word: "dateFormat") {
      dateFormat = scanner.takeLine()
    } else if scanner.take(word: "axisFormat") {
      axisFormat = scanner.takeLine()
    } else if scanner.take(word: "section") {
      sections.append(Label(mermaid: scanner.takeLine(), width: 150))
    } else if scanner.take(word: "excludes") {
      for part in scanner.takeLine().split(whereSeparator: { $0 == " " || $0 == "," }) {
        if part == "weekends" { skipsWeekends = true }
        if let day = CalendarDay.read(String(part), format: dateFormat) { skipped.insert(Int(day)) }
      }
    } else {
      let others: [StaticString] = [
        "tickInterval", "todayMarker", "inclusiveEndDates", "topAxis", "displayMode", "weekday", "weekend", "includes",
        "click",
      ]
      if !scanner.takeLine(ofAny: others) { try readTask(&scanner) }
    }
  }

  /// `Name :done, id, start, end`: words that say what it is, then up to three parts, of which the last is its end.
  private mutating func readTask(_ scanner: inout TextScanner) throws(NotDrawn) {
    let start = scanner.place
    let name = scanner.take { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "\n") }
    guard scanner.take(":") else { throw NotDrawn(start, "a task's colon is missing") }
    guard tasks.count < Self.most else { throw NotDrawn(start, "there are too many tasks") }
    let place = scanner.place
    var parts = scanner.takeLine().split(separator: ",", omittingEmptySubsequences: false).map { part in
      part.split(separator: " ").joined(separator: " ")
    }
    if sections.isEmpty { sections.append(Label("")) }
    var task = Task(
      label: Label(mermaid: name), section: sections.count - 1, start: tasks.last?.end ?? 0, end: 0)
    while let first = parts.first {
      switch first {
      case "done": task.isDone = true
      case "active": task.isActive = true
      case "crit": task.isCritical = true
      case "milestone": task.isMilestone = true
      default:
        try setTimes(of: &task, parts, at: place)
        return tasks.append(task)
      }
      parts.removeFirst()
    }
    throw NotDrawn(place, "the task's length is missing")
  }

  private mutating func setTimes(of task: inout Task, _ parts: [String], at place: Int) throws(NotDrawn) {
    guard parts.count <= 3, let last = parts.last else { throw NotDrawn(place, "the task has too many parts") }
    if parts.count > 1 {
      let begin = parts[parts.count - 2]
      if begin.hasPrefix("after ") {
        let names = begin.dropFirst(6).split(separator: " ")
        let known = names.compactMap { ends[String($0)]?.end }
        guard known.count == names.count, let latest = known.max() else {
          throw NotDrawn(place, "“\(begin.prefix(40))” names no task before this one")
        }
        task.start = latest
      } else if let day = CalendarDay.read(begin, format: dateFormat) {
        task.start = day
      } else {
        throw NotDrawn(place, "“\(begin.prefix(40))” is no date of the form \(dateFormat)")
      }
    } else if tasks.isEmpty {
      throw NotDrawn(place, "the first task has no date")
    }
    if let day = CalendarDay.read(last, format: dateFormat) {
      task.end = day
    } else if last.hasPrefix("until "), let other = ends[String(last.dropFirst(6))] {
      task.end = other.start
    } else if let days = Self.duration(last) {
      task.end = end(task.start, days)
    } else {
      throw NotDrawn(place, "“\(last.prefix(40))” is no date and no length of time")
    }
    guard task.end >= task.start, abs(task.end) < 4_000_000 else {
      throw NotDrawn(place, "the task ends before it begins")
    }
    if parts.count == 3 { ends[parts[0]] = (task.start, task.end) }
  }

  /// In days; `m` is minutes and `M` months of thirty days.
  private static func duration(_ text: String) -> Double? {
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard let count = Double(digits), count < 1e6 else { return nil }
    switch text.dropFirst(digits.count) {
    case "ms": return count / 86_400_000
    case "s": return count / 86_400
    case "m": return count / 1440
    case "h": return count / 24
    case "d": return count
    case "w": return count * 7
    case "M": return count * 30
    case "y": return count * 365
    default: return nil
    }
  }

  /// Days that are left out make a task longer.
  private func end(_ start: Double, _ days: Double) -> Double {
    guard skipsWeekends || !skipped.isEmpty else { return start + days }
    var end = start + days
    var day = Int(start.rounded(.down))
    for _ in 0..<10_000 where Double(day) < end {
      if skipped.contains(day) || (skipsWeekends && CalendarDay.weekday(day) > 4) { end += 1 }
      day += 1
    }
    return end
  }
}
