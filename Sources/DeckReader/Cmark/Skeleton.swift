import DeckModel

/// What cmark is shown instead of the text: the same lines, in which everything that cmark would misread is
/// written so that its block structure comes out as HackMD's.
///
/// cmark 0.30 has no extension points, but its blocks can be steered: a `:::info` line that is shown as a
/// thematic break interrupts paragraphs and closes lists exactly as HackMD's container does; a footnote
/// definition shown as a list item takes its indented continuation lines along; a `[` shown as a letter keeps
/// link reference definitions in the tree, where ours are read. Nobody reads the skeleton's text afterwards:
/// every literal comes from the source by position, through the map kept here.
struct Skeleton {
  /// Why a line does not look like its source.
  enum Disguise: UInt8 {
    case none
    /// A container's opening or closing line, shown as a thematic break.
    case containerOpening, containerClosing
    /// An abbreviation, shown as a thematic break.
    case abbreviation
    /// A footnote definition, shown as an item of an ordered list with content offset 4.
    case footnote
    /// A definition (`: text`), shown as a bullet item.
    case definition
    /// Made up: it stands nowhere in the source.
    case inserted
  }

  struct Line {
    /// Offset of the line in the skeleton's own bytes.
    var shown: Int
    /// Source offsets of the line, its line end left out.
    var start: Int
    var end: Int
    var disguise: Disguise = .none
    /// Where the disguise begins in the source, and how many skeleton bytes stand before the source goes on
    /// unchanged at `resume`. Without disguise both are the line's start and 0.
    var marker: Int
    var resume: Int
    var prefix = 0
  }

  private(set) var bytes: [UInt8] = []
  private(set) var lines: [Line] = []

  /// Source offset of a 1-based skeleton line and byte column; column 0 means the end of the line before, as
  /// cmark reports some ends.
  func offset(line: Int, column: Int) -> Int {
    guard column > 0 else { return line >= 2 && line - 2 < lines.count ? lines[line - 2].end : 0 }
    guard line >= 1, line <= lines.count else { return lines.last?.end ?? 0 }
    let line = lines[line - 1]
    let index = column - 1
    if line.prefix == 0 { return min(line.start + index, line.end) }
    return index < line.prefix ? line.marker : min(line.resume + index - line.prefix, line.end)
  }

  // MARK: - Building

  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
  }

  mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(count + 64)
    lines.reserveCapacity(count / 24 + 4)
  }

  /// Shows the source line `start..<end` with inline characters that could mislead blocks filled in. Where a letter
  /// behind the first `head` bytes says all that blocks ask of the rest, the rest is that letter: cmark then has
  /// no inlines to read, which would be most of its work.
  mutating func show(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, head: Int? = nil) {
    lines.append(Line(shown: bytes.count, start: start, end: end, marker: start, resume: start))
    if let head {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<start + head]))
      bytes.append(UInt8(ascii: "x"))
    } else {
      copy(source, start, end)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Shows the line with everything from `marker` on as a thematic break.
  mutating func showBreak(
    _ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, marker: Int, as disguise: Disguise
  ) {
    lines.append(Line(shown: bytes.count, start: start, end: end, disguise: disguise, marker: marker, resume: start))
    copy(source, start, marker)
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "_"), count: max(end - marker, 3)))
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Shows the line with letters from `flat` on: text that begins no block.
  mutating func showFlat(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, from flat: Int) {
    lines.append(Line(shown: bytes.count, start: start, end: end, marker: start, resume: start))
    copy(source, start, flat)
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "x"), count: end - flat))
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Shows the line as a list item: what stands before `outer` stays, then `itemMarker`, then the source from
  /// `resume` on.
  mutating func showItem(
    _ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, outer: Int, marker: Int, itemMarker: StaticString,
    resume: Int, as disguise: Disguise
  ) {
    let lead = outer - start + itemMarker.utf8CodeUnitCount
    lines.append(
      Line(shown: bytes.count, start: start, end: end, disguise: disguise, marker: marker, resume: resume, prefix: lead)
    )
    copy(source, start, outer)
    itemMarker.withUTF8Buffer { bytes.append(contentsOf: $0) }
    if resume < end { copy(source, resume, end) } else { bytes.append(UInt8(ascii: ".")) }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Puts in a line that the source does not have, at source offset `offset`.
  mutating func insert(_ text: some Sequence<UInt8>, at offset: Int) {
    lines.append(
      Line(shown: bytes.count, start: offset, end: offset, disguise: .inserted, marker: offset, resume: offset))
    bytes.append(contentsOf: text)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Copies source bytes, filling in what only inlines may read: `[` (so that cmark swallows no definition) and
  /// emphasis characters inside words (cmark 0.30.2 is quadratic in some runs of them, `trust.md` R4). Neither
  /// filling changes a block.
  @inline(__always)
  private mutating func copy(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    let at = bytes.count
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<end]))
    bytes.withUnsafeMutableBufferPointer { shown in
      var previous = UInt8(ascii: " ")
      for index in at..<shown.count {
        let byte = shown[index]
        // Behind a `<` a letter could make a tag of what is none.
        if byte == UInt8(ascii: "<") { return }
        if byte <= UInt8(ascii: "_") {
          if byte == UInt8(ascii: "[") {
            shown[index] = UInt8(ascii: "x")
          } else if (byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")) && previous > UInt8(ascii: "0"),
            previous != UInt8(ascii: "_"), previous != UInt8(ascii: ">")
          {
            shown[index] = UInt8(ascii: "x")
          }
        }
        previous = shown[index]
      }
    }
  }
}
