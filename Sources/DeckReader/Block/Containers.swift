import DeckModel

/// A line of at least three colons (`hackmd-dialect` 6.7, 6.8): it opens an alert or a spoiler, or closes one.
struct ContainerLine {
  let colons: Int
  /// Source range of the name, empty for a closing line.
  let name: SourceRange
  /// What follows the name, trimmed: further classes of an alert, the summary of a spoiler.
  let rest: SourceRange

  var isOpening: Bool { !name.isEmpty }

  static let alerts = ["success", "info", "warning", "danger"]

  /// Nil when the line is text. `start` is where the colons are, `end` the line's end.
  init?(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    var position = start
    while position < end, source[position] == UInt8(ascii: ":") { position += 1 }
    colons = position - start
    guard colons >= 3 else { return nil }
    while position < end, isBlank(source[position]) { position += 1 }
    let nameStart = position
    while position < end, !isBlank(source[position]) { position += 1 }
    name = SourceRange(nameStart, position)
    if name.isEmpty {
      rest = name
      return
    }
    let word = String(decoding: source[nameStart..<position], as: UTF8.self)
    guard word == "spoiler" || Self.alerts.contains(word) else { return nil }
    while position < end, isBlank(source[position]) { position += 1 }
    var last = end
    while last > position, isBlank(source[last - 1]) { last -= 1 }
    rest = SourceRange(position, max(position, last))
  }
}

extension BlockReader {
  /// Turns the siblings between a container's lines into its children.
  mutating func foldContainers(_ drafts: [Draft]) -> [Draft] {
    guard drafts.contains(where: { $0.disguise == .containerOpening || $0.disguise == .containerClosing }) else {
      return drafts
    }
    var stack: [(opening: Draft, line: ContainerLine, outer: [Draft])] = []
    var current: [Draft] = []
    func line(_ draft: Draft) -> ContainerLine? {
      let line = skeleton.lines[draft.first]
      return ContainerLine(source, line.marker, line.end)
    }
    for draft in drafts {
      switch draft.disguise {
      case .containerOpening:
        guard let opening = line(draft) else { continue }
        stack.append((draft, opening, current))
        current = []
      case .containerClosing:
        let colons = line(draft)?.colons ?? 0
        guard let index = stack.firstIndex(where: { $0.line.colons <= colons }) else { continue }
        while stack.count > index { close(&stack, &current, end: draft) }
      default:
        current.append(draft)
      }
    }
    while !stack.isEmpty { close(&stack, &current, end: nil) }
    return current
  }

  private mutating func close(
    _ stack: inout [(opening: Draft, line: ContainerLine, outer: [Draft])], _ current: inout [Draft], end: Draft?
  ) {
    let (opening, line, outer) = stack.removeLast()
    let last = end?.last ?? current.last?.last ?? opening.last
    let inner = finish(current)
    var range = opening.node.range
    if let end { range = range.union(end.node.range) }
    for child in inner { range = range.union(child.range) }
    var node: Node
    if ContainerLine.alerts.contains(string(line.name)) {
      var classes = "alert alert-" + string(line.name)
      if !line.rest.isEmpty { classes += " " + string(line.rest) }
      node = Node(.element("div"), range, attributes: [Attribute("class", classes, at: opening.node.range)])
      node.children = inner
    } else {
      node = Node(.element("details"), range)
      var summary = line.rest
      if let state = SpoilerState(source, summary) {
        if state.isOpen { node.attributes.append(Attribute("open", "", at: line.rest)) }
        summary = state.rest
      }
      if !summary.isEmpty {
        node.children.append(Node(.element("summary"), summary, children: [leaf(summary)]))
      }
      node.children += inner
    }
    var draft = Draft(node, first: opening.first, last: last)
    draft.containers = opening.containers
    current = outer
    current.append(draft)
  }
}

/// `{state="open"}` at the start of a spoiler's summary.
private struct SpoilerState {
  var isOpen: Bool
  var rest: SourceRange

  init?(_ source: UnsafeBufferPointer<UInt8>, _ range: SourceRange) {
    guard range.count > 8, source[range.lowerBound] == UInt8(ascii: "{") else { return nil }
    let text = source[range.lowerBound..<range.upperBound]
    guard let close = text.firstIndex(of: UInt8(ascii: "}")) else { return nil }
    let inside = String(decoding: source[range.lowerBound + 1..<close], as: UTF8.self)
    let compact = inside.filter { $0 != " " && $0 != "\"" && $0 != "'" }
    guard compact.hasPrefix("state=") else { return nil }
    isOpen = compact == "state=open"
    var start = close + 1
    while start < range.upperBound, isBlank(source[start]) { start += 1 }
    rest = SourceRange(start, range.upperBound)
  }
}
