import DeckModel

/// The raw inline content of one leaf block, still to be read: paragraph text, a heading, a cell.
///
/// `text` is the content without container prefixes; lines end in LF. Where the source's own bytes would do
/// (no prefixes to strip), `text` lies in the source and `segments` is empty.
struct Leaf {
  var text: TextRange
  /// For gathered text: where each piece of it came from, ascending.
  var segments: [Segment] = []
  /// Which slide's definitions come first.
  var slide: Int
  /// HackMD's quote tags act in paragraphs of quotes and in list items.
  var setting: Setting = .plain

  struct Segment {
    /// Pool offset of the piece.
    var start: Int
    /// Source offset of its first byte.
    var source: Int
  }

  enum Setting: UInt8 { case plain, quote, bulletItem, orderedItem, cell }

  /// The source offset of a pool offset inside (or at the end of) this leaf.
  ///
  /// - Complexity: O(log segments)
  func sourceOffset(_ offset: Int) -> Int {
    guard !segments.isEmpty else { return offset }
    var low = 0
    var high = segments.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if segments[middle].start <= offset { low = middle } else { high = middle - 1 }
    }
    return segments[low].source + (offset - segments[low].start)
  }

  /// The source range of the pool offsets `start..<end` inside this leaf.
  func sourceRange(_ start: Int, _ end: Int) -> SourceRange {
    segments.isEmpty
      ? SourceRange(start, end)
      : SourceRange(sourceOffset(start), end > start ? sourceOffset(end - 1) + 1 : sourceOffset(start))
  }
}

/// Puts a leaf's text together out of source pieces: one range while the pieces touch, a copy as soon as they
/// do not.
struct LeafBuilder {
  private var pieces: [SourceRange] = []

  mutating func add(_ start: Int, _ end: Int) {
    if let last = pieces.last, last.upperBound == start {
      pieces[pieces.count - 1].end = UInt32(end)
    } else if end >= start {
      pieces.append(SourceRange(start, end))
    }
  }

  /// The leaf, and nothing left behind. Trailing white space goes.
  mutating func finish(source: UnsafeBufferPointer<UInt8>, pool: inout TextPool, slide: Int) -> Leaf {
    defer { pieces.removeAll(keepingCapacity: true) }
    while let last = pieces.last {
      var end = last.upperBound
      while end > last.lowerBound, isSpace(source[end - 1]) { end -= 1 }
      if end > last.lowerBound {
        pieces[pieces.count - 1].end = UInt32(end)
        break
      }
      pieces.removeLast()
    }
    guard let first = pieces.first else { return Leaf(text: .empty, slide: slide) }
    if pieces.count == 1 { return Leaf(text: TextRange(first), slide: slide) }
    var segments: [Leaf.Segment] = []
    segments.reserveCapacity(pieces.count)
    var text: TextRange?
    for piece in pieces {
      let range = pool.append(UnsafeBufferPointer(rebasing: source[piece.lowerBound..<piece.upperBound]))
      segments.append(Leaf.Segment(start: range.lowerBound, source: piece.lowerBound))
      text = TextRange(text?.lowerBound ?? range.lowerBound, range.upperBound)
    }
    return Leaf(text: text ?? .empty, segments: segments, slide: slide)
  }
}

@inline(__always)
func isSpace(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
}

@inline(__always)
func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
