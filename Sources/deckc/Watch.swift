import DeckBuild
import DeckModel
import Synchronization

/// `deckc FILE --watch`: compiles, and then again each deck that changes or that uses a file which does.
enum Watch {
  /// Never returns but by a signal, or when nothing can be watched.
  static func run(_ options: CompileOptions) throws {
    guard !options.inputs.contains("-") else { throw UsageError("Standard input cannot be watched.") }
    var watcher = FileWatcher()
    guard watcher.descriptor >= 0 else { throw UsageError("The system has no more file watches to give.") }
    for input in options.inputs { watcher.watch(file: input) }
    /// For each deck, what its last page was made of.
    let files = Mutex<[String: [String]]>([:])
    var changed = options.inputs
    while true {
      var round = options
      round.inputs = changed
      _ = try Session.run(round, purpose: .compile) { report in
        files.withLock { $0[report.input] = report.dependencies.map(\.path) }
      }
      tell(changed, options)
      for path in files.withLock({ Set($0.values.joined()) }) { watcher.watch(file: path) }
      repeat {
        watcher.wait()
        // Editors write in several steps, and several files at once are one change.
        Platform.sleep(milliseconds: 50)
        let touched = Set(watcher.changes())
        changed = files.withLock { files in
          options.inputs.filter { touched.contains($0) || files[$0]?.contains(where: touched.contains) == true }
        }
        changed = changed.filter { FileSystem.status($0) != nil }
      } while changed.isEmpty
    }
  }

  private static func tell(_ changed: [String], _ options: CompileOptions) {
    guard !options.diagnostics.isQuiet, options.diagnostics.format == .human else { return }
    for name in changed { StandardStream.error.write("\(VisibleText.of(name)): compiled\n") }
  }
}
