/// A piece of text in a deck's ``TextPool``: byte offsets, half open.
///
/// Below `pool.source.count` it lies in the source itself, at or above it in the derived bytes.
package struct TextRange: Hashable, Sendable {
  package var start: UInt32
  package var end: UInt32

  @inlinable
  package init(_ start: Int, _ end: Int) {
    self.start = UInt32(clamping: start)
    self.end = UInt32(clamping: max(start, end))
  }

  @inlinable
  package init(_ range: SourceRange) {
    start = range.start
    end = range.end
  }

  @inlinable package static var empty: TextRange { TextRange(0, 0) }

  @inlinable package var lowerBound: Int { Int(start) }
  @inlinable package var upperBound: Int { Int(end) }
  @inlinable package var count: Int { Int(end) - Int(start) }
  @inlinable package var isEmpty: Bool { start == end }
}

/// The bytes that a deck's nodes point into: the source, and what reading made out of it (decoded
/// character references, lines joined across quote markers, curly quotes).
///
/// Nodes hold ranges instead of strings, so that most text is never copied between reading and writing.
package struct TextPool: Sendable {
  package let source: [UInt8]
  package internal(set) var derived: [UInt8] = []

  package init(source: [UInt8]) { self.source = source }

  /// Adds derived text. - Complexity: amortised O(`bytes.count`).
  package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) -> TextRange {
    let start = end
    derived.append(contentsOf: bytes)
    return TextRange(start, end)
  }

  package mutating func append(_ bytes: [UInt8]) -> TextRange { bytes.withUnsafeBufferPointer { append($0) } }

  package mutating func append(_ string: String) -> TextRange {
    var string = string
    return string.withUTF8 { append($0) }
  }

  /// The offset behind the last byte: where the next derived text will begin.
  @inlinable package var end: Int { source.count + derived.count }

  /// Calls `body` with the bytes of `range`; they must not leave the closure.
  @inlinable @inline(__always)
  package func withBytes<R>(_ range: TextRange, _ body: (UnsafeBufferPointer<UInt8>) throws -> R) rethrows -> R {
    if range.lowerBound < source.count {
      return try source.withUnsafeBufferPointer {
        try body(UnsafeBufferPointer(rebasing: $0[range.lowerBound..<range.upperBound]))
      }
    }
    return try derived.withUnsafeBufferPointer {
      guard !range.isEmpty else { return try body(UnsafeBufferPointer(start: nil, count: 0)) }
      let base = source.count
      return try body(UnsafeBufferPointer(rebasing: $0[range.lowerBound - base..<range.upperBound - base]))
    }
  }

  package func bytes(_ range: TextRange) -> [UInt8] { withBytes(range) { Array($0) } }

  package func string(_ range: TextRange) -> String { withBytes(range) { String(decoding: $0, as: UTF8.self) } }
}
