import DeckMath
import DeckModel

/// What the tables of contents of a deck list.
package struct DeckHeadings: Sendable {
  package struct Entry: Sendable {
    /// 1 to 6.
    package var level: Int
    package var title: String
    /// Of its slide, such as `#/3`.
    package var address: String
  }

  package var entries: [Entry] = []
  /// Bytes that lists may still take: each further list repeats every heading, so all of them together have a bound.
  /// Behind it lists say how many headings are left.
  package fileprivate(set) var budget = 1 << 20

  package init() {}

  /// Adds the headings of a slide at a place of the grid of the slides that are shown, 0-based.
  package mutating func add(_ slide: Slide, _ text: TextPool, h: Int, v: Int, first: Int) {
    let address = "#/\(h + first)" + (v > 0 ? "/\(v + first)" : "")
    TableOfContents.collect(slide.children, address, text, &entries)
  }

  /// The number that addresses begin with.
  package static func first(of metadata: JSONValue) -> Int {
    Metadata(metadata).slideOptions["hashOneBasedIndex"]?.bool == true ? 1 : 0
  }
}

/// Fills `div.toc` with links to the slides; HackMD leaves it empty.
enum TableOfContents {
  static func run(_ deck: inout Deck, _ context: inout PassContext) {
    let holders = deck.slides.indices.filter { index in
      deck.slides[index].contents.mayHold(.boxes)
        && (holdsContents(deck.slides[index].children) || holdsContents(deck.slides[index].notes))
    }
    guard !holders.isEmpty else { return }
    var headings = context.options.headings ?? Self.headings(of: deck)
    let level = Metadata(deck.metadata).tableOfContentsDepth ?? 3
    for index in holders {
      fill(&deck.slides[index].children, &headings, level, &deck.text)
      fill(&deck.slides[index].notes, &headings, level, &deck.text)
      deck.slides[index].lookThrough()
    }
    if context.options.headings != nil { context.options.headings = headings }
  }

  private static func isContents(_ node: Node) -> Bool {
    if case .element("div") = node.kind { node.attributes["class"] == "toc" } else { false }
  }

  private static func holdsContents(_ nodes: [Node]) -> Bool {
    nodes.contains { isContents($0) || holdsContents($0.children) }
  }

  /// The headings of all slides that are shown.
  private static func headings(of deck: Deck) -> DeckHeadings {
    let first = DeckHeadings.first(of: deck.metadata)
    let showsHidden = Metadata(deck.metadata).slideOptions["showHiddenSlides"]?.bool == true
    var headings = DeckHeadings()
    var (column, row) = (-1, 0)
    var last: Int?
    for slide in deck.slides where showsHidden || slide.attributes["data-visibility"] != "hidden" {
      if slide.h == last { row += 1 } else { (column, row) = (column + 1, 0) }
      last = slide.h
      headings.add(slide, deck.text, h: column, v: row, first: first)
    }
    return headings
  }

  fileprivate static func collect(
    _ nodes: [Node], _ address: String, _ text: TextPool, _ entries: inout [DeckHeadings.Entry]
  ) {
    for node in nodes {
      if let level = node.headingLevel {
        let title = words(node.children, text)
        if !title.isEmpty { entries.append(DeckHeadings.Entry(level: level, title: title, address: address)) }
      } else {
        collect(node.children, address, text, &entries)
      }
    }
  }

  /// The words of a heading; of one that is nothing but pictures, what these are called.
  private static func words(_ nodes: [Node], _ text: TextPool) -> String {
    let words = PlainText(wordsOf: nodes, in: text).string
    return words.isEmpty ? nodes.lazy.map { names($0, text) }.first { !$0.isEmpty } ?? "" : words
  }

  private static func names(_ node: Node, _ text: TextPool) -> String {
    if case .image = node.kind { return PlainText(of: node.children, in: text).string }
    if case .element("img") = node.kind { return node.attributes["alt"] ?? "" }
    return words(node.children, text)
  }

  private static func fill(
    _ nodes: inout [Node], _ headings: inout DeckHeadings, _ level: Int, _ text: inout TextPool
  ) {
    for index in nodes.indices {
      if isContents(nodes[index]) {
        let own = nodes[index].attributes["data-toc-depth"].flatMap { Int($0) }
        let shown = headings.entries.filter { $0.level <= own ?? level }
        let fitting = shown.prefix { entry in
          headings.budget -= entry.title.utf8.count + 64
          return headings.budget > 0
        }
        guard !shown.isEmpty else { continue }
        var next = 0
        var list = fitting.isEmpty ? Node(.element("ul"), .none) : list(Array(fitting), &next, above: 0, &text)
        if fitting.count < shown.count {
          let more = Node(.text(text.append("… and \(shown.count - fitting.count) more")), .none)
          list.children.append(Node(.element("li"), .none, children: [more]))
        }
        nodes[index].children = [list]
      } else if !nodes[index].children.isEmpty {
        fill(&nodes[index].children, &headings, level, &text)
      }
    }
  }

  /// The list of the entries from `next` on that are deeper than `above`; recursion is at most six deep.
  private static func list(_ entries: [DeckHeadings.Entry], _ next: inout Int, above: Int, _ text: inout TextPool)
    -> Node
  {
    var list = Node(.element("ul"), .none)
    let level = entries[next].level
    while next < entries.count, entries[next].level > above {
      if entries[next].level > level, !list.children.isEmpty {
        list.children[list.children.count - 1].children.append(Self.list(entries, &next, above: level, &text))
        continue
      }
      let entry = entries[next]
      var link = Node(.element("a"), .none, attributes: [.own("href", entry.address)])
      link.children = [Node(.text(text.append(entry.title)), .none)]
      list.children.append(Node(.element("li"), .none, children: [link]))
      next += 1
    }
    return list
  }
}
