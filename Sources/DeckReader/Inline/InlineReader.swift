import DeckModel

/// Fills in the leaves of one slide after the other.
struct InlineReader {
  let scope: InlineScope
  var pool: TextPool
  private var leaves: [Leaf]
  private(set) var diagnostics: [Diagnostic] = []
  private var uses: [InlineParser.NoteUse] = []
  private var prose: Prose
  /// Source offsets of the footnotes that were referred to.
  private var usedFootnotes: Set<Int> = []
  private(set) var lineNumbers: LineNumbers

  init(scope: InlineScope, pool: consuming TextPool, leaves: [Leaf], lineNumbers: LineNumbers = LineNumbers()) {
    self.scope = scope
    self.lineNumbers = lineNumbers
    self.pool = pool
    self.leaves = leaves
    prose = Prose(abbreviations: scope.shared.abbreviations)
  }

  /// Fills in the leaves of `nodes`, which were read from `range`.
  mutating func read(_ nodes: inout [Node], of range: SourceRange, definitions: Definitions, prefix: String) {
    scope.local = definitions
    uses = []
    prose.use(definitions.abbreviations)
    fill(&nodes)
    guard scope.dialect == .hackmd else { return }
    if pool.withBytes(TextRange(range), QuoteTags.mayOccur) { QuoteTags.apply(to: &nodes, pool: &pool) }
    if !uses.isEmpty { addFootnotes(&nodes, definitions, prefix) }
  }

  private mutating func addFootnotes(_ nodes: inout [Node], _ definitions: Definitions, _ prefix: String) {
    var footnotes = Footnotes(prefix: prefix)
    footnotes.number(&nodes, text: &pool) { [uses] in $0 < uses.count ? uses[$0] : nil }
    while let (index, use) = footnotes.nextOpen() {
      var blocks: [Node]
      var range = use.range
      if let inline = use.inline {
        blocks = [Node(.paragraph, use.range, children: inline)]
      } else {
        blocks = definitions.footnotes[use.label]?.blocks ?? []
        range = definitions.footnotes[use.label]?.range ?? range
        usedFootnotes.insert(range.lowerBound)
        fill(&blocks)
      }
      footnotes.number(&blocks, text: &pool) { [uses] in $0 < uses.count ? uses[$0] : nil }
      footnotes.fill(index, blocks, range)
    }
    nodes += footnotes.list(text: &pool)
  }

  private mutating func fill(_ nodes: inout [Node]) {
    for index in nodes.indices {
      switch nodes[index].kind {
      case .codeBlock(var code):
        guard code.firstNumber != nil || code.continuesNumbers else { continue }
        number(&code)
        nodes[index].kind = .codeBlock(code)
      default:
        guard let last = nodes[index].children.indices.last else { continue }
        if case .unread(let leaf) = nodes[index].children[last].kind {
          fillLast(&nodes[index].children, with: leaves[Int(leaf)])
        } else {
          fill(&nodes[index].children)
        }
      }
    }
  }

  /// Puts the nodes of `leaf` in the place of the last one.
  private mutating func fillLast(_ nodes: inout [Node], with leaf: Leaf) {
    if let text = plainText(leaf) {
      nodes[nodes.count - 1] = text
    } else if nodes.count == 1 {
      nodes = read(leaf)
    } else {
      nodes.removeLast()
      nodes += read(leaf)
    }
  }

  /// The only node of a leaf in which neither inline syntax nor prose has anything to do.
  private func plainText(_ leaf: Leaf) -> Node? {
    guard !leaf.text.isEmpty, prose.abbreviates == false else { return nil }
    let isPlain = pool.withBytes(leaf.text) { text in
      scope.isPlain(text) && (scope.dialect == .commonmark || Prose.isPlain(text))
    }
    guard isPlain else { return nil }
    return Node(.text(leaf.text), leaf.sourceRange(leaf.text.lowerBound, leaf.text.upperBound))
  }

  private mutating func read(_ leaf: Leaf) -> [Node] {
    guard !leaf.text.isEmpty else { return [] }
    let derivedBase = pool.end
    var (nodes, derived, notes, found) = pool.withBytes(leaf.text) { text in
      var parser = InlineParser(
        text, base: leaf.text.lowerBound, leaf: leaf, scope: scope, derivedBase: derivedBase, noteBase: uses.count)
      let nodes = parser.parse()
      return (nodes, parser.derived, parser.notes, parser.diagnostics)
    }
    if !derived.isEmpty { _ = pool.append(derived) }
    uses += notes
    diagnostics += found
    (derived, found) = ([], [])
    if scope.dialect == .hackmd {
      prose.apply(to: &nodes, source: leaf.text, pool: &pool)
      for index in uses.indices.suffix(notes.count) where uses[index].inline != nil {
        prose.apply(to: &uses[index].inline!, source: leaf.text, pool: &pool)
      }
    }
    notes = []
    return nodes
  }

  private mutating func number(_ code: inout CodeBlock) {
    let lines = pool.withBytes(code.literal) { bytes in
      bytes.reduce(0) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
        + (bytes.last == UInt8(ascii: "\n") || bytes.isEmpty ? 0 : 1)
    }
    lineNumbers.number(&code, lines: lines)
  }
}

extension InlineReader {
  /// What `definitions` hold that none of the leaves read so far refers to.
  func unused(_ definitions: Definitions) -> [(kind: UnusedDefinition.Kind, start: Int)] {
    if definitions.isEmpty { return [] }
    let links = definitions.links.values.map(\.start).filter { !scope.usedLinks.contains($0) }
    let footnotes = definitions.footnotes.values.map(\.range.lowerBound).filter { !usedFootnotes.contains($0) }
    let abbreviations = definitions.abbreviations.filter { !prose.usedAbbreviations.contains($0.text) }
    return links.map { (.link, $0) } + footnotes.map { (.footnote, $0) }
      + abbreviations.map { (.abbreviation, $0.start) }
  }
}

extension Definitions {
  /// Adds another slide's definitions behind these; the first of a label wins. Footnotes stay where they are.
  mutating func merge(_ other: Definitions) {
    if !other.links.isEmpty { links.merge(other.links) { first, _ in first } }
    for abbreviation in other.abbreviations { add(abbreviation) }
  }
}
