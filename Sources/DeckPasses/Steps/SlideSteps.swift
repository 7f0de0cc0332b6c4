import DeckModel

/// Numbers the steps of one slide in two walks: the first takes out pauses, makes fragments of what they hold back and
/// notes every step in document order; the second writes the numbers.
struct SlideSteps {
  let text: TextPool
  let hasPauses: Bool

  /// One fragment, or code that is lit in steps.
  private struct Step {
    enum Order {
      /// Shown as soon as its pause is over.
      case pause
      /// The author's index.
      case index(Int)
      case document
    }
    var order: Order
    /// Numbers that it takes.
    var count = 1
    /// Pauses before it.
    var pauses: Int
    var number = 0
  }

  private var steps: [Step] = []
  private var pauses = 0
  /// The next step that the second walk meets.
  private var next = 0

  init(text: TextPool, hasPauses: Bool) {
    self.text = text
    self.hasPauses = hasPauses
  }

  /// The first walk. - Complexity: linear in the nodes; recursion follows the tree, whose depth is capped.
  mutating func collect(_ nodes: inout [Node]) { collect(&nodes, shownAfter: 0) }

  /// - Parameter shown: The number of pauses after which what holds `nodes` is shown.
  private mutating func collect(_ nodes: inout [Node], shownAfter shown: Int) {
    if hasPauses, nodes.contains(where: isPause) {
      var kept: [Node] = []
      for node in nodes {
        if isPause(node) { pauses += 1 } else { kept.append(node) }
        if !isPause(node) { collect(&kept[kept.count - 1], shownAfter: shown) }
      }
      nodes = kept
    } else {
      for index in nodes.indices { collect(&nodes[index], shownAfter: shown) }
    }
  }

  private mutating func collect(_ node: inout Node, shownAfter shown: Int) {
    if node.isNotes { return }
    var shown = shown
    if pauses > shown, holdBack(&node) { shown = pauses }
    let fadesOut = node.attributes.fadesOut
    if node.attributes.isStep, !fadesOut { collectStep(node) }
    let further = node.codeStepCount
    if further > 0 {
      steps.append(Step(order: node.firstCodeStep.map { .index($0) } ?? .document, count: further, pauses: pauses))
    }
    if !node.children.isEmpty { collect(&node.children, shownAfter: shown) }
    // What it holds is seen only before it goes.
    if fadesOut { collectStep(node) }
  }

  private mutating func collectStep(_ node: Node) {
    let index = node.attributes["data-fragment-index"].flatMap(Self.leadingInteger)
    let isHeldBack = node.attributes[Self.mark] != nil
    steps.append(Step(order: isHeldBack ? .pause : index.map { .index($0) } ?? .document, pauses: pauses))
  }

  /// Makes `node` a fragment; false when it cannot be one, and then what is in it may be.
  private func holdBack(_ node: inout Node) -> Bool {
    if node.attributes.isStep { return true }
    switch node.kind {
    case .text(let range):
      guard text.withBytes(range, { $0.contains { $0 > 0x20 } }) else { return false }
      node = Node(.element("span"), node.range, children: [node])
    case .plain, .softBreak, .lineBreak, .comment, .htmlBlock, .htmlInline, .unread, .element("style"),
      .element("script"):
      return false
    default: break
    }
    node.attributes.merge(.own("class", "fragment"))
    node.attributes.append(.own(Self.mark))
    return true
  }

  /// The second walk.
  mutating func number(_ nodes: inout [Node]) {
    guard !steps.isEmpty else { return }
    order()
    write(&nodes)
  }

  /// - Complexity: O(n log n) in the steps.
  private mutating func order() {
    var number = 0
    var start = 0
    while start < steps.count {
      // Steps come in document order, so those behind the same pause stand together.
      let end = steps[start...].firstIndex { $0.pauses != steps[start].pauses } ?? steps.count
      orderSteps(start..<end, from: &number)
      start = end
    }
  }

  private mutating func orderSteps(_ behindPause: Range<Int>, from number: inout Int) {
    var byIndex: [Int: [Int]] = [:]
    var inDocument: [Int] = []
    var isPaused = false
    for step in behindPause {
      switch steps[step].order {
      case .pause:
        steps[step].number = number
        isPaused = true
      case .index(let index): byIndex[index, default: []].append(step)
      case .document: inDocument.append(step)
      }
    }
    if isPaused { number += 1 }
    for group in byIndex.sorted(by: { $0.key < $1.key }).map(\.value) + inDocument.map({ [$0] }) {
      for step in group { steps[step].number = number }
      number += group.map { steps[$0].count }.max() ?? 1
    }
  }

  private mutating func write(_ nodes: inout [Node]) {
    for index in nodes.indices where !nodes[index].isNotes {
      let fadesOut = nodes[index].attributes.fadesOut
      if nodes[index].attributes.isStep, !fadesOut { writeStep(&nodes[index]) }
      if nodes[index].codeStepCount > 0 { nodes[index].firstCodeStep = takeNumber() }
      if !nodes[index].children.isEmpty { write(&nodes[index].children) }
      if fadesOut { writeStep(&nodes[index]) }
    }
  }

  private mutating func writeStep(_ node: inout Node) {
    node.attributes.removeAll { $0.name == Self.mark }
    node.stepIndex = takeNumber()
  }

  private mutating func takeNumber() -> Int {
    next += 1
    return steps[next - 1].number
  }

  /// Of what a pause holds back, between the walks.
  private static let mark = "data-deckc-pause"

  /// `. . .` alone in a paragraph (pandoc), `<!-- pause -->` (presenterm) and `<!-- stop -->` (lookatme).
  private func isPause(_ node: Node) -> Bool {
    switch node.kind {
    case .comment(let inside):
      return text.withBytes(inside) { isWord($0[...], "pause") || isWord($0[...], "stop") }
    case .htmlBlock(let html), .htmlInline(let html):
      // Comments that trusted mode left as they are.
      return text.withBytes(html) { bytes in
        let inside = bytes.trimmed
        guard inside.starts(with: "<!--".utf8), inside.suffix(3).elementsEqual("-->".utf8) else { return false }
        let word = inside.dropFirst(4).dropLast(3)
        return isWord(word, "pause") || isWord(word, "stop")
      }
    case .paragraph:
      guard node.children.count == 1, case .text(let range) = node.children[0].kind else { return false }
      return text.withBytes(range) { isWord($0[...], ". . .") }
    default: return false
    }
  }

  private func isWord(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ word: StaticString) -> Bool {
    bytes.trimmed.elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  /// What JavaScript's `parseInt` reads in decimal.
  private static func leadingInteger(_ text: String) -> Int? {
    let trimmed = text.drop(while: \.isWhitespace)
    let digits = trimmed.dropFirst(trimmed.hasPrefix("-") || trimmed.hasPrefix("+") ? 1 : 0).prefix {
      ("0"..."9") ~= $0
    }
    return Int(digits).map { trimmed.hasPrefix("-") ? -$0 : $0 }
  }
}

extension Collection<UInt8> where Self: BidirectionalCollection {
  /// Without blanks and line ends at both ends.
  fileprivate var trimmed: SubSequence {
    let start = drop { $0 <= 0x20 }
    let end = start.lastIndex { $0 > 0x20 }.map(start.index(after:)) ?? start.startIndex
    return start[..<end]
  }
}
