/// 128 bits that tell contents apart. Not for security: nobody gains by making two of his own decks look alike.
package struct ContentHash: Hashable, Sendable {
  package var high: UInt64
  package var low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The hash of nothing.
  package static let empty = ContentHash(of: [])

  package init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { Self.hash($0) }
  }

  package init(of text: String) {
    var text = text
    self = text.withUTF8 { Self.hash(UnsafeRawBufferPointer($0)) }
  }

  package init(of bytes: UnsafeBufferPointer<UInt8>) { self = Self.hash(UnsafeRawBufferPointer(bytes)) }

  /// Hashes that stand for what came before them in this order.
  package mutating func add(_ other: ContentHash) {
    high = Self.mix(high ^ other.high, 0x9E37_79B9_7F4A_7C15)
    low = Self.mix(low ^ other.low, 0xD6E8_FEB8_6659_FD93) &+ high
  }

  package mutating func add(_ text: String) { add(ContentHash(of: text)) }

  /// 32 digits.
  package var hexadecimal: String {
    [high, low].map { part in
      let digits = String(part, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// Two lanes of multiplications of 128 bits, each folded to 64; sixteen bytes at a time.
  private static func hash(_ bytes: UnsafeRawBufferPointer) -> ContentHash {
    var a: UInt64 = 0x243F_6A88_85A3_08D3 ^ UInt64(bytes.count)
    var b: UInt64 = 0x1319_8A2E_0370_7344
    var position = 0
    while position + 16 <= bytes.count {
      let first = bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian
      let second = bytes.loadUnaligned(fromByteOffset: position + 8, as: UInt64.self).littleEndian
      a = mix(a ^ first, 0x9E37_79B9_7F4A_7C15 ^ second)
      b = mix(b ^ second, 0xA409_3822_299F_31D0 &+ first) &+ a
      position += 16
    }
    for byte in bytes[position...] {
      a = mix(a ^ UInt64(byte), 0x9E37_79B9_7F4A_7C15)
      b = mix(b &+ UInt64(byte), 0xA409_3822_299F_31D0)
    }
    return ContentHash(high: mix(a, 0xC2B2_AE3D_27D4_EB4F ^ b), low: mix(b, 0x1656_67B1_9E37_79F9 ^ a) &+ a)
  }

  private static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = a.multipliedFullWidth(by: b | 1)
    return product.high ^ product.low ^ a
  }
}
