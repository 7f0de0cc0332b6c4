/// Decompresses DEFLATE (RFC 1951), as it stands in zlib's format (RFC 1950) and in archives.
///
/// The caller says how many bytes must come out, so that a small file cannot become a large one.
package struct Inflate {
  private let input: [UInt8]
  private var position: Int
  private var bits: UInt32 = 0
  private var bitCount = 0
  private var output: [UInt8]
  private let limit: Int

  private struct Damaged: Error {}

  /// The first `count` bytes of what `input`, in zlib's format, holds; nil when it is damaged or holds fewer.
  ///
  /// - Complexity: O(`count`)
  package static func zlib(_ input: [UInt8], count: Int) -> [UInt8]? {
    guard input.count > 6, input[0] & 0x0F == 8, (Int(input[0]) << 8 | Int(input[1])) % 31 == 0, input[1] & 0x20 == 0
    else { return nil }
    return bare(input[2...], count: count)
  }

  /// The same for `input` without zlib's frame.
  package static func bare(_ input: ArraySlice<UInt8>, count: Int) -> [UInt8]? {
    var inflate = Inflate(input: Array(input), limit: count)
    guard (try? inflate.blocks()) != nil, inflate.output.count >= count else { return nil }
    return inflate.output
  }

  private init(input: [UInt8], limit: Int) {
    self.input = input
    self.limit = limit
    position = 0
    output = []
    // What `limit` says may be a lie.
    output.reserveCapacity(min(limit, max(input.count, 1024) * 8))
  }

  private mutating func blocks() throws(Damaged) {
    var isLast = false
    while !isLast, output.count < limit {
      isLast = try take(1) == 1
      switch try take(2) {
      case 0: try stored()
      case 1: try compressed(Self.fixedLiterals, Self.fixedDistances)
      case 2:
        let (literals, distances) = try tables()
        try compressed(literals, distances)
      default: throw Damaged()
      }
    }
  }

  // MARK: Bits

  private mutating func take(_ count: Int) throws(Damaged) -> Int {
    while bitCount < count { try fill() }
    let value = bits & (1 << UInt32(count) - 1)
    bits >>= UInt32(count)
    bitCount -= count
    return Int(value)
  }

  private mutating func fill() throws(Damaged) {
    guard position < input.count else { throw Damaged() }
    bits |= UInt32(input[position]) << UInt32(bitCount)
    position += 1
    bitCount += 8
  }

  // MARK: Blocks

  private mutating func stored() throws(Damaged) {
    // What is left of the byte goes, whole bytes that were read ahead come back.
    position -= bitCount / 8
    (bits, bitCount) = (0, 0)
    guard position + 4 <= input.count else { throw Damaged() }
    let length = Int(input[position]) | Int(input[position + 1]) << 8
    position += 4
    guard position + length <= input.count else { throw Damaged() }
    output += input[position..<position + min(length, limit - output.count)]
    position += length
  }

  private mutating func compressed(_ literals: Huffman, _ distances: Huffman) throws(Damaged) {
    while output.count < limit {
      let symbol = try decode(literals)
      if symbol < 256 {
        output.append(UInt8(symbol))
      } else if symbol == 256 {
        return
      } else {
        guard symbol < 286 else { throw Damaged() }
        let length = Self.lengths[symbol - 257] + (try take(Self.lengthBits[symbol - 257]))
        let code = try decode(distances)
        guard code < 30 else { throw Damaged() }
        let distance = Self.distances[code] + (try take(Self.distanceBits[code]))
        guard distance <= output.count else { throw Damaged() }
        var from = output.count - distance
        for _ in 0..<min(length, limit - output.count) {
          output.append(output[from])
          from += 1
        }
      }
    }
  }

  private mutating func tables() throws(Damaged) -> (Huffman, Huffman) {
    let literalCount = try take(5) + 257
    let distanceCount = try take(5) + 1
    let codeCount = try take(4) + 4
    var codeLengths = [UInt8](repeating: 0, count: 19)
    for index in 0..<codeCount { codeLengths[Self.codeOrder[index]] = UInt8(try take(3)) }
    let codes = Huffman(codeLengths)
    var lengths: [UInt8] = []
    while lengths.count < literalCount + distanceCount {
      let symbol = try decode(codes)
      switch symbol {
      case 0..<16: lengths.append(UInt8(symbol))
      case 16:
        guard let last = lengths.last else { throw Damaged() }
        lengths += [UInt8](repeating: last, count: try take(2) + 3)
      case 17: lengths += [UInt8](repeating: 0, count: try take(3) + 3)
      default: lengths += [UInt8](repeating: 0, count: try take(7) + 11)
      }
    }
    guard lengths.count == literalCount + distanceCount else { throw Damaged() }
    return (Huffman(Array(lengths[..<literalCount])), Huffman(Array(lengths[literalCount...])))
  }

  private mutating func decode(_ table: Huffman) throws(Damaged) -> Int {
    var code = 0
    var first = 0
    var index = 0
    for length in 1...15 {
      code |= try take(1)
      let count = table.counts[length]
      if code - count < first { return table.symbols[index + code - first] }
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    throw Damaged()
  }

  // MARK: Tables of RFC 1951

  /// Canonical codes: how many there are of each length, and their symbols in order.
  private struct Huffman {
    var counts = [Int](repeating: 0, count: 16)
    var symbols: [Int] = []

    init(_ lengths: [UInt8]) {
      for length in lengths { counts[Int(length)] += 1 }
      counts[0] = 0
      var offsets = [Int](repeating: 0, count: 16)
      for length in 1..<15 { offsets[length + 1] = offsets[length] + counts[length] }
      symbols = [Int](repeating: 0, count: lengths.count)
      for (symbol, length) in lengths.enumerated() where length > 0 {
        symbols[offsets[Int(length)]] = symbol
        offsets[Int(length)] += 1
      }
    }
  }

  private static let fixedLiterals = Huffman(
    (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
  private static let fixedDistances = Huffman([UInt8](repeating: 5, count: 30))

  private static let lengths = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distances = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
    8193, 12289, 16385, 24577,
  ]
  private static let distanceBits = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
  ]
  private static let codeOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
}
