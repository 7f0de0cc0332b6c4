import DeckModel

/// Writes slides as text without markup: one line for each line on the slide, blocks apart by a blank line,
/// list items behind their markers, code indented by four, the cells of a row apart by ` | `.
package struct TextWriter: ~Copyable {
  private let pool: TextPool
  private var buffer = ByteBuffer()
  /// Blanks in front of every line.
  private var indent = 0
  /// What the next line begins with instead of its last blanks.
  private var marker = ""
  private var isAtLineStart = true
  /// Whether a blank goes in front of the next word of the line.
  private var owesBlank = false
  /// Whether a blank line goes in front of the next line.
  private var owesBlankLine = false
  /// In a row of a table.
  private var keepsLine = false
  /// In an author's `pre`.
  private var keepsBlanks = false

  package init(pool: TextPool) { self.pool = pool }

  /// The text of `nodes`, which ends with a line end unless it is empty.
  package static func of(_ nodes: [Node], in pool: TextPool) -> [UInt8] {
    var writer = TextWriter(pool: pool)
    writer.put(nodes)
    writer.endLine()
    return writer.buffer.array()
  }

  /// The text of `nodes` on one line, blanks in runs and at the ends taken out.
  package static func line(_ nodes: [Node], in pool: TextPool) -> String {
    let words = of(nodes, in: pool).split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    return String(decoding: Array(words.joined(separator: [UInt8(ascii: " ")])), as: UTF8.self)
  }

  private mutating func put(_ nodes: [Node]) {
    for node in nodes { put(node) }
  }

  private mutating func put(_ node: Node) {
    switch node.kind {
    case .paragraph, .heading, .blockQuote:
      block { $0.put(node.children) }
    case .plain:
      endLine()
      put(node.children)
      endLine()
    case .list(let style):
      block { $0.putItems(node.children, style) }
    case .item:
      putItem(node, marker: "- ")
    case .codeBlock(let code):
      putCode(code.literal)
    case .diagram(let diagram):
      putCode(diagram.source)
    case .thematicBreak:
      block { $0.put(string: "* * *") }
    case .text(let range):
      if keepsBlanks { putLines(pool.bytes(range)) } else { putProse(range) }
    case .code(let range):
      put(range)
    case .math(let range, let style):
      if style == .inline { put(range) } else { block { $0.put(range) } }
    case .softBreak, .lineBreak:
      breakLine()
    case .emphasis, .strong, .link:
      put(node.children)
    case .image:
      putImage(alternative: Self.line(node.children, in: pool))
    case .element(let tag):
      putElement(tag, node)
    case .htmlBlock, .htmlInline, .comment, .unread:
      break
    }
  }

  private mutating func putItems(_ items: [Node], _ style: ListStyle) {
    for (index, item) in items.enumerated() {
      switch style.marker {
      case .bullet: putItem(item, marker: "- ")
      case .ordered(let start): putItem(item, marker: "\(start + index). ")
      }
      if style.isTight { owesBlankLine = false }
    }
  }

  private mutating func putItem(_ item: Node, marker text: String) {
    endLine()
    marker = text
    indent += text.utf8.count
    put(item.children)
    endLine()
    marker = ""
    indent -= text.utf8.count
  }

  private mutating func putElement(_ tag: String, _ node: Node) {
    switch tag {
    case "br":
      breakLine()
    case "hr":
      block { $0.put(string: "* * *") }
    case "img":
      putImage(alternative: node.attributes["alt"] ?? "")
    case "input":
      put(string: node.attributes["checked"] == nil ? "[ ] " : "[x] ")
    case "ul":
      block { $0.putItems(node.children, ListStyle(.bullet, isTight: true)) }
    case "ol":
      let start = node.attributes["start"].flatMap { Int($0) } ?? 1
      block { $0.putItems(node.children, ListStyle(.ordered(start: start), isTight: true)) }
    case "tr":
      endLine()
      putRow(node.children)
      endLine()
    case "dt", "dd", "summary", "caption", "figcaption":
      endLine()
      put(node.children)
      endLine()
    case "pre":
      block { writer in
        writer.keepsBlanks = true
        writer.put(node.children)
        writer.keepsBlanks = false
      }
    case "p", "div", "table", "section", "article", "aside", "header", "footer", "main", "nav", "address", "details",
      "blockquote", "dl", "figure", "center", "h1", "h2", "h3", "h4", "h5", "h6":
      block { $0.put(node.children) }
    case "style", "script", "template":
      break
    case "a" where node.attributes["class"] == "footnote-backref":
      break
    default:
      put(node.children)
    }
  }

  private mutating func putRow(_ cells: [Node]) {
    let outer = keepsLine
    keepsLine = true
    for (index, cell) in cells.enumerated() {
      if index > 0 { put(string: " | ") }
      if case .element = cell.kind { put(cell.children) } else { put(cell) }
    }
    keepsLine = outer
  }

  private mutating func putCode(_ literal: TextRange) {
    block { writer in
      writer.indent += 4
      writer.putLines(writer.pool.bytes(literal))
      writer.indent -= 4
    }
  }

  /// Lines as they are.
  private mutating func putLines(_ text: [UInt8]) {
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      put(bytes: line)
      guard index < lines.count - 1 else { return }
      if isAtLineStart { buffer.put("\n") } else { endLine() }
    }
  }

  /// Text in which blanks and line ends in runs are one blank, and none at a line's start, as browsers show it.
  private mutating func putProse(_ range: TextRange) {
    let text = pool.bytes(range)
    var start = 0
    while start < text.count {
      let isBlank = Self.isBlank(text[start])
      let end = text[start...].firstIndex { Self.isBlank($0) != isBlank } ?? text.count
      if isBlank { owesBlank = !isAtLineStart } else { put(bytes: text[start..<end]) }
      start = end
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte) }

  private mutating func putImage(alternative: String) {
    if !alternative.isEmpty { put(string: "[\(alternative)]") }
  }

  // MARK: Lines

  /// Lines of their own for what `body` puts, blank lines around them.
  private mutating func block(_ body: (inout Self) -> Void) {
    guard !keepsLine else { return body(&self) }
    endLine()
    owesBlankLine = buffer.count > 0 && marker.isEmpty
    body(&self)
    endLine()
    owesBlankLine = true
  }

  private mutating func breakLine() {
    if keepsLine { put(string: " ") } else { endLine() }
  }

  private mutating func endLine() {
    guard !isAtLineStart, !keepsLine else { return }
    buffer.put("\n")
    isAtLineStart = true
    owesBlank = false
  }

  private mutating func beginLine() {
    guard isAtLineStart else { return }
    if owesBlankLine, buffer.count > 0 { buffer.put("\n") }
    owesBlankLine = false
    for _ in 0..<(indent - marker.utf8.count) { buffer.put(" ") }
    buffer.put(string: marker)
    marker = ""
    isAtLineStart = false
  }

  private mutating func put(_ range: TextRange) { put(bytes: pool.bytes(range)[...]) }

  private mutating func put(string: String) { put(bytes: Array(string.utf8)[...]) }

  private mutating func put(bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty else { return }
    beginLine()
    if owesBlank { buffer.put(" ") }
    owesBlank = false
    bytes.withUnsafeBufferPointer { buffer.put($0) }
  }
}
