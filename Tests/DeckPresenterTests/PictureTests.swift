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

  @Test func scalingAverages() throws {
    let (red, black): ([UInt8], [UInt8]) = ([255, 0, 0, 255], [0, 0, 0, 255])
    let image = PixelImage(width: 2, height: 2, bytes: red + black + red + black)
    #expect(image.scaled(width: 1, height: 1).bytes == [127, 0, 0, 255])
    #expect(image.scaled(width: 2, height: 2).bytes == image.bytes)
    #expect(image.scaled(width: 4, height: 1).bytes.count == 16)
  }
}
