import DeckTerminal

/// The colours that a picture is written in: its own, rounded as little as makes 256 of them enough; those of a cube of
/// six steps for pictures with more.
struct SixelColors {
  private(set) var list: [RGB] = []
  /// The places in the list, by what is left of a colour; empty for the cube.
  private var numbers: [UInt32: Int] = [:]
  private var mask: UInt32 = 0
  private static let limit = 256

  /// - Complexity: linear in the pixels
  init(of image: PixelImage) {
    for mask: UInt32 in [0xFF_FFFF, 0xFC_FCFC, 0xF8_F8F8, 0xF0_F0F0] {
      self.mask = mask
      if collect(image) { return }
      (list, numbers) = ([], [:])
    }
    let steps: [UInt8] = [0, 51, 102, 153, 204, 255]
    for red in steps {
      for green in steps {
        for blue in steps { list.append(RGB(red: red, green: green, blue: blue)) }
      }
    }
  }

  /// Whether there are no more than fit. The first pixel of those that are one colour is what they all are.
  private mutating func collect(_ image: PixelImage) -> Bool {
    var last: UInt32?
    for y in 0..<image.height {
      for x in 0..<image.width {
        guard let color = image.color(x, y), color.value & mask != last else { continue }
        last = color.value & mask
        if numbers[color.value & mask] != nil { continue }
        if list.count == Self.limit { return false }
        numbers[color.value & mask] = list.count
        list.append(color)
      }
    }
    return true
  }

  /// The place in ``list`` of a colour of the picture.
  func number(of color: RGB) -> Int {
    numbers[color.value & mask] ?? step(color.red) * 36 + step(color.green) * 6 + step(color.blue)
  }

  private func step(_ value: UInt8) -> Int { (Int(value) * 5 + 127) / 255 }
}
