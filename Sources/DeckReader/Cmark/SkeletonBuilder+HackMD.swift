import DeckModel

/// HackMD's blocks: what they begin and end, and how they are shown to cmark.
extension SkeletonBuilder {
  /// What a marker of HackMD's has begun.
  enum Begun {
    case nothing
    /// A container: the line goes on behind it.
    case container
    /// A block of which the line holds no more.
    case line
  }

  mutating func showHackMD(_ cursor: inout PrefixCursor, _ next: Int) -> Begun {
    switch source[next] {
    case UInt8(ascii: ":"):
      if let box = ContainerLine(source, next, line.end), box.isOpening, line.depth < Limits.nesting {
        push(.box(colons: box.colons, marker: next))
        showBreak(next, as: .containerOpening)
        return .line
      }
      return showTableDelimiter(next)
    case UInt8(ascii: "-"), UInt8(ascii: "|"): return showTableDelimiter(next)
    case UInt8(ascii: "["):
      guard let label = FootnoteLabel(source, next, line.end), line.depth < Limits.nesting else { return .nothing }
      beginItem(
        .item(offset: 4), &cursor, marker: next, width: 4, resume: label.label.upperBound + 2, as: .footnote)
      guard label.content == line.end else { return .container }
      // Its text may begin on the next line.
      open.isEmptyItem = true
      return .line
    case UInt8(ascii: "*"):
      guard Abbreviation.matches(source, next, line.end) else { return .nothing }
      begin(.none)
      showBreak(next, as: .abbreviation)
      return .line
    case UInt8(ascii: "<"): return showAside(next)
    default: return .nothing
    }
  }

  // MARK: - `:::`

  /// Whether the line closes a container of so many colons. The outermost one for which it is long enough is closed: the
  /// search for a container's end knows nothing of what stands in it.
  func closes(_ colons: Int, _ cursor: PrefixCursor) -> Bool {
    let (indent, next) = cursor.indentation()
    guard indent <= 3, next < line.end, source[next] == UInt8(ascii: ":"),
      let closing = ContainerLine(source, next, line.end)
    else { return false }
    return !closing.isOpening && closing.colons >= colons
  }

  /// Shows the line that closes the container at `index`, whose content begins at the cursor, and ends the leaf that is
  /// open in it.
  mutating func showClosing(_ index: Int, _ cursor: PrefixCursor) {
    let lead = shown(before: cursor)
    let next = cursor.indentation().next
    let isInside = open.containers[index...].allSatisfy { if case .box = $0 { true } else { false } }
    if isInside, let mark = open.leaf.endMark { skeleton.insert(lead, mark, from: line.start, marker: next) }
    open.close(from: index)
    skeleton.showBreak(line.start, line.end, lead: lead, resume: line.start, marker: next, as: .containerClosing)
  }

  private mutating func showBreak(_ marker: Int, as disguise: Skeleton.Disguise) {
    let lead = line.lead + source[line.resume..<marker]
    skeleton.showBreak(
      line.start, line.end, lead: lead, prefix: line.lead.count, resume: line.resume, marker: marker, as: disguise)
  }

  // MARK: - Tables

  private mutating func showTableDelimiter(_ next: Int) -> Begun {
    guard var paragraph = open.paragraph, !line.hasMarker, !paragraph.table.isOpen else { return .nothing }
    let isLazy = line.depth < open.containers.count
    guard isLazy == paragraph.isLazy,
      Table.begins(source, header: (paragraph.content, paragraph.end), delimiter: (next, line.end))
    else { return .nothing }
    paragraph.lines += 1
    paragraph.table = (true, isLazy)
    open.leaf = .paragraph(paragraph)
    show(head: next)
    return .line
  }

  // MARK: - Definitions and footnotes

  /// Begins a definition (`: text`) behind its term, behind at most one blank line, or behind another definition.
  mutating func showDefinition(_ cursor: inout PrefixCursor, isBehindTerm: Bool) -> Bool {
    let (indent, next) = cursor.indentation()
    guard source[next] == UInt8(ascii: ":") || source[next] == UInt8(ascii: "~"), !line.hasMarker,
      next + 1 < line.end, isBlank(source[next + 1]), line.depth < Limits.nesting
    else { return false }
    let text = source.skipBlanks(from: next + 1, to: line.end)
    guard text < line.end else { return false }
    if line.depth == open.containers.count {
      guard isBehindTerm || open.paragraph?.lines == 1 else { return false }
    } else {
      guard case .definition = open.containers[line.depth] else { return false }
    }
    // The marker may stand at any indentation, and its content begins two columns behind it; what is more than an item
    // of a list can have is left out.
    if indent <= 12 {
      beginItem(
        .definition(offset: indent + 2), &cursor, marker: next, width: indent + 1, resume: next + 1, as: .definition)
    } else {
      beginItem(.definition(offset: 14), &cursor, marker: next, width: 14, resume: text, as: .definition)
    }
    return true
  }

  /// Begins an item whose marker is shown on a line of its own, so that its content keeps its column. `width` columns
  /// are shown for what stands before `resume`.
  private mutating func beginItem(
    _ container: OpenBlocks.Container, _ cursor: inout PrefixCursor, marker: Int, width: Int, resume: Int,
    as disguise: Skeleton.Disguise
  ) {
    if open.paragraph != nil, !line.hasMarker { insertBlank(marker) }
    let before = shown(before: cursor)
    skeleton.insert(before, container.itemMarker, from: line.start, marker: marker, as: disguise)
    line.lead = before.map { $0 == UInt8(ascii: ">") || isBlank($0) ? $0 : UInt8(ascii: " ") }
    line.lead.append(contentsOf: repeatElement(UInt8(ascii: " "), count: width))
    line.resume = resume
    push(container)
    cursor = PrefixCursor(source, start: resume, column: cursor.column + width, end: line.end)
    if case .item(let offset) = container.prefix { cursor.advance(columns: offset - width) }
  }
}

extension OpenBlocks.Container {
  /// The marker of a list item that has its content at the same offset and none on its own line.
  fileprivate var itemMarker: [UInt8] {
    guard case .item(let offset) = prefix, offset > 2 else { return [UInt8(ascii: "+")] }
    let width = min(offset - 1, 10)
    return Array(repeating: UInt8(ascii: " "), count: offset - 1 - width)
      + Array(repeating: UInt8(ascii: "1"), count: width - 1) + [UInt8(ascii: ")")]
  }
}

extension OpenBlocks.Leaf {
  /// A line that ends the leaf; nil for one that any block ends.
  fileprivate var endMark: [UInt8]? {
    switch self {
    case .none, .paragraph, .indentedCode: nil
    case .fence(let fence): Array(repeating: fence.character, count: fence.length)
    case .html(nil): []
    case .html(let kind?): Array(kind.endMarkText.utf8)
    }
  }
}
