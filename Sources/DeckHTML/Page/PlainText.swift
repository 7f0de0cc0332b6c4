import DeckModel

/// The text of a few nodes for places that hold no markup: a title, a description.
struct PlainText {
  /// Blanks and line ends are single spaces, none at the ends.
  private(set) var string = ""
  /// Whether the source, or a line break in it, went over a line's end.
  private(set) var hasLineBreak = false
  private let pool: TextPool
  /// Stop when this many characters are there.
  private let limit: Int
  private var count = 0
  private var isSpacePending = false

  init(of nodes: [Node], in pool: TextPool, limit: Int = 1000) {
    self.pool = pool
    self.limit = limit
    add(nodes, depth: 0)
  }

  /// Adds what stands behind the nodes so far, as words of their own.
  mutating func add(_ nodes: [Node]) {
    isSpacePending = !string.isEmpty
    add(nodes, depth: 0)
  }

  var isFull: Bool { count >= limit }

  private mutating func add(_ nodes: [Node], depth: Int) {
    guard depth <= 100 else { return }
    for node in nodes {
      if isFull { return }
      switch node.kind {
      case .text(let range), .code(let range), .math(let range, _): add(range)
      case .codeBlock(let block): add(block.literal)
      case .softBreak, .lineBreak:
        hasLineBreak = true
        isSpacePending = !string.isEmpty
      case .htmlBlock, .htmlInline, .comment, .image, .diagram, .thematicBreak, .unread: break
      case .element("rt"), .element("aside"): break
      case .element, .paragraph, .plain, .heading, .blockQuote, .list, .item, .emphasis, .strong, .link:
        if !node.isInline { isSpacePending = !string.isEmpty }
        add(node.children, depth: depth + 1)
      }
    }
  }

  private mutating func add(_ range: TextRange) {
    for character in pool.string(range) {
      if isFull { return }
      if character.isWhitespace {
        isSpacePending = !string.isEmpty
      } else {
        if isSpacePending {
          string.append(" ")
          count += 1
          isSpacePending = false
        }
        string.append(character)
        count += 1
      }
    }
  }
}

extension Node {
  /// Whether the node stands in a line of text, so that it parts no words.
  fileprivate var isInline: Bool {
    switch kind {
    case .emphasis, .strong, .link: true
    case .element(let tag): inlineTags.contains(tag)
    default: false
    }
  }
}

private let inlineTags: Set<String> = [
  "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q",
  "rb", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
]
