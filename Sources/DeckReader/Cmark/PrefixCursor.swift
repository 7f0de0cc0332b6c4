import DeckModel

/// Walks over the container prefixes of one line, as CommonMark's block phase does (spec 0.30, section 5 and
/// "Tabs"): columns count tab stops of four.
struct PrefixCursor {
  let source: UnsafeBufferPointer<UInt8>
  let end: Int
  /// Source offset of the next byte.
  private(set) var position: Int
  /// 0-based column of `position`.
  private(set) var column: Int
  /// Columns of a tab at `position` that are already used up.
  private(set) var tabUsed = 0

  init(_ source: UnsafeBufferPointer<UInt8>, start: Int, column: Int = 0, end: Int) {
    self.source = source
    self.end = end
    self.column = column
    position = start
  }

  /// A container whose prefix continuation lines repeat.
  enum Container: Equatable {
    case quote
    /// Columns from the parent's content to the item's content.
    case item(offset: Int)
  }

  /// Steps over the prefixes of `containers`, outermost first; false when one is missing, in which case the
  /// line continues a paragraph lazily and the cursor stands where the prefixes ended.
  mutating func skip(_ containers: [Container]) -> Bool {
    for container in containers where !skip(container) { return false }
    return true
  }

  /// Steps over the prefix of one container; false when it is missing.
  mutating func skip(_ container: Container) -> Bool {
    let (indent, next) = indentation()
    switch container {
    case .quote:
      guard indent <= 3, next < end, source[next] == UInt8(ascii: ">") else { return false }
      skip(marker: next, width: 1)
      if position < end, isBlank(source[position]) { advance(columns: 1) }
    case .item(let offset):
      if next == end { return true }
      guard indent >= offset else { return false }
      advance(columns: offset)
    }
    return true
  }

  /// Steps over white space and a marker behind it.
  mutating func skip(marker: Int, width: Int) {
    advance(columns: indentation().columns)
    position = min(marker + width, end)
    column += width
    tabUsed = 0
  }

  /// The columns of white space from here, and the offset of the first byte after it.
  func indentation() -> (columns: Int, next: Int) {
    var column = column
    var next = position
    let first = column
    while next < end {
      if source[next] == UInt8(ascii: " ") {
        column += 1
      } else if source[next] == UInt8(ascii: "\t") {
        column += 4 - (column % 4)
      } else {
        break
      }
      next += 1
    }
    return (column - first, next)
  }

  /// Moves over `columns` columns of white space; a tab may be used in part.
  mutating func advance(columns: Int) {
    var left = columns
    while left > 0, position < end {
      if source[position] == UInt8(ascii: "\t") {
        let width = 4 - (column % 4)
        if width <= left {
          column += width
          left -= width
          position += 1
          tabUsed = 0
        } else {
          column += left
          tabUsed += left
          left = 0
        }
      } else {
        position += 1
        column += 1
        left -= 1
        tabUsed = 0
      }
    }
  }

  /// Spaces that stand for the rest of a tab used in part; 0 without one.
  var pendingSpaces: Int {
    tabUsed > 0 && position < end && source[position] == UInt8(ascii: "\t") ? 4 - (column % 4) : 0
  }
}
