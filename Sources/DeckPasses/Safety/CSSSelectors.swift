/// Renames ids in the selectors of a style sheet. A `#name` in a declaration is a colour and stays.
enum CSSSelectors {
  /// Nil when no selector names an id of `map`. What stands before a `{` is taken for selectors.
  ///
  /// - Complexity: linear
  static func renaming(_ map: [String: String], in bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var tokenizer = CSSTokenizer(bytes)
    var found: [(range: Range<Int>, name: String)] = []
    /// How many of `found` belong to statements that are known to be rules.
    var sure = 0
    while let token = tokenizer.next() {
      switch token.kind {
      case .hash:
        let name = String(decoding: bytes.cssText(token.range.lowerBound + 1..<token.range.upperBound), as: UTF8.self)
        if let new = map[name] { found.append((token.range, new)) }
      case .open(UInt8(ascii: "{")): sure = found.count
      case .semicolon, .close(UInt8(ascii: "}")): found.removeLast(found.count - sure)
      default: break
      }
    }
    found.removeLast(found.count - sure)
    guard !found.isEmpty else { return nil }
    var out: [UInt8] = []
    var position = 0
    for (range, name) in found {
      out.append(contentsOf: bytes[position..<range.lowerBound])
      out.append(UInt8(ascii: "#"))
      for byte in name.utf8 {
        if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") { out.append(UInt8(ascii: "\\")) }
        out.append(byte)
      }
      position = range.upperBound
    }
    return out + bytes[position...]
  }
}
