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
    above.add(LineStart(bytes, line, lineEnd))
    line = lineEnd + 1
  }
  if let answer = above.endInParagraph { return answer }
  let start = bytes[separator.chunk].isBlank ? separator.stretch : separator.chunk
  return LeafBlocks(bytes, in: start..<end).endsInParagraph
}

/// What the beginning of a line that is not blank tells about it.
private enum LineStart {
  /// Text of a paragraph, if the line stands in no container and no HTML block.
  case text
  /// A heading or a comment, if in no HTML block; it ends what is open, containers too.
  case wholeBlock
  /// A bullet or a quote marker with something behind it: in a container whatever stands above.
  case container
  /// A marker of an ordered or a deep item with something behind it: text when a paragraph stands above.
  case item
  case tag
  case other

  init(_ bytes: Bytes, _ line: Int, _ end: Int) {
    let start = bytes.skipBlanks(from: line, to: end)
    switch bytes[start] {
    case UInt8(ascii: "<"): self = start == line && isComment(bytes, line, end) ? .wholeBlock : .tag
    case UInt8(ascii: ">"): self = isDeep(bytes, line, start) ? .other : .container
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
      self = bytes[start].isASCIIDigit || isDeep(bytes, line, start) ? .item : .container
    }
  }
}

/// What is known about the lines right above a separator, taken in their order.
private struct LinesAbove {
  private var last: LineStart?
  /// Whether there is only text, all or below a whole block.
  private var isText = true
  /// Whether there are only items, all or below a whole block.
  private var isItems = true
  /// Whether the lines may belong to an HTML block.
  private var hasTag = false

  mutating func add(_ line: LineStart) {
    last = line
    hasTag = hasTag || line == .tag
    if line == .wholeBlock {
      isText = !hasTag
      isItems = !hasTag
    } else {
      isText = isText && line == .text
      isItems = isItems && (line == .container || line == .item)
    }
  }

  /// Nil when only CommonMark knows.
  var endInParagraph: Bool? {
    if last == nil || last == .container || last == .wholeBlock || isItems { return false }
    return isText ? true : nil
  }
}

/// Whether four columns of blanks or a tab stand before `start`.
private func isDeep(_ bytes: Bytes, _ line: Int, _ start: Int) -> Bool {
  start - line >= 4 || bytes[line..<start].contains(UInt8(ascii: "\t"))
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
    // `[label]: address` defines and is no paragraph; `[text](address)` is.
    guard let close = bytes.offset(of: UInt8(ascii: "]"), from: line, to: end) else { return false }
    return close + 1 < end && bytes[close + 1] == UInt8(ascii: "(")
      && bytes.offset(of: UInt8(ascii: "\\"), from: line, to: close) == nil
  default: return true
  }
}

/// Whether the line holds more than blanks and the byte at `line`: whether it is no thematic break.
private func hasOther(_ bytes: Bytes, than line: Int, _ end: Int) -> Bool {
  !bytes[line..<end].allSatisfy { $0 == bytes[line] || $0.isBlank }
}
