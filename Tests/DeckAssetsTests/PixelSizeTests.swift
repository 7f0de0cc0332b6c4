import Testing

@testable import DeckAssets

@Suite struct PixelSizeTests {
  @Test(arguments: [
    Samples.png(70_000, 9), Samples.jpeg(70_00, 9), Samples.gif(700, 9), Samples.avif(700, 9), Samples.bmp(700, 9),
  ])
  func ofEachKind(_ bytes: [UInt8]) throws {
    let type = try #require(MediaType(of: bytes))
    let size = try #require(PixelSize(type, bytes))
    #expect(size.height == 9)
    #expect([700, 7000, 70_000].contains(size.width))
  }

  @Test(arguments: [(1, false), (3, true), (4, false), (5, true), (6, false), (8, true)])
  func orientationTurnsAPhoto(_ orientation: Int, _ isLittle: Bool) {
    let size = PixelSize(.jpeg, Samples.jpeg(40, 30, orientation: orientation, isLittle: isLittle))
    #expect(size == (orientation < 5 ? PixelSize(width: 40, height: 30) : PixelSize(width: 30, height: 40)))
  }

  @Test(arguments: [(UInt8(0), 40, 30), (1, 30, 40), (2, 40, 30), (3, 30, 40)])
  func rotationTurnsAVIF(_ angle: UInt8, _ width: Int, _ height: Int) {
    #expect(PixelSize(.avif, Samples.avif(40, 30, angle: angle)) == PixelSize(width: width, height: height))
  }

  @Test(
    arguments: [
      ("VP8X", [0, 0, 0, 0, 0x8F, 0x01, 0, 0x2B, 0x01, 0]), ("VP8L", [0x2F, 0x8F, 0xC1, 0x4A, 0]),
      ("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, 0x90, 0x01, 0x2C, 0x41]),
    ] as [(String, [UInt8])])
  func webP(_ chunk: String, _ content: [UInt8]) {
    #expect(PixelSize(.webp, Samples.webp(chunk, content)) == PixelSize(width: 400, height: 300))
  }

  @Test func theLargestPictureOfAnIcon() {
    #expect(PixelSize(.ico, Samples.ico([(16, 16), (0, 0), (48, 48)])) == PixelSize(width: 256, height: 256))
  }

  @Test(arguments: [
    ("width='40' height='30'", 40, 30), ("height=\"30px\" viewBox='0 0 1 1' width=\"40.4px\"", 40, 30),
    ("width='1in' height='72pt'", 96, 96), ("width='100%' viewBox='0 0 40 30'", 40, 30),
    ("viewBox=' 0,0 40,30 ' preserveAspectRatio='none'", 40, 30),
  ])
  func drawings(_ attributes: String, _ width: Int, _ height: Int) {
    let svg = bytes("<svg id='a' \(attributes)><rect width='1'/></svg>")
    #expect(PixelSize(.svg, svg) == PixelSize(width: width, height: height))
  }

  @Test(arguments: ["", "width='40'", "width='x' height='y'", "viewBox='0 0 0 0'", "width='-1' height='9'"])
  func drawingsWithoutASize(_ attributes: String) {
    #expect(PixelSize(.svg, bytes("<svg \(attributes)/>")) == nil)
  }
}
