extension Asset {
  /// What a browser will not be able to show of an image, as the rest of a sentence; nil for one that looks whole.
  ///
  /// - Complexity: linear in the chunks of a PNG; nothing is decoded.
  var flaw: String? {
    switch type {
    case .png: Self.isWhole(bytes) ? nil : "is cut off"
    case .jpeg, .webp, .bmp, .ico: size == nil ? "has no header that gives its size" : nil
    // A size of nothing is fine where a frame has its own.
    case .gif: size == nil && bytes.count < 24 ? "holds no picture" : nil
    default: nil
    }
  }

  /// Whether the chunks of a PNG lead to the last one (PNG specification §5).
  private static func isWhole(_ bytes: [UInt8]) -> Bool {
    var place = 8
    while let length = bytes.big(4, at: place), place + 12 + length <= bytes.count {
      if bytes.has("IEND", at: place + 4) { return true }
      place += 12 + length
    }
    return false
  }
}
