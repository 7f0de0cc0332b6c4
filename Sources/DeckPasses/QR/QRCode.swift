/// A QR code symbol in byte mode (ISO/IEC 18004): bytes in, a square of dark and light modules out.
///
/// 1. The smallest version that holds the data at the wanted level, then the highest level that this version allows.
/// 2. Data in blocks with Reed-Solomon code words, interleaved.
/// 3. The square: patterns, the code words in zigzag, and of the eight masks the one with the least penalty.
package struct QRCode: Sendable {
  /// How much of a symbol may be damaged: 7, 15, 25 or 30 percent.
  package enum Level: Int, Sendable, CaseIterable { case low, medium, quartile, high }

  /// 1 to 40.
  package let version: Int
  package let level: Level
  /// Modules along a side, without the quiet zone of four.
  package var size: Int { version * 4 + 17 }
  /// Row by row; whether the module is dark.
  package private(set) var modules: [Bool]
  /// Modules that are part of a pattern and stay unmasked.
  private var isPattern: [Bool]

  package subscript(x: Int, y: Int) -> Bool { modules[y * size + x] }

  /// Nil when `data` is too long for any symbol of this level.
  /// - Parameter mask: 0 to 7; nil for the best one.
  package init?(_ data: [UInt8], level wanted: Level = .medium, mask: Int? = nil) {
    func fits(_ version: Int, _ level: Level) -> Bool {
      QRTables.bits(of: data.count, version) <= QRTables.dataCount(version, level) * 8
    }
    guard let version = (1...40).first(where: { fits($0, wanted) }) else { return nil }
    let fitting = Level.allCases.last { $0.rawValue >= wanted.rawValue && fits(version, $0) }
    self.version = version
    level = fitting ?? wanted
    let size = version * 4 + 17
    modules = [Bool](repeating: false, count: size * size)
    isPattern = modules
    drawPatterns()
    place(Self.codewords(data, version, level))
    let mask = mask ?? bestMask()
    apply(mask)
    drawFormat(mask: mask)
  }

  // MARK: Code words

  private static func codewords(_ data: [UInt8], _ version: Int, _ level: Level) -> [UInt8] {
    var bits = BitString()
    bits.append(0b0100, count: 4)
    bits.append(data.count, count: version < 10 ? 8 : 16)
    for byte in data { bits.append(Int(byte), count: 8) }
    let capacity = QRTables.dataCount(version, level)
    bits.append(0, count: min(4, capacity * 8 - bits.count))
    bits.append(0, count: (8 - bits.count % 8) % 8)
    var words = bits.bytes
    var filler: UInt8 = 0xEC
    while words.count < capacity {
      words.append(filler)
      filler ^= 0xEC ^ 0x11
    }
    return interleaved(words, version, level)
  }

  /// Cuts the words into blocks, adds each block's check words, and takes a word of each block in turn.
  private static func interleaved(_ words: [UInt8], _ version: Int, _ level: Level) -> [UInt8] {
    let count = QRTables.blockCount(version, level)
    let checkCount = QRTables.checkCount(version, level)
    let short = words.count / count
    let longBlocks = words.count % count
    let reedSolomon = ReedSolomon(degree: checkCount)
    var blocks: [ArraySlice<UInt8>] = []
    var checks: [[UInt8]] = []
    var start = 0
    for index in 0..<count {
      // Blocks that are a word longer stand last.
      let end = start + short + (index >= count - longBlocks ? 1 : 0)
      blocks.append(words[start..<end])
      checks.append(reedSolomon.remainder(of: words[start..<end]))
      start = end
    }
    var result: [UInt8] = []
    for offset in 0...short {
      for block in blocks where offset < block.count { result.append(block[block.startIndex + offset]) }
    }
    for offset in 0..<checkCount {
      for check in checks { result.append(check[offset]) }
    }
    return result
  }

  // MARK: Patterns

  private mutating func set(_ x: Int, _ y: Int, _ isDark: Bool) {
    modules[y * size + x] = isDark
    isPattern[y * size + x] = true
  }

  private mutating func drawPatterns() {
    for index in 0..<size {
      set(6, index, index % 2 == 0)
      set(index, 6, index % 2 == 0)
    }
    for (x, y) in [(3, 3), (size - 4, 3), (3, size - 4)] { drawFinder(x, y) }
    let places = QRTables.alignmentPlaces(version)
    let last = places.count - 1
    for (row, y) in places.enumerated() {
      for (column, x) in places.enumerated() {
        // Three corners have finders.
        if (row == 0 || row == last) && column == 0 || row == 0 && column == last { continue }
        for dy in -2...2 {
          for dx in -2...2 { set(x + dx, y + dy, max(abs(dx), abs(dy)) != 1) }
        }
      }
    }
    drawFormat(mask: 0)
    drawVersion()
  }

  /// The square in a corner, by its centre, with the light line around it.
  private mutating func drawFinder(_ x: Int, _ y: Int) {
    for dy in -4...4 {
      for dx in -4...4 where (0..<size).contains(x + dx) && (0..<size).contains(y + dy) {
        let distance = max(abs(dx), abs(dy))
        set(x + dx, y + dy, distance != 2 && distance != 4)
      }
    }
  }

  /// Level and mask, twice, with their check bits (BCH code of 0x537).
  private mutating func drawFormat(mask: Int) {
    let data = [1, 0, 3, 2][level.rawValue] << 3 | mask
    var rest = data
    for _ in 0..<10 { rest = rest << 1 ^ (rest >> 9) * 0x537 }
    let bits = (data << 10 | rest) ^ 0x5412
    func bit(_ index: Int) -> Bool { bits >> index & 1 == 1 }
    for index in 0...5 { set(8, index, bit(index)) }
    set(8, 7, bit(6))
    set(8, 8, bit(7))
    set(7, 8, bit(8))
    for index in 9..<15 { set(14 - index, 8, bit(index)) }
    for index in 0..<8 { set(size - 1 - index, 8, bit(index)) }
    for index in 8..<15 { set(8, size - 15 + index, bit(index)) }
    set(8, size - 8, true)
  }

  /// The version, twice, from 7 on (BCH code of 0x1F25).
  private mutating func drawVersion() {
    guard version >= 7 else { return }
    var rest = version
    for _ in 0..<12 { rest = rest << 1 ^ (rest >> 11) * 0x1F25 }
    let bits = version << 12 | rest
    for index in 0..<18 {
      let isDark = bits >> index & 1 == 1
      set(size - 11 + index % 3, index / 3, isDark)
      set(index / 3, size - 11 + index % 3, isDark)
    }
  }

  // MARK: Data

  /// Up and down in columns of two, from the right, around the patterns.
  private mutating func place(_ words: [UInt8]) {
    var index = 0
    var right = size - 1
    while right >= 1 {
      if right == 6 { right = 5 }
      let goesUp = (right + 1) & 2 == 0
      for step in 0..<size {
        let y = goesUp ? size - 1 - step : step
        for x in [right, right - 1] where !isPattern[y * size + x] && index < words.count * 8 {
          modules[y * size + x] = words[index / 8] >> (7 - index % 8) & 1 == 1
          index += 1
        }
      }
      right -= 2
    }
  }

  private mutating func bestMask() -> Int {
    var best = (mask: 0, penalty: Int.max)
    for mask in 0..<8 {
      apply(mask)
      drawFormat(mask: mask)
      let penalty = QRPenalty.of(modules, size)
      if penalty < best.penalty { best = (mask, penalty) }
      apply(mask)
    }
    return best.mask
  }

  /// Turns the modules that the mask names; a second time undoes it.
  private mutating func apply(_ mask: Int) {
    for y in 0..<size {
      for x in 0..<size where !isPattern[y * size + x] && Self.turns(mask, x, y) {
        modules[y * size + x].toggle()
      }
    }
  }

  private static func turns(_ mask: Int, _ x: Int, _ y: Int) -> Bool {
    switch mask {
    case 0: (x + y) % 2 == 0
    case 1: y % 2 == 0
    case 2: x % 3 == 0
    case 3: (x + y) % 3 == 0
    case 4: (x / 3 + y / 2) % 2 == 0
    case 5: x * y % 2 + x * y % 3 == 0
    case 6: (x * y % 2 + x * y % 3) % 2 == 0
    default: ((x + y) % 2 + x * y % 3) % 2 == 0
    }
  }
}
