import DeckModel
import DeckPasses
import DeckTerminal

/// One thing to look for in a finished deck, beyond what reading it already noticed.
package struct LintRule: Sendable {
  /// The identifiers of the diagnostics that it raises.
  package let identifiers: [String]
  /// One sentence for people: what it finds.
  package let summary: String
  let find: @Sendable (LintedDeck) -> [Diagnostic]
}

/// All rules. Warnings are what somebody in the room will not see, and fail `check`; notes are matters of taste and what
/// can wait, such as words for pictures.
package let lintRules: [LintRule] = [
  LintRule(identifiers: ["missing-alt"], summary: "images without a text in their place", find: missingAlternatives),
  LintRule(
    identifiers: ["heading-jump", "untitled-slide", "duplicate-title"],
    summary: "headings that skip a level, slides without one, slides called the same", find: headings),
  LintRule(
    identifiers: ["long-code-line"], summary: "lines of code that are wider than a slide", find: longCodeLines),
  LintRule(
    identifiers: ["wide-table"], summary: "tables that are wider than a slide at its smallest", find: wideTables),
  LintRule(identifiers: ["missing-anchor"], summary: "links to slides and ids that are not there", find: deadAnchors),
  LintRule(identifiers: ["wall-of-text"], summary: "slides with more words than anybody reads", find: wallsOfText),
  LintRule(identifiers: ["tall-slide"], summary: "slides that are higher than the page", find: tallSlides),
  LintRule(
    identifiers: ["unreachable-fragment"], summary: "steps that no key shows", find: unreachableFragments),
  LintRule(
    identifiers: ["unused-definition"],
    summary: "addresses, footnotes and abbreviations that nothing refers to", find: unusedDefinitions),
  LintRule(identifiers: ["low-contrast"], summary: "colours of the author's that cannot be read", find: lowContrast),
]

/// What the rules find in `resolved`, in no order.
///
/// - Complexity: linear in the deck for each rule.
package func lint(_ resolved: ResolvedDeck) -> [Diagnostic] {
  let deck = LintedDeck(resolved)
  return lintRules.flatMap { $0.find(deck) }
}

/// A slide that is shown, and what messages call it: its number on the page.
struct LintedSlide: Sendable {
  let number: String
  /// In the grid, 0-based.
  let place: (h: Int, v: Int)
  let range: SourceRange
  let attributes: [Attribute]
  let children: [Node]
  let notes: [Node]
}

/// A deck with what several rules ask for.
struct LintedDeck: Sendable {
  let deck: Deck
  let slides: [LintedSlide]

  init(_ resolved: ResolvedDeck) {
    deck = resolved.deck
    let shown = TerminalDeck(resolved)
    slides = (0..<shown.count).map { index in
      let slide = shown.slide(index).slide
      return LintedSlide(
        number: shown.pageNumber(of: index), place: shown.place(of: index), range: slide.range,
        attributes: slide.attributes, children: slide.children, notes: slide.notes)
    }
  }

  /// Where a message about a whole slide points: its first line with something on it.
  func place(of slide: LintedSlide) -> SourceRange {
    slide.children.first { $0.range.count > 0 }?.range ?? SourceRange(slide.range.lowerBound, slide.range.lowerBound)
  }

  /// The text in `nodes`, a blank for each break.
  func text(of nodes: [Node]) -> String {
    var out = ""
    visit(nodes) { node in
      switch node.kind {
      case .text(let range), .code(let range): out += deck.text.string(range)
      case .softBreak, .lineBreak: out += " "
      default: break
      }
    }
    return out
  }

  /// Calls `body` for each node, parents first. Recursion follows the tree, whose depth is capped.
  func visit(_ nodes: [Node], _ body: (Node) -> Void) {
    for node in nodes {
      body(node)
      if !node.children.isEmpty { visit(node.children, body) }
    }
  }
}
