/// What may stand before a block in a line: blanks, `>` and list markers, in any order and number.
///
/// Wider than CommonMark on purpose: what looks like a marker here may be text to the parser, never the other way.
struct ContainerPrefix {
  /// Offset of the first byte behind it.
  private(set) var end: Int
  /// Columns of blanks, tabs counted to multiples of four; nil with a marker.
  private(set) var indent: Int? = 0
  /// How deep the line can be nested: its markers, and its columns of blanks by two.
  private(set) var depth = 0

  init(_ bytes: Bytes, from start: Int, to lineEnd: Int, depthLimit: Int = .max) {
    end = start
    var column = 0
    var columns = 0
    while end < lineEnd, depth + columns / 2 <= depthLimit {
      let byte = bytes[end]
      let width: Int
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        let step = byte == UInt8(ascii: " ") ? 1 : 4 - column % 4
        column += step
        columns += step
        end += 1
        if indent != nil { indent = column }
        continue
      case UInt8(ascii: ">"): width = 1
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
        width = Self.isMarkerEnd(bytes, end + 1, lineEnd) ? 1 : 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"): width = Self.orderedMarker(bytes, end, lineEnd)
      default: width = 0
      }
      if width == 0 { break }
      end += width
      column += width
      depth += 1
      indent = nil
    }
    depth += columns / 2
  }

  /// A list marker needs a blank or the line's end behind it.
  private static func isMarkerEnd(_ bytes: Bytes, _ offset: Int, _ lineEnd: Int) -> Bool {
    offset == lineEnd || bytes[offset].isBlank
  }

  /// The length of `12.` or `12)` at `offset`, or 0.
  private static func orderedMarker(_ bytes: Bytes, _ offset: Int, _ lineEnd: Int) -> Int {
    var end = offset
    while end < lineEnd, end - offset < 9, bytes[end].isASCIIDigit { end += 1 }
    guard end < lineEnd, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")"),
      isMarkerEnd(bytes, end + 1, lineEnd)
    else { return 0 }
    return end + 1 - offset
  }
}
