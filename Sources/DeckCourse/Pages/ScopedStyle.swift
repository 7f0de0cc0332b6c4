/// A deck's style sheet for its own slides in a page with those of others: its rules are nested in a selector (CSS
/// Nesting 1), what they say of the page goes to the box around the slides, and what cannot be nested stands before.
struct ScopedStyle {
  private let css: [UInt8]
  private var index = 0
  private var outside: [UInt8] = []
  private var nested: [UInt8] = []

  /// `css` within elements that fit `scope`, in which `box` is the box around the slides.
  ///
  /// - Complexity: linear in the style sheet
  static func style(_ css: [UInt8], in scope: String, box: String) -> [UInt8] {
    var style = ScopedStyle(css: css)
    style.readRules(box: Array("& > \(box)".utf8))
    return style.outside + Array("\(scope){".utf8) + style.nested + [UInt8(ascii: "}")]
  }

  private init(css: [UInt8]) { self.css = css }

  private mutating func readRules(box: [UInt8]) {
    while index < css.count {
      let prelude = readText(until: [UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";")])
      // Words at the end that open no block say nothing.
      guard index < css.count else { return }
      let mark = css[index]
      index += 1
      // What has no block, such as `@import`, means nothing in another place; a stray bracket ends nothing.
      guard mark == UInt8(ascii: "{") else { continue }
      let name = Self.trimmed(prelude)
      if ["@font-face", "@keyframes", "@-webkit-keyframes", "@property", "@counter-style"].contains(where: {
        name.starts(with: $0.utf8)
      }) {
        outside += prelude + [mark] + readBlock()
      } else if name.first == UInt8(ascii: "@") {
        let block = readBlock()
        var inner = ScopedStyle(css: Array(block.dropLast()))
        inner.readRules(box: box)
        outside += inner.outside
        nested += prelude + [mark] + inner.nested + [UInt8(ascii: "}")]
      } else {
        let selectors = name.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map { selector in
          let selector = Self.trimmed(Array(selector))
          return Self.pageSelectors.contains { $0.utf8.elementsEqual(selector) } ? box : selector
        }
        nested += Array(selectors.joined(separator: [UInt8(ascii: ",")])) + [mark] + readBlock()
      }
    }
  }

  private static let pageSelectors = [
    ":root", "html", "body", ".reveal-viewport", ":where(.reveal-viewport)", ":where(body)", "html body",
  ]

  /// All to the bracket that closes the block that has just been opened, and the bracket.
  private mutating func readBlock() -> [UInt8] {
    var block: [UInt8] = []
    var depth = 1
    while index < css.count {
      block += readText(until: [UInt8(ascii: "{"), UInt8(ascii: "}")])
      guard index < css.count else { break }
      depth += css[index] == UInt8(ascii: "{") ? 1 : -1
      block.append(css[index])
      index += 1
      if depth == 0 { return block }
    }
    // The end of the style sheet closes what is open.
    return block + [UInt8](repeating: UInt8(ascii: "}"), count: depth)
  }

  /// Text up to one of `marks`, without comments; in strings, in addresses and behind backslashes they mark nothing.
  private mutating func readText(until marks: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    var quote: UInt8?
    var isInAddress = false
    while index < css.count {
      let byte = css[index]
      if byte == UInt8(ascii: "\\") {
        text += css[index..<min(index + 2, css.count)]
        index += 2
        continue
      }
      if isInAddress {
        isInAddress = byte != UInt8(ascii: ")")
      } else if let open = quote {
        // A line end closes a string that nobody closed.
        if byte == open || byte == UInt8(ascii: "\n") { quote = nil }
      } else if byte == UInt8(ascii: "/"), css[index...].starts(with: "/*".utf8) {
        skipComment()
        continue
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "("), text.suffix(3).map({ $0 | 0x20 }) == Array("url".utf8) {
        // Without quotes; what stands in quotes is a string as elsewhere.
        let next = css[(index + 1)...].first { $0 > 0x20 }
        isInAddress = next != UInt8(ascii: "\"") && next != UInt8(ascii: "'")
      } else if marks.contains(byte) {
        break
      }
      text.append(byte)
      index += 1
    }
    return text
  }

  private mutating func skipComment() {
    index += 2
    while index < css.count, !css[index...].starts(with: "*/".utf8) { index += 1 }
    index = min(index + 2, css.count)
  }

  private static func trimmed(_ text: [UInt8]) -> [UInt8] {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || 0x09...0x0D ~= $0 }
    return Array(text.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }
}
