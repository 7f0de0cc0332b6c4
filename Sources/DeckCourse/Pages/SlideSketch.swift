import DeckAssets
import DeckBuild
import DeckHTML
import DeckModel

/// A slide in small: its own headings, text, lists, code, tables, formulas and drawings as inert HTML, cut off where a
/// picture of a slide would be too full to be read anyway.
///
/// What moves, loads or has a place of its own is left out: ids, styles, links, media. Small pictures that are in the deck's
/// page are in this too.
struct SlideSketch {
  private let pool: TextPool
  private let files: PageSlots
  /// Pictures that may still come, and how many bytes each may have.
  private var pictures = 2
  private static let pictureSize = 24_000
  /// Bytes of text that may still come.
  private var room = 420
  private var blocks = 40

  /// The inner HTML of the slide's `section`.
  static func html(of slide: Slide, in page: HTMLPage, _ files: PageSlots) -> [UInt8] {
    var sketch = SlideSketch(pool: page.deck.text, files: files)
    var small = slide
    small.children = sketch.kept(slide.children)
    var out = ByteBuffer(capacity: 2048)
    page.writeContent(of: small, into: &out)
    var end = 0
    return files.fill(out, moving: &end).array()
  }

  /// The picture behind the slide as an address that holds it; nil for none, and for one that is too large.
  static func backdrop(of slide: Slide, in page: HTMLPage, _ files: PageSlots) -> [UInt8]? {
    guard let address = slide.attributes["data-background-image"] ?? slide.attributes["data-background"],
      address.hasPrefix("#"),
      let stored = page.elements.first(where: { $0.attributes["id"] == String(address.dropFirst()) }),
      let mark = stored.attributes["value"], files.isMark(mark, ofAtMost: pictureSize)
    else { return nil }
    var out = ByteBuffer(capacity: 2048)
    out.put(string: mark)
    var end = 0
    return files.fill(out, moving: &end).array()
  }

  private init(pool: TextPool, files: PageSlots) {
    self.pool = pool
    self.files = files
  }

  private mutating func kept(_ nodes: [Node]) -> [Node] {
    var kept: [Node] = []
    for node in nodes where room > 0 {
      if let node = self.kept(node) { kept.append(node) }
    }
    return kept
  }

  private mutating func kept(_ node: Node) -> Node? {
    var copy = Node(node.kind, node.range)
    switch node.kind {
    case .text(let range):
      copy.kind = .text(fitting(range))
      room -= range.count
      return copy
    case .code(let range):
      copy.kind = .code(fitting(range))
      room -= range.count
      return copy
    case .math(let range, let style):
      room -= range.count
      copy.kind = range.count <= 400 ? .math(range, style) : .code(fitting(range))
      return copy
    case .softBreak, .lineBreak, .thematicBreak: return copy
    case .codeBlock(var block):
      block.literal = cut(block.literal)
      block.lineSteps = nil
      block.litLines = nil
      block.firstNumber = nil
      room -= block.literal.count
      copy.kind = .codeBlock(block)
      return copy
    case .diagram(var diagram):
      // Drawings too large to be read in small are told by their text.
      if let drawing = diagram.drawing, drawing.count <= 16_000 {
        room -= 100
        diagram.source = TextRange(diagram.source.lowerBound, diagram.source.lowerBound)
        diagram.parameters = ""
        copy.kind = .diagram(diagram)
        return copy
      }
      var block = CodeBlock(literal: cut(diagram.source), isFenced: true)
      block.isPlain = true
      room -= block.literal.count
      copy.kind = .codeBlock(block)
      return copy
    case .link: copy.kind = .element("span")
    case .image: return Node(.element("span"), node.range, attributes: [Attribute("class", "sketched")])
    case .element(let tag):
      if tag == "img", pictures > 0, let source = node.attributes["src"],
        files.isMark(source, ofAtMost: Self.pictureSize)
      {
        pictures -= 1
        return Node(.element("img"), node.range, attributes: [Attribute("src", source), Attribute("alt")])
      }
      if Self.media.contains(tag) {
        return Node(.element("span"), node.range, attributes: [Attribute("class", "sketched")])
      }
      if Self.withoutText.contains(tag) { return nil }
      // What an element is called matters to the looks of a few; of all others it is what they hold.
      if !Self.tags.contains(tag) { copy.kind = .element(node.isInline ? "span" : "div") }
      copy.attributes = looks(node)
    case .paragraph, .plain, .heading, .blockQuote, .list, .item, .emphasis, .strong: break
    case .htmlBlock, .htmlInline, .comment, .unread: return nil
    }
    blocks -= 1
    guard blocks > 0 || isInline(node) else { return nil }
    copy.children = kept(node.children)
    return copy
  }

  /// The classes of boxes and of rows and columns.
  private func looks(_ node: Node) -> [Attribute] {
    guard let classes = node.attributes["class"] else { return [] }
    let kept = classes.split(separator: " ").filter { name in
      name == "alert" || ["alert-", "r-hstack", "r-vstack", "items-", "justify-"].contains { name.hasPrefix($0) }
    }
    return kept.isEmpty ? [] : [Attribute("class", kept.joined(separator: " "))]
  }

  private func isInline(_ node: Node) -> Bool {
    if case .plain = node.kind { true } else { node.isInline }
  }

  /// What there is room for, in whole characters.
  private func fitting(_ range: TextRange) -> TextRange {
    guard range.count > room else { return range }
    let count = pool.withBytes(range) { bytes in
      bytes[..<max(room, 0)].lastIndex { $0 & 0xC0 != 0x80 } ?? 0
    }
    return TextRange(range.lowerBound, range.lowerBound + count)
  }

  /// The first lines of code.
  private func cut(_ range: TextRange) -> TextRange {
    let count = pool.withBytes(range) { bytes in
      var lines = 0
      for (index, byte) in bytes.enumerated() {
        if byte == UInt8(ascii: "\n") { lines += 1 }
        if lines == 10 { return index + 1 }
      }
      return bytes.count
    }
    return TextRange(range.lowerBound, range.lowerBound + count)
  }

  private static let tags: Set<String> = [
    "abbr", "b", "big", "blockquote", "br", "center", "cite", "code", "dd", "del", "div", "dl", "dt", "em",
    "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "ins", "kbd", "li", "mark", "ol", "p", "pre",
    "q", "rt", "ruby", "s", "small", "span", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "u",
    "ul",
  ]

  private static let media: Set<String> = ["canvas", "embed", "iframe", "img", "object", "svg", "video"]

  /// What shows nothing of what stands in it, or nothing without its place in the page.
  private static let withoutText: Set<String> = [
    "audio", "input", "link", "math", "meta", "noscript", "option", "script", "select", "source", "style", "template",
    "textarea", "title", "track",
  ]
}

extension DeckSummary {
  /// Takes the picture of the first slide from the page as it was written.
  mutating func show(firstSlideOf output: borrowing Compiler.Output) {
    guard let (page, files) = output.written, let slide = page.columns.first?.slides.first else { return }
    picture = SlideSketch.html(of: slide, in: page, files)
    // The author's words, for what is not in the page is no longer named there.
    background = output.page?.content.columns.first?.slides.first.map { SlideBackdrop(of: $0).text } ?? ""
    if let address = SlideSketch.backdrop(of: slide, in: page, files) {
      background = String(decoding: address, as: UTF8.self)
    }
  }
}
