/// One thing worth telling the author: beside a value, never instead of it.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Hashable, Sendable, CaseIterable {
    case note, warning, error
  }

  /// A stable kebab-case identifier, such as `tight-separator`; printed in brackets.
  package let rule: String
  package var severity: Severity
  /// Where, in the deck's source; empty at 0 for what has no place.
  package var range: SourceRange
  /// One sentence in the present tense, without a full stop.
  package let message: String
  /// What the author could do.
  package let hint: String?

  package init(
    _ severity: Severity, _ rule: String, at range: SourceRange, _ message: String, hint: String? = nil
  ) {
    self.severity = severity
    self.rule = rule
    self.range = range
    self.message = message
    self.hint = hint
  }

  /// The same, said of another place.
  package func moved(to range: SourceRange) -> Diagnostic {
    var moved = self
    moved.range = range
    return moved
  }
}

/// A value and what was noticed while making it.
package struct Diagnosed<Value: Sendable>: Sendable {
  package var value: Value
  package var diagnostics: [Diagnostic]

  package init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }
}
