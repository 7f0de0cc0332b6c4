/// The lengths and values of a Huffman code (T.81, annex C).
struct HuffmanTable {
  /// By the next 16 bits: the code's length in the upper byte, its value in the lower; 0 for no code.
  private let entries: [UInt16]

  /// - Parameter counts: of codes of 1 to 16 bits.
  init(_ counts: [Int], _ values: [UInt8]) {
    var entries = [UInt16](repeating: 0, count: 65_536)
    var place = 0
    var next = 0
    for (index, count) in counts.enumerated() {
      let span = 1 << (15 - index)
      for _ in 0..<count where place + span <= entries.count && next < values.count {
        for entry in place..<place + span { entries[entry] = UInt16(index + 1) << 8 | UInt16(values[next]) }
        place += span
        next += 1
      }
    }
    self.entries = entries
  }

  subscript(bits: Int) -> (length: Int, value: Int) {
    let entry = entries[bits]
    return (Int(entry >> 8), Int(entry & 0xFF))
  }
}

/// The bits of a scan. Behind a marker, and behind the end, all are 0.
private struct BitReader {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position: Int
  private var buffer: UInt64 = 0
  private var count = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, from position: Int) {
    self.bytes = bytes
    self.position = position
  }

  private mutating func fill() {
    while count <= 48 {
      var byte: UInt8 = 0
      if position < bytes.count {
        byte = bytes[position]
        if byte != 0xFF {
          position += 1
        } else if position + 1 < bytes.count, bytes[position + 1] == 0 {
          position += 2
        } else {
          byte = 0
        }
      }
      buffer = buffer << 8 | UInt64(byte)
      count += 8
    }
  }

  /// - Parameter wanted: 0 to 16.
  mutating func bits(_ wanted: Int) -> Int {
    if count < wanted { fill() }
    count -= wanted
    return Int(truncatingIfNeeded: buffer >> UInt64(count)) & (1 << wanted - 1)
  }

  mutating func bit() -> Bool { bits(1) == 1 }

  mutating func symbol(_ table: HuffmanTable) -> Int {
    if count < 16 { fill() }
    let (length, value) = table[Int(truncatingIfNeeded: buffer >> UInt64(count - 16)) & 0xFFFF]
    // What is no code counts as the shortest, so that reading goes on.
    count -= max(length, 1)
    return value
  }

  /// A number of `size` bits, whose first one is its sign (T.81, F.2.2.1).
  mutating func number(_ size: Int) -> Int {
    guard size > 0 else { return 0 }
    let value = bits(min(size, 16))
    return value >> (min(size, 16) - 1) == 1 ? value : value - (1 << min(size, 16)) + 1
  }

  /// Goes on behind the next restart marker; stays before any other.
  mutating func restart() {
    (buffer, count) = (0, 0)
    while position + 1 < bytes.count {
      if bytes[position] == 0xFF, bytes[position + 1] != 0, bytes[position + 1] != 0xFF {
        if (0xD0...0xD7).contains(bytes[position + 1]) { position += 2 }
        return
      }
      position += 1
    }
  }
}

extension JPEG {
  /// Reads the coefficients of one scan, whose header is `head`.
  ///
  /// - Returns: where to look for the next marker; nil for a scan that makes no sense.
  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ head: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let count = head.first.map(Int.init), count > 0, head.count >= 4 + 2 * count else { return nil }
    var parts: [Part] = []
    for index in 0..<count {
      guard let component = components.firstIndex(where: { $0.identifier == head[1 + 2 * index] }) else { return nil }
      let tables = head[2 + 2 * index]
      parts.append(
        Part(component: component, first: huffman[Int(tables >> 4 & 3)], others: huffman[4 + Int(tables & 3)]))
    }
    let band = Band(
      first: Int(head[1 + 2 * count]), last: Int(head[2 + 2 * count]), high: Int(head[3 + 2 * count] >> 4),
      low: Int(head[3 + 2 * count] & 15), isProgressive: isProgressive)
    guard band.first <= band.last, band.last < 64, band.low < 14, band.first == 0 || count == 1 else { return nil }
    guard parts.allSatisfy({ ($0.first != nil || !band.hasFirst) && ($0.others != nil || !band.hasOthers) }) else {
      return nil
    }
    var decoder = BlockDecoder(reader: BitReader(bytes, from: start), band: band)
    if count == 1 { scanAlone(parts[0], &decoder) } else { scanUnits(parts, &decoder) }
    return decoder.reader.position
  }

  /// A component of a scan, with its tables.
  private struct Part {
    var component: Int
    var first: HuffmanTable?
    var others: HuffmanTable?
  }

  /// The coefficients and bits that a scan brings (T.81, annex G); all of both when the picture is not progressive.
  fileprivate struct Band {
    var first: Int
    var last: Int
    var high: Int
    var low: Int
    let isProgressive: Bool

    var hasFirst: Bool { first == 0 && high == 0 }
    var hasOthers: Bool { last > 0 && (!isProgressive || first > 0) }
  }

  /// Only the blocks that show something.
  private mutating func scanAlone(_ part: Part, _ decoder: inout BlockDecoder) {
    let (across, down) = most
    let index = part.component
    let columns = ((width * components[index].horizontal + across - 1) / across + 7) / 8
    let rows = ((height * components[index].vertical + down - 1) / down + 7) / 8
    for row in 0..<rows {
      for column in 0..<columns {
        beginUnit(row * columns + column, &decoder)
        decode(part, row, column, &decoder)
      }
    }
  }

  private mutating func scanUnits(_ parts: [Part], _ decoder: inout BlockDecoder) {
    let units = units
    for unit in 0..<units.columns * units.rows {
      beginUnit(unit, &decoder)
      let (row, column) = unit.quotientAndRemainder(dividingBy: units.columns)
      for part in parts {
        let (across, down) = (components[part.component].horizontal, components[part.component].vertical)
        for y in 0..<down {
          for x in 0..<across { decode(part, row * down + y, column * across + x, &decoder) }
        }
      }
    }
  }

  private func beginUnit(_ unit: Int, _ decoder: inout BlockDecoder) {
    if restartInterval > 0, unit > 0, unit.isMultiple(of: restartInterval) { decoder.restart() }
  }

  private mutating func decode(_ part: Part, _ row: Int, _ column: Int, _ decoder: inout BlockDecoder) {
    let start = (row * components[part.component].columns + column) * 64
    components[part.component].coefficients.withUnsafeMutableBufferPointer { all in
      decoder.decode(&all, start, part.component, part.first, part.others)
    }
  }
}

/// Reads one block after the other.
private struct BlockDecoder {
  var reader: BitReader
  let band: JPEG.Band
  /// The first coefficient of each component's last block.
  private var last = [0, 0, 0]
  /// Blocks to come whose coefficients of the band are all said.
  private var done = 0

  init(reader: BitReader, band: JPEG.Band) {
    self.reader = reader
    self.band = band
  }

  mutating func restart() {
    reader.restart()
    (last, done) = ([0, 0, 0], 0)
  }

  mutating func decode(
    _ block: inout UnsafeMutableBufferPointer<Int16>, _ start: Int, _ component: Int, _ first: HuffmanTable?,
    _ others: HuffmanTable?
  ) {
    if band.first == 0 {
      if band.high > 0 {
        if reader.bit() { block[start] |= 1 << Int16(band.low) }
      } else if let first {
        last[component] &+= reader.number(reader.symbol(first))
        block[start] = Int16(truncatingIfNeeded: last[component] << band.low)
      }
    }
    guard band.hasOthers, let others else { return }
    if band.high > 0 { refine(&block, start, others) } else { fill(&block, start, others) }
  }

  private mutating func fill(_ block: inout UnsafeMutableBufferPointer<Int16>, _ start: Int, _ table: HuffmanTable) {
    guard done == 0 else { return done -= 1 }
    var index = max(band.first, 1)
    while index <= band.last {
      let symbol = reader.symbol(table)
      let (run, size) = (symbol >> 4, symbol & 15)
      if size == 0, run < 15 { return done = blocks(run) - 1 }
      index += run
      if size > 0, index <= 63 {
        block[start + JPEG.order[index]] = Int16(truncatingIfNeeded: reader.number(size) << band.low)
      }
      index += 1
    }
  }

  /// How many blocks end here, the present one included.
  private mutating func blocks(_ run: Int) -> Int { band.isProgressive ? 1 << run + reader.bits(run) : 1 }

  /// One more bit of what is known, and what was 0 so far (T.81, G.1.2.3).
  private mutating func refine(_ block: inout UnsafeMutableBufferPointer<Int16>, _ start: Int, _ table: HuffmanTable) {
    let bit = Int16(1) << Int16(band.low)
    var index = band.first
    while done == 0, index <= band.last {
      let symbol = reader.symbol(table)
      var run = symbol >> 4
      var new: Int16 = 0
      if symbol & 15 > 0 {
        new = reader.bit() ? bit : -bit
      } else if run < 15 {
        done = blocks(run)
        break
      }
      while index <= band.last {
        let place = start + JPEG.order[index]
        index += 1
        if block[place] != 0 {
          refine(&block[place], bit)
        } else if run == 0 {
          block[place] = new
          break
        } else {
          run -= 1
        }
      }
    }
    guard done > 0 else { return }
    done -= 1
    while index <= band.last {
      let place = start + JPEG.order[index]
      if block[place] != 0 { refine(&block[place], bit) }
      index += 1
    }
  }

  private mutating func refine(_ coefficient: inout Int16, _ bit: Int16) {
    if reader.bit(), coefficient & bit == 0 { coefficient &+= coefficient > 0 ? bit : -bit }
  }
}
