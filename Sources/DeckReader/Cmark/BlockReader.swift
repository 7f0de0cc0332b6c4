import CCmark
import DeckModel

/// Reads the blocks of one slide after the other: lines -> skeleton -> cmark -> drafts -> folded nodes whose leaves are still
/// unread.
///
/// 1. ``SkeletonBuilder`` shows the lines to cmark, HackMD's block lines in disguise.
/// 2. cmark finds the blocks; this file and `BlockReader+Literals.swift` turn them into drafts by position.
/// 3. The folds in `Block/` turn disguised lines back into containers, definition lists, footnotes.
/// 4. ``finish(_:)`` reads link reference definitions, tables and tables of contents out of the paragraphs and
///    leaves the rest as ``Leaf`` values for the inline reader.
struct BlockReader {
  let source: UnsafeBufferPointer<UInt8>
  let dialect: Dialect
  /// Index of the slide that is being read.
  private(set) var slide = 0
  var pool: TextPool
  /// Of all slides.
  var leaves: [Leaf] = []
  var skeleton = Skeleton()
  /// Of the slide read last.
  var definitions = Definitions()
  var diagnostics: [Diagnostic] = []
  var builder = LeafBuilder()
  /// The skeleton's bytes, while `read` runs.
  private(set) var shown = UnsafeBufferPointer<UInt8>(start: nil, count: 0)

  init(source: UnsafeBufferPointer<UInt8>, dialect: Dialect, pool: consuming TextPool) {
    self.source = source
    self.dialect = dialect
    self.pool = pool
  }

  /// A block that is not final yet: siblings may still join, split or swallow it.
  struct Draft {
    var node: Node
    /// First and last skeleton line, 0-based.
    var first: Int
    var last: Int
    var disguise: Skeleton.Disguise = .none
    /// Prefixes that its continuation lines repeat.
    var containers: [PrefixCursor.Container] = []

    init(_ node: Node, first: Int, last: Int) {
      self.node = node
      self.first = first
      self.last = last
    }

    var isParagraph: Bool { if case .paragraph = node.kind { true } else { false } }
  }

  /// The blocks of `range`, which is slide `slide`; `breaks` as in ``SlideText/repeatedMarkers``.
  mutating func read(_ range: SourceRange, breaks: [SourceRange], slide: Int) -> [Node] {
    self.slide = slide
    definitions = Definitions()
    guard !range.isEmpty else { return [] }
    var spare = Skeleton()
    swap(&spare, &skeleton)
    var builder = SkeletonBuilder(source: source, dialect: dialect, reusing: spare)
    builder.show(range, breaks: breaks)
    skeleton = builder.skeleton
    diagnostics += builder.diagnostics
    // A local copy of the array keeps the bytes in place while `self` changes.
    let bytes = skeleton.bytes
    return bytes.withUnsafeBufferPointer { buffer in
      shown = buffer
      defer { shown = UnsafeBufferPointer(start: nil, count: 0) }
      let document = buffer.withMemoryRebound(to: CChar.self) {
        cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
      }
      guard let document else { return [] }
      defer { cmark_node_free(document) }
      return finish(fold(children(of: document, Place(), depth: 0)))
    }
  }

  /// Where a container's content begins, for containers that open on the line of their parent.
  struct Place {
    var containers: [PrefixCursor.Container] = []
    /// 0-based skeleton line of `cursor`, -1 for none.
    var line = -1
    /// Byte offset in the skeleton and column of the content on that line.
    var position = 0
    var column = 0
  }

  // MARK: - cmark to drafts

  mutating func children(of parent: OpaquePointer, _ place: Place, depth: Int) -> [Draft] {
    var drafts: [Draft] = []
    drafts.reserveCapacity(childCount(parent))
    var next = cmark_node_first_child(parent)
    while let node = next {
      if var draft = draft(node, place) {
        switch draft.node.kind {
        case .list where depth < Limits.nesting: readList(node, draft, place, depth: depth, into: &drafts)
        case .blockQuote where depth < Limits.nesting:
          draft.node.children = finish(fold(children(of: node, quotePlace(place, draft.first, node), depth: depth + 1)))
          for child in draft.node.children { draft.node.range = draft.node.range.union(child.range) }
          drafts.append(draft)
        case .list, .blockQuote:
          draft.node.kind = .paragraph
          drafts.append(draft)
        default: drafts.append(draft)
        }
      }
      next = cmark_node_next(node)
    }
    return drafts
  }

  func childCount(_ parent: OpaquePointer) -> Int {
    var count = 0
    var next = cmark_node_first_child(parent)
    while let node = next {
      count += 1
      next = cmark_node_next(node)
    }
    return count
  }

  /// A block without its children.
  private mutating func draft(_ node: OpaquePointer, _ place: Place) -> Draft? {
    let first = Int(cmark_node_get_start_line(node)) - 1
    var last = Int(cmark_node_get_end_line(node)) - 1
    if cmark_node_get_end_column(node) == 0 { last -= 1 }
    last = min(max(last, first), skeleton.lines.count - 1)
    guard first >= 0, first < skeleton.lines.count else { return nil }
    let start = skeleton.offset(line: first + 1, column: Int(cmark_node_get_start_column(node)))
    var draft = Draft(
      Node(.paragraph, SourceRange(start, skeleton.lines[last].end)), first: first, last: last)
    draft.containers = place.containers
    switch cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH:
      break
    case CMARK_NODE_HEADING:
      draft.node.kind = .heading(level: UInt8(clamping: cmark_node_get_heading_level(node)))
      if !isATX(start, skeleton.lines[first].end) { draft.last = underline(after: first, place.containers, or: last) }
      draft.node.range = SourceRange(start, skeleton.lines[draft.last].end)
    case CMARK_NODE_THEMATIC_BREAK:
      draft.node.kind = .thematicBreak
      draft.node.range = SourceRange(start, skeleton.lines[first].end)
      draft.last = first
      draft.disguise = skeleton.lines[first].disguise
    case CMARK_NODE_BLOCK_QUOTE: draft.node.kind = .blockQuote
    case CMARK_NODE_LIST: draft.node.kind = .list(ListStyle(.bullet, isTight: true))
    case CMARK_NODE_CODE_BLOCK:
      readCode(node, into: &draft, place)
    case CMARK_NODE_HTML_BLOCK:
      readHTML(node, into: &draft, place)
    default:
      // A kind this cmark should not know: its text is kept as a paragraph.
      break
    }
    return draft
  }

  private func quotePlace(_ place: Place, _ line: Int, _ node: OpaquePointer) -> Place {
    var inner = place
    inner.containers.append(.quote)
    let marker = skeleton.lines[line].shown + Int(cmark_node_get_start_column(node)) - 1
    var cursor = self.cursor(line, place)
    cursor.advance(columns: cursor.indentation().columns)
    cursor = advanced(cursor, past: marker, width: 1)
    if cursor.position < cursor.end, isBlank(cursor.source[cursor.position]) { cursor.advance(columns: 1) }
    (inner.line, inner.position, inner.column) = (line, cursor.position, cursor.column)
    return inner
  }

  /// A cursor on skeleton line `line` at the place where the content of `place` begins.
  func cursor(_ line: Int, _ place: Place) -> PrefixCursor {
    if line == place.line { return lineCursor(line, at: place.position, column: place.column) }
    var cursor = lineCursor(line)
    _ = cursor.skip(place.containers)
    return cursor
  }

  /// A cursor at the start of skeleton line `line`, or where told.
  func lineCursor(_ line: Int, at position: Int? = nil, column: Int = 0) -> PrefixCursor {
    let start = skeleton.lines[line].shown
    let end = line + 1 < skeleton.lines.count ? skeleton.lines[line + 1].shown - 1 : shown.count - 1
    return PrefixCursor(shown, start: position ?? start, column: column, end: max(end, start))
  }

  func advanced(_ cursor: PrefixCursor, past marker: Int, width: Int) -> PrefixCursor {
    PrefixCursor(
      cursor.source, start: min(marker + width, cursor.end),
      column: cursor.column + max(marker - cursor.position, 0) + width,
      end: cursor.end)
  }

  /// Source offset of a skeleton byte on `line`.
  func sourceOffset(_ position: Int, line: Int) -> Int {
    skeleton.offset(line: line + 1, column: position - skeleton.lines[line].shown + 1)
  }

  func string(_ range: SourceRange) -> String {
    String(decoding: source[range.lowerBound..<range.upperBound], as: UTF8.self)
  }

  private func isATX(_ start: Int, _ end: Int) -> Bool {
    var position = start
    while position < end, source[position] == UInt8(ascii: "#") { position += 1 }
    return position > start && position - start <= 6 && (position == end || isBlank(source[position]))
  }

  /// The line under a setext heading. cmark's own end position runs on to the next block.
  private func underline(after first: Int, _ containers: [PrefixCursor.Container], or last: Int) -> Int {
    var line = first + 1
    while line < skeleton.lines.count {
      var cursor = lineCursor(line)
      if cursor.skip(containers) {
        let (indent, next) = cursor.indentation()
        if indent <= 3, next < cursor.end {
          let byte = cursor.source[next]
          var position = next
          while position < cursor.end, cursor.source[position] == byte { position += 1 }
          while position < cursor.end, isBlank(cursor.source[position]) { position += 1 }
          if position == cursor.end, byte == UInt8(ascii: "=") || byte == UInt8(ascii: "-") { return line }
        }
      }
      line += 1
    }
    return last
  }
}
