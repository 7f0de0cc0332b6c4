import DeckModel

/// Goes through a slide's lines and shows each to cmark, in disguise where a HackMD block begins or ends.
///
/// A line is judged by what follows its container prefixes (`>`, list markers, indentation). The judgement may
/// be wrong inside code or HTML; that does no harm, because literals come from the source.
struct SkeletonBuilder {
  let source: UnsafeBufferPointer<UInt8>
  let dialect: Dialect
  private(set) var skeleton: Skeleton

  /// Containers open at the current line: their colons, and the fence that was open when they began.
  private var containers: [(colons: Int, fence: Fence?)] = []
  private var fence: Fence?
  /// Of the line before: where its content begins, its end, and whether it is blank.
  private var previous: (content: Int, end: Int, isBlank: Bool) = (0, 0, true)
  private var blankRun = 1
  /// Bytes before the content of the last line that could be a definition list's term.
  private var termColumn = 0
  private var isDefinition = false
  /// The one that the current line stands in.
  private var aside: MarkdownAside?
  private(set) var tooDeep: [Int] = []

  private struct Fence: Equatable {
    var byte: UInt8
    var count: Int
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
        skeleton.insert([], at: position)
        show(line: min(breaks[nextBreak].upperBound, end), end)
        nextBreak += 1
      } else if aside != nil {
        show(lineOfAside: position, end)
      } else {
        show(line: position, end)
      }
      position = end + 1
    }
  }

  /// Shows the tag of an aside that holds Markdown, and what it holds as blocks of its own.
  private mutating func show(aside start: Int, _ end: Int, content: Int) {
    skeleton.show(source, start, content)
    skeleton.insert([], at: content)
    previous = (content, content, true)
    blankRun = 1
    if content < end { show(lineOfAside: content, end, from: content) }
  }

  /// - Parameter content: Where it begins when the line is not the aside's alone.
  private mutating func show(lineOfAside start: Int, _ end: Int, from content: Int? = nil) {
    guard var aside else { return }
    let text = content ?? aside.contentStart(source, start, end)
    self.aside = aside
    guard fence == nil, let tag = MarkdownAside.endTag(source, text, end) else { return show(line: text, end) }
    self.aside = nil
    if (text..<tag).allSatisfy({ isBlank(source[$0]) }) {
      show(line: aside.start(start, endTag: tag), end)
    } else {
      show(line: text, tag)
      show(line: tag, end)
    }
  }

  private mutating func show(line start: Int, _ end: Int) {
    var depth = 0
    let outer = contentStart(start, end, depth: &depth)
    if depth > Limits.nesting {
      tooDeep.append(start)
      skeleton.showFlat(source, start, end, from: outer)
      previous = (outer, end, false)
      return
    }
    defer {
      previous = (outer, end, outer == end)
      if outer < end, !isDefinition { termColumn = outer - start }
      isDefinition = false
      blankRun = outer == end ? blankRun + 1 : 0
    }
    guard outer < end else { return skeleton.show(source, start, end) }
    guard dialect == .hackmd else { return show(text: start, end, outer) }
    switch source[outer] {
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      if trackFence(outer, end) { return skeleton.show(source, start, end) }
      if fence == nil, showDefinition(start, end, outer) { return }
    case UInt8(ascii: ":"):
      if let container = ContainerLine(source, outer, end) {
        if showContainer(container, start, end, outer) { return }
      } else if fence == nil {
        if showTableDelimiter(start, end, outer) { return }
        if showDefinition(start, end, outer) { return }
      }
    case UInt8(ascii: "-"), UInt8(ascii: "|"):
      if fence == nil, showTableDelimiter(start, end, outer) { return }
    case UInt8(ascii: "["):
      if fence == nil, let definition = FootnoteLabel(source, outer, end) {
        return skeleton.showItem(
          source, start, end, outer: outer, marker: outer, itemMarker: "1)  ", resume: definition.content, as: .footnote
        )
      }
    case UInt8(ascii: "<"):
      if fence == nil, aside == nil, (start..<outer).allSatisfy({ isBlank(source[$0]) }),
        let content = MarkdownAside.tagEnd(source, outer, end)
      {
        aside = MarkdownAside(indent: outer - start)
        return show(aside: start, end, content: content)
      }
    case UInt8(ascii: "*"):
      if fence == nil, Abbreviation.matches(source, outer, end) {
        return skeleton.showBreak(source, start, end, marker: outer, as: .abbreviation)
      }
    case UInt8(ascii: "<"):
      if fence == nil, isItemComment(start, end, outer) {
        return skeleton.showFlat(source, start, end, from: outer)
      }
    default: break
    }
    show(text: start, end, outer)
  }

  /// An attribute comment that an item begins with, and text behind it: the text is Markdown, no block of HTML.
  private func isItemComment(_ start: Int, _ end: Int, _ outer: Int) -> Bool {
    guard outer > start + 1, isBlank(source[outer - 1]), source.begins("<!--", at: outer, to: end) else { return false }
    var marker = outer - 1
    while marker > start, isBlank(source[marker]) { marker -= 1 }
    guard
      [UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."), UInt8(ascii: ")")]
        .contains(source[marker])
    else { return false }
    var word = outer + 4
    while word < end, isBlank(source[word]) { word += 1 }
    guard source.begins(".element", at: word, to: end) else { return false }
    while word < end, !source.begins("-->", at: word, to: end) { word += 1 }
    return word + 3 < end && !(word + 3..<end).allSatisfy { isBlank(source[$0]) }
  }

  /// Shows a line that is nothing of HackMD's, and no more of it than blocks depend on.
  private mutating func show(text start: Int, _ end: Int, _ outer: Int) {
    let content = BlockStart.end(source, outer, end)
    // HTML blocks may end anywhere in a line, but all their end marks end in `>`.
    let isWhole = content == nil || source.offset(of: UInt8(ascii: ">"), from: outer, to: end) != nil
    skeleton.show(source, start, end, head: isWhole ? nil : content.map { $0 - start })
  }

  /// The offset after indentation, quote markers and list markers.
  private func contentStart(_ start: Int, _ end: Int, depth: inout Int) -> Int {
    var position = start
    while position < end {
      switch source[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        position += 1
      case UInt8(ascii: ">"):
        position += 1
        depth += 1
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
        guard position + 1 < end, isBlank(source[position + 1]), !looksLikeDelimiter(position, end) else {
          return position
        }
        position += 2
        depth += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        var digits = position
        while digits < end, digits - position < 10, source[digits] >= UInt8(ascii: "0"),
          source[digits] <= UInt8(ascii: "9")
        {
          digits += 1
        }
        guard digits - position < 10, digits + 1 < end,
          source[digits] == UInt8(ascii: ".") || source[digits] == UInt8(ascii: ")"), isBlank(source[digits + 1])
        else { return position }
        position = digits + 2
        depth += 1
      default:
        return position
      }
      if depth > Limits.nesting { return position }
    }
    return position
  }

  /// `- | -`: a table's delimiter line that would pass for a list item.
  private func looksLikeDelimiter(_ start: Int, _ end: Int) -> Bool {
    guard source[start] == UInt8(ascii: "-") else { return false }
    var bars = 0
    var position = start
    while position < end {
      switch source[position] {
      case UInt8(ascii: "|"): bars += 1
      case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"): break
      default: return false
      }
      position += 1
    }
    return bars > 0
  }

  /// Follows fences, so that `:::` in code opens nothing. True when the line opens or closes one.
  private mutating func trackFence(_ start: Int, _ end: Int) -> Bool {
    let byte = source[start]
    var run = start
    while run < end, source[run] == byte { run += 1 }
    guard run - start >= 3 else { return false }
    if let open = fence {
      var rest = run
      while rest < end, isBlank(source[rest]) { rest += 1 }
      if open.byte == byte, run - start >= open.count, rest == end { fence = nil }
      return true
    }
    if byte == UInt8(ascii: "`") {
      for position in run..<end where source[position] == byte { return false }
    }
    fence = Fence(byte: byte, count: run - start)
    return true
  }

  /// True when the line opens or closes a container and was shown so.
  private mutating func showContainer(_ line: ContainerLine, _ start: Int, _ end: Int, _ outer: Int) -> Bool {
    if line.isOpening {
      guard fence == nil else { return false }
      containers.append((line.colons, fence))
      skeleton.showBreak(source, start, end, marker: outer, as: .containerOpening)
      return true
    }
    // The closing line belongs to the outermost container it is long enough for: each container's own search
    // for its end knows nothing of those inside (`hackmd-dialect` 6.7).
    guard let index = containers.firstIndex(where: { $0.colons <= line.colons }) else { return false }
    if let open = fence, open != containers[index].fence {
      skeleton.insert(repeatElement(open.byte, count: open.count), at: start)
      fence = containers[index].fence
    }
    containers.removeSubrange(index...)
    skeleton.showBreak(source, start, end, marker: outer, as: .containerClosing)
    return true
  }

  private mutating func showTableDelimiter(_ start: Int, _ end: Int, _ outer: Int) -> Bool {
    guard !previous.isBlank, Table.begins(source, header: (previous.content, previous.end), delimiter: (outer, end))
    else { return false }
    skeleton.showFlat(source, start, end, from: outer)
    return true
  }

  /// `: text` under a term or another definition, with at most one blank line between.
  private mutating func showDefinition(_ start: Int, _ end: Int, _ outer: Int) -> Bool {
    guard outer + 1 < end, isBlank(source[outer + 1]), !skeleton.lines.isEmpty,
      blankRun <= 1, !(previous.isBlank && skeleton.lines.count < 2)
    else { return false }
    var text = outer + 1
    while text < end, isBlank(source[text]) { text += 1 }
    guard text < end else { return false }
    // The marker may stand at any indentation; where CommonMark would take it for code it is shown where its term
    // stands. The definition's own content begins two columns behind the marker, however many blanks follow it.
    let isIndentation = (start..<outer).allSatisfy { source[$0] == UInt8(ascii: " ") }
    let prefix = isIndentation && outer - start > termColumn + 3 ? termColumn : outer - start
    skeleton.showItem(
      source, start, end, outer: start + prefix, marker: outer, itemMarker: "+ ", resume: text, as: .definition)
    isDefinition = true
    return true
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func begins(_ word: StaticString, at place: Int, to end: Int) -> Bool {
    place + word.utf8CodeUnitCount <= end
      && (0..<word.utf8CodeUnitCount).allSatisfy { self[place + $0] == word.utf8Start[$0] }
  }
}
