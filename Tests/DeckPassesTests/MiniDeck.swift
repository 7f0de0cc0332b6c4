import DeckModel
import DeckPasses

/// A deck for tests of passes, made without the reader: paragraphs at blank lines, raw HTML where a block begins with
/// `<` or inside a paragraph, `**strong**`, `` `code` `` and `[link](destination)`; slides at `---`.
func miniDeck(_ text: String) -> Deck {
  var deck = Deck(source: Source(name: "test.md", bytes: Array(text.utf8)))
  var offset = 0
  for (index, slide) in text.components("\n---\n").enumerated() {
    var made = Slide(h: index, v: 0, range: SourceRange(offset, offset + slide.utf8.count))
    var start = offset
    for block in slide.components("\n\n") {
      let range = SourceRange(start, start + block.utf8.count)
      let blanks = block.utf8.prefix { $0 == 0x0A || $0 == 0x20 }.count
      if block.utf8.dropFirst(blanks).first == UInt8(ascii: "<") {
        made.children.append(Node(.htmlBlock(TextRange(range)), range))
      } else if blanks < block.utf8.count {
        made.children.append(Node(.paragraph, range, children: inlines(deck.source.bytes, range)))
      }
      start += block.utf8.count + 2
    }
    deck.slides.append(made)
    offset += slide.utf8.count + 5
  }
  return deck
}

private func inlines(_ bytes: [UInt8], _ range: SourceRange) -> [Node] {
  var nodes: [Node] = []
  var start = range.lowerBound
  var position = start
  func find(_ mark: String, from: Int) -> Int? {
    let mark = Array(mark.utf8)
    guard from + mark.count <= range.upperBound else { return nil }
    return (from...range.upperBound - mark.count).first { Array(bytes[$0..<$0 + mark.count]) == mark }
  }
  func text(to end: Int) {
    if start < end { nodes.append(Node(.text(TextRange(start, end)), SourceRange(start, end))) }
  }
  while position < range.upperBound {
    var node: Node?
    var end = position
    let isMarkup = position + 1 < range.upperBound && (bytes[position + 1] | 0x20 >= 0x61 || bytes[position + 1] < 0x30)
    if bytes[position] == UInt8(ascii: "<"), isMarkup, let close = find(">", from: position) {
      end = close + 1
      if find("<!--", from: position) == position, let close = find("-->", from: position) { end = close + 3 }
      node = Node(.htmlInline(TextRange(position, end)), SourceRange(position, end))
    } else if find("**", from: position) == position, let close = find("**", from: position + 2) {
      end = close + 2
      let inside = SourceRange(position + 2, close)
      node = Node(.strong, SourceRange(position, end), children: inlines(bytes, inside))
    } else if bytes[position] == UInt8(ascii: "`"), let close = find("`", from: position + 1) {
      end = close + 1
      node = Node(.code(TextRange(position + 1, close)), SourceRange(position, end))
    } else if bytes[position] == UInt8(ascii: "["), let middle = find("](", from: position),
      let close = find(")", from: middle)
    {
      end = close + 1
      let inside = SourceRange(position + 1, middle)
      node = Node(
        .link(destination: TextRange(middle + 2, close), title: .empty), SourceRange(position, end),
        children: inlines(bytes, inside))
    }
    if let node {
      text(to: position)
      nodes.append(node)
      start = end
      position = end
    } else {
      position += 1
    }
  }
  text(to: range.upperBound)
  return nodes
}

/// The tree as HTML, for comparing: attributes in their order, text escaped, comments and line ends as they are.
func html(_ nodes: [Node], _ deck: Deck) -> String {
  nodes.map { node in
    let inside = html(node.children, deck)
    switch node.kind {
    case .text(let range): return escaped(deck.text.string(range))
    case .comment(let range): return "<!--\(deck.text.string(range))-->"
    case .htmlBlock(let range), .htmlInline(let range): return "RAW{\(deck.text.string(range))}"
    case .code(let range): return "<code>\(escaped(deck.text.string(range)))</code>"
    case .codeBlock(let block): return "<pre><code>\(escaped(deck.text.string(block.literal)))</code></pre>"
    case .plain: return inside
    case .softBreak, .lineBreak: return "<br>"
    default: break
    }
    var attributes = node.attributes
    if case .link(let destination, _) = node.kind {
      attributes.insert(Attribute("href", deck.text.string(destination)), at: 0)
    }
    if case .image(let destination, _) = node.kind {
      attributes.insert(Attribute("src", deck.text.string(destination)), at: 0)
    }
    let list = attributes.map { $0.value.isEmpty ? " \($0.name)" : " \($0.name)=\"\(escaped($0.value))\"" }
    let tag = node.tag ?? "?"
    let start = "<\(tag)\(list.joined())>"
    return ["br", "hr", "img", "input", "source", "track", "wbr", "col", "area"].contains(tag)
      ? start : "\(start)\(inside)</\(tag)>"
  }.joined()
}

private func escaped(_ text: String) -> String {
  text.reduce(into: "") { out, character in
    switch character {
    case "&": out += "&amp;"
    case "<": out += "&lt;"
    case "\"": out += "&quot;"
    default: out.append(character)
    }
  }
}

extension String {
  /// The parts between `separator`s.
  fileprivate func components(_ separator: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var rest = self[...]
    while let first = rest.first {
      if rest.hasPrefix(separator) {
        parts.append(part)
        part = ""
        rest = rest.dropFirst(separator.count)
      } else {
        part.append(first)
        rest = rest.dropFirst()
      }
    }
    return parts + [part]
  }
}

/// What the first slide becomes, and the rules of what was said on the way.
func resolved(_ text: String, _ change: (inout PassOptions) -> Void = { _ in }) -> (html: String, rules: [String]) {
  var options = PassOptions()
  options.form = .fragment
  change(&options)
  let result = resolve(miniDeck(text), options: options)
  let deck = result.value.deck
  return (html(deck.slides[0].children, deck), result.diagnostics.map(\.rule))
}
