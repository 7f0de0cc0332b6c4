import DeckModel

/// Goes through a slide's lines and shows each to cmark, in disguise where a HackMD block begins or ends.
///
/// The builder follows CommonMark's block phase line by line: it knows which containers a line continues, which leaf is
/// open, and which blocks the line begins, one after the other at their columns.
struct SkeletonBuilder {
  let source: UnsafeBufferPointer<UInt8>
  let dialect: Dialect
  var skeleton: Skeleton
  var open = OpenBlocks()
  var line = CurrentLine(start: 0, end: 0)
  /// The one that the current line stands in.
  var aside: MarkdownAside?
  private(set) var diagnostics: [Diagnostic] = []

  /// The line that is being shown.
  struct CurrentLine {
    var start: Int
    var end: Int
    /// What is shown instead of the source before `resume`: blanks, where markers stand on inserted lines.
    var lead: [UInt8] = []
    var resume: Int
    /// How many containers the line continues, those counted that it has begun.
    var depth = 0
    /// Whether it has begun a container.
    var hasMarker = false

    init(start: Int, end: Int) {
      (self.start, self.end, resume) = (start, end, start)
    }
  }

  /// - Parameter skeleton: An old one, whose memory is used again.
  init(source: UnsafeBufferPointer<UInt8>, dialect: Dialect, reusing skeleton: consuming Skeleton) {
    self.source = source
    self.dialect = dialect
    self.skeleton = skeleton
    self.skeleton.clear()
  }

  /// Shows the lines of `range`. `breaks` are marker words that stand for a paragraph break.
  mutating func show(_ range: SourceRange, breaks: [SourceRange]) {
    skeleton.reserve(range.count)
    var position = range.lowerBound
    var nextBreak = 0
    while position < range.upperBound {
      let end = source.lineEnd(from: position, to: range.upperBound)
      if nextBreak < breaks.count, breaks[nextBreak].lowerBound <= end {
        show(line: position, position)
        show(line: min(breaks[nextBreak].upperBound, end), end)
        nextBreak += 1
      } else if aside != nil {
        show(lineOfAside: position, end)
      } else {
        show(line: position, end)
      }
      position = end + 1
    }
    for case .box(_, let marker) in open.containers { warnOfOpenBox(marker) }
  }

  mutating func show(line start: Int, _ end: Int) {
    line = CurrentLine(start: start, end: end)
    var cursor = PrefixCursor(source, start: start, end: end)
    while line.depth < open.containers.count {
      if case .box(let colons, _) = open.containers[line.depth], closes(colons, cursor) {
        return showClosing(line.depth, cursor)
      }
      guard open.continues(line.depth, &cursor) else { break }
      line.depth += 1
    }
    if line.depth == open.containers.count, showContent(cursor) { return }
    showStarts(&cursor)
  }

  /// Shows a line of the literal that is open; false when none is, or when it ends above the line.
  private mutating func showContent(_ cursor: PrefixCursor) -> Bool {
    let (indent, next) = cursor.indentation()
    switch open.leaf {
    case .none, .paragraph: return false
    case .fence(let fence):
      if indent <= 3, let other = Fence(source, at: next, to: line.end), other.character == fence.character,
        other.length >= fence.length, other.closes(source, at: next, to: line.end)
      {
        open.leaf = .none
        show(head: line.end)
      } else {
        show(head: next)
      }
    case .html(nil):
      if next == line.end { open.leaf = .none }
      // An aside that holds Markdown ends the HTML that it stands in.
      if dialect == .hackmd, next < line.end, source[next] == UInt8(ascii: "<"), case .line = showAside(next) {
        return true
      }
      show(head: next)
    case .html(let kind?):
      let isEnd = kind.endMark(source, from: cursor.position, to: line.end) != nil
      if isEnd { open.leaf = .none }
      show(head: isEnd ? line.end : next)
    case .indentedCode:
      guard indent >= 4 || next == line.end else {
        open.leaf = .none
        return false
      }
      show(head: next)
    }
    return true
  }

  /// Shows a line that may begin blocks.
  private mutating func showStarts(_ cursor: inout PrefixCursor) {
    let isBehindTerm = open.isBehindTerm
    open.isBehindTerm = false
    while true {
      let (indent, next) = cursor.indentation()
      guard next < line.end else { return showBlank() }
      guard line.depth < Limits.nesting || !beginsContainer(next) else {
        return showTooDeep(next)
      }
      if dialect == .hackmd {
        if showDefinition(&cursor, isBehindTerm: isBehindTerm) { continue }
        if indent <= 3 {
          switch showHackMD(&cursor, next) {
          case .nothing: break
          case .container: continue
          case .line: return
          }
        }
      }
      if indent > 3 {
        if open.paragraph != nil, !line.hasMarker { return showText(next) }
        begin(.indentedCode)
        return show(head: next)
      }
      if source[next] == UInt8(ascii: ">") {
        _ = cursor.skip(.quote)
        push(.quote)
      } else if let leaf = leaf(at: next) {
        begin(leaf.open)
        return show(head: leaf.head)
      } else if !beginItem(&cursor, indent, next) {
        return showText(next)
      }
    }
  }

  // MARK: - CommonMark's blocks

  /// Whether the line goes on with an open paragraph, with all of its prefixes.
  var isInParagraph: Bool { open.paragraph != nil && !line.hasMarker && line.depth == open.containers.count }

  private mutating func showBlank() {
    let depth = open.containers.count
    if line.depth < depth { open.close(from: line.depth) }
    if let paragraph = open.paragraph {
      open.isBehindTerm = paragraph.lines == 1 && open.containers.count == depth && !line.hasMarker
      open.leaf = .none
    }
    if line.hasMarker, case .item? = open.containers.last { open.isEmptyItem = true }
    show(head: line.end)
  }

  private mutating func showText(_ content: Int) {
    var paragraph = OpenBlocks.Paragraph(content: content, end: line.end)
    if !line.hasMarker, let above = open.paragraph {
      let isLazy = line.depth < open.containers.count
      if isLazy, endsBefore(above) {
        insertBlank(content)
        open.close(from: line.depth)
      } else {
        paragraph.lines = above.lines + 1
        paragraph.isLazy = isLazy
        paragraph.table = above.table
      }
    } else {
      open.close(from: line.depth)
    }
    open.leaf = .paragraph(paragraph)
    open.isEmptyItem = false
    show(head: content)
  }

  /// Whether a line without the paragraph's prefixes does not continue it: a table, and what stands in `:::`, know no
  /// lazy lines.
  private func endsBefore(_ paragraph: OpenBlocks.Paragraph) -> Bool {
    if paragraph.table.isOpen, !paragraph.table.isLazy { return true }
    return open.containers[line.depth...].contains { if case .box = $0 { true } else { false } }
  }

  /// The leaf other than a paragraph that begins at `next`: what is open behind the line, and up to where blocks
  /// depend on it.
  private func leaf(at next: Int) -> (open: OpenBlocks.Leaf, head: Int)? {
    let byte = source[next]
    switch byte {
    case UInt8(ascii: "#"):
      var run = next
      while run < line.end, source[run] == byte { run += 1 }
      guard run - next <= 6, run == line.end || isBlank(source[run]) else { return nil }
      return (.none, min(run + 1, line.end))
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      guard let fence = Fence(source, at: next, to: line.end), fence.opens(source, at: next, to: line.end) else {
        return nil
      }
      return (.fence(fence), line.end)
    case UInt8(ascii: "<"):
      if dialect == .hackmd, isItemComment(next) { return nil }
      return HTMLBlockStart.leaf(source, next, line.end, interrupts: isInParagraph).map { ($0, line.end) }
    case UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "*"):
      return isRule(next) ? (.none, line.end) : nil
    default: return nil
    }
  }

  /// An attribute comment that an item begins with, and text behind it: the text is Markdown, no block of HTML.
  private func isItemComment(_ next: Int) -> Bool {
    guard line.hasMarker, case .item? = open.containers.last, source.hasPrefix("<!--", at: next, to: line.end) else {
      return false
    }
    var position = next + 4
    while position < line.end, isBlank(source[position]) { position += 1 }
    guard source.hasPrefix(".element", at: position, to: line.end) else { return false }
    while position < line.end, !source.hasPrefix("-->", at: position, to: line.end) { position += 1 }
    return position + 3 < line.end && !source.isBlank(from: position + 3, to: line.end)
  }

  /// Whether the line is a heading's underline or a thematic break.
  private func isRule(_ next: Int) -> Bool {
    let byte = source[next]
    var run = next
    while run < line.end, source[run] == byte { run += 1 }
    let isUnderline = byte == UInt8(ascii: "=") || byte == UInt8(ascii: "-")
    if isUnderline, isInParagraph, source.isBlank(from: run, to: line.end) { return true }
    guard byte != UInt8(ascii: "=") else { return false }
    var count = 0
    for position in next..<line.end where !isBlank(source[position]) {
      guard source[position] == byte else { return false }
      count += 1
    }
    return count >= 3
  }

  /// Begins the list item whose marker stands at `next`, if one does.
  private mutating func beginItem(_ cursor: inout PrefixCursor, _ indent: Int, _ next: Int) -> Bool {
    let width = ContainerPrefix.markerLength(source, next, line.end)
    guard width > 0 else { return false }
    let isBlankItem = source.isBlank(from: next + width, to: line.end)
    // Only an item with text, and one that counts from 1, may interrupt a paragraph.
    if isInParagraph, isBlankItem || width > 1 && number(next, width - 1) != 1 { return false }
    cursor.skip(marker: next, width: width)
    let (blanks, text) = cursor.indentation()
    let padding = text == line.end || blanks > 4 || blanks < 1 ? 1 : blanks
    cursor.advance(columns: padding)
    push(.item(offset: indent + width + padding))
    return true
  }

  private func number(_ start: Int, _ digits: Int) -> Int {
    source[start..<start + digits].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  private func beginsContainer(_ next: Int) -> Bool {
    source[next] == UInt8(ascii: ">") || ContainerPrefix.markerLength(source, next, line.end) > 0
  }

  /// Begins a container on this line.
  mutating func push(_ container: OpenBlocks.Container) {
    begin(.none)
    open.containers.append(container)
    line.depth += 1
    line.hasMarker = true
  }

  /// Begins a leaf, which ends what the line does not continue.
  mutating func begin(_ leaf: OpenBlocks.Leaf) {
    open.close(from: line.depth)
    open.leaf = leaf
    open.isEmptyItem = false
  }

  // MARK: - Showing

  /// Shows the line up to `head`, and a letter for the rest: text that no block depends on.
  mutating func show(head: Int) {
    skeleton.show(source, line.start, line.end, lead: line.lead, resume: line.resume, head: max(head, line.resume))
  }

  /// The line up to the cursor as cmark has been shown it.
  func shown(before cursor: PrefixCursor) -> [UInt8] {
    var shown = line.lead
    if cursor.position > line.resume { shown.append(contentsOf: source[line.resume..<cursor.position]) }
    shown.append(contentsOf: repeatElement(UInt8(ascii: " "), count: cursor.tabUsed))
    return shown
  }

  /// A blank line above this one, which ends a paragraph.
  mutating func insertBlank(_ marker: Int) {
    var cursor = PrefixCursor(source, start: line.start, end: line.end)
    for index in 0..<line.depth { _ = open.continues(index, &cursor) }
    skeleton.insert(shown(before: cursor), [], from: line.start, marker: marker)
  }

  private mutating func showTooDeep(_ next: Int) {
    diagnostics.append(
      Diagnostic(
        .warning, "nesting-limit", at: SourceRange(line.start, line.start + 1),
        "more than \(Limits.nesting) nested blocks; what is deeper is shown as text"))
    showText(next)
  }

  private mutating func warnOfOpenBox(_ marker: Int) {
    diagnostics.append(
      Diagnostic(
        .warning, "container-open", at: SourceRange(marker, source.lineEnd(from: marker, to: source.count)),
        "this container is not closed, so it holds the rest of the slide",
        hint: "close it with `:::` on a line of its own"))
  }
}
