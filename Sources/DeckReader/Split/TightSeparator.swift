/// Whether a top-level paragraph ends right above a separator, so that HackMD shows a heading there and no new slide
/// (`hackmd-dialect` section 3.2).
///
/// Nearly always the beginnings of the lines tell. Where they do not, CommonMark reads the lines since the last blank
/// one; all since nothing was open, if those may belong to a list.
func isBelowParagraph(_ separator: ProtectedRanges.Separator, _ bytes: Bytes) -> Bool {
  if let known = separator.isBelowParagraph { return known }
  var above = LinesAbove()
  let end = separator.line.lowerBound
  var line = separator.chunk
  while line < end {
    let lineEnd = bytes.lineEnd(from: line, to: end)
    above.add(LineStart(bytes, line, lineEnd), isIndented: bytes[line].isBlank)
    line = lineEnd + 1
  }
  if let answer = above.endInParagraph { return answer }
  let start = bytes[separator.chunk].isBlank ? separator.stretch : separator.chunk
  return LeafBlocks(bytes, in: start..<end).endsInParagraph
}

/// What the beginning of a line that is not blank tells about it.
private enum LineStart: Equatable {
  /// Text of a paragraph, if the line stands in no container and no HTML block.
  case text
  /// A heading or a comment, if in no HTML block; it ends what is open, containers too.
  case wholeBlock
  /// A bullet or a quote marker with something behind it: in a container whatever stands above. `holdsText` when a
  /// paragraph begins behind the marker, which a line of text below goes on with.
  case container(holdsText: Bool)
  /// A marker of an ordered or a deep item with something behind it: text when a paragraph stands above.
  case item(holdsText: Bool)
  case tag
  case other

  init(_ bytes: Bytes, _ line: Int, _ end: Int) {
    let start = bytes.skipBlanks(from: line, to: end)
    switch bytes[start] {
    case UInt8(ascii: "<"): self = start == line && isComment(bytes, line, end) ? .wholeBlock : .tag
    case UInt8(ascii: ">"):
      self = isDeep(bytes, line, start) ? .other : .container(holdsText: holdsText(bytes, start, end))
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      self = LineStart(marked: bytes, line, start, end)
    case UInt8(ascii: "#") where start == line: self = isHeading(bytes, line, end) ? .wholeBlock : .other
    case let byte where start == line && begins(bytes, text: byte, line, end): self = .text
    default: self = .other
    }
  }

  /// For a line that may begin with a list marker.
  private init(marked bytes: Bytes, _ line: Int, _ start: Int, _ end: Int) {
    let marker = ContainerPrefix.markerLength(bytes, start, end)
    if marker == 0 {
      // `**bold**` and `2024` are text; `***`, `-----` and `- - -` are not.
      let next = start + 1 < end ? bytes[start + 1] : bytes[start]
      let isText = bytes[start].isASCIIDigit || bytes[start] == UInt8(ascii: "*") && hasOther(bytes, than: start, end)
      self = start == line && isText && !next.isBlank ? .text : .other
    } else if bytes.isBlank(from: start + marker, to: end) {
      self = .other
    } else {
      // What is deep may be code.
      let isDeep = isDeep(bytes, line, start)
      let holdsText = !isDeep && holdsText(bytes, start, end)
      let isItem = isDeep || bytes[start].isASCIIDigit
      self = isItem ? .item(holdsText: holdsText) : .container(holdsText: holdsText)
    }
  }
}

/// What is known about the lines right above a separator, taken in their order.
private struct LinesAbove {
  private enum State {
    /// Nothing is open: no line yet, or a whole block right above.
    case empty
    /// A top-level paragraph.
    case paragraph
    /// A container; whether a paragraph in it goes on with a line of text.
    case container(holdsText: Bool)
    case unknown
  }

  private var state = State.empty
  /// Whether the lines may belong to an HTML block.
  private var hasTag = false

  mutating func add(_ line: LineStart, isIndented: Bool) {
    switch (line, state) {
    case (.wholeBlock, _): state = .empty
    // An indented line may belong to code or HTML that the container above holds.
    case (.container, .container(holdsText: false)) where isIndented: break
    case (.container, .unknown) where isIndented: state = .container(holdsText: false)
    case (.container(let holdsText), _): state = .container(holdsText: holdsText)
    case (.item, .container(holdsText: false)) where isIndented: break
    case (.item(let holdsText), .empty), (.item(let holdsText), .container): state = .container(holdsText: holdsText)
    case (.text, .empty), (.text, .paragraph): state = .paragraph
    case (.text, .container(holdsText: true)): break
    default: state = .unknown
    }
    hasTag = hasTag || line == .tag
  }

  /// Nil when only CommonMark knows.
  var endInParagraph: Bool? {
    switch state {
    case .empty, .container: false
    case .paragraph: hasTag ? nil : true
    case .unknown: nil
    }
  }
}

/// Whether four columns of blanks or a tab stand before `start`.
private func isDeep(_ bytes: Bytes, _ line: Int, _ start: Int) -> Bool {
  start - line >= 4 || bytes[line..<start].contains(UInt8(ascii: "\t"))
}

/// Whether a paragraph begins behind all the markers at `start`.
private func holdsText(_ bytes: Bytes, _ start: Int, _ end: Int) -> Bool {
  let prefix = ContainerPrefix(bytes, from: start, to: end)
  let text = prefix.end
  // Four blanks behind a marker are indented code.
  guard text < end, !bytes.hasPrefix("   ", at: text - 3, to: text), bytes[text - 1] != UInt8(ascii: "\t") else {
    return false
  }
  switch bytes[text] {
  case UInt8(ascii: "<"), UInt8(ascii: "#"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): return false
  case let byte: return begins(bytes, text: byte, text, end)
  }
}

/// Whether a comment begins the line and ends in it.
private func isComment(_ bytes: Bytes, _ line: Int, _ end: Int) -> Bool {
  let kind = HTMLBlockKind(bytes, at: line, to: end)
  return kind == .comment && kind?.endMark(bytes, from: line, to: end) != nil
}

/// Whether one to six `#` and a blank begin the line.
private func isHeading(_ bytes: Bytes, _ line: Int, _ end: Int) -> Bool {
  var level = line
  while level < end, bytes[level] == UInt8(ascii: "#") { level += 1 }
  return level - line <= 6 && (level == end || bytes[level].isBlank)
}

/// Whether a line that begins with `byte` at column 0 can begin nothing but a paragraph.
private func begins(_ bytes: Bytes, text byte: UInt8, _ line: Int, _ end: Int) -> Bool {
  switch byte {
  case UInt8(ascii: "_"), UInt8(ascii: "="): return hasOther(bytes, than: line, end)
  case UInt8(ascii: "`"), UInt8(ascii: "~"): return Fence(bytes, at: line, to: end) == nil
  case UInt8(ascii: "["):
    // `[label]: address` defines and is no paragraph; `[text](address)` and `[ ] task` are.
    guard let close = bytes.offset(of: UInt8(ascii: "]"), from: line, to: end) else { return false }
    return !(close + 1 < end && bytes[close + 1] == UInt8(ascii: ":")) && bytes[close - 1] != UInt8(ascii: "\\")
  default: return true
  }
}

/// Whether the line holds more than blanks and the byte at `line`: whether it is no thematic break.
private func hasOther(_ bytes: Bytes, than line: Int, _ end: Int) -> Bool {
  !bytes[line..<end].allSatisfy { $0 == bytes[line] || $0.isBlank }
}
