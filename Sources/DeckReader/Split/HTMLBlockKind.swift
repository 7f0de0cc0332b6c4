/// CommonMark's HTML blocks that run to an end mark instead of a blank line (specification 0.30, section 4.6).
enum HTMLBlockKind: UInt8, CaseIterable {
  /// `<script`, `<pre`, `<style` and `<textarea` to one of their end tags.
  case rawText
  case comment
  /// `<?` to `?>`
  case instruction
  /// `<!X` to `>`
  case declaration
  case cdata

  /// The kind of the block that begins with the `<` at `offset`, if it is one of the five.
  ///
  /// Upper and lower case are all one here. What CommonMark takes in upper case only (``needsParser(_:at:)``)
  /// differs between versions of the parser.
  init?(_ bytes: Bytes, at offset: Int, to end: Int) {
    guard offset + 1 < end, bytes[offset] == UInt8(ascii: "<") else { return nil }
    switch bytes[offset + 1] {
    case UInt8(ascii: "?"): self = .instruction
    case UInt8(ascii: "!"):
      if bytes.hasPrefix("<!--", at: offset, to: end) {
        self = .comment
      } else if bytes.hasPrefix("<![cdata[", at: offset, to: end, anyCase: true) {
        self = .cdata
      } else if offset + 2 < end, bytes[offset + 2].isASCIILetter {
        self = .declaration
      } else {
        return nil
      }
    default:
      guard let tagEnd = rawTextTag(bytes, at: offset + 1, to: end) else { return nil }
      switch tagEnd < end ? bytes[tagEnd] : UInt8(ascii: "\n") {
      case UInt8(ascii: ">"), UInt8(ascii: " "), 0x09...0x0D: self = .rawText
      default: return nil
      }
    }
  }

  /// Whether only the parser knows if the block that begins at `offset` is one.
  func needsParser(_ bytes: Bytes, at offset: Int) -> Bool {
    switch self {
    case .declaration: bytes[offset + 2] >= UInt8(ascii: "a")
    case .cdata: !bytes.hasPrefix("<![CDATA[", at: offset, to: bytes.count)
    default: false
    }
  }

  /// How a person would end the block.
  var endMarkName: String { self == .rawText ? "its end tag" : endMarkText }

  /// A text that ends the block.
  var endMarkText: String {
    switch self {
    case .rawText: "</pre>"
    case .comment: "-->"
    case .instruction: "?>"
    case .declaration: ">"
    case .cdata: "]]>"
    }
  }

  /// The offset behind the first end mark in `start..<end`.
  func endMark(_ bytes: Bytes, from start: Int, to end: Int) -> Int? {
    var offset = start
    while let greater = bytes.offset(of: UInt8(ascii: ">"), from: offset, to: end) {
      offset = greater + 1
      if ends(bytes, at: greater, from: start) { return offset }
    }
    return nil
  }

  /// Whether the `>` at `offset` closes an end mark that begins no earlier than `start`.
  private func ends(_ bytes: Bytes, at offset: Int, from start: Int) -> Bool {
    func precedes(_ mark: StaticString) -> Bool {
      let begin = offset - mark.utf8CodeUnitCount
      return begin >= start && bytes.hasPrefix(mark, at: begin, to: offset, anyCase: true)
    }
    return switch self {
    case .rawText: precedes("</script") || precedes("</pre") || precedes("</style") || precedes("</textarea")
    case .comment: precedes("--")
    case .instruction: precedes("?")
    case .declaration: true
    case .cdata: precedes("]]")
    }
  }
}

/// The end of the name `script`, `pre`, `style` or `textarea` at `offset`.
private func rawTextTag(_ bytes: Bytes, at offset: Int, to end: Int) -> Int? {
  let names: [StaticString] = ["script", "pre", "style", "textarea"]
  return names.first { bytes.hasPrefix($0, at: offset, to: end, anyCase: true) }.map { offset + $0.utf8CodeUnitCount }
}
