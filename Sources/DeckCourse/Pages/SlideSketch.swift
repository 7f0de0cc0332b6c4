import DeckHTML
import DeckModel

/// A slide in small: its own headings, text, lists, code and tables as inert HTML, cut off where a picture of a slide
/// would be too full to be read anyway.
///
/// What moves, loads or has a place of its own is left out: ids, styles, links, media.
struct SlideSketch {
  private let pool: TextPool
  /// Bytes of text that may still come.
  private var room = 420
  private var blocks = 14

  /// The inner HTML of the slide's `section`.
  static func html(of slide: Slide, in deck: Deck) -> [UInt8] {
    var sketch = SlideSketch(pool: deck.text)
    let nodes = sketch.kept(slide.children)
    var writer = HTMLWriter(text: deck.text, form: .html)
    writer.write(nodes)
    return writer.out.array()
  }

  /// The digits of the hexadecimal colour behind the slide, three or six; empty for another background.
  static func background(of slide: Slide) -> String {
    let value = slide.attributes["data-background-color"] ?? slide.attributes["data-background"] ?? ""
    let digits = value.utf8.dropFirst()
    guard value.utf8.first == UInt8(ascii: "#"), digits.count == 3 || digits.count == 6,
      digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit })
    else { return "" }
    return String(value.dropFirst())
  }

  private mutating func kept(_ nodes: [Node]) -> [Node] {
    var kept: [Node] = []
    for node in nodes where room > 0 {
      if let node = self.kept(node) { kept.append(node) }
    }
    return kept
  }

  private mutating func kept(_ node: Node) -> Node? {
    var copy = Node(node.kind, node.range)
    switch node.kind {
    case .text(let range), .code(let range):
      room -= range.count
      return copy
    case .math(let range, _):
      room -= range.count
      copy.kind = .code(range)
      return copy
    case .softBreak, .lineBreak, .thematicBreak: return copy
    case .codeBlock(var block):
      block.literal = cut(block.literal)
      block.lineSteps = nil
      block.litLines = nil
      block.firstNumber = nil
      room -= block.literal.count
      copy.kind = .codeBlock(block)
      return copy
    case .diagram(let diagram):
      var block = CodeBlock(literal: cut(diagram.source), isFenced: true)
      block.isPlain = true
      room -= block.literal.count
      copy.kind = .codeBlock(block)
      return copy
    case .link: copy.kind = .element("span")
    case .image:
      return Node(.element("span"), node.range, attributes: [Attribute("class", "sketched")])
    case .element(let tag):
      switch tag {
      case "img", "video", "iframe":
        return Node(.element("span"), node.range, attributes: [Attribute("class", "sketched")])
      case "a": copy.kind = .element("span")
      case "p", "div":
        if let box = node.attributes["class"]?.split(separator: " ").first(where: { $0.hasPrefix("alert-") }) {
          copy.attributes = [Attribute("class", "alert \(box)")]
        }
      case _ where Self.tags.contains(tag): break
      default: return nil
      }
    case .paragraph, .plain, .heading, .blockQuote, .list, .item, .emphasis, .strong: break
    case .htmlBlock, .htmlInline, .comment, .unread: return nil
    }
    blocks -= 1
    guard blocks > 0 || isInline(node) else { return nil }
    copy.children = kept(node.children)
    return copy
  }

  private func isInline(_ node: Node) -> Bool {
    switch node.kind {
    case .emphasis, .strong, .link, .plain: true
    default: false
    }
  }

  /// The first lines of code.
  private func cut(_ range: TextRange) -> TextRange {
    let count = pool.withBytes(range) { bytes in
      var lines = 0
      for (index, byte) in bytes.enumerated() {
        if byte == UInt8(ascii: "\n") { lines += 1 }
        if lines == 10 { return index + 1 }
      }
      return bytes.count
    }
    return TextRange(range.lowerBound, range.lowerBound + count)
  }

  private static let tags: Set<String> = [
    "abbr", "b", "big", "blockquote", "br", "center", "cite", "code", "del", "em", "h1", "h2", "h3", "h4", "h5", "h6",
    "hr", "i", "ins", "kbd", "li", "mark", "ol", "pre", "q", "rt", "ruby", "s", "small", "span", "strong", "sub", "sup",
    "table", "tbody", "td", "th", "thead", "tr", "u", "ul",
  ]
}
