/// What a file is, by its first bytes; its name and what a server says do not count (`trust` F2).
package enum MediaType: String, Sendable, CaseIterable {
  case png = "image/png"
  case jpeg = "image/jpeg"
  case gif = "image/gif"
  case webp = "image/webp"
  case avif = "image/avif"
  case svg = "image/svg+xml"
  case bmp = "image/bmp"
  case ico = "image/x-icon"

  case mp4 = "video/mp4"
  case webm = "video/webm"
  case ogg = "video/ogg"
  case mp3 = "audio/mpeg"
  case wav = "audio/wav"
  case flac = "audio/flac"

  case woff = "font/woff"
  case woff2 = "font/woff2"
  case ttf = "font/ttf"
  case otf = "font/otf"

  case captions = "text/vtt"

  /// What a place in a page may load: one of these, whatever else there is (`settlements`, "What may be embedded").
  package enum Family: String, Hashable, Sendable {
    case image, media, font, captions
  }

  package var family: Family {
    switch self {
    case .png, .jpeg, .gif, .webp, .avif, .svg, .bmp, .ico: .image
    case .mp4, .webm, .ogg, .mp3, .wav, .flac: .media
    case .woff, .woff2, .ttf, .otf: .font
    case .captions: .captions
    }
  }

  /// nil for everything that is not known, and for text of any other kind than SVG and WebVTT.
  package init?(of bytes: [UInt8]) {
    guard let type = Self.fixed(bytes) ?? Self.boxed(bytes) ?? Self.written(bytes) else { return nil }
    self = type
  }

  /// Types with an unmistakable first word.
  private static func fixed(_ bytes: [UInt8]) -> MediaType? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
    if bytes.has("GIF87a") || bytes.has("GIF89a") { return .gif }
    if bytes.starts(with: [0x1A, 0x45, 0xDF, 0xA3]) { return .webm }
    if bytes.has("OggS") { return .ogg }
    if bytes.has("fLaC") { return .flac }
    if bytes.has("wOFF") { return .woff }
    if bytes.has("wOF2") { return .woff2 }
    if bytes.has("OTTO") { return .otf }
    if bytes.starts(with: [0, 1, 0, 0, 0]) || bytes.starts(with: Array("true".utf8) + [0]) { return .ttf }
    return nil
  }

  /// Types that are one kind of a container, or whose first word is so short that more has to fit.
  private static func boxed(_ bytes: [UInt8]) -> MediaType? {
    if bytes.has("RIFF"), bytes.has("WEBP", at: 8) { return .webp }
    if bytes.has("RIFF"), bytes.has("WAVE", at: 8) { return .wav }
    if bytes.has("ftyp", at: 4) { return isAVIF(bytes) ? .avif : .mp4 }
    if bytes.has("BM"), bytes.little(4, at: 2) == bytes.count, bytes.little(4, at: 6) == 0 { return .bmp }
    if bytes.starts(with: [0, 0, 1, 0]), let count = bytes.little(2, at: 4), count > 0, bytes.count > 6 + count * 16 {
      return .ico
    }
    let isID3 = bytes.has("ID3") && bytes.count > 10 && bytes[3] < 0xFF && bytes[4] < 0xFF
    // A frame's eleven set bits, the third layer, a bit rate and a sampling rate that exist.
    let isFrame =
      bytes.count > 4 && bytes[0] == 0xFF && bytes[1] & 0xE0 == 0xE0 && bytes[1] & 0x06 == 0x02
      && bytes[1] & 0x18 != 0x08
      && bytes[2] & 0xF0 != 0xF0 && bytes[2] & 0x0C != 0x0C
    return isID3 || isFrame ? .mp3 : nil
  }

  private static func isAVIF(_ bytes: [UInt8]) -> Bool {
    let end = min(bytes.big(4, at: 0) ?? 0, bytes.count, 256)
    return stride(from: 8, to: end, by: 4).contains { bytes.has("avif", at: $0) || bytes.has("avis", at: $0) }
  }

  private static func written(_ bytes: [UInt8]) -> MediaType? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if bytes.has("WEBVTT", at: start) {
      // A word of its own (WebVTT, 4.1).
      let isWord = bytes.count == start + 6 || [0x20, 0x09, 0x0A, 0x0D].contains(bytes[start + 6])
      return isWord ? .captions : nil
    }
    return SVGRoot(bytes) == nil ? nil : .svg
  }
}

extension [UInt8] {
  /// Whether the ASCII text `word` stands at `offset`.
  func has(_ word: StaticString, at offset: Int = 0) -> Bool {
    let length = word.utf8CodeUnitCount
    guard offset >= 0, offset + length <= count else { return false }
    return (0..<length).allSatisfy { self[offset + $0] == word.utf8Start[$0] }
  }

  /// The unsigned number of `length` bytes at `offset`, the first byte counting most; nil past the end.
  func big(_ length: Int, at offset: Int) -> Int? {
    guard offset >= 0, offset <= count - length else { return nil }
    return self[offset..<offset + length].reduce(0) { $0 << 8 | Int($1) }
  }

  /// The same with the last byte counting most.
  func little(_ length: Int, at offset: Int) -> Int? {
    guard offset >= 0, offset <= count - length else { return nil }
    return self[offset..<offset + length].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
