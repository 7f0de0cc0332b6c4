import DeckModel

/// The blocks that are open between two lines, as CommonMark's block phase keeps them (0.30, appendix), HackMD's among
/// them.
struct OpenBlocks {
  enum Container {
    case quote
    /// Content begins `offset` columns behind the parent's.
    case item(offset: Int)
    case definition(offset: Int)
    /// `:::info`: no prefix, ended by as many colons. `marker` is where it begins.
    case box(colons: Int, marker: Int)
  }

  enum Leaf {
    case none
    case paragraph(Paragraph)
    case fence(Fence)
    /// Runs to the kind's end mark, or without a kind to a blank line.
    case html(HTMLBlockKind?)
    case indentedCode
  }

  struct Paragraph {
    var lines = 1
    /// The last line's content.
    var content: Int
    var end: Int
    /// Whether the last line continues it without the prefixes of its containers.
    var isLazy = false
    /// Whether its lines are a table's, and whether they are lazy ones.
    var table: (isOpen: Bool, isLazy: Bool) = (false, false)
  }

  var containers: [Container] = []
  var leaf = Leaf.none
  /// Whether the innermost item has no content yet: a blank line ends it.
  var isEmptyItem = false
  /// Whether a blank line has just ended a paragraph of one line: a definition may follow.
  var isBehindTerm = false

  var paragraph: Paragraph? { if case .paragraph(let paragraph) = leaf { paragraph } else { nil } }

  /// Ends the containers from `index` on, and the leaf in them.
  mutating func close(from index: Int) {
    guard index < containers.count else { return }
    containers.removeSubrange(index...)
    leaf = .none
    isEmptyItem = false
  }

  /// Steps over the prefix that a container's lines repeat; false when the line has none.
  func continues(_ index: Int, _ cursor: inout PrefixCursor) -> Bool {
    guard let prefix = containers[index].prefix else { return true }
    if isEmptyItem, index == containers.count - 1, cursor.indentation().next == cursor.end { return false }
    return cursor.skip(prefix)
  }
}

extension OpenBlocks.Container {
  /// Nil for `:::`, which has none.
  var prefix: PrefixCursor.Container? {
    switch self {
    case .quote: .quote
    case .item(let offset), .definition(let offset): .item(offset: offset)
    case .box: nil
    }
  }
}
