extension ByteBuffer {
  /// Writes `bytes` in RFC 4648's standard alphabet, padded.
  package mutating func put(base64 bytes: UnsafeBufferPointer<UInt8>) {
    let alphabet = base64Alphabet.utf8Start
    var index = 0
    while index < bytes.count {
      let left = bytes.count - index
      let first = UInt32(bytes[index]) << 16
      let second = left > 1 ? UInt32(bytes[index + 1]) << 8 : 0
      let third = left > 2 ? UInt32(bytes[index + 2]) : 0
      let group = first | second | third
      put(alphabet[Int(group >> 18)])
      put(alphabet[Int(group >> 12 & 63)])
      put(left > 1 ? alphabet[Int(group >> 6 & 63)] : UInt8(ascii: "="))
      put(left > 2 ? alphabet[Int(group & 63)] : UInt8(ascii: "="))
      index += 3
    }
  }
}

private let base64Alphabet: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
