import DeckBuild
import DeckModel

/// One run of `compile` or `check`: prints what the decks' reports say and sums up how they went.
struct Session: Sendable {
  private var messages: MessageOutput
  private let options: CompileOptions
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
    var messages = MessageOutput(options.diagnostics.printer(least: purpose == .check ? .note : .warning))
    let status = try run(options, purpose: purpose, into: &messages, look: look)
    messages.close()
    return status
  }

  /// The same within messages about other things.
  static func run(
    _ options: CompileOptions, purpose: Batch.Purpose, into messages: inout MessageOutput,
    look: @escaping @Sendable (Report) -> Void = { _ in }
  ) throws -> ExitStatus {
    let batch: Batch
    do {
      batch = try Batch(options, purpose: purpose, printer: messages.printer)
    } catch let error as FileError {
      messages.put(error)
      return error.status
    }
    let session = batch.run(Session(messages: messages, options: options)) { session, report in
      session.take(report)
      look(report)
    }
    messages = session.messages
    session.printSummary(purpose)
    return session.status
  }

  private init(messages: MessageOutput, options: CompileOptions) {
    self.messages = messages
    self.options = options
  }

  private mutating func take(_ report: Report) {
    warnings += report.warnings
    add(report.status)
    messages.put(report.messages)
    if !report.output.isEmpty {
      switch StandardStream.output.write(report.output) {
      case .written: break
      case .closed: end(.success)
      case .failed(let error):
        messages.put(error)
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
    return diagnostics.isVerbose || (options.inputs.count == 1 && messages.printer.showsSource)
  }

  private func printSummary(_ purpose: Batch.Purpose) {
    guard options.inputs.count > 1, !options.diagnostics.isQuiet, options.diagnostics.format == .human else { return }
    let verb = purpose == .check ? "good" : "built"
    StandardStream.error.write("\(verb) \(built), failed \(failed), warnings \(warnings)\n")
  }
}
