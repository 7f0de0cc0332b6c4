/// The addresses that CSS loads from, and the same CSS with something else in their places.
package struct CSSAddresses {
  /// One address, its escapes resolved.
  package struct Place {
    package let address: String
    /// Whether it stands in `@font-face`.
    package let isFont: Bool
    /// Of the `url(...)` or the string, in bytes from the CSS's start.
    package let range: Range<Int>
  }

  private struct Function {
    var name: String
    var start: Int
    /// Of `url("...")` and `src("...")`: the string's content.
    var address: String?
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var functions: [Function] = []
  private var places: [Place] = []
  private var depth = 0
  /// The depth in which the font's descriptors stand.
  private var fontDepth: Int?

  /// The addresses in their order. A `url` that an at-rule itself takes, as `@import` does, is none.
  ///
  /// - Complexity: linear
  package static func all(in bytes: UnsafeBufferPointer<UInt8>) -> [Place] {
    guard mayOccur(in: bytes) else { return [] }
    var reader = CSSAddresses(bytes)
    reader.run()
    return reader.places
  }

  /// The CSS with `replacement(place)` for each place that has one; nil when none has.
  package static func rewrite(
    _ bytes: UnsafeBufferPointer<UInt8>, _ replacement: (Place) -> [UInt8]?
  ) -> [UInt8]? {
    var out: [UInt8] = []
    var done = 0
    for place in all(in: bytes) {
      guard let text = replacement(place) else { continue }
      out.append(contentsOf: bytes[done..<place.range.lowerBound])
      out.append(contentsOf: text)
      done = place.range.upperBound
    }
    return done == 0 ? nil : out + bytes[done...]
  }

  /// Whether some function ends like `url`, `src`, `image` or `image-set`, or an escape hides its name.
  private static func mayOccur(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == UInt8(ascii: "\\") { return true }
      if byte == UInt8(ascii: "(") {
        switch previous | 0x20 {
        case UInt8(ascii: "l"), UInt8(ascii: "c"), UInt8(ascii: "e"), UInt8(ascii: "t"): return true
        default: break
        }
      }
      previous = byte
    }
    return false
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private mutating func run() {
    var tokenizer = CSSTokenizer(bytes)
    var isFontNext = false
    while let token = tokenizer.next() {
      switch token.kind {
      case .atKeyword:
        let name = bytes.cssName(token.range.lowerBound + 1..<token.range.upperBound)
        isFontNext = name == "font-face"
        if name == "import" || name == "namespace" { Self.skipStatement(&tokenizer) }
      case .open(UInt8(ascii: "{")):
        depth += 1
        if isFontNext { fontDepth = depth }
        isFontNext = false
      case .close(UInt8(ascii: "}")):
        if fontDepth == depth { fontDepth = nil }
        depth = max(depth - 1, 0)
        functions = []
      case .open(UInt8(ascii: "(")): functions.append(Function(name: "", start: token.range.lowerBound))
      case .function:
        let name = bytes.cssName(token.range.lowerBound..<token.range.upperBound - 1)
        functions.append(Function(name: name, start: token.range.lowerBound))
      case .close(UInt8(ascii: ")")): close(token)
      case .string: string(token)
      case .url: url(token)
      default: break
      }
    }
  }

  private static func skipStatement(_ tokenizer: inout CSSTokenizer) {
    while let token = tokenizer.next(), token.kind != .semicolon, token.kind != .open(UInt8(ascii: "{")) {}
  }

  private mutating func close(_ token: CSSToken) {
    guard let function = functions.popLast(), let address = function.address else { return }
    add(address, function.start..<token.range.upperBound)
  }

  private mutating func string(_ token: CSSToken) {
    guard let top = functions.indices.last else { return }
    let end = token.isCutOff ? token.range.upperBound : token.range.upperBound - 1
    let start = token.range.lowerBound + 1
    let address = String(decoding: bytes.cssText(start..<max(start, end)), as: UTF8.self)
    switch functions[top].name {
    case "url", "src": functions[top].address = functions[top].address ?? address
    case "image", "image-set", "-webkit-image-set": add(address, token.range)
    default: break
    }
  }

  private mutating func url(_ token: CSSToken) {
    guard let open = bytes[token.range].firstIndex(of: UInt8(ascii: "(")) else { return }
    var start = open + 1
    var end = token.isCutOff ? token.range.upperBound : token.range.upperBound - 1
    while start < end, bytes[start].isSpace { start += 1 }
    while end > start, bytes[end - 1].isSpace { end -= 1 }
    add(String(decoding: bytes.cssText(start..<end), as: UTF8.self), token.range)
  }

  private mutating func add(_ address: String, _ range: Range<Int>) {
    places.append(Place(address: address, isFont: fontDepth != nil, range: range))
  }
}
