/// What Mermaid's `gantt` says, with all dates worked out.
struct GanttText {
  struct Task {
    var label: Label
    var section: Int
    /// Days.
    var start = 0.0
    var end = 0.0
    var isDone = false
    var isActive = false
    var isCritical = false
    var isMilestone = false
    /// A line through the whole chart.
    var isLine = false
  }

  /// A task whose dates may hang on those of others.
  private struct Draft {
    var task: Task
    /// Up to three: a name, a start and an end.
    var parts: [String]
    var place: Int
    var isDated = false
  }

  private static let most = 300

  private(set) var title: String
  private(set) var axisFormat = ""
  private(set) var sections: [Label] = []
  private(set) var tasks: [Task] = []
  /// Dates that are lines.
  private(set) var lines: [Task] = []
  private var drafts: [Draft] = []
  private var byName: [String: Int] = [:]
  private var dateFormat = "YYYY-MM-DD"
  private var skipsWeekends = false
  private var skipped: Set<Int> = []

  init(_ scanner: TextScanner, title: String) throws(NotDrawn) {
    self.title = title
    var scanner = scanner
    let start = scanner.place
    try scanner.endLine()
    while scanner.skipToStatement() { try readLine(&scanner) }
    guard !drafts.isEmpty else { throw NotDrawn(start, "there are no tasks") }
    try setDates()
    tasks = drafts.filter { !$0.task.isLine }.map(\.task)
    lines = drafts.filter(\.task.isLine).map(\.task)
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
    guard drafts.count < Self.most else { throw NotDrawn(start, "there are too many tasks") }
    scanner.skipBlanks()
    let place = scanner.place
    let line = scanner.take { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "%") }
    _ = scanner.takeLine()
    var parts = line.split(separator: ",", omittingEmptySubsequences: false).map { part in
      part.split { $0 == " " || $0 == "\t" }.joined(separator: " ")
    }
    if sections.isEmpty { sections.append(Label("")) }
    var task = Task(label: Label(mermaid: name), section: sections.count - 1)
    while let first = parts.first {
      switch first {
      case "done": task.isDone = true
      case "active": task.isActive = true
      case "crit": task.isCritical = true
      case "milestone": task.isMilestone = true
      case "vert": task.isLine = true
      default:
        guard parts.count <= 3 else { throw NotDrawn(place, "the task has too many parts") }
        if parts.count == 3 { byName[parts[0]] = drafts.count }
        return drafts.append(Draft(task: task, parts: parts, place: place))
      }
      parts.removeFirst()
    }
    throw NotDrawn(place, "the task's length is missing")
  }

  // MARK: - Dates

  /// Tasks may stand before those on which they wait, so all that can be dated are, until no more can.
  ///
  /// - Complexity: O(n²) for the few hundred tasks that there may be.
  private mutating func setDates() throws(NotDrawn) {
    var isDone = false
    while !isDone {
      isDone = true
      var waiting: Int?
      for index in drafts.indices where !drafts[index].isDated {
        if let dated = try dated(index) {
          drafts[index].task = dated
          drafts[index].isDated = true
          isDone = false
        } else {
          waiting = waiting ?? index
        }
      }
      if isDone, let waiting {
        throw NotDrawn(drafts[waiting].place, "the task waits for itself")
      }
    }
  }

  /// The task with its dates; nil while others that it waits for have none.
  private func dated(_ index: Int) throws(NotDrawn) -> Task? {
    let (parts, place) = (drafts[index].parts, drafts[index].place)
    var task = drafts[index].task
    let last = parts[parts.count - 1]
    if parts.count > 1 {
      let begin = parts[parts.count - 2]
      if begin.hasPrefix("after ") {
        guard let others = try others(begin.dropFirst(6), place) else { return nil }
        task.start = others.map(\.end).max() ?? 0
      } else if let day = CalendarDay.read(begin, format: dateFormat) {
        task.start = day
      } else {
        throw NotDrawn(place, "“\(begin.prefix(40))” is no date of the form \(dateFormat)")
      }
    } else if index == 0 {
      throw NotDrawn(place, "the first task has no date")
    } else {
      guard drafts[index - 1].isDated else { return nil }
      task.start = drafts[index - 1].task.end
    }
    if let day = CalendarDay.read(last, format: dateFormat) {
      task.end = day
    } else if last.hasPrefix("until ") {
      guard let others = try others(last.dropFirst(6), place) else { return nil }
      task.end = others.map(\.start).min() ?? 0
    } else if let days = Self.duration(last) {
      task.end = end(task.start, days)
    } else {
      throw NotDrawn(place, "“\(last.prefix(40))” is no date and no length of time")
    }
    guard task.end >= task.start, abs(task.end) < 4_000_000 else {
      throw NotDrawn(place, "the task ends before it begins")
    }
    return task
  }

  /// The tasks with these names; nil while one of them has no dates.
  private func others(_ names: Substring, _ place: Int) throws(NotDrawn) -> [Task]? {
    var tasks: [Task] = []
    for name in names.split(separator: " ") {
      guard let index = byName[String(name)] else { throw NotDrawn(place, "“\(name.prefix(40))” is no task") }
      guard drafts[index].isDated else { return nil }
      tasks.append(drafts[index].task)
    }
    return tasks
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
