import DeckModel

/// The text of slides as the search page holds it: JSON strings in which blanks in runs are one.
///
/// One pass over a deck's nodes gathers this, and everything else that the course keeps of them.
struct SearchText: ~Copyable {
  var out = ByteBuffer(capacity: 16_384)
  /// Words that were put, as blanks part them.
  private(set) var words = 0
  private var owesBlank = false
  /// Where the string that is being written begins.
  private var start = 0
  /// More than this of one slide is not searched, in bytes.
  private static let limit = 20_000

  mutating func open() {
    out.put(UInt8(ascii: "\""))
    owesBlank = false
    start = out.count
  }

  mutating func close() { out.put(UInt8(ascii: "\"")) }

  /// Parts the words before from those behind.
  mutating func part() { owesBlank = out.count > start }

  /// - Complexity: one pass; runs without quotes and blanks in runs are copied whole.
  mutating func put(_ text: UnsafeBufferPointer<UInt8>) {
    guard out.count - start < Self.limit else { return }
    var position = 0
    while position < text.count {
      if text[position] <= 0x20 {
        part()
        position += 1
        continue
      }
      if owesBlank {
        out.put(UInt8(ascii: " "))
        owesBlank = false
      }
      let begin = position
      words += 1
      while position < text.count, !isSpecial(text[position]) { position += 1 }
      out.put(UnsafeBufferPointer(rebasing: text[begin..<position]))
      if position < text.count, text[position] > 0x20 {
        escape(text[position])
        position += 1
        // The rest of the word is no new one.
        words -= 1
      }
    }
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "<"): out.put("\\u003c")
    case 0x7F: break
    default:
      out.put(UInt8(ascii: "\\"))
      out.put(byte)
    }
  }

  @inline(__always)
  private func isSpecial(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "<")
      || byte == 0x7F
  }
}
