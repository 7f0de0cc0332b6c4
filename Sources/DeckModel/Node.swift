/// One node of a slide's tree: what it is, where it stands, what the author hung on it, what it holds.
///
/// Blocks and inlines share the type, because HTML lets each stand in the other. The set of kinds is
/// closed: what authors and HackMD invent (marks, containers, tables, embeds, raw HTML) is an
/// ``Kind/element(_:)`` with a tag and attributes, so that a new extension changes no writer.
package struct Node: Sendable {
  package var kind: Kind
  /// The source bytes this node came from, its markers included. Lies within its parent's range.
  package var range: SourceRange
  package var attributes: [Attribute]
  package var children: [Node]

  @inlinable
  package init(_ kind: Kind, _ range: SourceRange, attributes: [Attribute] = [], children: [Node] = []) {
    self.kind = kind
    self.range = range
    self.attributes = attributes
    self.children = children
  }

  /// CommonMark's names where CommonMark has one.
  package enum Kind: Sendable {
    // Leaf and container blocks.
    case paragraph
    /// Inline content without a paragraph of its own: in a tight list item, a cell, a summary.
    case plain
    case heading(level: UInt8)
    case blockQuote
    case list(ListStyle)
    case item
    indirect case codeBlock(CodeBlock)
    /// Raw HTML as the author wrote it. Only trusted decks keep it past the passes.
    case htmlBlock(TextRange)
    case thematicBreak

    // Inlines.
    case text(TextRange)
    case softBreak
    case lineBreak
    case code(TextRange)
    case htmlInline(TextRange)
    case emphasis
    case strong
    case link(destination: TextRange, title: TextRange)
    case image(destination: TextRange, title: TextRange)

    // Ours.
    /// An element that the dialect or the author's raw HTML names; the tag is lower case.
    case element(String)
    /// The TeX between the delimiters.
    case math(TextRange, MathStyle)
    /// A fence that draws: its language's name, its parameters and its source.
    indirect case diagram(Diagram)
    /// An HTML comment that may hold attributes for its neighbour; never written.
    case comment(TextRange)
    /// Leaf content whose inlines are not read yet: an index into the reader's list of leaves.
    case unread(UInt32)
  }
}

package enum MathStyle: UInt8, Sendable {
  /// `$x$`, `\\(x\\)`
  case inline
  /// `$$x$$`, `\\[x\\]`
  case display
  /// `\begin{n}...\end{n}`, the delimiters being part of the TeX
  case environment
}

package struct ListStyle: Hashable, Sendable {
  package enum Marker: Hashable, Sendable {
    case bullet
    /// The number of the first item.
    case ordered(start: Int)
  }
  package var marker: Marker
  package var isTight: Bool

  package init(_ marker: Marker, isTight: Bool) {
    self.marker = marker
    self.isTight = isTight
  }
}

/// A fenced or indented code block with its info string taken apart (`hackmd-dialect` 6.9).
package struct CodeBlock: Sendable {
  /// The language as written, without `=`, `!` and brackets; empty for none.
  package var name: String = ""
  /// The code, each line with its line end.
  package var literal: TextRange
  package var isFenced: Bool
  /// The number of the first line when lines are numbered.
  package var firstNumber: Int?
  /// `=+`: the numbers go on from the block before.
  package var continuesNumbers = false
  package var wraps = false
  /// reveal.js's `[1-3|5]`: lines lit step by step. An empty string lights none.
  package var lineSteps: String?
  /// The slide's step, counted from 0, that lights the second of ``lineSteps``; numbered by the passes.
  package var firstStep: Int?
  /// `N:` inside the brackets.
  package var stepOrigin: Int?
  /// `{1,3-5}`: lines lit from the start; `{1|2-3|all}`: step by step, as ``lineSteps`` says it.
  package var litLines: String?
  /// Names that turn highlighting and numbers off (`plain`, `text` ...).
  package var isPlain = false
  /// The classes of `code` in writing order, such as `js hljs`.
  package var classes: String = ""

  package init(literal: TextRange, isFenced: Bool) {
    self.literal = literal
    self.isFenced = isFenced
  }
}

package struct Diagram: Sendable {
  /// The fence's first word, such as `mermaid`.
  package var name: String
  /// The class of the element that holds the drawing, such as `sequence-diagram` for `sequence`.
  package var className: String
  package var source: TextRange
  /// `{k="v" .class #id}` as compact JSON; empty for none.
  package var parameters: String
  /// An `svg` element, deckc's own; nil where the text is shown instead.
  package var drawing: TextRange?

  package init(name: String, className: String, source: TextRange, parameters: String) {
    self.name = name
    self.className = className
    self.source = source
    self.parameters = parameters
  }
}

/// One attribute of an element, slide or Markdown node; the value is decoded text.
package struct Attribute: Hashable, Sendable {
  package var name: String
  package var value: String
  package var range: SourceRange

  @inlinable
  package init(_ name: String, _ value: String = "", at range: SourceRange = .none) {
    self.name = name
    self.value = value
    self.range = range
  }

  /// An attribute that deckc itself wrote, name and value: there is nothing of an author's in it to judge.
  package static func own(_ name: String, _ value: String = "") -> Attribute { Attribute(name, value, at: ownRange) }

  @inlinable package var isOwn: Bool { range == Self.ownRange }

  @usableFromInline static var ownRange: SourceRange { SourceRange(Int(UInt32.max), Int(UInt32.max)) }
}

extension [Attribute] {
  /// The value of the first attribute called `name`. - Complexity: O(count)
  package subscript(_ name: String) -> String? { first { $0.name == name }?.value }

  /// Whether `class` has the word. - Complexity: linear in the value
  package func hasClass(_ word: String) -> Bool {
    guard let classes = first(where: { $0.name == "class" })?.value.utf8, classes.count >= word.utf8.count else {
      return false
    }
    return classes.split { $0 <= UInt8(ascii: " ") }.contains { $0.elementsEqual(word.utf8) }
  }

  /// Sets `name`, replacing what is there; `class` joins, `style` appends (`hackmd-dialect` 4.2).
  package mutating func merge(_ attribute: Attribute) {
    guard let index = firstIndex(where: { $0.name == attribute.name }) else { return append(attribute) }
    switch attribute.name {
    case "class":
      let have = self[index].value.split(separator: " ")
      let more = attribute.value.split(separator: " ").filter { !have.contains($0) }
      self[index].value = (have + more).joined(separator: " ")
    case "style":
      let have = self[index].value
      self[index].value = have.isEmpty ? attribute.value : have + (have.hasSuffix(";") ? " " : "; ") + attribute.value
    default:
      self[index].value = attribute.value
    }
  }
}
