import CCmark

/// The fenced code and HTML blocks of kinds 1 to 5 in a text, as CommonMark reads it.
struct LeafBlocks {
  struct Block {
    enum Kind: Equatable {
      /// `character` is a backquote or a tilde, `length` that of the opening fence.
      case fence(character: UInt8, length: Int)
      case html(HTMLBlockKind)
    }

    let kind: Kind
    /// Whole lines, the last line feed included.
    let lines: Range<Int>
    /// Offset of the fence or the `<`.
    let text: Int
    let isClosed: Bool
    /// Whether it stands in no list and no quote.
    let isTopLevel: Bool
  }

  /// In the order of their places.
  private(set) var blocks: [Block] = []
  /// Whether the last line belongs to a paragraph that stands in no list and no quote.
  private(set) var endsInParagraph = false

  /// Reads `range` of `bytes`, which starts at a line's start; all offsets are into `bytes`.
  ///
  /// - Complexity: linear; see ``GuardedText`` for what makes it so.
  init(_ bytes: Bytes, in range: Range<Int>) {
    guard let base = bytes.baseAddress, !range.isEmpty else { return }
    let guarded = GuardedText(bytes, in: range)
    let start = UnsafeRawPointer(base + range.lowerBound).assumingMemoryBound(to: CChar.self)
    let document = guarded.withText(start, range.count) { cmark_parse_document($0, $1, CMARK_OPT_DEFAULT) }
    guard let document else { return }
    defer { cmark_node_free(document) }
    var lines = LineCursor(bytes: bytes, range: range)
    var node = cmark_node_first_child(document)
    while let current = node {
      let type = cmark_node_get_type(current)
      if type == CMARK_NODE_CODE_BLOCK || type == CMARK_NODE_HTML_BLOCK { add(current, &lines, in: document) }
      let holdsBlocks = type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_LIST || type == CMARK_NODE_ITEM
      node = (holdsBlocks ? cmark_node_first_child(current) : nil) ?? Self.next(after: current, in: document)
    }
    if let last = cmark_node_last_child(document), cmark_node_get_type(last) == CMARK_NODE_PARAGRAPH {
      endsInParagraph = lines.start(of: Int(cmark_node_get_end_line(last)) + 1) >= range.upperBound
    }
  }

  private static func next(after node: OpaquePointer, in document: OpaquePointer) -> OpaquePointer? {
    var node = node
    while node != document {
      if let next = cmark_node_next(node) { return next }
      guard let parent = cmark_node_parent(node) else { return nil }
      node = parent
    }
    return nil
  }

  private mutating func add(_ node: OpaquePointer, _ lines: inout LineCursor, in document: OpaquePointer) {
    let firstLine = Int(cmark_node_get_start_line(node))
    let line = lines.start(of: firstLine)
    let text = line + Int(cmark_node_get_start_column(node)) - 1
    let bytes = lines.bytes
    let literal = Literal(node)
    let parent = cmark_node_parent(node)
    let block: Block
    if cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK {
      guard let kind = HTMLBlockKind(bytes, at: text, to: lines.range.upperBound) else { return }
      // The end line of a node that its end mark closed is one too small, so the literal's lines are counted.
      let end = lines.start(of: firstLine + literal.lineCount)
      block = Block(
        kind: .html(kind), lines: line..<end, text: text, isClosed: literal.holdsEnd(of: kind),
        isTopLevel: parent == document)
    } else {
      guard let fence = Fence(bytes, at: text, to: lines.range.upperBound), !literal.isIndentedCode(node, bytes, text)
      else { return }
      // A fence that the end of its container closed has the line after the container as its end line.
      let lastLine = Int(cmark_node_get_end_line(node))
      let isCut = parent != document && parent.map { Int(cmark_node_get_end_line($0)) < lastLine } ?? false
      let isClosed = !isCut && literal.lineCount < lastLine - firstLine
      block = Block(
        kind: .fence(character: fence.character, length: fence.length),
        lines: line..<lines.start(of: isCut ? lastLine : lastLine + 1), text: text, isClosed: isClosed,
        isTopLevel: parent == document)
    }
    blocks.append(block)
  }
}

/// The content that cmark keeps of a code or HTML block.
private struct Literal {
  let bytes: Bytes
  let lineCount: Int

  init(_ node: OpaquePointer) {
    let text = cmark_node_get_literal(node)
    var length = 0
    var lines = 0
    while let byte = text?[length], byte != 0 {
      if byte == 0x0A { lines += 1 }
      length += 1
    }
    let start = text.map { UnsafeRawPointer($0).assumingMemoryBound(to: UInt8.self) }
    bytes = UnsafeBufferPointer(start: start, count: length)
    lineCount = lines
  }

  func holdsEnd(of kind: HTMLBlockKind) -> Bool { kind.endMark(bytes, from: 0, to: bytes.count) != nil }

  /// Whether the code block is an indented one, whose first line happens to begin like a fence at `text`.
  ///
  /// Only then does the content begin with the line itself: a fence's first line is no content, and a line equal
  /// to a fence without an info string would close it.
  func isIndentedCode(_ node: OpaquePointer, _ source: Bytes, _ text: Int) -> Bool {
    if let info = cmark_node_get_fence_info(node), info[0] != 0 { return false }
    let end = source.lineEnd(from: text, to: source.count)
    let first = bytes.lineEnd(from: 0, to: bytes.count)
    return source[text..<end].elementsEqual(bytes[0..<first])
  }
}

/// Offsets of lines by their numbers, which start at 1; asked for in ascending order it walks the text once.
private struct LineCursor {
  let bytes: Bytes
  let range: Range<Int>
  private var line = 1
  private var offset: Int

  init(bytes: Bytes, range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    offset = range.lowerBound
  }

  mutating func start(of wanted: Int) -> Int {
    if wanted < line { (line, offset) = (1, range.lowerBound) }
    while line < wanted, offset < range.upperBound {
      offset = bytes.nextLine(from: offset, to: range.upperBound)
      line += 1
    }
    return offset
  }
}
