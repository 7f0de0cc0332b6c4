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
      if byte.isBlank {
        let step = byte == UInt8(ascii: " ") ? 1 : 4 - column % 4
        column += step
        columns += step
        end += 1
        if indent != nil { indent = column }
        continue
      }
      let width = byte == UInt8(ascii: ">") ? 1 : Self.markerLength(bytes, end, lineEnd)
      if width == 0 { break }
      end += width
      column += width
      depth += 1
      indent = nil
    }
    depth += columns / 2
  }

  /// The length of the list marker at `offset`, such as `-`, `12.` or `12)`; 0 for none. A blank or the line's end
  /// must follow.
  static func markerLength(_ bytes: Bytes, _ offset: Int, _ lineEnd: Int) -> Int {
    var end = offset
    switch bytes[offset] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): end += 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while end < lineEnd, end - offset < 9, bytes[end].isASCIIDigit { end += 1 }
      guard end < lineEnd, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")") else { return 0 }
      end += 1
    default: return 0
    }
    return end == lineEnd || bytes[end].isBlank ? end - offset : 0
  }
}
