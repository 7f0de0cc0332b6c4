import DeckTerminal

/// A picture as pixels: four bytes each, red, green, blue and alpha, row after row.
struct PixelImage: Sendable {
  let width: Int
  let height: Int
  var bytes: [UInt8]

  /// Pictures with more pixels are not decoded (`trust` F3 lets larger ones into the page, which decodes nothing).
  static let limit = 16_000_000

  init(width: Int, height: Int, bytes: [UInt8]) {
    self.width = width
    self.height = height
    self.bytes = bytes
  }

  /// The rows of it that lie in a share of its height, both ends from 0 to `of`.
  func cropped(_ rows: Range<Int>, of all: Int) -> PixelImage {
    let start = height * rows.lowerBound / max(all, 1)
    let lines = Range(from: start, to: height * rows.upperBound / max(all, 1)).clamped(to: 0..<height)
    let part = bytes[within: lines.lowerBound * width * 4..<lines.upperBound * width * 4]
    return PixelImage(width: width, height: lines.count, bytes: Array(part))
  }

  /// Scaled by averaging what falls into a pixel; colours count as much as they are opaque.
  ///
  /// - Complexity: linear in the pixels of both.
  func scaled(width newWidth: Int, height newHeight: Int) -> PixelImage {
    guard width > 0, height > 0, newWidth > 0, newHeight > 0 else { return PixelImage(width: 0, height: 0, bytes: []) }
    var out = [UInt8](repeating: 0, count: newWidth * newHeight * 4)
    bytes.withUnsafeBufferPointer { bytes in
      for y in 0..<newHeight {
        let top = y * height / newHeight
        let bottom = max((y + 1) * height / newHeight, top + 1)
        for x in 0..<newWidth {
          let left = x * width / newWidth
          let right = max((x + 1) * width / newWidth, left + 1)
          var (red, green, blue, alpha) = (0, 0, 0, 0)
          for row in top..<bottom {
            for column in left..<right {
              let index = (row * width + column) * 4
              let weight = Int(bytes[index + 3])
              red += Int(bytes[index]) * weight
              green += Int(bytes[index + 1]) * weight
              blue += Int(bytes[index + 2]) * weight
              alpha += weight
            }
          }
          guard alpha > 0 else { continue }
          let place = (y * newWidth + x) * 4
          out[place] = UInt8(red / alpha)
          out[place + 1] = UInt8(green / alpha)
          out[place + 2] = UInt8(blue / alpha)
          out[place + 3] = UInt8(alpha / ((bottom - top) * (right - left)))
        }
      }
    }
    return PixelImage(width: newWidth, height: newHeight, bytes: out)
  }

  /// As EXIF's orientation has it on the screen: 1 to 8, mirrored and turned.
  func turned(_ orientation: Int) -> PixelImage {
    guard (2...8).contains(orientation) else { return self }
    let (columns, rows) = orientation >= 5 ? (height, width) : (width, height)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    for y in 0..<rows {
      for x in 0..<columns {
        var (column, row) = orientation >= 5 ? (y, x) : (x, y)
        if [2, 3, 7, 8].contains(orientation) { column = width - 1 - column }
        if [3, 4, 6, 7].contains(orientation) { row = height - 1 - row }
        let place = (row * width + column) * 4
        out += bytes[place..<place + 4]
      }
    }
    return PixelImage(width: columns, height: rows, bytes: out)
  }

  /// The colour of a pixel; nil where it is more transparent than not.
  func color(_ x: Int, _ y: Int) -> RGB? {
    let index = (y * width + x) * 4
    guard bytes[index + 3] >= 128 else { return nil }
    return RGB(red: bytes[index], green: bytes[index + 1], blue: bytes[index + 2])
  }
}
