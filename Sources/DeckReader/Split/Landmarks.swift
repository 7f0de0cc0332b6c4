import DeckModel

/// A line that cutting a deck up may have to look at; all other lines are passed over once and forgotten.
struct Landmark {
  enum Kind: Equatable {
    /// `---` or `----`, or what stands for them.
    case separator(isVertical: Bool)
    /// At least three backquotes or tildes.
    case fence
    /// `<` and what may begin an HTML block.
    case html
    /// `note:` or `notes:`, or what stands for them.
    case note
  }

  let kind: Kind
  /// Offset of the line's first byte.
  let line: Int
  /// Offset of what the kind says, behind blanks, quote and list markers.
  let text: Int
  /// Offset of the line's line feed, or the text's end.
  let end: Int
  /// Columns of blanks before `text`, tabs counted to multiples of four; nil behind a quote or list marker.
  let indent: Int?
  /// How many backquotes or tildes.
  let run: Int
  /// Offset of the line that follows the last blank line above, or of the text's first line.
  let chunk: Int

  var lines: Range<Int> { line..<end }

  var isSeparator: Bool { if case .separator = kind { true } else { false } }
}

/// Finds the landmarks of a text in their order, in one pass.
struct Landmarks {
  private(set) var all: [Landmark] = []
  private let bytes: Bytes
  private let separators: SeparatorLines
  private var chunk: Int

  init(_ bytes: Bytes, in body: Range<Int>, separators: SeparatorLines) {
    self.bytes = bytes
    self.separators = separators
    chunk = body.lowerBound
    let hasLiterals = separators.horizontal != nil || separators.vertical != nil
    let hasNotes = separators.notes != nil
    var line = body.lowerBound
    while line < body.upperBound {
      let end = bytes.lineEnd(from: line, to: body.upperBound)
      if end == line {
        chunk = end + 1
      } else if !(hasLiterals && addSeparator(line, end)), !(hasNotes && addNotes(line, end)) {
        visit(line, end)
      }
      line = end + 1
    }
  }

  @inline(__always)
  private mutating func visit(_ line: Int, _ end: Int) {
    switch bytes[line] {
    case UInt8(ascii: "-"):
      if !addSeparator(line, end) { visitIndented(line, end) }
    case UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "<"), UInt8(ascii: "n"), UInt8(ascii: "N"):
      add(line, line, end, indent: 0)
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"), UInt8(ascii: "*"), UInt8(ascii: "+"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      visitIndented(line, end)
    default: break
    }
  }

  private mutating func addSeparator(_ line: Int, _ end: Int) -> Bool {
    guard let isVertical = separators.isVertical(bytes, from: line, to: end) else { return false }
    all.append(
      Landmark(
        kind: .separator(isVertical: isVertical), line: line, text: line, end: end, indent: 0, run: 0, chunk: chunk))
    return true
  }

  private mutating func addNotes(_ line: Int, _ end: Int) -> Bool {
    guard let text = separators.notes?.prefixEnd(bytes, from: line, to: end) else { return false }
    all.append(Landmark(kind: .note, line: line, text: line, end: end, indent: 0, run: text - line, chunk: chunk))
    return true
  }

  private mutating func visitIndented(_ line: Int, _ end: Int) {
    let prefix = ContainerPrefix(bytes, from: line, to: end)
    if prefix.end < end {
      add(line, prefix.end, end, indent: prefix.indent)
    } else if prefix.indent != nil {
      chunk = end + 1
    }
  }

  private mutating func add(_ line: Int, _ text: Int, _ end: Int, indent: Int?) {
    let byte = bytes[text]
    let kind: Landmark.Kind
    var run = 0
    switch byte {
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      while text + run < end, bytes[text + run] == byte { run += 1 }
      guard run >= 3 else { return }
      kind = .fence
    case UInt8(ascii: "<"):
      guard text + 1 < end, bytes[text + 1].isASCIILetter || "/!?".utf8.contains(bytes[text + 1]) else { return }
      kind = .html
    case UInt8(ascii: "n"), UInt8(ascii: "N"):
      guard indent != nil, separators.notes == nil, bytes.hasPrefix("note", at: text, to: end, anyCase: true) else {
        return
      }
      run = bytes.hasPrefix("notes", at: text, to: end, anyCase: true) ? 5 : 4
      guard text + run < end, bytes[text + run] == UInt8(ascii: ":") else { return }
      run += 1
      kind = .note
    default: return
    }
    all.append(Landmark(kind: kind, line: line, text: text, end: end, indent: indent, run: run, chunk: chunk))
  }
}

extension [Landmark] {
  /// Those that stand in none of `ranges`, which ascend as the landmarks do.
  func outside(_ ranges: [SourceRange]) -> [Landmark] {
    var next = ranges.startIndex
    return filter { mark in
      while next < ranges.endIndex, ranges[next].upperBound <= mark.line { next += 1 }
      return next == ranges.endIndex || mark.line < ranges[next].lowerBound
    }
  }
}
