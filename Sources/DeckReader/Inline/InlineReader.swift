import DeckModel

/// Fills in the leaves of one slide after the other.
struct InlineReader {
  let scope: InlineScope
  var pool: TextPool
  private var leaves: [Leaf]
  private var uses: [InlineParser.NoteUse] = []
  private var prose: Prose
  /// Whether any text of the deck looks like a quote tag.
  private let hasTags: Bool
  /// The last number of a numbered code block, for `=+`, across slides (`hackmd-dialect` 4.5).
  private var lineNumber = 0

  init(scope: InlineScope, pool: consuming TextPool, leaves: [Leaf]) {
    self.scope = scope
    self.pool = pool
    self.leaves = leaves
    hasTags = self.pool.source.withUnsafeBufferPointer(QuoteTags.mayOccur)
    prose = Prose()
  }

  mutating func read(_ nodes: inout [Node], definitions: Definitions, prefix: String) {
    scope.local = definitions
    uses = []
    prose.use(definitions.abbreviations, scope.shared.abbreviations)
    fill(&nodes)
    guard scope.dialect == .hackmd else { return }
    if hasTags { QuoteTags.apply(to: &nodes, pool: &pool) }
    if !uses.isEmpty { addFootnotes(&nodes, definitions, prefix) }
  }

  private mutating func addFootnotes(_ nodes: inout [Node], _ definitions: Definitions, _ prefix: String) {
    var footnotes = Footnotes(prefix: prefix)
    var text = pool
    pool = TextPool(source: [])
    let known = uses
    footnotes.number(&nodes, uses: known, text: &text) { label, text in
      guard let definition = definitions.footnotes[label] else { return ([], .none, []) }
      pool = text
      text = TextPool(source: [])
      var blocks = definition.blocks
      fill(&blocks)
      text = pool
      pool = TextPool(source: [])
      return (blocks, definition.range, uses)
    }
    nodes += footnotes.list(text: &text)
    pool = text
  }

  private mutating func fill(_ nodes: inout [Node]) {
    for index in nodes.indices {
      switch nodes[index].kind {
      case .codeBlock(var code):
        guard code.firstNumber != nil || code.continuesNumbers else { continue }
        number(&code)
        nodes[index].kind = .codeBlock(code)
      default:
        guard !nodes[index].children.isEmpty else { continue }
        if let last = nodes[index].children.last, case .unread(let leaf) = last.kind {
          nodes[index].children.removeLast()
          nodes[index].children += read(leaves[Int(leaf)])
        } else {
          fill(&nodes[index].children)
        }
      }
    }
  }

  private mutating func read(_ leaf: Leaf) -> [Node] {
    guard !leaf.text.isEmpty else { return [] }
    let derivedBase = pool.end
    var (nodes, derived, notes) = pool.withBytes(leaf.text) { text in
      var parser = InlineParser(
        text, base: leaf.text.lowerBound, leaf: leaf, scope: scope, derivedBase: derivedBase, noteBase: uses.count)
      let nodes = parser.parse()
      return (nodes, parser.derived, parser.notes)
    }
    if !derived.isEmpty { _ = pool.append(derived) }
    uses += notes
    derived = []
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
    if code.continuesNumbers { code.firstNumber = lineNumber + 1 }
    let lines = pool.withBytes(code.literal) { bytes in
      bytes.reduce(0) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 } + (bytes.last == UInt8(ascii: "\n") || bytes.isEmpty ? 0 : 1)
    }
    lineNumber = (code.firstNumber ?? 1) + lines - 1
  }
}

extension Definitions {
  /// Adds another slide's definitions behind these; the first of a label wins. Footnotes stay where they are.
  mutating func merge(_ other: Definitions) {
    if !other.links.isEmpty { links.merge(other.links) { first, _ in first } }
    for abbreviation in other.abbreviations { add(abbreviation) }
  }
}
