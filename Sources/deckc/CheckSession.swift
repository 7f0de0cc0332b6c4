import DeckBuild
import DeckCourse
import DeckModel

/// One run of `check`: decks by themselves, and folders as the courses that they are.
struct CheckSession {
  private let options: CompileOptions
  private let printsJSON: Bool
  private var messages: MessageOutput
  /// The worst so far.
  private var status = ExitStatus.success

  init(_ options: CompileOptions, printsJSON: Bool) {
    self.options = options
    self.printsJSON = printsJSON
    let isForPeople = options.diagnostics.format == .human || options.diagnostics.format == .short
    messages = MessageOutput(
      options.diagnostics.printer(least: .note), on: isForPeople || printsJSON ? .error : .output)
  }

  /// - Parameter paths: As typed; decks come before folders.
  consuming func run(_ paths: [String]) throws -> ExitStatus {
    let folders = paths.filter { $0 != "-" && FileSystem.status($0)?.isFolder == true }
    var decks = options
    decks.inputs = paths.filter { !folders.contains($0) }
    if !decks.inputs.isEmpty { status = try Session.run(decks, purpose: .check, into: &messages) }
    for folder in folders {
      do {
        try check(folder)
      } catch let error as FileError {
        messages.put(error)
        add(error.status)
      }
    }
    messages.close()
    return status
  }

  private mutating func check(_ folder: String) throws {
    var course = CourseOptions(source: folder, output: "")
    course.compile = options
    let check = try CourseCheck(course)
    messages.put(check.report)
    let report = check.report
    let isGood = report.problems.isEmpty && report.count(.error) + report.count(.warning) == 0
    if report.isConfigurationBroken { add(.configuration) } else if !isGood { add(.deckFailed) }
    if printsJSON {
      StandardStream.output.write(check.statistics.json.text + "\n")
    } else if options.diagnostics.format == .human, !options.diagnostics.isQuiet {
      let counts = [(Diagnostic.Severity.error, "error"), (.warning, "warning"), (.note, "note")]
      let found = counts.map { BuildSession.count(report.count($0), $1) }.joined(separator: ", ")
      let lines = check.statistics.lines + ["\(report.failed) failed, \(found)"]
      StandardStream.output.write(lines.map { VisibleText.of($0) + "\n" }.joined())
    }
  }

  private mutating func add(_ other: ExitStatus) {
    if status == .success { status = other }
  }
}
