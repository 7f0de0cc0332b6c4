/// Decodes the first frame of a GIF (87a and 89a), on the whole of its screen.
struct GIF {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 13
  private let width: Int
  private let height: Int
  /// Three bytes each.
  private var palette: [UInt8] = []
  private var clear: UInt8?

  /// Nil when it is damaged, or has more pixels than ``PixelImage/limit``.
  static func decode(_ bytes: [UInt8]) -> PixelImage? {
    bytes.withUnsafeBufferPointer { buffer in
      guard buffer.count > 13, buffer.starts(with: "GIF8".utf8) else { return nil }
      var gif = GIF(buffer)
      guard gif.width > 0, gif.height > 0, gif.width * gif.height <= PixelImage.limit else { return nil }
      return gif.firstFrame()
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    width = Int(bytes[6]) | Int(bytes[7]) << 8
    height = Int(bytes[8]) | Int(bytes[9]) << 8
    palette = takePalette(bytes[10])
  }

  private mutating func takePalette(_ flags: UInt8) -> [UInt8] {
    guard flags & 0x80 != 0 else { return [] }
    let count = 3 << (Int(flags & 7) + 1)
    defer { position += count }
    return position + count <= bytes.count ? Array(bytes[position..<position + count]) : []
  }

  private mutating func firstFrame() -> PixelImage? {
    while position < bytes.count {
      switch bytes[position] {
      // The graphic control says which colour is none.
      case 0x21:
        if position + 7 < bytes.count, bytes[position + 1] == 0xF9, bytes[position + 3] & 1 != 0 {
          clear = bytes[position + 6]
        }
        position += 2
        _ = takeBlocks()
      case 0x2C: return frame()
      default: return nil
      }
    }
    return nil
  }

  /// The data of sub-blocks, up to the empty one.
  private mutating func takeBlocks() -> [UInt8] {
    var data: [UInt8] = []
    while position < bytes.count {
      let count = Int(bytes[position])
      position += 1
      if count == 0 { break }
      let end = min(position + count, bytes.count)
      data += bytes[position..<end]
      position = end
    }
    return data
  }

  private mutating func frame() -> PixelImage? {
    guard position + 10 < bytes.count else { return nil }
    func number(_ offset: Int) -> Int { Int(bytes[position + offset]) | Int(bytes[position + offset + 1]) << 8 }
    let (left, top, columns, rows) = (number(1), number(3), number(5), number(7))
    let flags = bytes[position + 9]
    guard columns > 0, rows > 0, columns * rows <= PixelImage.limit else { return nil }
    position += 10
    let own = takePalette(flags)
    let colors = own.isEmpty ? palette : own
    guard position < bytes.count, (1...11).contains(bytes[position]) else { return nil }
    let size = Int(bytes[position])
    position += 1
    let indices = Self.unpacked(takeBlocks(), size: size, count: columns * rows)

    var out = [UInt8](repeating: 0, count: width * height * 4)
    for (row, y) in Self.order(of: rows, isInterlaced: flags & 0x40 != 0).enumerated() where top + y < height {
      for x in 0..<columns where left + x < width && row * columns + x < indices.count {
        let index = indices[row * columns + x]
        guard index != clear, Int(index) * 3 + 2 < colors.count else { continue }
        let place = ((top + y) * width + left + x) * 4
        for channel in 0..<3 { out[place + channel] = colors[Int(index) * 3 + channel] }
        out[place + 3] = 255
      }
    }
    return PixelImage(width: width, height: height, bytes: out)
  }

  /// The rows in the order in which they come.
  private static func order(of rows: Int, isInterlaced: Bool) -> [Int] {
    guard isInterlaced else { return Array(0..<rows) }
    return [(0, 8), (4, 8), (2, 4), (1, 2)].flatMap { Array(stride(from: $0.0, to: rows, by: $0.1)) }
  }

  /// Undoes GIF's variant of LZW. - Complexity: linear in `count`
  private static func unpacked(_ data: [UInt8], size: Int, count: Int) -> [UInt8] {
    let (reset, end) = (1 << size, 1 << size + 1)
    var prefix = [Int](repeating: 0, count: 4096)
    var suffix = [UInt8](repeating: 0, count: 4096)
    for code in 0..<reset { suffix[code] = UInt8(truncatingIfNeeded: code) }
    var out: [UInt8] = []
    out.reserveCapacity(count)
    var (next, width, previous) = (end + 1, size + 1, -1)
    var (buffer, bits) = (0, 0)
    var word: [UInt8] = []
    for byte in data {
      buffer |= Int(byte) << bits
      bits += 8
      while bits >= width {
        let code = buffer & (1 << width - 1)
        buffer >>= width
        bits -= width
        if code == end || out.count >= count { return out }
        if code == reset {
          (next, width, previous) = (end + 1, size + 1, -1)
          continue
        }
        guard code < next || code == next && previous >= 0 else { return out }
        word.removeAll(keepingCapacity: true)
        var place = code == next ? previous : code
        while place > end {
          word.append(suffix[place])
          place = prefix[place]
        }
        word.append(suffix[place])
        let first = suffix[place]
        out += word.reversed()
        if code == next { out.append(first) }
        if previous >= 0, next < 4096 {
          (prefix[next], suffix[next]) = (previous, first)
          next += 1
          if next == 1 << width, width < 12 { width += 1 }
        }
        previous = code
      }
    }
    return out
  }
}
