import DeckModel

/// What each tag does to the stack.
extension ElementBuilder {
  mutating func startTag(_ token: HTMLToken, _ place: Place) {
    let range = place.source(token.range)
    switch AllowList.fate(of: token.name) {
    case .escaped: escape(token, place)
    case .tagRemoved, .removed: removeTag(token, place)
    case .checkbox:
      guard token.attributes["type"]?.lowercased() == "checkbox" else { return removeTag(token, place) }
      append(Node(.element("input"), range, attributes: checkbox(attributes(of: token, place))))
    case .kept, .frame, .style:
      impliedEnds(before: token.name)
      impliedStarts(before: token.name, at: range)
      let attributes = attributes(of: token, place)
      if ElementNames.void.contains(token.name) {
        append(Node(.element(token.name), range, attributes: attributes))
      } else {
        push(token.name, attributes, range)
      }
    }
  }

  mutating func endTag(_ token: HTMLToken, _ place: Place) {
    switch AllowList.fate(of: token.name) {
    case .escaped: escape(token, place)
    case .kept where token.name == "br": append(Node(.element("br"), place.source(token.range)))
    case .kept: endElement(token.name, at: place.source(token.range))
    default: break
    }
  }

  /// Takes the start tag at `index` with all its element holds; a start tag whose end is missing goes alone, or with
  /// its raw text.
  ///
  /// - Returns: the item to go on with.
  mutating func takeWhole(_ index: Int, _ items: [HTMLItem], _ nodes: [Node]) -> Int {
    let item = items[index]
    guard let token = item.token else { return index + 1 }
    if token.isDiagram { return takeDiagram(token, index, items, nodes) }
    let place = Place(nodes[item.node], text)
    var next = index + 1
    var content: HTMLToken?
    if next < items.count, let raw = items[next].token, case .rawText = raw.kind {
      content = raw
      next += 1
    }
    var range = place.source(token.range)
    var inside = content.map { place.text($0.range) }
    if let end = item.end, let endToken = items[end].token {
      let endPlace = Place(nodes[items[end].node], text)
      range = range.union(endPlace.source(endToken.range))
      inside = inside ?? Place.between((place, token), (endPlace, endToken))
      next = end + 1
    }
    switch AllowList.fate(of: token.name) {
    case .frame: append(Node(.element("iframe"), range, attributes: attributes(of: token, place)))
    case .style where item.end != nil || content != nil: style(inside ?? .empty, range, attributes(of: token, place))
    default: removeTag(token, place, withContent: item.end != nil || content != nil)
    }
    return next
  }

  /// A diagram's text is what stands between its tags, whatever Markdown made of it; one whose end is missing is an
  /// element like any other.
  private mutating func takeDiagram(_ token: HTMLToken, _ index: Int, _ items: [HTMLItem], _ nodes: [Node]) -> Int {
    let item = items[index]
    let place = Place(nodes[item.node], text)
    guard let end = item.end, let endToken = items[end].token else {
      startTag(token, place)
      return index + 1
    }
    let endPlace = Place(nodes[items[end].node], text)
    let between =
      item.node == items[end].node
      ? place.text(token.range.upperBound..<endToken.range.lowerBound)
      : Place.between((place, token), (endPlace, endToken))
    guard var source = between else {
      startTag(token, place)
      return index + 1
    }
    while text.withBytes(source, \.first) == UInt8(ascii: "\n") { source.start += 1 }
    impliedEnds(before: token.name)
    var node = Node(
      .diagram(Diagram(name: "mermaid", className: "mermaid", source: decoded(source), parameters: "")),
      place.source(token.range).union(endPlace.source(endToken.range)))
    node.attributes = attributes(of: token, place).compactMap(\.withoutMermaid)
    append(node)
    return end + 1
  }

  private mutating func style(_ css: TextRange, _ range: SourceRange, _ attributes: [Attribute]) {
    hasStyleElements = true
    append(Node(.element("style"), range, attributes: attributes, children: [Node(.text(css), range)]))
  }

  /// `input` is kept only as a check box that cannot be changed (`trust` S1).
  private func checkbox(_ attributes: [Attribute]) -> [Attribute] {
    var attributes = attributes.filter { $0.name != "disabled" }
    attributes.append(Attribute("disabled"))
    return attributes
  }

  /// The attributes of a tag with their ranges in the source. Names that the page's own script reads are not the
  /// author's to set.
  private mutating func attributes(of token: HTMLToken, _ place: Place) -> [Attribute] {
    guard !token.attributes.isEmpty else { return [] }
    var kept: [Attribute] = []
    kept.reserveCapacity(token.attributes.count)
    for var attribute in token.attributes {
      attribute.range = place.source(attribute.range.lowerBound..<attribute.range.upperBound)
      if AllowList.isOwn(attribute.name) {
        diagnostics.append(.dropped(attribute, of: token.name))
      } else {
        kept.append(attribute)
      }
    }
    return kept
  }
}

// MARK: - Text and removals

extension ElementBuilder {
  /// Appends text of an HTML block, its character references replaced. A line end right behind `<pre>` is not part of
  /// the text (HTML standard, "in body").
  mutating func append(text range: TextRange, _ source: SourceRange) {
    var range = range
    if let top = open.last, top.tag == "pre", top.children.isEmpty,
      text.withBytes(range, \.first) == UInt8(ascii: "\n")
    {
      range.start += 1
    }
    if !range.isEmpty { append(Node(.text(decoded(range)), source)) }
  }

  /// Shows a tag as text.
  mutating func escape(_ token: HTMLToken, _ place: Place) {
    let range = place.source(token.range)
    append(text: place.text(token.range), range)
    let name = token.name.isEmpty ? "This markup" : "<\(token.name)>"
    diagnostics.append(
      Diagnostic(.note, "tag-escaped", at: range, "\(name) is no element of HTML and is shown as text"))
  }

  private mutating func removeTag(_ token: HTMLToken, _ place: Place, withContent: Bool = false) {
    let what = withContent ? "and what it holds are removed" : "is removed, what it holds stays"
    diagnostics.append(
      Diagnostic(.warning, "tag-removed", at: place.source(token.range), "<\(token.name)> \(what) (S1)"))
  }

  private mutating func decoded(_ range: TextRange) -> TextRange {
    let decoded = text.withBytes(range) { bytes -> [UInt8]? in
      bytes.contains(UInt8(ascii: "&")) ? decodeReferences(bytes, inAttribute: false) : nil
    }
    return decoded.map { text.append($0) } ?? range
  }
}

extension Attribute {
  /// The class without the word that a diagram has of itself; nil when nothing is left.
  fileprivate var withoutMermaid: Attribute? {
    guard name == "class" else { return self }
    let words = value.split(separator: " ").filter { $0 != "mermaid" }
    return words.isEmpty ? nil : Attribute(name, words.joined(separator: " "), at: range)
  }
}
