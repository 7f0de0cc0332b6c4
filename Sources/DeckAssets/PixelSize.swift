/// How large an image says it is, as browsers show it: in CSS pixels, turned as its orientation asks.
///
/// Read from the header alone; nothing is decoded.
package struct PixelSize: Hashable, Sendable {
  package var width: Int
  package var height: Int

  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  /// nil for what is no image, and for headers that end early or make no sense.
  package init?(_ type: MediaType, _ bytes: [UInt8]) {
    let found: PixelSize? =
      switch type {
      case .png: Self.pair(bytes.big(4, at: 16), bytes.big(4, at: 20))
      case .gif: Self.pair(bytes.little(2, at: 6), bytes.little(2, at: 8))
      case .jpeg: Self.jpeg(bytes)
      case .webp: Self.webp(bytes)
      case .avif: Self.avif(bytes)
      case .bmp: Self.bmp(bytes)
      case .ico: Self.ico(bytes)
      case .svg: SVGRoot(bytes)?.size
      default: nil
      }
    guard let found, found.width > 0, found.height > 0 else { return nil }
    self = found
  }

  var turned: PixelSize { PixelSize(width: height, height: width) }

  private static func pair(_ width: Int?, _ height: Int?) -> PixelSize? {
    guard let width, let height else { return nil }
    return PixelSize(width: width, height: height)
  }

  /// A bitmap's header: of OS/2 with 12 bytes, or one of Windows' with signed numbers, negative when the rows go down.
  private static func bmp(_ bytes: [UInt8]) -> PixelSize? {
    guard let length = bytes.little(4, at: 14) else { return nil }
    if length == 12 { return pair(bytes.little(2, at: 18), bytes.little(2, at: 20)) }
    let height = bytes.little(4, at: 22).map { Int(Int32(truncatingIfNeeded: $0).magnitude) }
    return pair(bytes.little(4, at: 18), height)
  }

  /// The largest of an icon's pictures; 0 stands for 256.
  private static func ico(_ bytes: [UInt8]) -> PixelSize? {
    guard let count = bytes.little(2, at: 4) else { return nil }
    let sizes = (0..<count).compactMap { index -> PixelSize? in
      let entry = 6 + index * 16
      guard entry + 1 < bytes.count else { return nil }
      func side(_ byte: UInt8) -> Int { byte == 0 ? 256 : Int(byte) }
      return PixelSize(width: side(bytes[entry]), height: side(bytes[entry + 1]))
    }
    return sizes.max { $0.width < $1.width }
  }

  /// The first chunk says which of three kinds it is: lossy, lossless, or extended with a canvas.
  private static func webp(_ bytes: [UInt8]) -> PixelSize? {
    if bytes.has("VP8X", at: 12) {
      return pair(bytes.little(3, at: 24).map { $0 + 1 }, bytes.little(3, at: 27).map { $0 + 1 })
    }
    if bytes.has("VP8L", at: 12), let bits = bytes.little(4, at: 21) {
      return PixelSize(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
    }
    guard bytes.has("VP8 ", at: 12) else { return nil }
    return pair(bytes.little(2, at: 26).map { $0 & 0x3FFF }, bytes.little(2, at: 28).map { $0 & 0x3FFF })
  }
}
