/// Tells the contents of files apart. No protection against those who make two files with one hash: they would only
/// see the older one of their own.
package struct ContentHash: Hashable, Sendable {
  package let value: UInt64
  /// In bytes.
  package let count: Int

  package init(of bytes: [UInt8]) {
    value = bytes.withUnsafeBytes { Self.checksum(of: $0) }
    count = bytes.count
  }

  /// - Complexity: linear, a multiplication for eight bytes
  package static func checksum(of text: UnsafeRawBufferPointer) -> UInt64 {
    var sum: UInt64 = 0
    var position = 0
    while position + 8 <= text.count {
      sum = (sum ^ text.loadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian) &* 0x9E37_79B9_7F4A_7C15
      sum ^= sum >> 29
      position += 8
    }
    for byte in text[position...] { sum = (sum ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15 }
    return sum
  }
}
