import DeckModel

/// The separators of a body, and the lines in which neither separators nor notes are looked for: closed fences and
/// closed HTML blocks of kinds 1 to 5 (`hackmd-dialect` section 3.3).
///
/// The section defines them by a CommonMark parse of a copy of the body in which a blank line stands above and
/// below every candidate, begun anew behind each block that has no end. The tests hold that parse as the oracle.
/// Here the same answer comes cheaper: a candidate ends all that is open, so each stretch between two of them can
/// be judged by itself; an opening at column 0 is certain without a parse; only a stretch with an opening that may
/// stand in a list, a quote or an HTML block is parsed, and then by CommonMark itself.
///
/// - Complexity: linear. Each byte is parsed at most once, and a search for an end that fails is not repeated.
struct ProtectedRanges {
  struct Separator {
    let line: Range<Int>
    let isVertical: Bool
    let isProtected: Bool
    /// Where nothing was open above it: behind the separator or the protected block before.
    let stretch: Int
    /// Where the lines right above it begin, up to a blank one or to `stretch`.
    let chunk: Int
    /// Whether a top-level paragraph ends right above; nil when nothing had to be parsed to get here.
    let isBelowParagraph: Bool?
  }

  /// Whole lines, in ascending order.
  private(set) var ranges: [SourceRange] = []
  private(set) var separators: [Separator] = []
  private(set) var diagnostics: [Diagnostic] = []

  private let bytes: Bytes
  private let body: Range<Int>
  private let marks: [Landmark]
  private var ends: BlockEnds
  /// Where nothing is open.
  private var stretch: Int
  /// The last line that may have opened an HTML block which runs to a blank line.
  private var tag: Landmark?
  /// What a parse of the text from `stretch` to the next candidate found.
  private var parsed: (end: Int, endsInParagraph: Bool)?

  init(_ bytes: Bytes, in body: Range<Int>, _ marks: [Landmark]) {
    self.bytes = bytes
    self.body = body
    self.marks = marks
    ends = BlockEnds(bytes, body, marks)
    stretch = body.lowerBound
    var index = 0
    while index < marks.count { index = visit(index) }
  }

  /// Takes the landmark at `index`, where no block is open that protects; returns the index to go on with.
  private mutating func visit(_ index: Int) -> Int {
    let mark = marks[index]
    switch mark.kind {
    case .separator(let isVertical):
      let isBelowParagraph = parsed.flatMap { $0.end == mark.line ? $0.endsInParagraph : nil }
      separators.append(
        Separator(
          line: mark.lines, isVertical: isVertical, isProtected: false, stretch: stretch,
          chunk: max(mark.chunk, stretch), isBelowParagraph: isBelowParagraph))
      beginStretch(at: min(mark.end + 1, body.upperBound))
    case .fence:
      guard let fence = Fence(bytes, at: mark.text, to: mark.end), fence.opens(bytes, at: mark.text, to: mark.end)
      else { break }
      if mark.indent != 0 || isInTag(mark) { return parse(from: index) }
      return open(.fence(character: fence.character, length: fence.length), at: mark, index)
    case .html:
      guard let kind = HTMLBlockKind(bytes, at: mark.text, to: mark.end) else {
        if let indent = mark.indent, indent < 4 { tag = mark }
        break
      }
      // What ends on its own line holds no other line; all the same whether it is a block.
      if kind.endMark(bytes, from: mark.text, to: mark.end) != nil { break }
      if mark.indent != 0 || kind.needsParser(bytes, at: mark.text) || isInTag(mark) { return parse(from: index) }
      return open(.html(kind), at: mark, index)
    case .note: break
    }
    return index + 1
  }

  private mutating func beginStretch(at offset: Int) {
    stretch = offset
    tag = nil
    parsed = nil
  }

  /// Whether an HTML block that runs to a blank line may be open above `mark`.
  private func isInTag(_ mark: Landmark) -> Bool {
    guard let tag else { return false }
    var line = tag.end + 1
    while line < mark.line {
      let end = bytes.lineEnd(from: line, to: mark.line)
      if bytes.isBlank(from: line, to: end) { return false }
      line = end + 1
    }
    return true
  }

  /// Takes the top-level block that `mark` opens.
  private mutating func open(_ kind: LeafBlocks.Block.Kind, at mark: Landmark, _ index: Int) -> Int {
    close(kind, from: mark.line, text: mark.text, searchFrom: mark.text, index + 1)
  }

  /// Finds the end of a top-level block that is open at `searchFrom`, right before the landmark at `index`.
  private mutating func close(
    _ kind: LeafBlocks.Block.Kind, from line: Int, text: Int, searchFrom: Int, _ index: Int
  ) -> Int {
    guard let end = ends.end(of: kind, from: searchFrom, index) else {
      warn(kind, at: text)
      let next = marks[index...].firstIndex(where: \.isSeparator) ?? marks.count
      let cut = next < marks.count ? marks[next].line : body.upperBound
      parsed = (cut, endsInParagraph: false)
      return next
    }
    ranges.append(SourceRange(line, end))
    warnOfOpeners(in: kind, at: text, to: end, index)
    beginStretch(at: end)
    var next = index
    while next < marks.count, marks[next].line < end {
      if case .separator(let isVertical) = marks[next].kind {
        separators.append(
          Separator(
            line: marks[next].lines, isVertical: isVertical, isProtected: true, stretch: line, chunk: marks[next].line,
            isBelowParagraph: false))
      }
      next += 1
    }
    return next
  }

  /// Lets CommonMark read the text from where nothing was open to the next candidate.
  private mutating func parse(from index: Int) -> Int {
    let next = marks[index...].firstIndex(where: \.isSeparator) ?? marks.count
    let end = next < marks.count ? marks[next].line : body.upperBound
    let leaves = LeafBlocks(bytes, in: stretch..<end)
    parsed = (end, leaves.endsInParagraph)
    var inside = index
    for block in leaves.blocks {
      inside = marks[inside...].firstIndex { $0.line > block.text } ?? marks.count
      if block.isClosed {
        ranges.append(SourceRange(block.lines.lowerBound, block.lines.upperBound))
        warnOfOpeners(in: block.kind, at: block.text, to: block.lines.upperBound, inside)
      } else if block.isTopLevel, block.lines.upperBound == end {
        return close(block.kind, from: block.lines.lowerBound, text: block.text, searchFrom: end, next)
      } else {
        warn(block.kind, at: block.text)
      }
    }
    return next
  }

  /// A fence with a language inside of code that it could not stand in as code: the end of the code before it is
  /// missing, and all up to here was swallowed.
  private mutating func warnOfOpeners(in kind: LeafBlocks.Block.Kind, at text: Int, to end: Int, _ index: Int) {
    guard case .fence(let character, let length) = kind else { return }
    let isSwallowed = marks[index...].prefix { $0.line < end }.contains { mark in
      guard case .fence = mark.kind, mark.line > text, let fence = Fence(bytes, at: mark.text, to: mark.end) else {
        return false
      }
      return fence.character == character && fence.length >= length && fence.opens(bytes, at: mark.text, to: mark.end)
        && !fence.closes(bytes, at: mark.text, to: mark.end)
    }
    guard isSwallowed else { return }
    diagnostics.append(
      Diagnostic(
        .warning, "swallowed-fence", at: SourceRange(text, bytes.lineEnd(from: text, to: body.upperBound)),
        "another code fence opens inside this one, which swallows what stands between",
        hint: "close it where its code ends, or open it with more marks than the fence inside"))
  }

  private mutating func warn(_ kind: LeafBlocks.Block.Kind, at text: Int) {
    let range = SourceRange(text, bytes.lineEnd(from: text, to: body.upperBound))
    switch kind {
    case .fence:
      diagnostics.append(
        Diagnostic(
          .warning, "unclosed-fence", at: range, "this code fence has no closing fence",
          hint: "it ends with its slide; close it with a fence of the same kind"))
    case .html(let kind):
      diagnostics.append(
        Diagnostic(
          .warning, "unclosed-html", at: range, "this HTML block has no end",
          hint: "it ends with its slide; close it with \(kind.endMarkName)"))
    }
  }
}
