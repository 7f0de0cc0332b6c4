import DeckModel
import DeckPasses

/// The two ways through a deck. Both meet the same places in the same order: slide attributes, slides and notes, then
/// what stands around the slides, styles and the one option that is an address.
///
/// - Complexity: linear in the nodes of the slides. Recursion follows the tree, whose depth the reader and the passes
///   cap.
extension Embedding {
  /// Notes every address. Only reads, so that a deck without any is never copied.
  mutating func findPlaces(_ slides: [Int]) {
    for index in slides {
      let slide = deck.slides[index]
      find(in: slide.attributes, of: "section", at: slide.range)
      find(in: slide.children)
      find(in: slide.notes)
    }
    find(in: deck.furniture)
    for style in deck.styles { _ = rewritten(style) }
    _ = parallax()
  }

  /// Writes what stands at each place from now on.
  mutating func fillPlaces(_ slides: [Int]) {
    // Taken out, because a place may add to the deck's text.
    var all: [Slide] = []
    swap(&all, &deck.slides)
    for index in slides {
      fill(&all[index].attributes, of: "section", at: all[index].range)
      fill(&all[index].children, isInLink: false)
      fill(&all[index].notes, isInLink: false)
    }
    swap(&all, &deck.slides)
    var furniture: [Node] = []
    swap(&furniture, &deck.furniture)
    fill(&furniture, isInLink: false)
    swap(&furniture, &deck.furniture)
    for index in deck.styles.indices {
      if let css = rewritten(deck.styles[index]) { deck.styles[index].css = deck.text.append(filled(css)) }
    }
    if let change = parallax() { deck.metadata[change.group]?[Self.parallaxOption] = change.value }
  }

  private mutating func find(in nodes: [Node]) {
    for index in nodes.indices {
      let tag = nodes[index].tag
      if case .image(let destination, _) = nodes[index].kind, !destination.isEmpty {
        let source = Attribute("src", deck.text.string(destination), at: nodes[index].range)
        _ = replacement(of: source, .source(.image), "img", nodes[index].attributes, at: nodes[index].range)
      }
      if let tag, !nodes[index].attributes.isEmpty {
        find(in: nodes[index].attributes, of: tag, at: nodes[index].range)
      }
      if !nodes[index].children.isEmpty { find(in: nodes[index].children) }
    }
  }

  private mutating func find(in attributes: [Attribute], of tag: String, at range: SourceRange) {
    for attribute in attributes where !attribute.isOwn {
      guard let form = AddressForm.of(attribute.name, on: tag) else { continue }
      _ = replacement(of: attribute, form, tag, attributes, at: attribute.range == .none ? range : attribute.range)
    }
  }

  private mutating func fill(_ nodes: inout [Node], isInLink: Bool) {
    for index in nodes.indices {
      if case .image(let destination, let title) = nodes[index].kind {
        fill(image: &nodes[index], destination, title)
      } else if !nodes[index].attributes.isEmpty, let tag = nodes[index].tag {
        fill(&nodes[index].attributes, of: tag, at: nodes[index].range)
      }
      if !nodes[index].children.isEmpty {
        fill(&nodes[index].children, isInLink: isInLink || nodes[index].tag == "a")
      }
      if !isInLink, case .element("img") = nodes[index].kind { addLink(&nodes[index]) }
    }
  }

  // MARK: - Elements

  /// An image of Markdown; one that changes becomes the element that it is written as.
  private mutating func fill(image node: inout Node, _ destination: TextRange, _ title: TextRange) {
    var new: [Attribute]?
    if !destination.isEmpty {
      let source = Attribute("src", deck.text.string(destination), at: node.range)
      new = replacement(of: source, .source(.image), "img", node.attributes, at: node.range)
    } else if node.attributes["data-deckc-remote"] != nil {
      new = []
    }
    fill(&node.attributes, of: "img", at: node.range)
    guard var attributes = new else { return }
    attributes.append(.own("alt", deck.text.alternative(of: node.children)))
    if !title.isEmpty { attributes.append(.own("title", deck.text.string(title))) }
    for attribute in node.attributes { attributes.merge(attribute) }
    attributes.merge(.own("class", "md-image"))
    node = Node(.element("img"), node.range, attributes: attributes)
  }

  /// Puts a link behind an image that may not be loaded (`settlements`, "A remote image ...").
  private mutating func addLink(_ node: inout Node) {
    guard let address = node.attributes["data-deckc-remote"] else { return }
    var link = Node(.element("a"), node.range)
    link.attributes = [
      .own("class", "deckc-card"), .own("href", address), .own("target", "_blank"), .own("rel", "noopener noreferrer"),
    ]
    link.children = [Node(.text(deck.text.append("Image: \(address)")), node.range)]
    node = Node(.element("span"), node.range, attributes: [.own("class", "deckc-frame")], children: [node, link])
  }

  // MARK: - Attributes

  /// - Parameter range: the element's, for attributes that have none of their own.
  private mutating func fill(_ attributes: inout [Attribute], of tag: String, at range: SourceRange) {
    var changes: [(index: Int, new: [Attribute])] = []
    for index in attributes.indices where !attributes[index].isOwn {
      let attribute = attributes[index]
      guard let form = AddressForm.of(attribute.name, on: tag) else { continue }
      let place = attribute.range == .none ? range : attribute.range
      if let new = replacement(of: attribute, form, tag, attributes, at: place) { changes.append((index, new)) }
    }
    for (index, new) in changes.reversed() { attributes.replaceSubrange(index...index, with: new) }
  }

  /// The attributes that stand in the place of `attribute`, or nil when it stays.
  private mutating func replacement(
    of attribute: Attribute, _ form: AddressForm, _ tag: String, _ others: [Attribute], at range: SourceRange
  ) -> [Attribute]? {
    var name = attribute.name
    let value: String?
    switch form {
    case .source(let family): return source(attribute, family, tag, others, at: range)
    case .single(let family):
      switch outcome(attribute.value, family, .fixed, at: range) {
      case .unchanged: return nil
      case .file(let text, _, _), .link(let text): value = text
      case .stored, .card, .nothing: value = ""
      }
    case .sourceSet: value = visit(sourceSet: attribute.value, at: range)
    case .list(let family): value = visit(list: attribute.value, family, at: range)
    case .declarations: value = visit(css: attribute.value, at: range)
    case .background:
      guard AttributeValue.isPictureAddress(attribute.value) else {
        value = visit(css: attribute.value, at: range)
        break
      }
      name = "data-background-image"
      value = visit(list: attribute.value, .image, at: range)
    }
    guard let value else { return nil }
    return value.isEmpty || (name != attribute.name && others[name] != nil)
      ? [] : [Attribute(name, value, at: attribute.range)]
  }

  private mutating func source(
    _ attribute: Attribute, _ family: MediaType.Family, _ tag: String, _ others: [Attribute], at range: SourceRange
  ) -> [Attribute]? {
    let isImage = tag == "img"
    // A picture that is in the page has nothing to wait for.
    let name = isImage && others["src"] == nil ? "src" : attribute.name
    switch outcome(attribute.value, family, .source(id: others["id"]), at: range) {
    case .unchanged: return nil
    case .nothing: return []
    case .card(let address): return [.own("data-deckc-remote", address)]
    case .link(let address):
      let manners = [Attribute.own("loading", "lazy"), .own("referrerpolicy", "no-referrer")]
      let link = Attribute(name, address, at: attribute.range)
      return isImage ? [link] + manners.filter { others[$0.name] == nil } : [link]
    case .stored(let name, let size):
      return [.own("data-deckc-same", name)] + attributes(of: isImage ? size : nil, beside: others)
    case .file(let mark, let size, let id):
      let new = [Attribute(name, mark, at: attribute.range)] + attributes(of: isImage ? size : nil, beside: others)
      return others["id"] == nil ? new + (id.map { [.own("id", $0)] } ?? []) : new
    }
  }

  /// `width` and `height` from a file's header where the author gave neither. The third tells the style sheet that they
  /// are the picture's own, so that rules of the author's may change one of them and keep the picture's shape.
  private func attributes(of size: PixelSize?, beside others: [Attribute]) -> [Attribute] {
    guard let size, others["width"] == nil, others["height"] == nil else { return [] }
    return [.own("width", String(size.width)), .own("height", String(size.height)), .own("data-deckc-size")]
  }
}

extension TextPool {
  /// The text of an image's content without its markup.
  fileprivate func alternative(of nodes: [Node]) -> String {
    nodes.reduce(into: "") { text, node in
      switch node.kind {
      case .text(let range), .code(let range), .htmlInline(let range): text += string(range)
      case .softBreak, .lineBreak: text += " "
      default: text += alternative(of: node.children)
      }
    }
  }
}
