/// What the beginning of a line's content says about blocks (CommonMark 0.30, sections 4 and 5).
enum BlockStart {
  /// How far the content of a line, `start..<end`, can matter to blocks: up to `start` when it begins like text,
  /// behind the signs of a heading; nil when all of it matters. What follows is text, code or HTML, whatever it says.
  ///
  /// What indentation, quote and list markers stand before it makes no difference.
  static func end(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let byte = source[start]
    switch byte {
    case UInt8(ascii: "#"):
      let run = runEnd(source, start, end)
      if run < end, !isBlank(source[run]) { return start }
      return run < end ? run + 1 : nil
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "+"):
      // A list item begins with a blank behind its marker; breaks and underlines hold nothing else.
      if start + 1 == end || isBlank(source[start + 1]) { return nil }
      for position in start..<end where source[position] != byte && !isBlank(source[position]) { return start }
      return nil
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      return runEnd(source, start, end) - start < 3 ? start : nil
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "),
      UInt8(ascii: "\t"):
      return nil
    default:
      return start
    }
  }

  /// The end of the run of one byte that begins at `start`.
  private static func runEnd(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var position = start
    while position < end, source[position] == source[start] { position += 1 }
    return position
  }
}
