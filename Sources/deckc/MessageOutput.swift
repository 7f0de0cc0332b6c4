import DeckBuild
import DeckCourse
import DeckModel
import DeckReader

/// Messages in the frame that their form calls for: on standard error, where they are no command's own output.
struct MessageOutput: Sendable {
  let printer: DiagnosticPrinter
  private let stream: StandardStream
  private var hasPrinted = false

  /// Opens the frame; ``close()`` ends it.
  init(_ printer: DiagnosticPrinter, on stream: StandardStream = .error) {
    self.printer = printer
    self.stream = stream
    stream.write(printer.opening)
  }

  /// Writes what ``DiagnosticPrinter`` made; nothing when that is empty.
  mutating func put(_ text: [UInt8]) {
    guard !text.isEmpty else { return }
    if hasPrinted { stream.write(printer.separator) }
    hasPrinted = true
    stream.write(text)
  }

  mutating func put(_ error: FileError) {
    put(printer.text(.error, path: error.path, error.message, hint: error.hint))
  }

  /// Writes all that was found in a course. What was found in decks needs their text again, for lines and columns.
  mutating func put(_ report: CourseReport) {
    for problem in report.problems { put(problem) }
    if let config = report.config { put(printer.text(config.diagnostics, in: config.source)) }
    let shown = report.findings.filter { finding in finding.diagnostics.contains { $0.severity >= printer.least } }
    for (path, diagnostics) in shown {
      let bytes = (try? FileSystem.read(path).bytes) ?? []
      put(printer.text(diagnostics, in: normalise(name: path, bytes: bytes).value))
    }
    for path in report.kept {
      put(printer.text(.warning, path: path, "was changed since it was made, so it stays"))
    }
  }

  /// Prints one error and nothing else.
  static func report(_ error: FileError, _ options: DiagnosticOptions) {
    var output = MessageOutput(options.printer(least: .error))
    output.put(error)
    output.close()
  }

  func close() { stream.write(printer.closing) }
}
