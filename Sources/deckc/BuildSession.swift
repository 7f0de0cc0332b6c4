import DeckBuild
import DeckCourse
import DeckModel
import DeckReader
import Synchronization

/// One run of `build`: shows how far it is, prints what was found, and sums up.
enum BuildSession {
  static func run(_ options: CourseOptions, report path: String?) throws -> ExitStatus {
    let printer = options.compile.diagnostics.printer(least: .warning)
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
    print(report, printer)
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

  /// What was found in decks needs their text again, for lines and columns.
  private static func print(_ report: CourseReport, _ printer: DiagnosticPrinter) {
    StandardStream.error.write(printer.opening)
    var hasPrinted = false
    func put(_ text: [UInt8]) {
      guard !text.isEmpty else { return }
      if hasPrinted { StandardStream.error.write(printer.separator) }
      hasPrinted = true
      StandardStream.error.write(text)
    }
    for problem in report.problems {
      put(printer.text(.error, path: problem.path, problem.message, hint: problem.hint))
    }
    if let config = report.config { put(printer.text(config.diagnostics, in: config.source)) }
    let shown = report.findings.filter { finding in finding.diagnostics.contains { $0.severity >= printer.least } }
    for (path, diagnostics) in shown {
      let bytes = (try? FileSystem.read(path).bytes) ?? []
      put(printer.text(diagnostics, in: normalise(name: path, bytes: bytes).value))
    }
    for path in report.kept {
      put(printer.text(.warning, path: path, "was changed since it was made, so it stays"))
    }
    StandardStream.error.write(printer.closing)
  }

  /// `30 decks (2 compiled), 600 slides, 1 failed, 3 warnings, 5 files written (1.2 MB), 1 removed, 84 ms`
  private static func summary(_ report: CourseReport, _ milliseconds: Int) -> String {
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

  private static func count(_ number: Int, _ name: String) -> String { "\(number) \(name)\(number == 1 ? "" : "s")" }

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
