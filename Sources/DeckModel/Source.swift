/// One deck file's text: its name, its bytes, and where its lines begin.
///
/// The bytes are normalised UTF-8 (`hackmd-dialect` 2.1): no byte order mark, LF line ends, no NUL, no
/// invalid sequence. Normalising keeps every line and every character's place in its line.
package struct Source: Sendable {
  /// The path as the user typed it; shown in diagnostics.
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  package var range: SourceRange { SourceRange(0, bytes.count) }

  /// A place for people: both numbers are 1-based.
  package struct Location: Hashable, Sendable {
    package fileprivate(set) var line: Int
    /// In Unicode scalars from the line's start.
    package fileprivate(set) var column: Int
    /// In UTF-16 code units, as editors and SARIF count.
    package fileprivate(set) var utf16Column: Int
    /// In UTF-8 bytes.
    package fileprivate(set) var byteColumn: Int
  }

  /// The places of `offsets`, in their order.
  ///
  /// - Complexity: one pass over the source for all of them, plus sorting.
  package func locations(of offsets: [Int]) -> [Location] {
    let order = offsets.indices.sorted { offsets[$0] < offsets[$1] }
    var place = Location(line: 1, column: 1, utf16Column: 1, byteColumn: 1)
    var found = [Location](repeating: place, count: offsets.count)
    bytes.withUnsafeBufferPointer { bytes in
      var position = 0
      for index in order {
        let target = min(max(offsets[index], 0), bytes.count)
        while let newline = bytes[position..<target].firstIndex(of: UInt8(ascii: "\n")) {
          place = Location(line: place.line + 1, column: 1, utf16Column: 1, byteColumn: 1)
          position = newline + 1
        }
        place.byteColumn += target - position
        for byte in bytes[position..<target] where byte & 0xC0 != 0x80 {
          place.column += 1
          place.utf16Column += byte >= 0xF0 ? 2 : 1
        }
        position = target
        found[index] = place
      }
    }
    return found
  }

  package func location(of offset: Int) -> Location { locations(of: [offset])[0] }

  /// The line that holds `offset`, without its line end.
  package func line(at offset: Int) -> SourceRange {
    let newline = UInt8(ascii: "\n")
    var start = min(max(offset, 0), bytes.count)
    while start > 0, bytes[start - 1] != newline { start -= 1 }
    var end = start
    while end < bytes.count, bytes[end] != newline { end += 1 }
    return SourceRange(start, end)
  }

  package func string(_ range: SourceRange) -> String {
    String(decoding: bytes[range.lowerBound..<min(range.upperBound, bytes.count)], as: UTF8.self)
  }
}
