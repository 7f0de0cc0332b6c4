/// What ISO/IEC 18004 lays down for each version and level.
enum QRTables {
  /// Check words of each block (table 9), by level and version.
  private static let checkCounts: [[UInt8]] = [
    [
      7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26, 28, 30, 30,
      30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
    ],
    [
      10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28, 28, 28,
      28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
    ],
    [
      13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30, 28, 30, 30, 30, 30, 28, 30, 30,
      30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
    ],
    [
      17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28, 30, 24, 30, 30, 30, 30, 30, 30,
      30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
    ],
  ]

  /// Blocks (table 9), by level and version.
  private static let blockCounts: [[UInt8]] = [
    [
      1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19,
      19, 20, 21, 22, 24, 25,
    ],
    [
      1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33,
      35, 37, 38, 40, 43, 45, 47, 49,
    ],
    [
      1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20, 23, 23, 25, 27, 29, 34, 34, 35, 38, 40, 43,
      45, 48, 51, 53, 56, 59, 62, 65, 68,
    ],
    [
      1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25, 25, 34, 30, 32, 35, 37, 40, 42, 45, 48, 51,
      54, 57, 60, 63, 66, 70, 74, 77, 81,
    ],
  ]

  static func checkCount(_ version: Int, _ level: QRCode.Level) -> Int { Int(checkCounts[level.rawValue][version - 1]) }

  static func blockCount(_ version: Int, _ level: QRCode.Level) -> Int { Int(blockCounts[level.rawValue][version - 1]) }

  /// Words of data, without check words.
  static func dataCount(_ version: Int, _ level: QRCode.Level) -> Int {
    var modules = (16 * version + 128) * version + 64
    if version >= 2 {
      let alignments = version / 7 + 2
      modules -= (25 * alignments - 10) * alignments - 55
      if version >= 7 { modules -= 36 }
    }
    return modules / 8 - checkCount(version, level) * blockCount(version, level)
  }

  /// Bits that `count` bytes of data take with mode and length.
  static func bits(of count: Int, _ version: Int) -> Int {
    let lengthBits = version < 10 ? 8 : 16
    return count < 1 << lengthBits ? 4 + lengthBits + count * 8 : .max
  }

  /// Centres of the alignment patterns in both directions (annex E).
  static func alignmentPlaces(_ version: Int) -> [Int] {
    guard version >= 2 else { return [] }
    let count = version / 7 + 2
    let step = version == 32 ? 26 : (version * 4 + count * 2 + 1) / (count * 2 - 2) * 2
    let last = version * 4 + 10
    return [6] + (0..<count - 1).reversed().map { last - $0 * step }
  }
}

/// Bits in the order they are written.
struct BitString {
  private(set) var bytes: [UInt8] = []
  private(set) var count = 0

  /// Appends the lowest `count` bits of `value`, the highest of them first.
  mutating func append(_ value: Int, count bits: Int) {
    for index in (0..<bits).reversed() {
      if count % 8 == 0 { bytes.append(0) }
      bytes[count / 8] |= UInt8(value >> index & 1) << UInt8(7 - count % 8)
      count += 1
    }
  }
}

/// Check words by division of polynomials over the field of 256 elements (x^8 + x^4 + x^3 + x^2 + 1).
struct ReedSolomon {
  /// The divisor without its leading 1, highest power first.
  private let divisor: [UInt8]

  init(degree: Int) {
    var divisor = [UInt8](repeating: 0, count: degree - 1) + [1]
    var root: UInt8 = 1
    for _ in 0..<degree {
      for index in divisor.indices {
        divisor[index] = Self.product(divisor[index], root)
        if index + 1 < degree { divisor[index] ^= divisor[index + 1] }
      }
      root = Self.product(root, 2)
    }
    self.divisor = divisor
  }

  func remainder(of data: ArraySlice<UInt8>) -> [UInt8] {
    var rest = [UInt8](repeating: 0, count: divisor.count)
    for byte in data {
      let factor = byte ^ rest.removeFirst()
      rest.append(0)
      for index in divisor.indices { rest[index] ^= Self.product(divisor[index], factor) }
    }
    return rest
  }

  private static func product(_ a: UInt8, _ b: UInt8) -> UInt8 {
    var result: UInt8 = 0
    for bit in (0..<8).reversed() {
      result = result << 1 ^ (result >> 7) * 0x1D
      if b >> bit & 1 == 1 { result ^= a }
    }
    return result
  }
}

/// How hard a symbol is to read (ISO/IEC 18004, 7.8.3): fewer points are better.
enum QRPenalty {
  static func of(_ modules: [Bool], _ size: Int) -> Int {
    var points = 0
    for line in 0..<size {
      points += ofLine(size) { modules[line * size + $0] }
      points += ofLine(size) { modules[$0 * size + line] }
    }
    for y in 0..<size - 1 {
      for x in 0..<size - 1 {
        let first = modules[y * size + x]
        if first == modules[y * size + x + 1], first == modules[(y + 1) * size + x],
          first == modules[(y + 1) * size + x + 1]
        {
          points += 3
        }
      }
    }
    let dark = modules.reduce(0) { $0 + ($1 ? 1 : 0) }
    let total = size * size
    // Each whole twentieth away from a half.
    return points + abs(dark * 20 - total * 10) / total * 10
  }

  /// Runs of five or more, and what looks like a finder: 1011101 with four light modules on a side; beside the symbol
  /// all is light.
  private static func ofLine(_ size: Int, _ module: (Int) -> Bool) -> Int {
    var points = 0
    var run = 0
    // The last 15 modules: four, the pattern, four.
    var window = 0
    for index in 0..<size + 4 {
      let isDark = index < size && module(index)
      if index < size {
        run = index > 0 && isDark == module(index - 1) ? run + 1 : 1
        if run == 5 { points += 3 } else if run > 5 { points += 1 }
      }
      window = (window << 1 | (isDark ? 1 : 0)) & 0x7FFF
      let hasPattern = window >> 4 & 0x7F == 0b1011101
      if hasPattern, window >> 11 == 0 || window & 0xF == 0 { points += 40 }
    }
    return points
  }
}
