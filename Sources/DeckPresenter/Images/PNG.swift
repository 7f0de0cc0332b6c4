import DeckBuild
import DeckTerminal

/// Decodes PNG (ISO 15948): all colour types, depths and both orders of rows. Checksums are not looked at, and colours
/// are taken to be sRGB.
struct PNG {
  private let width: Int
  private let height: Int
  private let depth: Int
  private let type: UInt8
  private let isInterlaced: Bool
  private var palette: [UInt8] = []
  /// Of the palette's entries, or the one colour that is transparent.
  private var transparency: [UInt8] = []

  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// The size that the header tells; nil for what is no PNG.
  static func size(_ bytes: [UInt8]) -> PixelSize? {
    guard bytes.count >= 33, bytes.starts(with: signature), Array(bytes[12..<16]) == Array("IHDR".utf8) else {
      return nil
    }
    let (width, height) = (number(bytes, 16), number(bytes, 20))
    return width > 0 && height > 0 && width < 1 << 24 && height < 1 << 24 ? PixelSize(width, height) : nil
  }

  /// Nil when it is damaged, or has more pixels than ``PixelImage/limit``.
  static func decode(_ bytes: [UInt8]) -> PixelImage? {
    guard let size = size(bytes), size.width * size.height <= PixelImage.limit else { return nil }
    var png = PNG(bytes, size)
    guard png.isKnown else { return nil }
    var data: [UInt8] = []
    var position = 8
    while position + 12 <= bytes.count {
      let length = number(bytes, position)
      guard length <= bytes.count - position - 12 else { break }
      let body = bytes[position + 8..<position + 8 + length]
      switch String(decoding: bytes[position + 4..<position + 8], as: UTF8.self) {
      case "PLTE": png.palette = Array(body)
      case "tRNS": png.transparency = Array(body)
      case "IDAT": data += body
      default: break
      }
      position += 12 + length
    }
    guard let raw = Inflate.zlib(data, count: png.rawCount) else { return nil }
    return png.image(raw)
  }

  private init(_ bytes: [UInt8], _ size: PixelSize) {
    width = size.width
    height = size.height
    depth = Int(bytes[24])
    type = bytes[25]
    isInterlaced = bytes[28] == 1
  }

  private static func number(_ bytes: [UInt8], _ at: Int) -> Int {
    bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  private var isKnown: Bool {
    switch type {
    case 0: [1, 2, 4, 8, 16].contains(depth)
    case 3: [1, 2, 4, 8].contains(depth)
    case 2, 4, 6: depth == 8 || depth == 16
    default: false
    }
  }

  private var channels: Int { [1, 0, 3, 1, 2, 0, 4][Int(type)] }

  // MARK: Rows

  /// A reduced picture of the interlaced order, or the picture: where its pixels lie.
  private struct Pass {
    var x: Int
    var y: Int
    var stepX: Int
    var stepY: Int
  }

  private var passes: [Pass] {
    guard isInterlaced else { return [Pass(x: 0, y: 0, stepX: 1, stepY: 1)] }
    return [
      Pass(x: 0, y: 0, stepX: 8, stepY: 8), Pass(x: 4, y: 0, stepX: 8, stepY: 8), Pass(x: 0, y: 4, stepX: 4, stepY: 8),
      Pass(x: 2, y: 0, stepX: 4, stepY: 4), Pass(x: 0, y: 2, stepX: 2, stepY: 4), Pass(x: 1, y: 0, stepX: 2, stepY: 2),
      Pass(x: 0, y: 1, stepX: 1, stepY: 2),
    ]
  }

  private func size(of pass: Pass) -> (columns: Int, rows: Int) {
    (
      max((width - pass.x + pass.stepX - 1) / pass.stepX, 0), max((height - pass.y + pass.stepY - 1) / pass.stepY, 0)
    )
  }

  private func rowBytes(_ columns: Int) -> Int { (columns * channels * depth + 7) / 8 }

  /// Of all passes: each row has its filter's number in front.
  private var rawCount: Int {
    passes.reduce(0) { sum, pass in
      let (columns, rows) = size(of: pass)
      return columns > 0 ? sum + rows * (rowBytes(columns) + 1) : sum
    }
  }

  private func image(_ raw: [UInt8]) -> PixelImage? {
    var out = [UInt8](repeating: 0, count: width * height * 4)
    var position = 0
    for pass in passes {
      let (columns, rows) = size(of: pass)
      guard columns > 0 else { continue }
      let count = rowBytes(columns)
      var above = [UInt8](repeating: 0, count: count)
      for row in 0..<rows {
        var line = Array(raw[position + 1..<position + 1 + count])
        guard unfilter(&line, above, raw[position]) else { return nil }
        position += count + 1
        for column in 0..<columns {
          let place = ((pass.y + row * pass.stepY) * width + pass.x + column * pass.stepX) * 4
          put(line, column, into: &out, at: place)
        }
        above = line
      }
    }
    return PixelImage(width: width, height: height, bytes: out)
  }

  private func unfilter(_ line: inout [UInt8], _ above: [UInt8], _ filter: UInt8) -> Bool {
    let step = max(channels * depth / 8, 1)
    for index in line.indices {
      let left = index >= step ? line[index - step] : 0
      let corner = index >= step ? above[index - step] : 0
      switch filter {
      case 0: return true
      case 1: line[index] &+= left
      case 2: line[index] &+= above[index]
      case 3: line[index] &+= UInt8((Int(left) + Int(above[index])) / 2)
      case 4: line[index] &+= Self.paeth(Int(left), Int(above[index]), Int(corner))
      default: return false
      }
    }
    return true
  }

  private static func paeth(_ left: Int, _ above: Int, _ corner: Int) -> UInt8 {
    let estimate = left + above - corner
    let (toLeft, toAbove, toCorner) = (abs(estimate - left), abs(estimate - above), abs(estimate - corner))
    if toLeft <= toAbove, toLeft <= toCorner { return UInt8(left) }
    return UInt8(toAbove <= toCorner ? above : corner)
  }

  // MARK: Pixels

  private func sample(_ line: [UInt8], _ index: Int) -> Int {
    switch depth {
    case 8: return Int(line[index])
    case 16: return Int(line[index * 2]) << 8 | Int(line[index * 2 + 1])
    default:
      let bit = index * depth
      return Int(line[bit / 8]) >> (8 - depth - bit % 8) & (1 << depth - 1)
    }
  }

  private func byte(_ sample: Int) -> UInt8 { UInt8(sample * 255 / (1 << depth - 1)) }

  private func put(_ line: [UInt8], _ column: Int, into out: inout [UInt8], at place: Int) {
    let first = sample(line, column * channels)
    switch type {
    case 3:
      let index = first * 3
      if index + 2 < palette.count {
        for channel in 0..<3 { out[place + channel] = palette[index + channel] }
      }
      out[place + 3] = first < transparency.count ? transparency[first] : 255
    case 0, 4:
      for channel in 0..<3 { out[place + channel] = byte(first) }
      out[place + 3] = type == 4 ? byte(sample(line, column * 2 + 1)) : isClear([first]) ? 0 : 255
    default:
      let color = (0..<3).map { sample(line, column * channels + $0) }
      for channel in 0..<3 { out[place + channel] = byte(color[channel]) }
      out[place + 3] = type == 6 ? byte(sample(line, column * 4 + 3)) : isClear(color) ? 0 : 255
    }
  }

  /// Whether this is the one colour that is transparent.
  private func isClear(_ color: [Int]) -> Bool {
    guard transparency.count == color.count * 2 else { return false }
    return color.indices.allSatisfy { Int(transparency[$0 * 2]) << 8 | Int(transparency[$0 * 2 + 1]) == color[$0] }
  }
}
