import DeckBuild
import DeckCourse
import DeckModel
import DeckReader

/// The report of a build for programs.
enum BuildReport {
  static func json(_ report: CourseReport, milliseconds: Int) -> String {
    let status: [JSONValue.Member] = [
      .init("status", number(Int(report.status.rawValue))), .init("decks", number(report.decks)),
      .init("compiled", number(report.compiled)), .init("slides", number(report.slides)),
      .init("failed", number(report.failed)), .init("errors", number(report.count(.error))),
      .init("warnings", number(report.count(.warning))), .init("notes", number(report.count(.note))),
      .init("written", number(report.written.files)), .init("bytes", number(report.written.bytes)),
      .init("removed", number(report.removed)), .init("milliseconds", number(milliseconds)),
      .init("leftOut", .array(report.leftOut.map { .string($0) })), .init("later", number(report.later)),
      .init("problems", .array(report.problems.map(problem))), .init("findings", .array(findings(report))),
    ]
    return JSONValue.object(status).text + "\n"
  }

  private static func number(_ value: Int) -> JSONValue { .number(String(value)) }

  private static func problem(_ problem: FileError) -> JSONValue {
    .object([.init("path", .string(problem.path)), .init("message", .string(problem.message))])
  }

  private static func findings(_ report: CourseReport) -> [JSONValue] {
    var findings: [JSONValue] = []
    if let config = report.config {
      findings += DiagnosticPrinter.json(config.diagnostics, in: config.source, path: config.source.name)
    }
    for (path, diagnostics) in report.findings {
      let bytes = (try? FileSystem.read(path).bytes) ?? []
      findings += DiagnosticPrinter.json(diagnostics, in: normalise(name: path, bytes: bytes).value, path: path)
    }
    return findings
  }
}
