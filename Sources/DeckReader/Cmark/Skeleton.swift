import DeckModel

/// What cmark is shown instead of the text: lines that have the blocks which HackMD sees, and nothing else.
///
/// cmark 0.30 has no extension points, but its blocks can be steered. A `:::info` line that is shown as a thematic break
/// ends paragraphs and lists exactly as HackMD's container does. A definition or a footnote is shown as a list item: its
/// marker on an inserted line of its own, so that a line may begin several blocks and what follows the marker keeps its
/// column. All other text is one letter.
///
/// Nobody reads the skeleton's text afterwards: every literal comes from the source by position, through the map kept
/// here.
struct Skeleton {
  /// What of HackMD's begins or ends at a line's ``Line/marker``.
  enum Disguise: UInt8 {
    case none
    /// A container's opening or closing line, shown as a thematic break.
    case containerOpening, containerClosing
    /// An abbreviation, shown as a thematic break.
    case abbreviation
    /// A footnote's definition, shown as the marker of a list item.
    case footnote
    /// A definition (`: text`), shown as the marker of a list item.
    case definition
  }

  struct Line {
    /// Offset of the line in the skeleton's own bytes.
    var shown: Int
    /// Source offsets of the line, its line end left out.
    var start: Int
    var end: Int
    /// How many skeleton bytes stand before the source goes on unchanged at `resume`; 0 when it does from `start` on.
    var prefix = 0
    var resume: Int
    var disguise: Disguise = .none
    /// Where in the source the disguise begins.
    var marker: Int
    /// For a line that stands nowhere in the source: the byte column of its disguise.
    var inserted: Int?

    var isInserted: Bool { inserted != nil }

    /// What the list item whose marker stands at 1-based column `column` stands for.
    func disguise(ofItemAt column: Int) -> Disguise {
      if let inserted, column > inserted { disguise } else { .none }
    }
  }

  private(set) var bytes: [UInt8] = []
  private(set) var lines: [Line] = []
  /// Indices of the inserted lines, ascending.
  private(set) var inserted: [Int] = []

  /// Source offset of a 1-based skeleton line and byte column; column 0 means the end of the line before, as
  /// cmark reports some ends.
  func offset(line: Int, column: Int) -> Int {
    guard column > 0 else { return line >= 2 && line - 2 < lines.count ? lines[line - 2].end : 0 }
    guard line >= 1, line <= lines.count else { return lines.last?.end ?? 0 }
    let line = lines[line - 1]
    let index = column - 1
    if index < line.prefix { return line.resume }
    return min(line.resume + index - line.prefix, line.end)
  }

  /// Whether a line was inserted in `first...last`. - Complexity: O(log inserted lines)
  func hasInserted(_ first: Int, _ last: Int) -> Bool {
    var low = 0
    var high = inserted.count
    while low < high {
      let middle = (low + high) / 2
      if inserted[middle] < first { low = middle + 1 } else { high = middle }
    }
    return low < inserted.count && inserted[low] <= last
  }

  // MARK: - Building

  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
    inserted.removeAll(keepingCapacity: true)
  }

  mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(count / 2 + 64)
    lines.reserveCapacity(count / 24 + 4)
  }

  /// Shows the source line `start..<end`: `lead` instead of what stands before `resume`, then the source up to `head`,
  /// and a letter for the rest.
  mutating func show(
    _ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, lead: [UInt8], resume: Int, head: Int
  ) {
    lines.append(
      Line(shown: bytes.count, start: start, end: end, prefix: lead.count, resume: resume, marker: resume))
    bytes.append(contentsOf: lead)
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[resume..<head]))
    if head < end { bytes.append(UInt8(ascii: "x")) }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Shows a line of HackMD's as a thematic break behind `lead`, of which `prefix` bytes stand before `resume`.
  mutating func showBreak(
    _ start: Int, _ end: Int, lead: [UInt8], prefix: Int = 0, resume: Int, marker: Int, as disguise: Disguise
  ) {
    lines.append(
      Line(
        shown: bytes.count, start: start, end: end, prefix: prefix, resume: resume, disguise: disguise, marker: marker))
    bytes.append(contentsOf: lead)
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "_"), count: 3))
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Puts in a line: `lead`, which stands for the source from `start` on, then `text`, which stands for what begins at
  /// `marker`.
  mutating func insert(
    _ lead: [UInt8] = [], _ text: some Sequence<UInt8>, from start: Int, marker: Int, as disguise: Disguise = .none
  ) {
    inserted.append(lines.count)
    lines.append(
      Line(
        shown: bytes.count, start: start, end: marker, resume: start, disguise: disguise, marker: marker,
        inserted: lead.count))
    bytes.append(contentsOf: lead)
    bytes.append(contentsOf: text)
    bytes.append(UInt8(ascii: "\n"))
  }
}
