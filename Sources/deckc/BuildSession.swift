import DeckBuild
import DeckCourse
import DeckModel
import Synchronization

/// One run of `build`: shows how far it is, prints what was found, and sums up.
enum BuildSession {
  static func run(_ options: CourseOptions, report path: String?) throws -> ExitStatus {
    let isQuiet = options.compile.diagnostics.isQuiet
    let isForPeople = options.compile.diagnostics.format == .human
    let progress = Mutex(Progress(isShown: isForPeople && !isQuiet && Platform.standardErrorIsTerminal))
    let start = FileStamp.now
    let report = try CourseBuild.run(
      options,
      waiting: {
        if isForPeople, !isQuiet { StandardStream.error.write("waiting for another build of \(options.output)\n") }
      },
      progress: { done, count, name in progress.withLock { $0.show(done, of: count, name) } })
    progress.withLock { $0.clear() }
    var messages = MessageOutput(options.compile.diagnostics.printer(least: .warning))
    messages.put(report)
    messages.close()
    let milliseconds = Int((FileStamp.now - start) / 1_000_000)
    if isForPeople, !isQuiet { StandardStream.error.write(summary(report, milliseconds)) }
    if let path {
      let json = Array(BuildReport.json(report, milliseconds: milliseconds).utf8)
      try json.withUnsafeBufferPointer { bytes throws(FileError) in
        try AtomicFile.write(bytes, to: path, durability: .later)
      }
    }
    return report.status
  }

  /// `30 decks (2 compiled), 600 slides, 1 failed, 3 warnings, 5 files written (1.2 MB), 1 removed, 84 ms`
  private static func summary(_ report: CourseReport, _ milliseconds: Int) -> String {
    if report.isConfigurationBroken { return "nothing is published\n" }
    var parts = [count(report.decks, "deck") + (report.isUnchanged ? "" : " (\(report.compiled) compiled)")]
    parts.append(count(report.slides, "slide"))
    if report.failed > 0 { parts.append("\(report.failed) failed") }
    parts.append(count(report.count(.warning), "warning"))
    if report.later > 0 { parts.append("\(report.later) left out for later") }
    if report.isUnchanged {
      parts.append("nothing changed")
    } else {
      parts.append("\(count(report.written.files, "file")) written (\(size(report.written.bytes)))")
    }
    if report.removed > 0 { parts.append("\(report.removed) removed") }
    parts.append(milliseconds < 10_000 ? "\(milliseconds) ms" : "\(milliseconds / 1000) s")
    return parts.joined(separator: ", ") + "\n"
  }

  static func count(_ number: Int, _ name: String) -> String { "\(number) \(name)\(number == 1 ? "" : "s")" }

  private static func size(_ bytes: Int) -> String {
    if bytes < 1000 { return "\(bytes) bytes" }
    if bytes < 1_000_000 { return "\(bytes / 1000) kB" }
    return "\(bytes / 1_000_000).\(bytes / 100_000 % 10) MB"
  }
}

/// One line that says how far a build is, drawn over itself; from half a second on, and not more often than needed.
private struct Progress {
  private let isShown: Bool
  private let start = FileStamp.now
  private var last: Int64 = 0
  private var isDrawn = false

  init(isShown: Bool) { self.isShown = isShown }

  mutating func show(_ done: Int, of count: Int, _ name: String) {
    guard isShown else { return }
    let now = FileStamp.now
    guard now - start > 500_000_000, now - last > 50_000_000 else { return }
    last = now
    let left = Int((now - start) / Int64(done) * Int64(count - done) / 1_000_000_000)
    let name = VisibleText.of(name)
    let shown = name.count > 40 ? "…" + name.suffix(39) : name
    StandardStream.error.write("\r\u{1B}[K\(done) of \(count) decks, \(left) s left, \(shown)")
    isDrawn = true
  }

  func clear() {
    if isDrawn { StandardStream.error.write("\r\u{1B}[K") }
  }
}
