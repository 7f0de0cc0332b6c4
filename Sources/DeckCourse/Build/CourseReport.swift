import DeckBuild
import DeckModel

/// How a build went.
package struct CourseReport: Sendable {
  /// Decks of the course, and those of them that were compiled this time.
  package internal(set) var decks = 0
  package internal(set) var compiled = 0
  package internal(set) var slides = 0
  package internal(set) var written = (files: 0, bytes: 0)
  package internal(set) var removed = 0
  /// Files that the build made once and somebody changed since; they stay.
  package internal(set) var kept: [String] = []
  /// Markdown files that are no decks.
  package internal(set) var leftOut: [String] = []
  /// Decks that are left out for their dates.
  package internal(set) var later = 0
  /// Decks that could not be opened.
  package internal(set) var unreadable: [String] = []
  /// What the outside world refused.
  package internal(set) var problems: [FileError] = []
  /// What is said about each deck, in the course's order; decks about which nothing is said are left out.
  package internal(set) var findings: [(path: String, diagnostics: [Diagnostic])] = []
  /// `course.yml` and what is said about it.
  package internal(set) var config: (source: Source, diagnostics: [Diagnostic])?
  /// Whether nothing had to be done.
  package internal(set) var isUnchanged = false

  package func count(_ severity: Diagnostic.Severity) -> Int {
    let all = findings.map(\.diagnostics) + [config?.diagnostics ?? []]
    return all.reduce(0) { sum, diagnostics in sum + diagnostics.count { $0.severity == severity } }
  }

  /// Files that are not as they should be: those that the outside world refused, and decks with errors.
  package var failed: Int {
    let bad = findings.filter { $0.diagnostics.contains { $0.severity == .error } }.map(\.path)
    return Set((problems.map(\.path) + bad).map { Array($0.utf8) }).count
  }

  package var status: ExitStatus {
    if isConfigurationBroken { return .configuration }
    if let grave = problems.first(where: { $0.status == .transferFailed || $0.status == .cannotCreate }) {
      return grave.status
    }
    return problems.isEmpty && count(.error) == 0 ? .success : .deckFailed
  }

  /// Whether `course.yml` has an error, so that nothing was published.
  package var isConfigurationBroken: Bool { config?.diagnostics.contains { $0.severity == .error } == true }

  /// Says again what was said about decks that are as they were.
  mutating func replay(_ ledger: Ledger, _ course: Course) {
    isUnchanged = true
    slides = ledger.slides
    add(ledger.decks, course)
  }

  mutating func add(_ path: String, _ diagnostics: [Diagnostic]) {
    if !diagnostics.isEmpty { findings.append((path, diagnostics)) }
  }

  mutating func add(_ records: [DeckRecord], _ course: Course) {
    findings = records.compactMap { record in
      record.reported.isEmpty ? nil : (course.root + "/" + record.path, record.reported)
    }
  }
}
