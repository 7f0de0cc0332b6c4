/// AVIF: boxes in boxes (ISO 14496-12, 23008-12). `meta`, `iprp` and `ipco` lead to the properties of all items.
extension PixelSize {
  /// The largest extent of an item, which is the picture's when it is put together of tiles; a rotation by a quarter
  /// turns it.
  static func avif(_ bytes: [UInt8]) -> PixelSize? {
    guard let meta = box("meta", in: 0..<bytes.count, bytes)?.dropFirst(4),
      let properties = box("iprp", in: meta, bytes), let all = box("ipco", in: properties, bytes)
    else { return nil }
    var largest: PixelSize?
    var isTurned = false
    forEachBox(in: all, bytes) { name, content in
      if name == "ispe", let width = bytes.big(4, at: content.lowerBound + 4),
        let height = bytes.big(4, at: content.lowerBound + 8),
        width * height > (largest.map { $0.width * $0.height } ?? 0)
      {
        largest = PixelSize(width: width, height: height)
      }
      if name == "irot", let angle = bytes.big(1, at: content.lowerBound) { isTurned = angle & 1 == 1 }
    }
    return isTurned ? largest?.turned : largest
  }

  private static func box(_ wanted: String, in range: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
    var found: Range<Int>?
    forEachBox(in: range, bytes) { name, content in
      if name == wanted, found == nil { found = content }
    }
    return found
  }

  /// Calls `body` with the name and the content of each box in `range`.
  private static func forEachBox(in range: Range<Int>, _ bytes: [UInt8], _ body: (String, Range<Int>) -> Void) {
    var position = range.lowerBound
    while position + 8 <= range.upperBound, let length = bytes.big(4, at: position) {
      let end = length == 0 ? range.upperBound : position + length
      guard length == 0 || length >= 8, end <= range.upperBound else { return }
      body(String(decoding: bytes[position + 4..<position + 8], as: UTF8.self), position + 8..<end)
      position = end
    }
  }
}
