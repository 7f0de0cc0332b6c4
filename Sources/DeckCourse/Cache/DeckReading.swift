import DeckBuild
import DeckHTML
import DeckModel

/// What a course learns of a deck while its page is in memory.
struct DeckReading: ~Copyable {
  var summary = DeckSummary()
  private var text = SearchText()
  /// The list in ``DeckSummary/headings``, not closed.
  private var headings = ByteBuffer()
  private let pool: TextPool
  private var slide = ""
  /// Of the slide being read, once it is there.
  private var heading: [UInt8]?

  /// The summary of `page`, and the search's text: `["0","Heading","Text"],["1/2","","Text"]`.
  ///
  /// - Parameter takesNotes: Whether the speaker's notes are searched.
  static func read(_ page: HTMLPage, takesNotes: Bool) -> (summary: DeckSummary, search: [UInt8]) {
    var reading = DeckReading(page)
    reading.read(page, takesNotes)
    return (reading.summary, reading.text.out.array())
  }

  private init(_ page: HTMLPage) {
    pool = page.deck.text
    let metadata = Metadata(page.deck.metadata)
    summary.title = page.title
    summary.description = metadata.description.map { String($0.prefix(500)) } ?? ""
    summary.date = metadata.json["date"]?.string.flatMap(CourseConfig.day) ?? ""
    summary.theme = page.theme.name
    summary.firstColumn = page.firstColumn
    switch metadata.json["aliases"] {
    case .string(let alias): summary.aliases = [alias]
    case .array(let list): summary.aliases = list.prefix(100).compactMap(\.string)
    default: break
    }
  }

  private mutating func read(_ page: HTMLPage, _ takesNotes: Bool) {
    for (h, column) in page.columns.enumerated() {
      for (v, slide) in column.slides.enumerated() {
        summary.slides += 1
        if !slide.notes.isEmpty { summary.notes += 1 }
        self.slide = v > 0 ? "\(h + page.firstColumn)/\(v)" : "\(h + page.firstColumn)"
        if v > 0 { summary.stacks.append(self.slide) }
        read(slide, takesNotes)
      }
    }
    summary.words = text.words
    summary.headings = headings.count == 0 ? Array("[]".utf8) : headings.array() + [UInt8(ascii: "]")]
  }

  private mutating func read(_ slide: Slide, _ takesNotes: Bool) {
    if text.out.count > 0 { text.out.put(UInt8(ascii: ",")) }
    text.out.put("[\"")
    text.out.put(string: self.slide)
    text.out.put("\",")
    heading = nil
    look(at: slide.attributes, range: slide.range)
    // The first heading stands by itself; it is known only when the slide has been read, hence behind the text.
    text.open()
    read(slide.children)
    if takesNotes {
      text.part()
      read(slide.notes)
    }
    text.close()
    text.out.put(UInt8(ascii: ","))
    text.open()
    heading?.withUnsafeBufferPointer { text.put($0) }
    text.close()
    text.out.put(UInt8(ascii: "]"))
  }

  /// Recursion follows the tree, whose depth the reader and the passes cap.
  private mutating func read(_ nodes: [Node]) {
    for index in nodes.indices { read(nodes[index]) }
  }

  private mutating func read(_ node: Node) {
    if !node.attributes.isEmpty { look(at: node.attributes, range: node.range) }
    switch node.kind {
    case .text(let range), .code(let range), .math(let range, _): put(range)
    case .codeBlock(let block): putBlock(block.literal)
    case .diagram(let diagram): putBlock(diagram.source)
    case .softBreak, .lineBreak: text.part()
    case .heading(let level): read(heading: node, level: Int(level))
    case .link(let destination, _):
      add(.page, pool.string(destination), node.range)
      read(node.children)
    case .image(let source, _):
      add(.image, pool.string(source), node.range)
      read(node.children)
    case .emphasis, .strong: read(node.children)
    case .element(let tag): read(element: tag, node)
    case .paragraph, .plain, .blockQuote, .list, .item:
      text.part()
      read(node.children)
      text.part()
    case .htmlBlock, .htmlInline, .comment, .thematicBreak, .unread: break
    }
  }

  private mutating func read(element tag: String, _ node: Node) {
    switch tag {
    case "style", "script": return
    case "h1", "h2", "h3", "h4", "h5", "h6":
      return read(heading: node, level: tag.utf8.last.map { Int($0) - 48 } ?? 1)
    case "a": if let address = node.attributes["href"] { add(.page, address, node.range) }
    case "img": if let address = node.attributes["src"] { add(.image, address, node.range) }
    default: break
    }
    if !node.isInline { text.part() }
    read(node.children)
    if !node.isInline { text.part() }
  }

  private mutating func read(heading node: Node, level: Int) {
    let line = PlainText(of: node.children, in: pool, limit: 200).string
    if !line.isEmpty {
      headings.put(headings.count == 0 ? "[{\"slide\":\"" : ",{\"slide\":\"")
      headings.put(string: slide)
      headings.put("\",\"level\":")
      headings.put(decimal: level)
      headings.put(",\"text\":")
      JSONValue.string(line).print(into: &headings)
      headings.put("}")
    }
    guard heading != nil || line.isEmpty else {
      heading = Array(line.utf8)
      return lookForAddresses(in: node.children)
    }
    text.part()
    read(node.children)
    text.part()
  }

  /// The heading's text is taken already.
  private mutating func lookForAddresses(in nodes: [Node]) {
    for node in nodes {
      look(at: node.attributes, range: node.range)
      switch node.kind {
      case .link(let destination, _): add(.page, pool.string(destination), node.range)
      case .image(let source, _): add(.image, pool.string(source), node.range)
      case .element("a"): if let address = node.attributes["href"] { add(.page, address, node.range) }
      case .element("img"): if let address = node.attributes["src"] { add(.image, address, node.range) }
      default: break
      }
      if !node.children.isEmpty { lookForAddresses(in: node.children) }
    }
  }

  private mutating func look(at attributes: [Attribute], range: SourceRange) {
    for attribute in attributes {
      switch attribute.name {
      case "id": summary.anchors.append(attribute.value)
      case "data-background-image", "data-background": add(.image, attribute.value, range)
      default: break
      }
    }
  }

  private mutating func add(_ kind: DeckSummary.Link.Kind, _ address: String, _ range: SourceRange) {
    guard LinkAddress.isLocal(address), summary.links.count < 10_000 else { return }
    // A colour is no picture.
    if kind == .image, !address.utf8.contains(UInt8(ascii: ".")) { return }
    summary.links.append(.init(kind: kind, address: address, range: range))
  }

  private mutating func put(_ range: TextRange) {
    pool.withBytes(range) { text.put($0) }
  }

  private mutating func putBlock(_ range: TextRange) {
    text.part()
    put(range)
    text.part()
  }
}
