/// A style sheet of ours on one line, without comments, indentation and what means nothing beside punctuation.
///
/// Safe by how those files are written, to which a test holds them: a comment stands on lines of its own, and no string
/// goes over a line's end or holds a blank beside punctuation. So the sources stay readable, and the pages small.
package func compact(style text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
  [UInt8](unsafeUninitializedCapacity: text.count) { kept, count in
    var isComment = false
    var position = 0
    while position < text.count {
      var start = position
      while start < text.count, text[start] == UInt8(ascii: " ") { start += 1 }
      var end = start
      while end < text.count, text[end] != UInt8(ascii: "\n") { end += 1 }
      position = end + 1
      let opens = !isComment && holds(text, "/*", at: start, before: end)
      if isComment || opens {
        isComment = !holds(text, "*/", at: max(end - 2, opens ? start + 2 : start), before: end)
      } else if start < end {
        // A line end is a blank like any other.
        if count > 0, !closes(kept[count - 1]) { put(UInt8(ascii: " "), into: kept, &count) }
        for index in start..<end { squeeze(text[index], into: kept, &count) }
      }
    }
  }
}

/// Writes `byte` unless it is a blank without meaning; braces take back the blank or semicolon in front of them.
@inline(__always)
private func squeeze(_ byte: UInt8, into kept: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int) {
  let last = count > 0 ? kept[count - 1] : UInt8(ascii: ",")
  switch byte {
  case UInt8(ascii: " ") where closes(last): return
  case UInt8(ascii: "{") where last == UInt8(ascii: " "): count -= 1
  case UInt8(ascii: "}") where last == UInt8(ascii: " ") || last == UInt8(ascii: ";"): count -= 1
  default: break
  }
  put(byte, into: kept, &count)
}

@inline(__always)
private func put(_ byte: UInt8, into kept: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int) {
  kept[count] = byte
  count += 1
}

/// Whether a blank behind `byte` means nothing.
private func closes(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: ":"): true
  default: false
  }
}

private func holds(_ text: UnsafeBufferPointer<UInt8>, _ mark: StaticString, at start: Int, before end: Int) -> Bool {
  start >= 0 && start + 1 < end && text[start] == mark.utf8Start[0] && text[start + 1] == mark.utf8Start[1]
}
