import DeckTerminal
import Testing

@testable import DeckPresenter

@Suite struct SixelTests {
  /// The pixels of a body, as a terminal reads it; nil where nothing is drawn.
  private func decode(_ body: [UInt8], width: Int, height: Int) -> [[Int]?] {
    var pixels: [[Int]?] = Array(repeating: nil, count: width * height)
    var colors: [Int: [Int]] = [:]
    var (color, column, band, count) = (0, 0, 0, 1)
    var rest = body[...]
    func numbers() -> [Int] {
      let text = rest.prefix { (0x30...0x3B).contains($0) }
      rest = rest.dropFirst(text.count)
      return text.split(separator: UInt8(ascii: ";")).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    }
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\""): _ = numbers()
      case UInt8(ascii: "#"):
        let found = numbers()
        color = found[0]
        if found.count == 5 { colors[color] = Array(found[2...]) }
      case UInt8(ascii: "!"): count = numbers()[0]
      case UInt8(ascii: "$"): column = 0
      case UInt8(ascii: "-"): (column, band) = (0, band + 1)
      default:
        for _ in 0..<count {
          for bit in 0..<6 where (byte - 63) >> UInt8(bit) & 1 == 1 {
            pixels[(band * 6 + bit) * width + column] = colors[color]
          }
          column += 1
        }
        count = 1
      }
    }
    return pixels
  }

  private func image(_ width: Int, _ height: Int, _ color: (Int, Int) -> [UInt8]) -> PixelImage {
    PixelImage(
      width: width, height: height, bytes: (0..<height).flatMap { y in (0..<width).flatMap { x in color(x, y) } })
  }

  /// How far the worst sample is off, in percent; what is transparent stays.
  private func worst(_ image: PixelImage) throws -> Int {
    let pixels = decode(Sixel.encode(image), width: image.width, height: image.height)
    var worst = 0
    for y in 0..<image.height {
      for x in 0..<image.width {
        guard let color = image.color(x, y) else {
          #expect(pixels[y * image.width + x] == nil)
          continue
        }
        let seen = try #require(pixels[y * image.width + x])
        for (sample, percent) in zip([color.red, color.green, color.blue], seen) {
          worst = max(worst, abs(Int(sample) * 100 / 255 - percent))
        }
      }
    }
    return worst
  }

  @Test func fewColoursAreThePicturesOwn() throws {
    #expect(try worst(image(16, 16) { [UInt8($0 * 16), UInt8($1 * 16), 7, 255] }) <= 1)
    #expect(try worst(image(5, 7) { [9, 200, UInt8($1), $0 == 2 ? 0 : 255] }) <= 1)
  }

  @Test func manyColoursAreRounded() throws {
    #expect(try worst(image(64, 8) { [UInt8($0 * 4 + $1 % 3), 120, 40, 255] }) <= 3)
    #expect(try worst(image(64, 64) { [UInt8($0 * 4), UInt8($1 * 4), UInt8(($0 ^ $1) * 4), 255] }) <= 11)
  }
}
