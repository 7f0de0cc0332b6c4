/// The text of a few nodes for places that hold no markup: a title, a description.
package struct PlainText {
  /// Blanks and line ends are single spaces, none at the ends.
  package var string: String { String(decoding: bytes, as: UTF8.self) }
  /// Whether the source, or a line break in it, went over a line's end.
  package private(set) var hasLineBreak = false
  private var bytes: [UInt8] = []
  private let pool: TextPool
  /// Stop when this many characters are there.
  private let limit: Int
  private var count = 0
  private var isSpacePending = false
  /// A formula's TeX as text; nil leaves the TeX.
  private let formula: ((TextRange, TextPool) -> String)?

  package init(
    of nodes: [Node], in pool: TextPool, limit: Int = 1000, formula: ((TextRange, TextPool) -> String)? = nil
  ) {
    self.pool = pool
    self.limit = limit
    self.formula = formula
    add(nodes, depth: 0)
  }

  /// Adds what stands behind the nodes so far, as words of their own.
  package mutating func add(_ nodes: [Node]) {
    isSpacePending = !bytes.isEmpty
    add(nodes, depth: 0)
  }

  package var isFull: Bool { count >= limit }

  private mutating func add(_ nodes: [Node], depth: Int) {
    guard depth <= 100 else { return }
    for node in nodes {
      if isFull { return }
      switch node.kind {
      case .math(let tex, _) where formula != nil: add(formula?(tex, pool) ?? "")
      case .text(let range), .code(let range), .math(let range, _): add(range)
      case .codeBlock(let block): add(block.literal)
      case .softBreak, .lineBreak:
        hasLineBreak = true
        isSpacePending = !bytes.isEmpty
      case .htmlBlock, .htmlInline, .comment, .image, .diagram, .thematicBreak, .unread: break
      case .element("rt"), .element("aside"): break
      case .element("sup") where node.attributes["class"] == "footnote-ref": break
      case .element, .paragraph, .plain, .heading, .blockQuote, .list, .item, .emphasis, .strong, .link:
        if !node.isInline { isSpacePending = !bytes.isEmpty }
        add(node.children, depth: depth + 1)
      }
    }
  }

  private mutating func add(_ range: TextRange) {
    let rest = pool.withBytes(range) { range.lowerBound + addASCII($0) }
    guard rest < range.upperBound else { return }
    add(pool.string(TextRange(rest, range.upperBound)))
  }

  private mutating func add(_ string: String) {
    for character in string {
      if isFull { return }
      add(character.utf8, isSpace: character.isWhitespace)
    }
  }

  /// Adds what is ASCII at the front of `text`, where bytes are characters; returns its length. A byte that others may
  /// belong to is left to those who know characters.
  private mutating func addASCII(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    var position = 0
    while position < text.count, !isFull {
      let byte = text[position]
      let isAlone = position + 1 == text.count || text[position + 1] < 0x80
      guard byte < 0x80, byte != UInt8(ascii: "\r"), isAlone else { return position }
      add(CollectionOfOne(byte), isSpace: byte == UInt8(ascii: " ") || (9...13).contains(byte))
      position += 1
    }
    return text.count
  }

  private mutating func add(_ character: some Collection<UInt8>, isSpace: Bool) {
    if isSpace {
      isSpacePending = !bytes.isEmpty
      return
    }
    if isSpacePending {
      bytes.append(UInt8(ascii: " "))
      count += 1
      isSpacePending = false
    }
    bytes.append(contentsOf: character)
    count += 1
  }
}

extension Node {
  /// Whether the node stands in a line of text, so that it parts no words.
  package var isInline: Bool {
    switch kind {
    case .emphasis, .strong, .link: true
    case .element(let tag): inlineTags.contains(tag)
    default: false
    }
  }
}

/// Phrasing content (HTML standard, 3.2.5.2.5) that holds text.
private let inlineTags: Set<String> = [
  "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "input", "ins", "kbd",
  "label", "mark", "q", "rb", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var",
  "wbr",
]
