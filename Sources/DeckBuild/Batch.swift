import DeckModel

/// What became of one deck.
package struct Report: Sendable {
  package let input: String
  package var status: ExitStatus = .success
  /// For standard error, in the form that was asked for.
  package var messages: [UInt8] = []
  /// For standard output; empty when the output went into a file.
  package var output: [UInt8] = []
  package var warnings = 0
  package var written: Written?
  /// What was read besides the deck.
  package var dependencies: [Dependency] = []

  package struct Written: Sendable {
    package let path: String
    /// In bytes.
    package let count: Int
  }
}

/// Decks in, outputs and reports out: reads, compiles and writes each deck by itself, so that a bad one spoils no
/// other (`trust` R6).
package struct Batch: Sendable {
  package enum Purpose: Sendable {
    /// Writes outputs; fails on errors.
    case compile
    /// Writes nothing; fails on warnings too.
    case check
  }

  private let compiler: Compiler
  private let purpose: Purpose
  private let printer: DiagnosticPrinter
  private let destinations: [Destination]
  /// The decks of a run with several.
  private let identities: Set<FileSystem.Identity>

  package init(_ options: CompileOptions, purpose: Purpose, printer: DiagnosticPrinter) throws {
    compiler = try Compiler(options)
    self.purpose = purpose
    self.printer = printer
    switch purpose {
    case .compile: destinations = try Destination.all(for: options)
    case .check: destinations = options.inputs.map { _ in .nowhere }
    }
    identities = options.inputs.count > 1 ? Set(options.inputs.compactMap { FileSystem.status($0)?.identity }) : []
  }

  /// Works through all decks and feeds their reports to `take`, in the decks' order.
  ///
  /// - Returns: `state` as `take` left it.
  package func run<State: Sendable>(
    _ state: State, take: @escaping @Sendable (inout State, Report) -> Void
  ) -> State {
    let inputs = compiler.options.inputs
    let jobs = compiler.options.jobs ?? (inputs.count > 1 ? Platform.coreCount : 1)
    let state = runInOrder(inputs.count, jobs: jobs, state: state, work: report, take: take)
    if inputs.count > 1 { syncFolders() }
    return state
  }

  private func report(_ index: Int) -> Report {
    let input = compiler.options.inputs[index]
    var report = Report(input: input)
    do throws(FileError) {
      let contents = try FileSystem.read(input)
      let output = compiler.compile(name: input, bytes: contents.bytes)
      report.messages = printer.text(output.diagnostics, in: output.source)
      report.dependencies = output.dependencies
      report.warnings = output.diagnostics.count { $0.severity == .warning }
      let failing: Diagnostic.Severity = purpose == .check ? .warning : .error
      if output.diagnostics.contains(where: { $0.severity >= failing }) { report.status = .deckFailed }
      try write(output, to: destinations[index], read: contents.identity, &report)
    } catch {
      add(printer.text(.error, path: error.path, error.message, hint: error.hint), to: &report)
      report.status = error.status
    }
    return report
  }

  private func write(
    _ output: borrowing Compiler.Output, to destination: Destination, read identity: FileSystem.Identity,
    _ report: inout Report
  ) throws(FileError) {
    switch destination {
    case .nowhere:
      break
    case .standardOutput:
      report.output = output.bytes.array()
    case .file(let path, let isDerived):
      try destination.check(force: compiler.options.force) { $0 == identity || identities.contains($0) }
      if let folder = FileSystem.parent(of: path) { try FileSystem.makeFolder(folder) }
      let replacesForeign = !isDerived && compiler.options.emit == .html && Destination.isForeign(path)
      let isAlone = compiler.options.inputs.count == 1
      try AtomicFile.write(output.bytes.bytes, to: path, durability: isAlone ? .file : .later)
      report.written = Report.Written(path: path, count: output.bytes.count)
      if replacesForeign, !compiler.options.diagnostics.isQuiet {
        add(printer.text(.note, path: path, "replaces a file that deckc did not make"), to: &report)
      }
    }
  }

  private func add(_ text: [UInt8], to report: inout Report) {
    if !report.messages.isEmpty { printer.separator.withUTF8Buffer { report.messages += $0 } }
    report.messages += text
  }

  /// The files of a batch are synced together.
  private func syncFolders() {
    var folders: Set<String> = []
    for case .file(let path, _) in destinations { folders.insert(FileSystem.parent(of: path) ?? ".") }
    // One volume holds them all, except where somebody mounted one below another.
    if let first = folders.min() { AtomicFile.sync(volumeOf: first) }
  }
}
