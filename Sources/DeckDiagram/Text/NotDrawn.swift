/// Why a text is not drawn: where, and what is not understood. Thrown inside the module only; callers of the module get
/// a diagnostic and show the text itself.
struct NotDrawn: Error {
  /// A byte offset into the text.
  var place: Int
  /// What stands there, as the end of a sentence.
  var reason: String

  init(_ place: Int, _ reason: String) {
    self.place = place
    self.reason = reason
  }
}
