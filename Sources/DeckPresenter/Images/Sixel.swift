/// Writes pictures as sixels (DEC STD 070): columns of six pixels, in at most 256 colours.
enum Sixel {
  /// The body between the introducer and the string terminator. - Complexity: linear in the pixels times the colours
  /// of a band
  static func encode(_ image: PixelImage) -> [UInt8] {
    guard image.width > 0, image.height > 0 else { return [] }
    var out = Array("\"1;1;\(image.width);\(image.height)".utf8)
    let colors = SixelColors(of: image)
    for (number, color) in colors.list.enumerated() {
      let parts = [color.red, color.green, color.blue].map { String((Int($0) * 100 + 127) / 255) }
      out += Array("#\(number);2;\(parts.joined(separator: ";"))".utf8)
    }
    for top in stride(from: 0, to: image.height, by: 6) {
      putBand(of: image, from: top, colors, into: &out)
      out.append(UInt8(ascii: "-"))
    }
    return out
  }

  /// Six rows: one line for each colour in them, over each other.
  private static func putBand(of image: PixelImage, from top: Int, _ colors: SixelColors, into out: inout [UInt8]) {
    var lines: [Int: [UInt8]] = [:]
    for row in 0..<min(6, image.height - top) {
      for column in 0..<image.width {
        guard let color = image.color(column, top + row) else { continue }
        lines[colors.number(of: color), default: [UInt8](repeating: 0, count: image.width)][column] |= 1 << UInt8(row)
      }
    }
    for (index, line) in lines.sorted(by: { $0.key < $1.key }) {
      out += Array("#\(index)".utf8)
      putRuns(line, into: &out)
      out.append(UInt8(ascii: "$"))
    }
  }

  private static func putRuns(_ line: [UInt8], into out: inout [UInt8]) {
    var start = 0
    while start < line.count {
      var end = start
      while end < line.count, line[end] == line[start] { end += 1 }
      let sign = line[start] + 63
      if end - start > 3 {
        out += Array("!\(end - start)".utf8) + [sign]
      } else {
        out += repeatElement(sign, count: end - start)
      }
      start = end
    }
  }
}
