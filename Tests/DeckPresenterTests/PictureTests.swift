import DeckAssets
import Foundation
import Testing

@testable import DeckPresenter

@Suite struct PictureTests {
  /// Made with zlib: the four corners of a 3 x 2 picture and two between, in each form of PNG.
  private static let files: [String: [UInt8]] = PictureFiles.all

  @Test(arguments: files.keys.sorted()) func decodes(_ name: String) throws {
    let file = try #require(Self.files[name])
    let image = try #require(PNG.decode(file))
    #expect(image.width == 3)
    #expect(image.height == 2)
    let grey = name.hasPrefix("grey")
    let colors = (0..<2).flatMap { y in (0..<3).map { x in image.color(x, y)?.value } }
    let expected: [UInt32?] =
      grey
      ? [0x000000, 0xFFFFFF, 0x000000, 0xFFFFFF, 0x000000, 0xFFFFFF]
      : [0xFF0000, 0x00FF00, 0x0000FF, 0x000000, 0xFFFFFF, 0x808080]
    #expect(colors == expected)
  }

  /// The pixels are those of Pillow (`Tests/Oracles/pictures.py`), but for rounding and for how colours of fewer
  /// samples are spread.
  @Test(arguments: [
    ("baseline.jpg", 3), ("subsampled.jpg", 100), ("wide.jpg", 100), ("progressive.jpg", 3),
    ("progressive-subsampled.jpg", 100), ("grey.jpg", 3), ("progressive-grey.jpg", 3), ("restarts.jpg", 100),
    ("optimized.jpg", 3), ("plain.gif", 0), ("interlaced.gif", 0), ("clear.gif", 0),
  ])
  func decodesAsOthersDo(name: String, most: Int) throws {
    let file = try Self.file(name)
    let image = try #require(name.hasSuffix("gif") ? GIF.decode(file) : JPEG.decode(file))
    #expect((image.width, image.height) == (27, 19))
    let wanted = try Self.file(name + ".rgba")
    try #require(image.bytes.count == wanted.count)
    var (worst, sum) = (0, 0)
    for pixel in stride(from: 0, to: wanted.count, by: 4) {
      #expect(image.bytes[pixel + 3] == wanted[pixel + 3])
      guard wanted[pixel + 3] > 0 else { continue }
      for place in pixel..<pixel + 3 {
        let difference = abs(Int(image.bytes[place]) - Int(wanted[place]))
        (worst, sum) = (max(worst, difference), sum + difference)
      }
    }
    #expect(worst <= most)
    #expect(sum / (27 * 19 * 3) <= (most > 3 ? 9 : 1))
    #expect(!name.hasSuffix("jpg") || JPEG.isKnown(file))
  }

  @Test(arguments: ["subsampled.jpg", "progressive-subsampled.jpg", "restarts.jpg", "interlaced.gif"])
  func tornAndChangedFilesDoNoHarm(name: String) throws {
    let file = try Self.file(name)
    for count in 0..<file.count { Self.decode(Array(file[..<count])) }
    for index in file.indices {
      for change in [0x55, 0xFF, 0x80] as [UInt8] {
        var other = file
        other[index] ^= change
        Self.decode(other)
      }
    }
    #expect(JPEG.decode(Array(file[..<20])) == nil && GIF.decode(Array(file[..<12])) == nil)
  }

  /// Only what a header says to be small, since tests have no hour.
  private static func decode(_ bytes: [UInt8]) {
    guard DeckAssets.PixelSize(.jpeg, bytes).map({ $0.width * $0.height < 100_000 }) ?? true else { return }
    _ = JPEG.decode(bytes)
    guard bytes.count > 10, bytes[7] < 2, bytes[9] < 2 else { return }
    _ = GIF.decode(bytes)
  }

  private static func file(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return [UInt8](try Data(contentsOf: folder.appending(path: "Fixtures/Pictures/\(name)")))
  }

  @Test func damagedFilesAreNoPictures() throws {
    let file = try #require(Self.files["rgb8"])
    for count in 0..<file.count - 12 { _ = PNG.decode(Array(file[..<count])) }
    for index in file.indices {
      var other = file
      other[index] ^= 0x55
      _ = PNG.decode(other)
    }
    #expect(PNG.decode(Array(file[..<50])) == nil)
  }

  /// A header that promises more than the data holds, or more than anybody wants.
  @Test func sizesAreChecked() throws {
    var file = try #require(Self.files["rgb8"])
    file[19] = 200
    #expect(PNG.decode(file) == nil)
    file[16] = 0
    file[17] = 200
    #expect(PNG.decode(file) == nil)
  }

  /// 2 x 1 pixels, a and b, by what EXIF says that they are: the pixels from left to right and top to bottom.
  @Test(arguments: [
    (1, "ab", 2), (2, "ba", 2), (3, "ba", 2), (4, "ab", 2), (5, "ab", 1), (6, "ab", 1), (7, "ba", 1), (8, "ba", 1),
  ])
  func turning(orientation: Int, pixels: String, width: Int) {
    let image = PixelImage(width: 2, height: 1, bytes: Array("aaaabbbb".utf8)).turned(orientation)
    #expect(image.width == width && image.height == 3 - width)
    #expect(String(decoding: stride(from: 0, to: 8, by: 4).map { image.bytes[$0] }, as: UTF8.self) == pixels)
  }

  @Test func scalingAverages() throws {
    let (red, black): ([UInt8], [UInt8]) = ([255, 0, 0, 255], [0, 0, 0, 255])
    let image = PixelImage(width: 2, height: 2, bytes: red + black + red + black)
    #expect(image.scaled(width: 1, height: 1).bytes == [127, 0, 0, 255])
    #expect(image.scaled(width: 2, height: 2).bytes == image.bytes)
    #expect(image.scaled(width: 4, height: 1).bytes.count == 16)
  }
}
