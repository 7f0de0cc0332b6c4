import Testing

@testable import DeckAssets

@Suite struct MediaTypeTests {
  static let known: [([UInt8], MediaType)] = [
    (Samples.png(3, 2), .png), (Samples.jpeg(3, 2), .jpeg), (Samples.gif(3, 2), .gif),
    (Samples.webp("VP8X", [0, 0, 0, 0, 2, 0, 0, 1, 0, 0]), .webp), (Samples.avif(3, 2), .avif),
    (bytes("<svg xmlns='http://www.w3.org/2000/svg'/>"), .svg),
    (bytes("\u{FEFF}<?xml version='1.0'?>\n<!-- <p> -->\n<!DOCTYPE svg [<!ENTITY a '>'>]>\n<svg:svg>"), .svg),
    (Samples.bmp(3, 2), .bmp), (Samples.ico([(16, 16)]), .ico),
    (join([0, 0, 0, 16], bytes("ftypisom0000")), .mp4), ([0x1A, 0x45, 0xDF, 0xA3, 1], .webm), (bytes("OggS0"), .ogg),
    (join(bytes("ID3"), [4, 0, 0, 0, 0, 0, 0, 0]), .mp3), ([0xFF, 0xFB, 0x90, 0x64, 0], .mp3),
    (bytes("RIFF0000WAVEfmt "), .wav), (bytes("fLaC0"), .flac), (bytes("wOF20"), .woff2), (bytes("wOFF0"), .woff),
    (bytes("OTTO0"), .otf), ([0, 1, 0, 0, 0, 9], .ttf), (bytes("WEBVTT\n\n"), .captions), (bytes("WEBVTT"), .captions),
  ]

  @Test(arguments: known) func knownByTheirFirstBytes(_ bytes: [UInt8], _ type: MediaType) {
    #expect(MediaType(of: bytes) == type)
  }

  /// Text is embedded as nothing, whatever it is called and however it begins.
  @Test(arguments: [
    "", "root:x:0:0:root:/root:/bin/sh\n", "BM-secret", "# Notes\n", "<html><svg></svg></html>", "<svgx/>",
    "<!-- x -->",
    "<?xml version='1.0'?><plist/>", "WEBVTTX", "true", "PNG", "ftyp",
  ])
  func textIsOfNoType(_ text: String) {
    #expect(MediaType(of: bytes(text)) == nil)
    // Windows' own encoding of text begins like a frame of sound.
    let wide = text.utf16.flatMap { unit in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(MediaType(of: join([0xFF, 0xFE], wide)) == nil)
  }

  @Test func aShortenedHeaderNeverTraps() {
    for (sample, _) in Self.known {
      for count in sample.indices {
        let short = Array(sample[..<count])
        if let type = MediaType(of: short) { _ = PixelSize(type, short) }
      }
    }
  }

  @Test func imagesOfTooManyPixelsAreRefused() {
    #expect(throws: Never.self) { try Asset(Samples.png(8000, 8000)) }
    #expect(throws: AssetFailure.self) { try Asset(Samples.png(8000, 8001)) }
    #expect(throws: AssetFailure.self) { try Asset(Samples.png(0x7FFF_FFFF, 0x7FFF_FFFF)) }
  }

  @Test(arguments: [
    (Samples.png(40, 30), nil), (Samples.png(40, 30).dropLast(1) + [], "is cut off"),
    (Array(Samples.png(40, 30, padding: 900).prefix(500)), "is cut off"), (Samples.jpeg(40, 30), nil),
    ([0xFF, 0xD8, 0xFF, 0xE0], "has no header that gives its size"), (Samples.gif(0, 0), "holds no picture"),
    (Samples.gif(40, 30), nil),
  ])
  func brokenImagesAreKnown(_ bytes: [UInt8], _ flaw: String?) throws {
    #expect(try Asset(bytes).flaw == flaw)
  }
}
