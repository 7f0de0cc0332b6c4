/// Headers of images, so far as anything is read of them.
enum Samples {
  static func png(_ width: Int, _ height: Int, padding: Int = 0) -> [UInt8] {
    let noise = (0..<padding).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ width) }
    return join(
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], big(13), bytes("IHDR"), big(width), big(height),
      [8, 2, 0, 0, 0], big(0), big(padding), bytes("IDAT"), noise, big(0), big(0), bytes("IEND"), big(0))
  }

  /// - Parameter orientation: EXIF's; nil for a file without any.
  static func jpeg(_ width: Int, _ height: Int, orientation: Int? = nil, isLittle: Bool = false) -> [UInt8] {
    var exif: [UInt8] = []
    if let orientation {
      let tiff =
        isLittle
        ? join(bytes("II"), [42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, UInt8(orientation), 0, 0, 0])
        : join(bytes("MM"), [0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(orientation), 0, 0])
      exif = join([0xFF, 0xE1], big(tiff.count + 8, 2), bytes("Exif\0\0"), tiff)
    }
    return join(
      [0xFF, 0xD8], exif, [0xFF, 0xFF, 0xC2, 0, 11, 8], big(height, 2), big(width, 2), [1, 1, 17, 0, 0xFF, 0xD9])
  }

  static func gif(_ width: Int, _ height: Int) -> [UInt8] {
    join(bytes("GIF89a"), little(width, 2), little(height, 2), [0, 0, 0])
  }

  static func webp(_ chunk: String, _ content: [UInt8]) -> [UInt8] {
    join(bytes("RIFF0000WEBP" + chunk), little(content.count), content)
  }

  static func avif(_ width: Int, _ height: Int, angle: UInt8 = 0) -> [UInt8] {
    let tile = box("ispe", big(0), big(1), big(1))
    let whole = box("ispe", big(0), big(width), big(height))
    let properties = box("ipco", tile, whole, box("irot", [angle]))
    return join(
      box("ftyp", bytes("mif1"), big(0), bytes("avif")),
      box("meta", big(0), box("hdlr", big(0)), box("iprp", properties)))
  }

  /// Of Windows, with rows from above.
  static func bmp(_ width: Int, _ height: Int) -> [UInt8] {
    join(
      bytes("BM"), little(30), big(0), little(26), little(40), little(width), little(0x1_0000_0000 - height),
      [1, 0, 24, 0])
  }

  static func ico(_ sizes: [(UInt8, UInt8)]) -> [UInt8] {
    var icon: [UInt8] = [0, 0, 1, 0, UInt8(sizes.count), 0]
    for (width, height) in sizes { icon = join(icon, [width, height], [UInt8](repeating: 0, count: 14)) }
    return join(icon, [0])
  }

  private static func box(_ name: String, _ parts: [UInt8]...) -> [UInt8] {
    let content = parts.flatMap { $0 }
    return join(big(content.count + 8), bytes(name), content)
  }

  private static func big(_ value: Int, _ length: Int = 4) -> [UInt8] {
    (0..<length).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  private static func little(_ value: Int, _ length: Int = 4) -> [UInt8] { big(value, length).reversed() }
}

func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

/// Chains of `+` over literals keep the compiler busy for a minute.
func join(_ parts: [UInt8]...) -> [UInt8] { parts.flatMap { $0 } }
