import DeckModel
import DeckReader

/// A `course.yml` that was read, and everything that is wrong with it.
package struct CourseFile: Sendable {
  package let source: Source
  package let config: CourseConfig
  package var diagnostics: [Diagnostic]

  package static func read(_ path: String) throws(FileError) -> CourseFile {
    let source = normalise(name: path, bytes: try FileSystem.read(path).bytes)
    let config = CourseConfig.read(source.value)
    return CourseFile(
      source: source.value, config: config.value, diagnostics: source.diagnostics + config.diagnostics)
  }

  /// Whether nothing of the course may be published: what was to be hidden could be among it.
  package var isBroken: Bool { diagnostics.contains { $0.severity == .error } }

  /// The first error, as a deck says it that is compiled by itself.
  var problem: Diagnostic? {
    let errors = diagnostics.filter { $0.severity == .error }.sorted { $0.range.start < $1.range.start }
    guard let first = errors.first else { return nil }
    let place = source.locations(of: [first.range.lowerBound]).first.map { ":\($0.line):\($0.column)" } ?? ""
    return Diagnostic(
      .warning, "broken-course-file", at: .none, "\(FileSystem.displayName(source.name))\(place): \(first.message)",
      hint: first.hint ?? "what the file says to its decks may be missing here")
  }
}
