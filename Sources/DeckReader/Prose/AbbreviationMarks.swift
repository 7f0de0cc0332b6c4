import DeckModel

/// Puts `abbr` round the defined words of a text (`hackmd-dialect` 6.6): case-sensitive, longest first, only
/// between word borders.
struct AbbreviationMarks {
  /// The slide's own, and the deck's.
  private var local = AbbreviationTree()
  private var shared: AbbreviationTree
  /// Titles are repeated with every use, so all of them together have a bound.
  private var budget = 1 << 20
  /// The texts that were marked.
  private(set) var used: Set<[UInt8]> = []

  init(_ shared: [Abbreviation]) {
    self.shared = AbbreviationTree()
    for abbreviation in shared { self.shared.add(abbreviation) }
  }

  var isEmpty: Bool { shared.isEmpty }

  mutating func use(_ abbreviations: [Abbreviation]) {
    local = AbbreviationTree()
    for abbreviation in abbreviations { local.add(abbreviation) }
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
        if isBorder(before: place, bytes), let hit = longest(bytes, place) {
          found.append((place..<hit.end, hit.title))
          used.insert(Array(bytes[place..<hit.end]))
          place = hit.end
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

  /// The longer of the slide's and the deck's; of the same text the slide's.
  private func longest(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> (end: Int, title: String)? {
    let ours = local.isEmpty ? nil : local.longest(in: bytes, at: place) { isBorder(after: $0, bytes) }
    let theirs = shared.longest(in: bytes, at: place) { isBorder(after: $0, bytes) }
    guard let ours else { return theirs }
    guard let theirs, theirs.end > ours.end else { return ours }
    return theirs
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
