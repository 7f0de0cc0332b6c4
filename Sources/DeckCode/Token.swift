/// One coloured stretch of code.
///
/// Tokens come in the order in which a writer opens them: by start, an outer token before those inside it. Two
/// tokens either nest or do not overlap, and none is empty.
package struct Token: Hashable, Sendable {
  package let tokenClass: TokenClass
  /// Byte offset into the code, 0-based.
  package var start: UInt32
  /// Byte offset just past the last byte.
  package var end: UInt32

  init(_ tokenClass: TokenClass, _ start: Int, _ end: Int) {
    self.tokenClass = tokenClass
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
  }
}
