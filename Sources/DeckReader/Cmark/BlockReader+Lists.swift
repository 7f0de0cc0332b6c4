import CCmark
import DeckModel

/// Lists: cmark's items, those taken out that stand for definitions and footnotes.
extension BlockReader {
  /// Items of one kind in a row: an author's list, definitions, or footnotes.
  private struct Run {
    let disguise: Skeleton.Disguise
    let marker: ListStyle.Marker
    var draft: Draft
    var isTight = true
  }

  /// Appends what a list of cmark's stands for. An inserted marker may join an author's list and cut it in two, so what
  /// is one list is decided here.
  mutating func readList(
    _ list: OpaquePointer, _ draft: Draft, _ place: Place, depth: Int, into drafts: inout [Draft]
  ) {
    let isTight = cmark_node_get_list_tight(list) != 0
    // cmark counts inserted lines, too.
    let isMixed = skeleton.hasInserted(draft.first, draft.last)
    var run: Run?
    var inner = Place()
    var next = cmark_node_first_child(list)
    while let item = next {
      defer { next = cmark_node_next(item) }
      let first = Int(cmark_node_get_start_line(item)) - 1
      guard first >= 0, first < skeleton.lines.count else { continue }
      let column = Int(cmark_node_get_start_column(item))
      let disguise = skeleton.lines[first].disguise(ofItemAt: column)
      inner = itemPlace(place, first, column, after: inner)
      let blocks = children(of: item, inner, depth: depth + 1)
      if let open = run, open.disguise != disguise {
        finish(open, into: &drafts)
        run = nil
      }
      // Taken, so that its items are never copied.
      var current = run.take() ?? begin(disguise, list, first, column, draft, count: childCount(list))
      if isMixed {
        let isApart = !current.draft.node.children.isEmpty && hasBlankAbove(first, place)
        current.isTight = current.isTight && !isApart && !isSpread(blocks, inner)
      } else {
        current.isTight = isTight
      }
      current.draft.last = max(first, blocks.last?.last ?? first)
      let start = skeleton.offset(line: first + 1, column: column)
      let children = finish(fold(blocks))
      var range = SourceRange(start, min(start + 1, source.count))
      for child in children { range = range.union(child.range) }
      current.draft.node.range = current.draft.node.range.union(range)
      if disguise == .footnote {
        addFootnote(children, at: skeleton.lines[first], range)
      } else {
        current.draft.node.children.append(
          Node(disguise == .definition ? .element("dd") : .item, range, children: children))
      }
      run = current
    }
    if let run { finish(run, into: &drafts) }
  }

  private func begin(
    _ disguise: Skeleton.Disguise, _ list: OpaquePointer, _ line: Int, _ column: Int, _ whole: Draft, count: Int
  ) -> Run {
    var marker = ListStyle.Marker.bullet
    if cmark_node_get_list_type(list) == CMARK_ORDERED_LIST {
      marker = .ordered(start: number(skeleton.lines[line].shown + column - 1))
    }
    let start = skeleton.offset(line: line + 1, column: column)
    var draft = Draft(Node(.paragraph, SourceRange(start, start)), first: line, last: line)
    draft.containers = whole.containers
    draft.node.children.reserveCapacity(count)
    return Run(disguise: disguise, marker: marker, draft: draft)
  }

  /// The number that the digits at skeleton byte `start` give.
  private func number(_ start: Int) -> Int {
    var number = 0
    var position = start
    while position < shown.count, isDigit(shown[position]), number < 1_000_000_000 {
      number = number * 10 + Int(shown[position] - UInt8(ascii: "0"))
      position += 1
    }
    return number
  }

  private mutating func finish(_ run: Run, into drafts: inout [Draft]) {
    var draft = run.draft
    draft.disguise = run.disguise
    draft.node.kind = .list(ListStyle(run.marker, isTight: run.isTight))
    if run.disguise == .none {
      for index in draft.node.children.indices {
        if run.isTight { makePlain(&draft.node.children[index].children) }
        if dialect == .hackmd { makeTask(&draft.node.children[index]) }
      }
    }
    drafts.append(draft)
  }

  /// Whether a blank line stands between two of the blocks in `place`.
  private func isSpread(_ blocks: [Draft], _ place: Place) -> Bool {
    blocks.dropFirst().contains { hasBlankAbove($0.first, place) }
  }

  /// Whether the source's line above skeleton line `line` is blank in `place`.
  func hasBlankAbove(_ line: Int, _ place: Place) -> Bool {
    var above = line - 1
    while above >= 0, skeleton.lines[above].isInserted { above -= 1 }
    guard above >= 0 else { return false }
    var cursor = lineCursor(above)
    return cursor.skip(place.containers) && cursor.indentation().next == cursor.end
  }

  /// The content offset of an item, measured on the skeleton (CommonMark 0.30, section 5.2). `previous` is the place
  /// of the item before, if there is one: mostly both have their containers in common.
  private func itemPlace(_ place: Place, _ line: Int, _ startColumn: Int, after previous: Place) -> Place {
    let marker = skeleton.lines[line].shown + startColumn - 1
    var cursor = self.cursor(line, place)
    let origin = cursor.column
    cursor.advance(columns: cursor.indentation().columns)
    let indent = cursor.column - origin
    var width = 1
    let bytes = cursor.source
    if marker < cursor.end, bytes[marker] >= UInt8(ascii: "0"), bytes[marker] <= UInt8(ascii: "9") {
      while marker + width < cursor.end, bytes[marker + width] != UInt8(ascii: "."),
        bytes[marker + width] != UInt8(ascii: ")")
      {
        width += 1
      }
      width += 1
    }
    cursor = advanced(cursor, past: marker, width: width)
    let (blanks, next) = cursor.indentation()
    let padding = next >= cursor.end || blanks >= 5 || blanks < 1 ? 1 : blanks
    let container = PrefixCursor.Container.item(offset: indent + width + padding)
    let containers = previous.containers.last == container ? previous.containers : place.containers + [container]
    cursor.advance(columns: padding)
    return Place(containers: containers, line: line, position: cursor.position, column: cursor.column)
  }
}
