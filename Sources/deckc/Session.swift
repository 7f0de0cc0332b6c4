import DeckBuild
import DeckModel

/// One run of `compile` or `check`: prints what the decks' reports say and sums up how they went.
struct Session: Sendable {
  private let printer: DiagnosticPrinter
  private let options: CompileOptions
  private var hasPrinted = false
  private var built = 0
  private var failed = 0
  private var warnings = 0
  /// Of the only deck, or 1 for several of which one failed.
  private var status = ExitStatus.success

  /// Runs everything and says how it ended.
  ///
  /// - Throws: ``UsageError`` for options that contradict each other.
  static func run(_ options: CompileOptions, purpose: Batch.Purpose) throws -> ExitStatus {
    try run(options, purpose: purpose) { _ in }
  }

  /// The same, and shows each deck's report to `look`.
  static func run(
    _ options: CompileOptions, purpose: Batch.Purpose, look: @escaping @Sendable (Report) -> Void
  ) throws -> ExitStatus {
    let printer = options.diagnostics.printer(least: purpose == .check ? .note : .warning)
    let batch: Batch
    do {
      batch = try Batch(options, purpose: purpose, printer: printer)
    } catch let error as FileError {
      printer.printAlone(error)
      return error.status
    }
    StandardStream.error.write(printer.opening)
    let session = batch.run(Session(printer: printer, options: options)) { session, report in
      session.take(report)
      look(report)
    }
    StandardStream.error.write(printer.closing)
    session.printSummary(purpose)
    return session.status
  }

  private init(printer: DiagnosticPrinter, options: CompileOptions) {
    self.printer = printer
    self.options = options
  }

  private mutating func take(_ report: Report) {
    warnings += report.warnings
    add(report.status)
    if !report.messages.isEmpty {
      if hasPrinted { StandardStream.error.write(printer.separator) }
      hasPrinted = true
      StandardStream.error.write(report.messages)
    }
    if !report.output.isEmpty {
      switch StandardStream.output.write(report.output) {
      case .written: break
      case .closed: end(.success)
      case .failed(let error):
        StandardStream.error.write(printer.text(.error, path: error.path, error.message))
        end(error.status)
      }
    }
    if let written = report.written, tellsWhatIsWritten {
      StandardStream.error.write("\(VisibleText.of(written.path)): \(written.count) bytes\n")
    }
  }

  private mutating func add(_ status: ExitStatus) {
    if status == .success { built += 1 } else { failed += 1 }
    if status != .success { self.status = options.inputs.count == 1 ? status : .deckFailed }
  }

  private var tellsWhatIsWritten: Bool {
    let diagnostics = options.diagnostics
    if diagnostics.isQuiet || diagnostics.format != .human { return false }
    return diagnostics.isVerbose || (options.inputs.count == 1 && printer.showsSource)
  }

  private func printSummary(_ purpose: Batch.Purpose) {
    guard options.inputs.count > 1, !options.diagnostics.isQuiet, options.diagnostics.format == .human else { return }
    let verb = purpose == .check ? "good" : "built"
    StandardStream.error.write("\(verb) \(built), failed \(failed), warnings \(warnings)\n")
  }
}

extension DiagnosticPrinter {
  /// Prints the one thing there is to say.
  func printAlone(_ error: FileError) {
    StandardStream.error.write(opening)
    StandardStream.error.write(text(.error, path: error.path, error.message, hint: error.hint))
    StandardStream.error.write(closing)
  }
}
