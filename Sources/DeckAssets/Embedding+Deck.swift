import DeckModel
import DeckPasses

/// The way through a deck, the same for finding and for placing.
extension Embedding {
  /// Slide attributes, slides and notes in the page's order, then styles and the one option that is an address.
  mutating func visitDeck(_ slides: [Int]) {
    // Taken out, because a place may add to the deck's text.
    var all: [Slide] = []
    swap(&all, &deck.slides)
    for index in slides {
      visit(&all[index].attributes, of: "section", at: all[index].range)
      visit(&all[index].children, isInLink: false)
      visit(&all[index].notes, isInLink: false)
    }
    swap(&all, &deck.slides)
    var styles: [Style] = []
    swap(&styles, &deck.styles)
    for index in styles.indices { visit(&styles[index]) }
    swap(&styles, &deck.styles)
    visitParallax()
  }

  /// - Complexity: linear in the nodes. Recursion follows the tree, whose depth the reader and the passes cap.
  private mutating func visit(_ nodes: inout [Node], isInLink: Bool) {
    for index in nodes.indices {
      if case .image(let destination, let title) = nodes[index].kind {
        visit(image: &nodes[index], destination, title)
      } else if !nodes[index].attributes.isEmpty, let tag = nodes[index].tag {
        visit(&nodes[index].attributes, of: tag, at: nodes[index].range)
      }
      if !nodes[index].children.isEmpty {
        visit(&nodes[index].children, isInLink: isInLink || nodes[index].tag == "a")
      }
      if isPlacing, !isInLink, case .element("img") = nodes[index].kind { addLink(&nodes[index]) }
    }
  }

  // MARK: - Elements

  /// An image of Markdown; one that changes becomes the element that it is written as.
  private mutating func visit(image node: inout Node, _ destination: TextRange, _ title: TextRange) {
    visit(&node.attributes, of: "img", at: node.range)
    let source = Attribute("src", deck.text.string(destination), at: node.range)
    var attributes: [Attribute] = []
    if !destination.isEmpty {
      guard let new = replacement(of: source, .source(.image), "img", node.attributes, at: node.range) else { return }
      attributes = new
    } else if node.attributes["data-deckc-remote"] == nil || !isPlacing {
      return
    }
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
  private mutating func visit(_ attributes: inout [Attribute], of tag: String, at range: SourceRange) {
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
