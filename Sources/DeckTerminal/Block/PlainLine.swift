import DeckMath
import DeckModel

/// The text of nodes on one line, blanks in runs as one: for titles, searches and outlines.
enum PlainLine {
  /// - Parameter limit: of bytes, after which no more nodes are looked at.
  static func text(of nodes: [Node], in pool: TextPool, limit: Int = .max) -> String {
    var line = Line(pool: pool, limit: limit)
    line.add(nodes)
    return String(decoding: line.text, as: UTF8.self)
  }

  private struct Line {
    let pool: TextPool
    let limit: Int
    /// UTF-8.
    var text: [UInt8] = []

    mutating func add(_ nodes: [Node]) {
      for node in nodes {
        if text.count >= limit { return }
        add(node)
      }
    }

    mutating func add(_ node: Node) {
      switch node.kind {
      case .text(let range), .code(let range): add(range)
      case .math(let tex, _): text += Array(PlainText.words(ofFormula: tex, in: pool).utf8)
      case .codeBlock(let block): addBlock { $0.add(block.literal) }
      case .diagram(let diagram): addBlock { $0.add(diagram.source) }
      case .softBreak, .lineBreak: addBlank()
      case .element("style"), .element("script"), .element("rp"), .comment, .htmlBlock, .htmlInline, .unread: break
      case .element("a") where node.attributes["class"] == "footnote-backref": break
      case .emphasis, .strong, .link, .image: add(node.children)
      case .element where node.isInline: add(node.children)
      default: addBlock { $0.add(node.children) }
      }
    }

    private mutating func addBlock(_ body: (inout Line) -> Void) {
      addBlank()
      body(&self)
      addBlank()
    }

    private mutating func addBlank() {
      if let last = text.last, last != UInt8(ascii: " ") { text.append(UInt8(ascii: " ")) }
    }

    private mutating func add(_ range: TextRange) {
      let pool = pool
      pool.withBytes(range) { bytes in
        for byte in bytes {
          if text.count >= limit, byte & 0xC0 != 0x80 { return }
          if byte <= 0x20 { addBlank() } else { text.append(byte) }
        }
      }
    }
  }
}

extension Slide {
  /// In reading order, those inside of boxes included.
  var headings: [(level: Int, node: Node)] {
    var found: [(level: Int, node: Node)] = []
    Self.visitHeadings(in: children) { level, node in
      found.append((level, node))
      return true
    }
    return found
  }

  var firstHeading: Node? {
    var first: Node?
    Self.visitHeadings(in: children) { _, node in
      first = node
      return false
    }
    return first
  }

  /// Goes on while `visit` says so.
  @discardableResult
  private static func visitHeadings(in nodes: [Node], _ visit: (Int, Node) -> Bool) -> Bool {
    nodes.allSatisfy { node in
      switch node.kind {
      case .heading(let level): visit(Int(level), node)
      case .element(let tag) where tag.count == 2 && tag.first == "h" && tag != "hr":
        visit(Int(tag.dropFirst()) ?? 6, node)
      default: visitHeadings(in: node.children, visit)
      }
    }
  }
}
