import DeckModel

/// Reads the bytes of a file as a deck's source (`hackmd-dialect` section 2.1, `trust` R5).
///
/// A byte order mark goes, CRLF and CR become LF, NUL and what is not UTF-8 become U+FFFD, UTF-16 with a byte
/// order mark is decoded. Other UTF-16 and UTF-32 is an error and read as well as it can be. Bytes that need none
/// of this are not copied.
package func normalise(name: String, bytes: [UInt8]) -> Diagnosed<Source> {
  let encoding = bytes.withUnsafeBufferPointer(Encoding.init(of:))
  guard encoding == .utf8 else { return decode(name: name, bytes: bytes, encoding) }
  let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  let clean = bytes.withUnsafeBufferPointer { $0.cleanEnd(from: mark) }
  if clean == bytes.count {
    return Diagnosed(Source(name: name, bytes: mark == 0 ? bytes : Array(bytes[mark...])))
  }
  return bytes.withUnsafeBufferPointer { repair(name: name, $0, from: mark, cleanTo: clean) }
}

/// Copies `bytes` with everything replaced that has no place in a source.
private func repair(name: String, _ bytes: Bytes, from start: Int, cleanTo end: Int) -> Diagnosed<Source> {
  var repaired: [UInt8] = []
  repaired.reserveCapacity(bytes.count + 64)
  var wrong = InvalidBytes()
  var start = start
  var end = end
  while true {
    repaired.append(contentsOf: bytes[start..<end])
    guard end < bytes.count else { break }
    switch bytes[end] {
    case UInt8(ascii: "\r"):
      repaired.append(UInt8(ascii: "\n"))
      start = end + 1
      if start < bytes.count, bytes[start] == UInt8(ascii: "\n") { start += 1 }
    case 0:
      repaired.append(contentsOf: InvalidBytes.replacement)
      start = end + 1
    default:
      wrong.found(at: repaired.count)
      repaired.append(contentsOf: InvalidBytes.replacement)
      start = end + bytes.sequence(at: end).length
    }
    end = bytes.cleanEnd(from: start)
  }
  return Diagnosed(Source(name: name, bytes: repaired), wrong.diagnostics)
}

private func decode(name: String, bytes: [UInt8], _ encoding: Encoding) -> Diagnosed<Source> {
  let text = bytes.withUnsafeBufferPointer { encoding.decode($0) }
  var result = text.withUnsafeBufferPointer { repair(name: name, $0, from: 0, cleanTo: $0.cleanEnd(from: 0)) }
  if let refusal = encoding.refusal {
    result.diagnostics.insert(
      Diagnostic(.error, "unsupported-encoding", at: .none, refusal, hint: "save the deck as UTF-8"), at: 0)
  }
  return result
}

/// The one warning about all bytes that are not UTF-8.
private struct InvalidBytes {
  /// U+FFFD.
  static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  private var count = 0
  private var first = 0

  mutating func found(at offset: Int) {
    if count == 0 { first = offset }
    count += 1
  }

  var diagnostics: [Diagnostic] {
    if count == 0 { return [] }
    let range = SourceRange(first, first + Self.replacement.count)
    let what = count == 1 ? "a byte sequence is" : "\(count) byte sequences are"
    return [Diagnostic(.warning, "invalid-utf8", at: range, "\(what) not UTF-8 and shown as U+FFFD")]
  }
}

extension Bytes {
  /// The first offset from `start` that is not clean: a CR, a NUL, or the start of an invalid sequence.
  fileprivate func cleanEnd(from start: Int) -> Int {
    var offset = start
    while offset < count {
      if offset + 8 <= count, isCleanWord(at: offset) {
        offset += 8
        continue
      }
      let byte = self[offset]
      if byte == 0 || byte == UInt8(ascii: "\r") { return offset }
      let (length, isValid) = byte < 0x80 ? (1, true) : sequence(at: offset)
      guard isValid else { return offset }
      offset += length
    }
    return offset
  }

  /// Whether the eight bytes at `offset` are ASCII without CR and NUL.
  @inline(__always)
  private func isCleanWord(at offset: Int) -> Bool {
    let word = UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    // Adding 0x7F sets a byte's high bit unless the byte is zero; there is no carry among ASCII bytes.
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let isNotNUL = word &+ low
    let isNotCR = (word ^ 0x0D0D_0D0D_0D0D_0D0D) &+ low
    return (~word & isNotNUL & isNotCR) | low == UInt64.max
  }

  /// The UTF-8 sequence at `offset`: its length if it is valid, else the length of its longest valid beginning, at
  /// least 1, which one U+FFFD replaces (Unicode 15, tables 3-7 and 3-8).
  fileprivate func sequence(at offset: Int) -> (length: Int, isValid: Bool) {
    let lead = self[offset]
    let (length, second): (Int, ClosedRange<UInt8>)
    switch lead {
    case 0..<0x80: return (1, true)
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return (1, false)
    }
    guard offset + 1 < count, second ~= self[offset + 1] else { return (1, false) }
    for index in 2..<Swift.max(length, 2) where offset + index >= count || self[offset + index] & 0xC0 != 0x80 {
      return (index, false)
    }
    return (length, true)
  }
}
