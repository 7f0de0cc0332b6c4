import DeckBuild

/// The note in a PNG that deckc made it: a `tEXt` chunk with the keyword `Software` (PNG specification, 11.3.4.3).
enum PNGMark {
  /// `png` with the note behind its header. A file that begins otherwise stays as it is.
  static func add(_ software: String, to png: [UInt8]) -> [UInt8] {
    // Eight bytes of signature, and the header's chunk: length, name, 13 bytes, sum.
    let header = 8 + 4 + 4 + 13 + 4
    guard png.count > header, png[12..<16].elementsEqual("IHDR".utf8) else { return png }
    let content = Array("tEXtSoftware\0\(software)".utf8)
    let chunk = bigEndian(UInt32(content.count - 4)) + content + bigEndian(CyclicCheck.sum(content))
    return Array(png[..<header]) + chunk + png[header...]
  }

  private static func bigEndian(_ value: UInt32) -> [UInt8] { withUnsafeBytes(of: value.bigEndian) { Array($0) } }
}
