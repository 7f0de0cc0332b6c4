import DeckModel

/// One token of TeX: a character, a command, or space.
struct MathToken: Hashable, Sendable {
  enum Kind: UInt8, Sendable {
    /// A character with its code point, special ones (`{`, `^`, `&`) too.
    case character
    /// A command's number (``MathVocabulary``, ``MathMacros``).
    case command
    case space
    /// Ends an argument that was pushed back token by token.
    case endOfArgument
    case end
  }

  var kind: Kind
  /// Not to be expanded any more (`\noexpand`, `\let`).
  var isFrozen = false
  /// The code point or the command's number.
  var value: UInt32
  /// Bytes of the TeX, 0-based; of the call for what a macro made.
  var start: UInt32
  var end: UInt32

  init(_ kind: Kind, _ value: UInt32 = 0, _ start: Int, _ end: Int) {
    self.kind = kind
    self.value = value
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
  }

  var range: SourceRange { SourceRange(Int(start), Int(end)) }

  @inline(__always)
  func isCharacter(_ scalar: Unicode.Scalar) -> Bool { kind == .character && value == scalar.value }

  var isCommand: Bool { kind == .command }

  /// The character, if it is one.
  var scalar: Unicode.Scalar? { kind == .character ? Unicode.Scalar(value) : nil }

  /// Whether both mean the same, wherever they stand.
  func matches(_ other: MathToken) -> Bool { kind == other.kind && value == other.value }

  /// The same token as if written at `range`.
  func placed(at range: SourceRange) -> MathToken {
    var token = self
    token.start = range.start
    token.end = range.end
    return token
  }
}
