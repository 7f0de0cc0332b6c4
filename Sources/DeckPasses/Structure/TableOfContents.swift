import DeckModel

/// Fills `div.toc` with links to the slides (`hackmd-dialect` 4.6, where HackMD leaves it empty).
enum TableOfContents {
  static func run(_ deck: inout Deck, _ context: inout PassContext) {
    let holders = deck.slides.indices.filter { index in
      deck.slides[index].contents.mayHold(.boxes)
        && (holdsContents(deck.slides[index].children) || holdsContents(deck.slides[index].notes))
    }
    guard !holders.isEmpty else { return }
    let entries = entries(of: deck)
    let level = Metadata(deck.metadata).tableOfContentsDepth ?? 3
    // Each further list repeats every heading, so all of them together have a bound.
    var budget = 1 << 20
    for index in holders {
      fill(&deck.slides[index].children, entries, level, &budget, &deck.text)
      fill(&deck.slides[index].notes, entries, level, &budget, &deck.text)
      deck.slides[index].lookThrough()
    }
  }

  private struct Entry {
    var level: Int
    var title: String
    var address: String
  }

  private static func isContents(_ node: Node) -> Bool {
    if case .element("div") = node.kind { node.attributes["class"] == "toc" } else { false }
  }

  private static func holdsContents(_ nodes: [Node]) -> Bool {
    nodes.contains { isContents($0) || holdsContents($0.children) }
  }

  /// The headings of all slides that are shown, each with the address of its slide.
  private static func entries(of deck: Deck) -> [Entry] {
    let options = Metadata(deck.metadata).slideOptions
    let first = options["hashOneBasedIndex"]?.bool == true ? 1 : 0
    let showsHidden = options["showHiddenSlides"]?.bool == true
    var entries: [Entry] = []
    var (column, row) = (-1, 0)
    var last: Int?
    for slide in deck.slides where showsHidden || slide.attributes["data-visibility"] != "hidden" {
      if slide.h == last { row += 1 } else { (column, row) = (column + 1, 0) }
      last = slide.h
      let address = "#/\(column + first)" + (row > 0 ? "/\(row + first)" : "")
      collect(slide.children, address, deck.text, &entries)
    }
    return entries
  }

  private static func collect(_ nodes: [Node], _ address: String, _ text: TextPool, _ entries: inout [Entry]) {
    for node in nodes {
      if let level = node.headingLevel {
        let title = plainText(node.children, text)
        if !title.isEmpty { entries.append(Entry(level: level, title: title, address: address)) }
      } else {
        collect(node.children, address, text, &entries)
      }
    }
  }

  private static func plainText(_ nodes: [Node], _ text: TextPool) -> String {
    var out = ""
    for node in nodes {
      switch node.kind {
      case .text(let range), .code(let range), .math(let range, _): out += text.string(range)
      case .softBreak, .lineBreak: out += " "
      case .element("sup") where node.attributes["class"] == "footnote-ref": break
      default: out += plainText(node.children, text)
      }
    }
    return out
  }

  private static func fill(
    _ nodes: inout [Node], _ entries: [Entry], _ level: Int, _ budget: inout Int, _ text: inout TextPool
  ) {
    for index in nodes.indices {
      if isContents(nodes[index]) {
        let own = nodes[index].attributes["data-toc-depth"].flatMap { Int($0) }
        let shown = entries.filter { $0.level <= own ?? level }
        for entry in shown { budget -= entry.title.utf8.count + 64 }
        guard budget > 0, !shown.isEmpty else { continue }
        var next = 0
        nodes[index].children = [list(shown, &next, above: 0, &text)]
      } else if !nodes[index].children.isEmpty {
        fill(&nodes[index].children, entries, level, &budget, &text)
      }
    }
  }

  /// The list of the entries from `next` on that are deeper than `above`; recursion is at most six deep.
  private static func list(_ entries: [Entry], _ next: inout Int, above: Int, _ text: inout TextPool) -> Node {
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
