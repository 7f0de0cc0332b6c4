extension ByteBuffer {
  /// Writes `bytes` in RFC 4648's standard alphabet, padded.
  package mutating func put(base64 bytes: UnsafeBufferPointer<UInt8>) {
    reserve((bytes.count + 2) / 3 * 4)
    let alphabet = base64Alphabet.utf8Start
    var out = base + count
    var index = 0
    while index + 3 <= bytes.count {
      let group = UInt32(bytes[index]) << 16 | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2])
      out[0] = alphabet[Int(group >> 18)]
      out[1] = alphabet[Int(group >> 12 & 63)]
      out[2] = alphabet[Int(group >> 6 & 63)]
      out[3] = alphabet[Int(group & 63)]
      out += 4
      index += 3
    }
    count = out - base
    let left = bytes.count - index
    guard left > 0 else { return }
    let second = left > 1 ? UInt32(bytes[index + 1]) << 8 : 0
    let group = UInt32(bytes[index]) << 16 | second
    put(alphabet[Int(group >> 18)])
    put(alphabet[Int(group >> 12 & 63)])
    put(left > 1 ? alphabet[Int(group >> 6 & 63)] : UInt8(ascii: "="))
    put(UInt8(ascii: "="))
  }
}

private let base64Alphabet: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
