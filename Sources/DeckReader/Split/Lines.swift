import DeckModel

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A text's bytes, walked line by line. Offsets are 0-based bytes; a line's end is its line feed or the text's end.
typealias Bytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer<UInt8> {
  /// The first `byte` in `start..<end`.
  @inline(__always)
  func offset(of byte: UInt8, from start: Int, to end: Int) -> Int? {
    guard let baseAddress, start < end, let found = memchr(baseAddress + start, Int32(byte), end - start) else {
      return nil
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(baseAddress)
  }

  /// The end of the line that holds `start`, no later than `end`.
  @inline(__always)
  func lineEnd(from start: Int, to end: Int) -> Int { offset(of: UInt8(ascii: "\n"), from: start, to: end) ?? end }

  /// The start of the line after the one that holds `offset`, or `end`.
  @inline(__always)
  func nextLine(from offset: Int, to end: Int) -> Int { Swift.min(lineEnd(from: offset, to: end) + 1, end) }

  /// The start of the line that holds `offset`, no earlier than `start`.
  func lineStart(of offset: Int, from start: Int) -> Int {
    var offset = offset
    while offset > start, self[offset - 1] != UInt8(ascii: "\n") { offset -= 1 }
    return offset
  }

  /// The first offset in `start..<end` that holds no blank, or `end`. Blank is what CommonMark calls so.
  @inline(__always)
  func skipBlanks(from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end, self[offset].isBlank { offset += 1 }
    return offset
  }

  /// The end of `start..<end` without the blanks at its end.
  @inline(__always)
  func trimBlanks(from start: Int, to end: Int) -> Int {
    var offset = end
    while offset > start, self[offset - 1].isBlank { offset -= 1 }
    return offset
  }

  @inline(__always)
  func isBlank(from start: Int, to end: Int) -> Bool { skipBlanks(from: start, to: end) == end }

  /// Whether all lines of `range` are blank.
  func isBlank(_ range: Range<Int>) -> Bool {
    range.allSatisfy { self[$0].isBlank || self[$0] == UInt8(ascii: "\n") }
  }

  /// Whether `word`, in lower case, stands at `offset` in any case and ends by `end`.
  func hasPrefix(_ word: StaticString, at offset: Int, to end: Int, anyCase: Bool = false) -> Bool {
    guard offset >= 0, offset + word.utf8CodeUnitCount <= end else { return false }
    for index in 0..<word.utf8CodeUnitCount {
      let byte = self[offset + index]
      if (anyCase ? byte.lowercased : byte) != word.utf8Start[index] { return false }
    }
    return true
  }
}

extension UInt8 {
  /// Capital letters of ASCII as small ones.
  @inline(__always)
  var lowercased: UInt8 { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self ? self | 0x20 : self }

  @inline(__always)
  var isASCIILetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20 }

  @inline(__always)
  var isASCIIDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }

  @inline(__always)
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}

extension SourceRange {
  init(_ range: Range<Int>) { self.init(range.lowerBound, range.upperBound) }
}
