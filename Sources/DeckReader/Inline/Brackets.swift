import DeckModel

/// An opening bracket that waits for its closing one.
struct Bracket {
  enum Kind: UInt8 { case link, image, note }

  var kind: Kind
  /// Index of its text in the items, and how many runs stood before it.
  var item: Int
  var firstRun: Int
  /// Where it begins, and where its content begins.
  var start: Int
  var content: Int
  /// False once a link has been made inside: links hold no links.
  var isActive = true
  /// A bracket was opened behind it: its content cannot be a label.
  var hasBrackets = false
}

/// Links, images and footnotes (CommonMark 0.30 section 6.3; `hackmd-dialect` 6.5, 7).
extension InlineParser {
  mutating func bracket() -> Bool {
    switch text[position] {
    case UInt8(ascii: "["):
      if !loneFootnoteReference() { open(.link, width: 1) }
    case UInt8(ascii: "!"):
      guard position + 1 < text.count, text[position + 1] == UInt8(ascii: "[") else { return false }
      open(.image, width: 2)
    default:
      return close()
    }
    return true
  }

  /// `^[`: a footnote written where it is used.
  mutating func inlineFootnote() -> Bool {
    guard position + 1 < text.count, text[position + 1] == UInt8(ascii: "[") else { return false }
    open(.note, width: 2)
    return true
  }

  private mutating func open(_ kind: Bracket.Kind, width: Int) {
    guard kind == .link || brackets.count < Limits.nesting else {
      position += width
      return
    }
    flush()
    if !brackets.isEmpty { brackets[brackets.count - 1].hasBrackets = true }
    brackets.append(
      Bracket(kind: kind, item: items.count, firstRun: runs.count, start: position, content: position + width))
    items.append(textNode(position, position + width))
    position += width
    pending = position
  }

  private mutating func close() -> Bool {
    guard let opener = brackets.popLast() else { return false }
    if opener.kind == .note {
      let nodes = content(of: opener)
      let range = range(opener.start, position + 1)
      replace(opener, with: Node(.element("sup"), range, attributes: [noteUse(nil, nodes, range)]), end: position + 1)
      return true
    }
    guard opener.isActive else { return false }
    if let link = inlineLink(opener) ?? reference(opener) {
      make(link, opener)
      return true
    }
    if opener.kind == .link, footnoteReference(opener.start, position, item: opener.item, run: opener.firstRun) {
      return true
    }
    if scope.dialect == .hackmd { noteUndefined(opener) }
    return false
  }

  /// A note on brackets that can hardly mean anything but a reference (`hackmd-dialect` 11).
  private mutating func noteUndefined(_ opener: Bracket) {
    if opener.kind == .link, position - opener.content >= 2, text[opener.content] == UInt8(ascii: "^"),
      !text[opener.content + 1..<position].contains(where: isSpace)
    {
      let label = String(decoding: text[opener.content + 1..<position], as: UTF8.self)
      note("footnote-undefined", range(opener.start, position + 1), "no footnote of this slide is called \(label)")
    } else if opener.content < position, let label = LinkSyntax.label(text, position + 1, text.count) {
      let name = String(decoding: text[label], as: UTF8.self)
      note("reference-undefined", range(opener.start, label.upperBound + 1), "no link definition is called \(name)")
    }
  }

  private struct Link {
    var destination: TextRange
    var title: TextRange
    var size: [Attribute] = []
    var end: Int
  }

  private mutating func make(_ link: Link, _ opener: Bracket) {
    let range = range(opener.start, link.end)
    var node: Node
    if opener.kind == .image {
      node = Node(.image(destination: link.destination, title: link.title), range, attributes: link.size)
      if scope.dialect == .hackmd {
        // HackMD's alternative text is the label as written.
        node.children = opener.content < position ? [textNode(opener.content, position)] : []
      } else {
        node.children = content(of: opener)
      }
    } else {
      node = Node(.link(destination: link.destination, title: link.title), range)
      node.children = content(of: opener).withoutBareAddresses
      for index in brackets.indices where brackets[index].kind == .link { brackets[index].isActive = false }
    }
    replace(opener, with: node, end: link.end)
  }

  /// The finished items behind an opening bracket.
  private mutating func content(of opener: Bracket) -> [Node] {
    flush()
    match(runsFrom: opener.firstRun)
    return tree(itemsFrom: opener.item + 1, runsFrom: opener.firstRun)
  }

  private mutating func replace(_ opener: Bracket, with node: Node, end: Int) {
    flush()
    replace(itemsFrom: opener.item, runsFrom: opener.firstRun, with: node, end: end)
  }

  private mutating func replace(itemsFrom item: Int, runsFrom run: Int, with node: Node, end: Int) {
    items.removeSubrange(item...)
    runs.removeSubrange(run...)
    items.append(node)
    position = end
    pending = end
  }

  /// `(destination "title" =WxH)` behind the closing bracket.
  private mutating func inlineLink(_ opener: Bracket) -> Link? {
    guard position + 1 < text.count, text[position + 1] == UInt8(ascii: "(") else { return nil }
    var place = LinkSyntax.skipSpaces(text, position + 2, text.count)
    var link = Link(destination: .empty, title: .empty, end: 0)
    let isImage = opener.kind == .image
    if let destination = LinkSyntax.destination(text, place, text.count) {
      if scope.dialect == .hackmd {
        let bytes = unescaped(UnsafeBufferPointer(rebasing: text[destination.content]))
        if LinkSyntax.isRefused(bytes) { return nil }
      }
      // An image without a destination may still have a size: `![](=10x)` is none, as on HackMD.
      link.destination = resolved(destination.content.lowerBound, destination.content.upperBound)
      place = destination.end
    }
    var next = LinkSyntax.skipSpaces(text, place, text.count)
    if next > place, let title = LinkSyntax.title(text, next, text.count) {
      link.title = resolved(title.content.lowerBound, title.content.upperBound)
      place = title.end
      next = LinkSyntax.skipSpaces(text, place, text.count)
    }
    if isImage, scope.dialect == .hackmd, next > place, let size = ImageSize(text, next) {
      link.size = size.attributes(at: range(next, size.end))
      next = LinkSyntax.skipSpaces(text, size.end, text.count)
    }
    guard next < text.count, text[next] == UInt8(ascii: ")") else { return nil }
    link.end = next + 1
    return link
  }

  /// `[label]`, `[]` or nothing behind the closing bracket.
  private func reference(_ opener: Bracket) -> Link? {
    guard scope.hasLinks else { return nil }
    if let label = LinkSyntax.label(text, position + 1, text.count) { return defined(label, end: label.upperBound + 1) }
    var end = position + 1
    if end + 1 < text.count, text[end] == UInt8(ascii: "["), text[end + 1] == UInt8(ascii: "]") { end += 2 }
    return opener.hasBrackets ? nil : defined(opener.content..<position, end: end)
  }

  /// The definition that the label names, for a link that ends at `end`.
  private func defined(_ label: Range<Int>, end: Int) -> Link? {
    guard let name = normalisedLabel(UnsafeBufferPointer(rebasing: text[label])), let found = scope.link(name) else {
      return nil
    }
    return Link(destination: found.destination, title: found.title, end: end)
  }

  /// A reference that nothing follows which could make a link of it. It is taken as one, before its sign can begin a
  /// superscript: in `[^1],[^2]` none goes from one note to the other.
  private mutating func loneFootnoteReference() -> Bool {
    guard !scope.local.footnotes.isEmpty, position + 1 < text.count, text[position + 1] == UInt8(ascii: "^") else {
      return false
    }
    var end = position + 2
    while end < text.count, text[end] != UInt8(ascii: "]") {
      if text[end] == UInt8(ascii: "[") || isSpace(text[end]) { return false }
      end += 1
    }
    if end + 1 < text.count, text[end + 1] == UInt8(ascii: "(") { return false }
    if scope.hasLinks, let label = LinkSyntax.label(text, end + 1, text.count), defined(label, end: end) != nil {
      return false
    }
    flush()
    guard footnoteReference(position, end, item: items.count, run: runs.count) else { return false }
    if !brackets.isEmpty { brackets[brackets.count - 1].hasBrackets = true }
    return true
  }

  /// `[^label]` from `start` to the bracket at `end`, if the slide has its definition. It takes the place of the items
  /// and runs of delimiters from the given ones on.
  private mutating func footnoteReference(_ start: Int, _ end: Int, item: Int, run: Int) -> Bool {
    guard !scope.local.footnotes.isEmpty, end - start >= 3, text[start + 1] == UInt8(ascii: "^") else { return false }
    let label = text[start + 2..<end]
    guard !label.contains(where: isSpace) else { return false }
    let name = String(decoding: label, as: UTF8.self)
    guard scope.local.footnotes[name] != nil else { return false }
    let range = range(start, end + 1)
    for index in brackets.indices where brackets[index].kind == .link { brackets[index].isActive = false }
    let node = Node(.element("sup"), range, attributes: [noteUse(name, nil, range)])
    replace(itemsFrom: item, runsFrom: run, with: node, end: end + 1)
    return true
  }

  /// Remembers the use; ``Footnotes`` numbers it by the index kept in the attribute's value.
  private mutating func noteUse(_ label: String?, _ inline: [Node]?, _ range: SourceRange) -> Attribute {
    notes.append(NoteUse(label: label ?? "", inline: inline, range: range))
    return Attribute(Footnotes.marker, String(noteBase + notes.count - 1), at: range)
  }
}
