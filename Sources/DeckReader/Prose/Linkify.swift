import DeckModel

/// Bare addresses in text become links; not in links, nor in raw `<a>`.
enum Linkify {
  static func apply(to nodes: inout [Node], pool: inout TextPool) {
    var anchors = 0
    apply(to: &nodes, pool: &pool, anchors: &anchors)
  }

  private static func apply(to nodes: inout [Node], pool: inout TextPool, anchors: inout Int) {
    var out: [Node] = []
    out.reserveCapacity(nodes.count)
    for var node in nodes {
      switch node.kind {
      case .link, .image:
        break
      case .htmlInline(let tag):
        anchors = max(0, anchors + pool.withBytes(tag, AnchorTag.step))
      case .text(let text) where anchors == 0 && !node.isSpecialText:
        if let linked = link(node, text, &pool) {
          out += linked
          continue
        }
      default:
        if !node.children.isEmpty { apply(to: &node.children, pool: &pool, anchors: &anchors) }
      }
      out.append(node)
    }
    nodes = out
  }

  private static func link(_ node: Node, _ text: TextRange, _ pool: inout TextPool) -> [Node]? {
    let found = pool.withBytes(text) { AddressScanner($0).all() }
    guard !found.isEmpty else { return nil }
    var nodes: [Node] = []
    var start = 0
    func piece(_ from: Int, _ to: Int) -> Node {
      Node(
        .text(TextRange(text.lowerBound + from, text.lowerBound + to)),
        SourceRange(node.range.lowerBound + from, node.range.lowerBound + to))
    }
    for address in found {
      if address.range.lowerBound > start { nodes.append(piece(start, address.range.lowerBound)) }
      var words = piece(address.range.lowerBound, address.range.upperBound)
      let bytes = pool.bytes(
        TextRange(text.lowerBound + address.range.lowerBound, text.lowerBound + address.range.upperBound))
      let full = Array(address.prefix.utf8) + bytes
      let ascii = Punycode.address(full)
      let destination =
        address.prefix.isEmpty && ascii == nil
        ? TextRange(text.lowerBound + address.range.lowerBound, text.lowerBound + address.range.upperBound)
        : pool.append(ascii ?? full)
      // An empty range makes the text special: no typography touches it.
      words.kind = .text(pool.append(decoded(bytes)))
      words.range.end = words.range.start
      let range = SourceRange(words.range.lowerBound, words.range.lowerBound + address.range.count)
      nodes.append(Node(.link(destination: destination, title: .empty), range, children: [words]))
      start = address.range.upperBound
    }
    if start < text.count { nodes.append(piece(start, text.count)) }
    return nodes
  }

  /// An address as people read it: percent-encoded UTF-8 decoded, except for the characters that have a meaning in
  /// an address (mdurl's `;/?:@&=+$,#%`).
  static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "%")) else { return bytes }
    var out: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if let first = hex(bytes, place) {
        let count = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
        var run = [first]
        for index in 1..<max(count, 1) {
          if let next = hex(bytes, place + 3 * index), next & 0xC0 == 0x80 { run.append(next) }
        }
        let isKept = count == 1 && (first < 0x20 || first == 0x7F || reserved.contains(first))
        if run.count == count, !isKept, String(validating: run, as: UTF8.self) != nil {
          out += run
          place += 3 * count
          continue
        }
      }
      out.append(bytes[place])
      place += 1
    }
    return out
  }

  private static let reserved = Set(";/?:@&=+$,#%".utf8)

  private static func hex(_ bytes: [UInt8], _ place: Int) -> UInt8? {
    guard place + 2 < bytes.count, bytes[place] == UInt8(ascii: "%") else { return nil }
    func digit(_ byte: UInt8) -> UInt8? {
      isDigit(byte) ? byte - 48 : (byte | 0x20) >= 97 && (byte | 0x20) <= 102 ? (byte | 0x20) - 87 : nil
    }
    guard let high = digit(bytes[place + 1]), let low = digit(bytes[place + 2]) else { return nil }
    return high << 4 | low
  }
}

/// `<a ...>` and `</a>` in raw HTML.
enum AnchorTag {
  /// What the tag adds to the number of open ones.
  static func step(_ tag: UnsafeBufferPointer<UInt8>) -> Int {
    if begins(tag, at: 1) { return 1 }
    return tag.count > 1 && tag[1] == UInt8(ascii: "/") && begins(tag, at: 2) ? -1 : 0
  }

  private static func begins(_ tag: UnsafeBufferPointer<UInt8>, at name: Int) -> Bool {
    guard tag.count > name + 1, tag[name] | 0x20 == UInt8(ascii: "a") else { return false }
    return isSpace(tag[name + 1]) || tag[name + 1] == UInt8(ascii: ">")
  }
}
