import DeckModel

/// Reads one leaf's inline content into nodes.
///
/// cmark reads the blocks; inlines are read here, because HackMD's marks and CommonMark's compete for the same
/// text: `**a==b**c==` is settled by one list of delimiters (markdown-it's), and a math span, a ruby or an
/// escape decides what everything after it means. The CommonMark part is held equal to libcmark by the tests.
///
/// One pass from left to right puts items into a list: finished nodes and undecided delimiter runs. A closing
/// bracket folds the items behind its opening one; at the end the runs are matched (`Delimiters.swift`) and the
/// list becomes a tree.
///
/// - Complexity: linear in the text; searches that can fail again and again remember their failure.
struct InlineParser {
  let text: UnsafeBufferPointer<UInt8>
  /// Pool offset of `text[0]`.
  let base: Int
  let leaf: Leaf
  let scope: InlineScope
  /// Of parsers within parsers (ruby, notes), 0 outermost.
  let depth: Int
  var position = 0
  /// Where plain text not yet in `items` begins.
  var pending = 0
  /// Finished nodes. An undecided delimiter run stands among them as `unread` with its index into `runs`.
  var items: [Node] = []
  var runs: [DelimiterRun] = []
  var brackets: [Bracket] = []
  /// Authors' own `<a>` that are open: an address in one is its text.
  var anchors: Int
  var searches = Searches()
  /// Text made here; its pool offsets begin at `derivedBase`.
  var derived: [UInt8] = []
  let derivedBase: Int
  /// Footnote uses of the slide before this text's.
  let noteBase: Int
  var notes: [NoteUse] = []
  var diagnostics: [Diagnostic] = []

  /// A footnote reference, numbered once the whole slide is read.
  struct NoteUse {
    var label: String
    var inline: [Node]?
    var range: SourceRange
  }

  init(
    _ text: UnsafeBufferPointer<UInt8>, base: Int, leaf: Leaf, scope: InlineScope, derivedBase: Int, noteBase: Int,
    anchors: Int = 0, depth: Int = 0
  ) {
    self.text = text
    self.base = base
    self.leaf = leaf
    self.scope = scope
    self.derivedBase = derivedBase
    self.noteBase = noteBase
    self.anchors = anchors
    self.depth = depth
  }

  mutating func parse() -> [Node] {
    items.reserveCapacity(6)
    scope.marks.withUnsafeBufferPointer { marks in
      while position < text.count {
        let byte = text[position]
        if marks[Int(byte)] == 0 {
          position += 1
          continue
        }
        var isHandled = false
        for rule in scope.rules[byte] where apply(rule) {
          isHandled = true
          break
        }
        if !isHandled { position += 1 }
      }
    }
    flush()
    match(runsFrom: 0)
    return tree(itemsFrom: 0, runsFrom: 0)
  }

  /// True when `rule` took the text at `position`; then `position` is behind it. False changes nothing.
  private mutating func apply(_ rule: InlineRule) -> Bool {
    switch rule {
    case .lineBreaks: lineBreak()
    case .escapes: escape()
    case .codeSpans: codeSpan()
    case .delimiterRuns: delimiterRun()
    case .brackets: bracket()
    case .autolinks: autolink()
    case .rawHTML: rawHTML()
    case .characterReferences: characterReference()
    case .texBrackets: texBrackets()
    case .math: math()
    case .subAndSuperscript: subOrSuperscript()
    case .inlineFootnotes: inlineFootnote()
    case .ruby: ruby()
    case .webAddresses: webAddress()
    case .emoji: emoji()
    case .embeds: embed()
    }
  }

  // MARK: - Items

  /// Puts the plain text before `position` into the items.
  mutating func flush() {
    if pending < position { items.append(textNode(pending, position)) }
    pending = position
  }

  /// Flushes, adds `node`, and goes on behind `end`.
  mutating func add(_ node: Node, end: Int) {
    flush()
    items.append(node)
    position = end
    pending = end
  }

  func textNode(_ start: Int, _ end: Int) -> Node {
    Node(.text(TextRange(base + start, base + end)), range(start, end))
  }

  mutating func note(_ rule: String, _ range: SourceRange, _ message: String) {
    guard scope.mayNote() else { return }
    diagnostics.append(Diagnostic(.note, rule, at: range, message))
  }

  func range(_ start: Int, _ end: Int) -> SourceRange { leaf.sourceRange(base + start, base + end) }

  /// Derived text for the pool.
  mutating func derive(_ bytes: some Collection<UInt8>) -> TextRange {
    let start = derivedBase + derived.count
    derived.append(contentsOf: bytes)
    return TextRange(start, derivedBase + derived.count)
  }

  /// The text between two places, escapes and references resolved; not copied when there are none.
  mutating func resolved(_ start: Int, _ end: Int) -> TextRange {
    let slice = UnsafeBufferPointer(rebasing: text[start..<end])
    guard slice.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") }) else {
      return TextRange(base + start, base + end)
    }
    return derive(unescaped(slice))
  }

  /// Reads a part of the text on its own, as ruby and notes do.
  mutating func nested(_ start: Int, _ end: Int) -> [Node] {
    guard start < end else { return [] }
    guard depth < 16, !scope.isPlain(UnsafeBufferPointer(rebasing: text[start..<end])) else {
      return [textNode(start, end)]
    }
    var inner = InlineParser(
      UnsafeBufferPointer(rebasing: text[start..<end]), base: base + start, leaf: leaf, scope: scope,
      derivedBase: derivedBase + derived.count, noteBase: noteBase + notes.count, anchors: anchors,
      depth: depth + 1)
    let nodes = inner.parse()
    derived.append(contentsOf: inner.derived)
    notes.append(contentsOf: inner.notes)
    diagnostics.append(contentsOf: inner.diagnostics)
    return nodes
  }
}

/// What inline reading needs to know about the deck.
final class InlineScope {
  let dialect: Dialect
  /// A line end is a line break (HackMD's `breaks`).
  let breaks: Bool
  let rules: InlineRules
  let marks: [UInt8]
  /// The slide's definitions, then the deck's.
  var local: Definitions
  var shared: Definitions

  /// Source offsets of the link definitions that were referred to.
  private(set) var usedLinks: Set<Int> = []

  /// Notes that reading inlines may still make: thousands help nobody.
  private var noteBudget = 1000

  func mayNote() -> Bool {
    noteBudget -= 1
    return noteBudget >= 0
  }

  /// How many unknown emoji names of a deck are still compared with all known ones.
  private var emojiBudget = 20

  func mayLookUpEmoji() -> Bool {
    emojiBudget -= 1
    return emojiBudget >= 0
  }

  /// Bytes that references may still repeat.
  private var referenceBudget: Int

  /// - Parameter count: The source's bytes.
  init(dialect: Dialect, breaks: Bool, count: Int) {
    referenceBudget = max(100_000, count)
    self.dialect = dialect
    self.breaks = breaks
    rules = dialect.inlineRules
    marks = rules.marks
    local = Definitions()
    shared = Definitions()
  }

  /// Whether the text holds nothing that a rule begins with, as most leaves do.
  func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    marks.withUnsafeBufferPointer { marks in
      for byte in text where marks[Int(byte)] != 0 { return false }
      return true
    }
  }

  var hasLinks: Bool { !local.links.isEmpty || !shared.links.isEmpty }

  /// What `label` stands for. Repeating long destinations has a bound, as in cmark 0.31: behind it references are
  /// text.
  func link(_ label: String) -> Definitions.Link? {
    guard let found = local.links[label] ?? shared.links[label] else { return nil }
    usedLinks.insert(found.start)
    referenceBudget -= found.destination.count + found.title.count
    return referenceBudget >= 0 ? found : nil
  }
}
