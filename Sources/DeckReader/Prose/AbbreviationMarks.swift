import DeckModel

/// Puts `abbr` round the defined words of a text (`hackmd-dialect` 6.6): case-sensitive, longest first, only
/// between word borders.
struct AbbreviationMarks {
  /// Longest first within each first byte.
  private var byFirst: [UInt8: [Abbreviation]] = [:]
  /// Titles are repeated with every use, so all of them together have a bound.
  private var budget = 1 << 20

  var isEmpty: Bool { byFirst.isEmpty }

  mutating func use(_ local: [Abbreviation], _ shared: [Abbreviation]) {
    byFirst = [:]
    guard !local.isEmpty || !shared.isEmpty else { return }
    for abbreviation in local + shared.filter({ other in !local.contains { $0.text == other.text } }) {
      byFirst[abbreviation.text[0], default: []].append(abbreviation)
    }
    byFirst = byFirst.mapValues { $0.sorted { $0.text.count > $1.text.count } }
  }

  mutating func apply(to nodes: inout [Node], pool: inout TextPool) {
    var out: [Node] = []
    for var node in nodes {
      if case .text(let text) = node.kind, !node.isSpecialText, let marked = mark(node, text, pool) {
        out += marked
        continue
      }
      if !node.children.isEmpty, !node.isImage { apply(to: &node.children, pool: &pool) }
      out.append(node)
    }
    nodes = out
  }

  private mutating func mark(_ node: Node, _ text: TextRange, _ pool: TextPool) -> [Node]? {
    var found: [(Range<Int>, String)] = []
    pool.withBytes(text) { bytes in
      var place = 0
      while place < bytes.count {
        if let candidates = byFirst[bytes[place]], isBorder(before: place, bytes),
          let hit = candidates.first(where: { matches($0.text, bytes, place) })
        {
          found.append((place..<place + hit.text.count, hit.title))
          place += hit.text.count
        } else {
          place += 1
        }
      }
    }
    guard !found.isEmpty else { return nil }
    var nodes: [Node] = []
    var start = 0
    func piece(_ from: Int, _ to: Int) -> Node {
      Node(
        .text(TextRange(text.lowerBound + from, text.lowerBound + to)),
        SourceRange(node.range.lowerBound + from, node.range.lowerBound + to))
    }
    for (range, title) in found {
      budget -= title.utf8.count
      guard budget > 0 else { break }
      if range.lowerBound > start { nodes.append(piece(start, range.lowerBound)) }
      let word = piece(range.lowerBound, range.upperBound)
      nodes.append(Node(.element("abbr"), word.range, attributes: [Attribute("title", title)], children: [word]))
      start = range.upperBound
    }
    if start < text.count { nodes.append(piece(start, text.count)) }
    return nodes
  }

  private func matches(_ word: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    guard start + word.count <= bytes.count else { return false }
    for index in word.indices where bytes[start + index] != word[index] { return false }
    return isBorder(after: start + word.count, bytes)
  }

  private func isBorder(before place: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard place > 0 else { return true }
    var start = place - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return isBorder(at: start, bytes)
  }

  private func isBorder(after place: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    place >= bytes.count || isBorder(at: place, bytes)
  }

  /// Blanks, punctuation and the common ASCII symbols.
  private func isBorder(at place: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    CharacterClass(at: place, in: bytes) != .other
  }
}

extension Node {
  var isImage: Bool { if case .image = kind { true } else { false } }
}
