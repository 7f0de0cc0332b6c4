/// What the outside world refused. The only errors that ``DeckBuild`` throws.
package struct FileError: Error, Hashable, Sendable {
  package let status: ExitStatus
  /// As the user typed it, or as it was made from what the user typed.
  package let path: String
  /// One sentence in the present tense, without a full stop.
  package let message: String
  package let hint: String?

  package init(_ status: ExitStatus, _ path: String, _ message: String, hint: String? = nil) {
    self.status = status
    self.path = path
    self.message = message
    self.hint = hint
  }
}
