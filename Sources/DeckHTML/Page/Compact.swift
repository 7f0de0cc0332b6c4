/// Our own scripts and style sheets with what only readers need taken out.
///
/// Safe by how those files are written, to which a test holds them: a comment stands on lines of its own, no string or
/// template goes over a line's end, and strings in style sheets hold no blank beside punctuation. So the sources stay
/// readable, the pages small, and no minifier has to be trusted.
package enum Compact {
  /// Without comment lines, indentation and empty lines.
  package static func script(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(text.count)
    forEachLine(of: text) { line in
      if line.count > 1, line[0] == UInt8(ascii: "/"), line[1] == UInt8(ascii: "/") { return }
      kept.append(contentsOf: line)
      kept.append(UInt8(ascii: "\n"))
    }
    return kept
  }

  /// The same, on one line, and without the blanks and semicolons that mean nothing beside punctuation.
  package static func style(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: text.count) { kept, count in
      forEachLine(of: text) { line in
        // A line end is a blank like any other.
        if count > 0, !closes(kept[count - 1]) { put(UInt8(ascii: " "), into: kept, &count) }
        for byte in line {
          let last = count > 0 ? kept[count - 1] : UInt8(ascii: ";")
          if byte == UInt8(ascii: " "), closes(last) { continue }
          if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") {
            if last == UInt8(ascii: " ") || (last == UInt8(ascii: ";") && byte == UInt8(ascii: "}")) { count -= 1 }
          }
          put(byte, into: kept, &count)
        }
      }
    }
  }

  @inline(__always)
  private static func put(_ byte: UInt8, into kept: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int) {
    kept[count] = byte
    count += 1
  }

  /// Whether a blank behind `byte` means nothing.
  private static func closes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: ":"): true
    default: false
    }
  }

  /// Calls `body` with every line that holds more than a comment, without its indentation.
  @inline(__always)
  private static func forEachLine(
    of text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var isComment = false
    var position = 0
    while position < text.count {
      var start = position
      while start < text.count, text[start] == UInt8(ascii: " ") || text[start] == UInt8(ascii: "\t") { start += 1 }
      var end = start
      while end < text.count, text[end] != UInt8(ascii: "\n") { end += 1 }
      position = end + 1
      let opens = end - start > 1 && text[start] == UInt8(ascii: "/") && text[start + 1] == UInt8(ascii: "*")
      if isComment || opens {
        isComment = end - start < 2 || text[end - 1] != UInt8(ascii: "/") || text[end - 2] != UInt8(ascii: "*")
      } else if start < end {
        body(UnsafeBufferPointer(rebasing: text[start..<end]))
      }
    }
  }
}
