import DeckModel

/// `[name=...]`, `[time=...]` and `[color=...]` in paragraphs of quotes and in list items.
///
/// Only text that stands directly in the paragraph or item counts, as on HackMD, where the tags are found in
/// finished HTML.
struct QuoteTags {
  private var pool: TextPool

  /// Whether the source holds anything that looks like a tag.
  static func mayOccur(in source: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = 0
    while let bracket = source.offset(of: UInt8(ascii: "["), from: start, to: source.count) {
      if Kind(source, bracket + 1) != nil { return true }
      start = bracket + 1
    }
    return false
  }

  static func apply(to nodes: inout [Node], pool: inout TextPool) {
    var tags = QuoteTags(pool: pool)
    pool = TextPool(source: [])
    var color: Attribute?
    tags.walk(&nodes, inQuote: false, &color)
    pool = tags.pool
  }

  private enum Kind {
    case name, time, color

    init?(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) {
      func begins(_ word: StaticString) -> Bool {
        word.withUTF8Buffer { bytes in
          start + bytes.count <= text.count && bytes.indices.allSatisfy { text[start + $0] == bytes[$0] }
        }
      }
      if begins("name=") {
        self = .name
      } else if begins("time=") {
        self = .time
      } else if begins("color=") {
        self = .color
      } else {
        return nil
      }
    }

    var count: Int { self == .color ? 6 : 5 }
  }

  /// `color` takes the border colour up to the nearest quote.
  private mutating func walk(_ nodes: inout [Node], inQuote: Bool, _ color: inout Attribute?) {
    for index in nodes.indices {
      switch nodes[index].kind {
      case .blockQuote:
        var own: Attribute?
        walk(&nodes[index].children, inQuote: true, &own)
        if let own { nodes[index].attributes.merge(own) }
      case .paragraph where inQuote:
        replace(&nodes[index].children, bullet: false, inQuote: true, &color)
      case .list(let style):
        let isBullet = style.marker == .bullet
        for item in nodes[index].children.indices {
          for child in nodes[index].children[item].children.indices
          where nodes[index].children[item].children[child].holdsText {
            replace(
              &nodes[index].children[item].children[child].children, bullet: isBullet, inQuote: inQuote, &color)
          }
          walk(&nodes[index].children[item].children, inQuote: inQuote, &color)
        }
      default:
        if !nodes[index].children.isEmpty { walk(&nodes[index].children, inQuote: inQuote, &color) }
      }
    }
  }

  private mutating func replace(
    _ nodes: inout [Node], bullet: Bool, inQuote: Bool, _ color: inout Attribute?
  ) {
    var out: [Node] = []
    for node in nodes {
      guard case .text(let text) = node.kind else {
        out.append(node)
        continue
      }
      let found = pool.withBytes(text) { tags(in: $0) }
      guard !found.isEmpty else {
        out.append(node)
        continue
      }
      var start = 0
      func piece(_ from: Int, _ to: Int) -> Node {
        Node(.text(TextRange(text.lowerBound + from, text.lowerBound + to)), node.range)
      }
      for tag in found {
        if tag.start > start {
          let between = piece(start, tag.start)
          // A name and a time side by side share one `small`, whatever blanks part them.
          let isBlank = pool.withBytes(TextRange(text.lowerBound + start, text.lowerBound + tag.start)) {
            $0.allSatisfy(isSpace)
          }
          if tag.kind != .time || !isBlank || out.last?.isName != true { out.append(between) }
        }
        start = tag.end
        if tag.kind == .color {
          out.append(colorTag(tag.value, node.range, bullet: bullet, inQuote: inQuote, &color))
        } else {
          label(tag.kind, tag.value, node.range, &out)
        }
      }
      if start < text.count { out.append(piece(start, text.count)) }
    }
    nodes = out
  }

  private mutating func label(_ kind: Kind, _ value: String, _ range: SourceRange, _ out: inout [Node]) {
    let icon = Node(
      .element("i"), range, attributes: [Attribute("class", kind == .name ? "fa fa-user" : "fa fa-clock-o")])
    let parts = [icon, Node(.text(pool.append(" " + value)), range)]
    if kind == .time, out.last?.isName == true {
      out[out.count - 1].children += [Node(.text(pool.append(" ")), range)] + parts
    } else {
      out.append(Node(.element("small"), range, children: parts))
    }
  }

  private func colorTag(
    _ value: String, _ range: SourceRange, bullet: Bool, inQuote: Bool, _ color: inout Attribute?
  ) -> Node {
    var node = Node(.element("span"), range)
    let isColor = Self.isColor(value)
    node.attributes = [
      Attribute("class", bullet ? "color fa fa-tag" : "color", at: range), Attribute("data-color", value, at: range),
    ]
    if bullet, isColor { node.attributes.append(Attribute("style", "color: \(value);", at: range)) }
    if inQuote, isColor { color = Attribute("style", "border-left-color: \(value);", at: range) }
    return node
  }

  private typealias Found = (kind: Kind, start: Int, end: Int, value: String)

  private func tags(in text: UnsafeBufferPointer<UInt8>) -> [Found] {
    var found: [Found] = []
    var place = 0
    while place + 6 < text.count {
      guard text[place] == UInt8(ascii: "["), let kind = Kind(text, place + 1) else {
        place += 1
        continue
      }
      let start = place + 1 + kind.count
      var end = start
      while end < text.count, text[end] != UInt8(ascii: "]") { end += 1 }
      guard end < text.count else { break }
      let value = String(decoding: text[start..<end], as: UTF8.self)
      if kind == .color, !value.utf8.allSatisfy(Self.isColorByte) {
        place += 1
        continue
      }
      found.append((kind, place, end + 1, value))
      place = end + 1
    }
    return found
  }

  private static func isColorByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "_"), UInt8(ascii: " "), UInt8(ascii: "#"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: ","),
      UInt8(ascii: "|"), UInt8(ascii: "."), UInt8(ascii: "%"), UInt8(ascii: "/"), UInt8(ascii: "-"):
      true
    default: isAlphanumeric(byte)
    }
  }

  /// A hexadecimal colour, a name, or a colour function with numbers: what may go into a style.
  private static func isColor(_ value: String) -> Bool {
    let bytes = Array(value.utf8)
    guard let first = bytes.first else { return false }
    if first == UInt8(ascii: "#") {
      let digits = bytes.dropFirst()
      return [3, 4, 6, 8].contains(digits.count)
        && digits.allSatisfy { isDigit($0) || ($0 | 0x20 >= 97 && $0 | 0x20 <= 102) }
    }
    if bytes.allSatisfy(isLetter) { return true }
    guard let open = bytes.firstIndex(of: UInt8(ascii: "(")), bytes.last == UInt8(ascii: ")") else { return false }
    let name = String(decoding: bytes[..<open], as: UTF8.self).lowercased()
    guard ["rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch"].contains(name) else { return false }
    return bytes[(open + 1)..<(bytes.count - 1)].allSatisfy {
      isAlphanumeric($0)
        || [
          UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "%"), UInt8(ascii: " "), UInt8(ascii: "/"),
          UInt8(ascii: "-"),
        ].contains($0)
    }
  }
}

extension Node {
  /// Whether this is a `[name=...]` that no `[time=...]` has joined yet.
  fileprivate var isName: Bool {
    guard case .element("small") = kind, children.count == 2 else { return false }
    return children[0].attributes["class"] == "fa fa-user"
  }

  fileprivate var holdsText: Bool {
    switch kind {
    case .plain, .paragraph: true
    default: false
    }
  }
}
