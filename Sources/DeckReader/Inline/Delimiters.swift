import DeckModel

/// A run of delimiter characters that may open or close emphasis or one of HackMD's marks.
struct DelimiterRun {
  var byte: UInt8
  /// Characters of the run in the text, and those not used yet.
  let length: Int
  var left: Int
  var start: Int
  let canOpen: Bool
  let canClose: Bool
  /// The run before it that can still be used; -1 for none.
  var previous: Int
  /// What it closes and opens, in the order of matching.
  var closings: [Node.Kind] = []
  var openings: [Node.Kind] = []

  /// HackMD's marks take two characters an end; emphasis takes one or two.
  var isPaired: Bool { byte != UInt8(ascii: "*") && byte != UInt8(ascii: "_") }

  var isUsable: Bool { isPaired ? left >= 2 : left > 0 }

  func kind(_ width: Int) -> Node.Kind {
    switch byte {
    case UInt8(ascii: "="): .element("mark")
    case UInt8(ascii: "+"): .element("ins")
    case UInt8(ascii: "~"): .element("s")
    default: width == 2 ? .strong : .emphasis
    }
  }
}

/// Delimiter runs: CommonMark 0.30 section 6.2, with markdown-it's marks (`==`, `++`, `~~`) in the same list.
///
/// All marks are matched together, closers from the left, each with the nearest fitting opener; what stands
/// between the two is spent. So of two marks that cross, the one that closes first wins.
extension InlineParser {
  mutating func delimiterRun() -> Bool {
    let byte = text[position]
    var end = position
    while end < text.count, text[end] == byte { end += 1 }
    let isEmphasis = byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")
    if !isEmphasis, end - position < 2 { return false }
    let (canOpen, canClose) = flanking(position, end)
    flush()
    runs.append(
      DelimiterRun(
        byte: byte, length: end - position, left: end - position, start: position, canOpen: canOpen, canClose: canClose,
        previous: runs.count - 1))
    items.append(Node(.unread(UInt32(runs.count - 1)), .none))
    position = end
    pending = end
    return true
  }

  /// Whether the run `start..<end` can open and close (CommonMark 0.30, left- and right-flanking).
  private func flanking(_ start: Int, _ end: Int) -> (canOpen: Bool, canClose: Bool) {
    let before = CharacterClass(before: start, in: text)
    let after = CharacterClass(at: end, in: text)
    let left = after != .space && (after != .punctuation || before != .other)
    let right = before != .space && (before != .punctuation || after != .other)
    if text[start] == UInt8(ascii: "_") {
      return (left && (!right || before == .punctuation), right && (!left || after == .punctuation))
    }
    return (left, right)
  }

  /// Matches the runs from index `first` on and leaves them all spent.
  mutating func match(runsFrom first: Int) {
    guard first < runs.count else { return }
    // For closers that found nothing: no opener of their sort at or below this index. Sorts are the byte,
    // whether the closer can open, and its length modulo 3 (what the rule of three looks at).
    var bottoms = [Int](repeating: first - 1, count: 5 * 6)
    for index in first..<runs.count { runs[index].previous = index - 1 }
    var closer = first
    while closer < runs.count {
      guard runs[closer].canClose, runs[closer].isUsable else {
        if !runs[closer].canOpen || !runs[closer].isUsable { unlink(closer) }
        closer += 1
        continue
      }
      let sort = Self.sort(runs[closer])
      var opener = runs[closer].previous
      var isFound = false
      while opener > bottoms[sort], opener >= first {
        if runs[opener].byte == runs[closer].byte, runs[opener].canOpen, fits(runs[opener], runs[closer]) {
          isFound = true
          break
        }
        opener = runs[opener].previous
      }
      guard isFound else {
        bottoms[sort] = max(bottoms[sort], runs[closer].previous)
        if !runs[closer].canOpen { unlink(closer) }
        closer += 1
        continue
      }
      let width =
        runs[closer].isPaired ? 2 : runs[closer].left >= 2 && runs[opener].left >= 2 ? 2 : 1
      runs[opener].left -= width
      runs[closer].left -= width
      let kind = runs[closer].kind(width)
      runs[opener].openings.append(kind)
      runs[closer].closings.append(kind)
      runs[closer].previous = runs[opener].isUsable ? opener : runs[opener].previous
    }
  }

  private func fits(_ opener: DelimiterRun, _ closer: DelimiterRun) -> Bool {
    guard opener.isUsable else { return false }
    if closer.isPaired { return true }
    guard opener.canClose || closer.canOpen else { return true }
    return closer.length % 3 == 0 && opener.length % 3 == 0 || (opener.length + closer.length) % 3 != 0
  }

  /// Takes a run that neither opens nor closes any more out of the list.
  private mutating func unlink(_ index: Int) {
    if index + 1 < runs.count, runs[index + 1].previous == index { runs[index + 1].previous = runs[index].previous }
  }

  private static func sort(_ run: DelimiterRun) -> Int {
    let byte: Int =
      switch run.byte {
      case UInt8(ascii: "*"): 0
      case UInt8(ascii: "_"): 1
      case UInt8(ascii: "="): 2
      case UInt8(ascii: "+"): 3
      default: 4
      }
    return byte * 6 + (run.canOpen ? 3 : 0) + (run.isPaired ? 0 : run.length % 3)
  }

  /// Makes a tree of the items from index `first` on, and takes them off the list. The runs among them begin at index
  /// `firstRun` and are matched.
  mutating func tree(itemsFrom first: Int, runsFrom firstRun: Int) -> [Node] {
    guard runs.count > firstRun || hasTouchingTexts(from: first) else {
      var nodes: [Node] = []
      if first == 0 {
        swap(&nodes, &items)
      } else {
        nodes = Array(items[first...])
        items.removeSubrange(first...)
      }
      return nodes
    }
    /// Open marks; one nested too deep has no node, and its delimiters are text.
    var stack: [(node: Node?, outer: [Node])] = []
    var nodes: [Node] = []
    nodes.reserveCapacity(items.count - first)
    for item in items[first...] {
      switch item.kind {
      case .unread(let index):
        let run = runs[Int(index)]
        var place = run.start
        for kind in run.closings {
          guard var (mark, outer) = stack.popLast() else { break }
          let width = run.width(of: kind)
          place += width
          if var node = mark.take() {
            node.children = nodes
            node.range = SourceRange(node.range.lowerBound, range(place - 1, place).upperBound)
            outer.append(node)
            nodes = outer
          } else {
            appendJoining(textNode(place - width, place), to: &nodes)
          }
        }
        if run.left > 0 {
          appendJoining(textNode(place, place + run.left), to: &nodes)
          place += run.left
        }
        for kind in run.openings.reversed() {
          let width = run.width(of: kind)
          if stack.count < Limits.nesting {
            stack.append((Node(kind, range(place, place + width)), nodes))
            nodes = []
          } else {
            stack.append((nil, []))
            appendJoining(textNode(place, place + width), to: &nodes)
          }
          place += width
        }
      default:
        appendJoining(item, to: &nodes)
      }
    }
    items.removeSubrange(first...)
    return nodes
  }

  private func hasTouchingTexts(from first: Int) -> Bool {
    var index = first + 1
    while index < items.count {
      if case .text = items[index].kind, case .text = items[index - 1].kind { return true }
      index += 1
    }
    return false
  }

  /// Adds `node`, as one with the text before it where both are plain and touch.
  private func appendJoining(_ node: Node, to nodes: inout [Node]) {
    guard case .text(let next) = node.kind, let last = nodes.indices.last, case .text(let previous) = nodes[last].kind,
      previous.end == next.start, nodes[last].range.end == node.range.start, !nodes[last].isSpecialText,
      !node.isSpecialText
    else { return nodes.append(node) }
    nodes[last].kind = .text(TextRange(previous.lowerBound, next.upperBound))
    nodes[last].range.end = node.range.end
  }
}

extension DelimiterRun {
  fileprivate func width(of kind: Node.Kind) -> Int {
    if case .emphasis = kind { 1 } else { 2 }
  }
}

extension Node {
  /// Text that came from an escape or a character reference: shorter than its source. Typography and links leave
  /// it alone, as markdown-it does with `text_special`.
  var isSpecialText: Bool {
    if case .text(let text) = kind { text.count != range.count } else { false }
  }
}
