/// SHA-256 by FIPS 180-4, for the hashes by which a page's policy names its scripts and styles.
///
/// Ours, because swift-crypto would add minutes to every clean build for this one function.
package enum SHA256 {
  /// The 32 bytes of the digest.
  package static func digest(of message: UnsafeRawBufferPointer) -> [UInt8] {
    var state = initialState
    let whole = message.count / blockSize * blockSize
    for start in stride(from: 0, to: whole, by: blockSize) { compress(message, at: start, into: &state) }
    var tail = Array(message[whole...])
    tail.append(0x80)
    while tail.count % blockSize != 56 { tail.append(0) }
    withUnsafeBytes(of: (UInt64(message.count) * 8).bigEndian) { tail.append(contentsOf: $0) }
    tail.withUnsafeBytes {
      for start in stride(from: 0, to: $0.count, by: blockSize) { compress($0, at: start, into: &state) }
    }
    var digest: [UInt8] = []
    digest.reserveCapacity(32)
    for word in [state.a, state.b, state.c, state.d, state.e, state.f, state.g, state.h] {
      withUnsafeBytes(of: word.bigEndian) { digest.append(contentsOf: $0) }
    }
    return digest
  }

  /// In bytes.
  private static let blockSize = 64

  private typealias State = (
    a: UInt32, b: UInt32, c: UInt32, d: UInt32, e: UInt32, f: UInt32, g: UInt32, h: UInt32
  )

  /// The first 32 bits of the fractions of the square roots of the first eight primes.
  private static let initialState: State = (
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19
  )

  /// Works the block that begins at `start` into the state.
  private static func compress(_ message: UnsafeRawBufferPointer, at start: Int, into state: inout State) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
      for t in 0..<16 {
        words[t] = UInt32(bigEndian: message.loadUnaligned(fromByteOffset: start + t * 4, as: UInt32.self))
      }
      for t in 16..<64 {
        let (w2, w15) = (words[t - 2], words[t - 15])
        let small1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >> 10)
        let small0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >> 3)
        words[t] = small1 &+ words[t - 7] &+ small0 &+ words[t - 16]
      }
      var (a, b, c, d, e, f, g, h) = state
      for t in 0..<64 {
        let big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
        let t1 = h &+ big1 &+ ((e & f) ^ (~e & g)) &+ constants[t] &+ words[t]
        let big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
        let t2 = big0 &+ ((a & b) ^ (a & c) ^ (b & c))
        (h, g, f, e, d, c, b, a) = (g, f, e, d &+ t1, c, b, a, t1 &+ t2)
      }
      state = (
        state.a &+ a, state.b &+ b, state.c &+ c, state.d &+ d,
        state.e &+ e, state.f &+ f, state.g &+ g, state.h &+ h
      )
    }
  }

  @inline(__always)
  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 { (word >> count) | (word << (32 - count)) }

  /// The first 32 bits of the fractions of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
