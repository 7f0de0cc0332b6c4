/// The line that opens or closes a fenced code block (CommonMark 0.30, section 4.5).
struct Fence: Equatable {
  /// A backquote or a tilde.
  let character: UInt8
  let length: Int

  /// The run of at least three at `offset`.
  init?(_ bytes: Bytes, at offset: Int, to end: Int) {
    guard offset < end else { return nil }
    character = bytes[offset]
    guard character == UInt8(ascii: "`") || character == UInt8(ascii: "~") else { return nil }
    var run = offset
    while run < end, bytes[run] == character { run += 1 }
    length = run - offset
    if length < 3 { return nil }
  }

  /// Whether the line's rest lets the run open a block: no backquote behind backquotes.
  func opens(_ bytes: Bytes, at offset: Int, to end: Int) -> Bool {
    character == UInt8(ascii: "~") || bytes.offset(of: character, from: offset + length, to: end) == nil
  }

  /// Whether the line's rest lets the run close a block: only blanks.
  func closes(_ bytes: Bytes, at offset: Int, to end: Int) -> Bool {
    bytes.isBlank(from: offset + length, to: end)
  }
}
