import DeckModel

/// The pass that applies `<!-- .slide: -->` and `<!-- .element: -->`.
///
/// `.element` means the nearest element before the comment among its siblings, `<br>` aside, else the parent; with
/// neither, a `div` is put round the slide's content. One difference from HackMD: a comment that only makes a fragment,
/// behind white space at the end of a block of text, means the block and not the styled words before it.
enum AttributeComments {
  static func run(_ deck: inout Deck, _ context: inout PassContext) {
    guard context.options.isHackMD else { return }
    var applier = Applier(isTrusted: context.options.html == .trusted)
    swap(&applier.text, &deck.text)
    for index in deck.slides.indices where deck.slides[index].contents.mayHold(.comments, or: .rawHTML) {
      applier.slideAttributes = deck.slides[index].attributes
      applier.applyToRoot(&deck.slides[index].children, deck.slides[index].range)
      applier.applyToRoot(&deck.slides[index].notes, deck.slides[index].range)
      deck.slides[index].attributes = applier.slideAttributes
      deck.slides[index].lookThrough()
    }
    swap(&applier.text, &deck.text)
    context.diagnostics += applier.diagnostics
  }
}

private struct Applier {
  /// Whether every name may be set.
  let isTrusted: Bool
  var text = TextPool(source: [])
  var slideAttributes: [Attribute] = []
  var diagnostics: [Diagnostic] = []

  init(isTrusted: Bool) { self.isTrusted = isTrusted }

  mutating func applyToRoot(_ nodes: inout [Node], _ range: SourceRange) {
    guard holdsComment(nodes) else { return }
    let rest = apply(&nodes)
    guard !rest.isEmpty else { return }
    var wrapper = Node(.element("div"), range)
    swap(&wrapper.children, &nodes)
    set(rest, on: &wrapper)
    nodes = [wrapper]
  }

  private func holdsComment(_ nodes: [Node]) -> Bool {
    nodes.contains { node in
      switch node.kind {
      case .comment, .htmlBlock, .htmlInline: true
      default: holdsComment(node.children)
      }
    }
  }

  /// Applies the comments in `nodes` and below.
  ///
  /// - Returns: the attributes meant for the parent.
  private mutating func apply(_ nodes: inout [Node], inText: Bool = false) -> [Attribute] {
    var forParent: [Attribute] = []
    // The element before, itself or in the `plain` at that place, which has no element of its own.
    var target: (index: Int, inner: Int?)?
    for index in nodes.indices {
      if let comment = attributeComment(&nodes[index]) {
        switch comment.target {
        case .slide: setOnSlide(comment.attributes)
        case .element:
          if let target, comment.makesFragment,
            inText ? endsBlock(index, nodes, target.index) : endsItem(index, nodes, target)
          {
            forParent += comment.attributes
          } else if let target, let inner = target.inner {
            set(comment.attributes, on: &nodes[target.index].children[inner])
          } else if let target {
            set(comment.attributes, on: &nodes[target.index])
          } else {
            forParent += comment.attributes
          }
        }
        continue
      }
      let rest = nodes[index].children.isEmpty ? [] : apply(&nodes[index].children, inText: nodes[index].holdsText)
      if case .plain = nodes[index].kind {
        forParent += rest
        if let inner = nodes[index].children.lastIndex(where: \.takesComment) { target = (index, inner) }
      } else {
        if !rest.isEmpty { set(rest, on: &nodes[index]) }
        if nodes[index].takesComment { target = (index, nil) }
      }
    }
    return forParent
  }

  /// Whether the comment at `index` stands behind white space at the end of a block, which holds more than the words at
  /// `target`.
  private func endsBlock(_ index: Int, _ nodes: [Node], _ target: Int) -> Bool {
    guard index > 0, endsInSpace(nodes[index - 1]) else { return false }
    return isPart(target, of: nodes[..<index]) && nodes[(index + 1)...].allSatisfy(isBlank)
  }

  /// Whether the comment at `index` stands on the line below the text of a tight item, which it ends.
  private func endsItem(_ index: Int, _ nodes: [Node], _ target: (index: Int, inner: Int?)) -> Bool {
    guard let inner = target.inner else { return false }
    return isPart(inner, of: nodes[target.index].children[...]) && nodes[(index + 1)...].allSatisfy(isBlank)
  }

  /// Whether `nodes` hold more than the words at `target`.
  private func isPart(_ target: Int, of nodes: ArraySlice<Node>) -> Bool {
    nodes[target].isWords && nodes.indices.contains { $0 != target && !isBlank(nodes[$0]) }
  }

  private func endsInSpace(_ node: Node) -> Bool {
    switch node.kind {
    case .softBreak, .lineBreak, .element("br"): true
    case .text(let range): text.withBytes(range, \.last)?.isSpace ?? false
    default: false
    }
  }

  /// Whether the node is nothing that anybody sees.
  private func isBlank(_ node: Node) -> Bool {
    switch node.kind {
    case .softBreak, .lineBreak, .element("br"), .comment: true
    case .htmlInline(let html): text.withBytes(html, commentInside) != nil
    case .text(let range): text.withBytes(range) { $0.allSatisfy(\.isSpace) }
    default: false
    }
  }

  /// The attributes in a comment, with ranges in the source. Raw HTML, left over in trusted mode, that is nothing but
  /// such a comment becomes one.
  private mutating func attributeComment(_ node: inout Node) -> AttributeComment? {
    let inside: TextRange
    switch node.kind {
    case .comment(let range): inside = range
    case .htmlBlock(let html), .htmlInline(let html):
      guard let range = text.withBytes(html, commentInside) else { return nil }
      inside = TextRange(html.lowerBound + range.lowerBound, html.lowerBound + range.upperBound)
    default: return nil
    }
    guard var comment = text.withBytes(inside, AttributeComment.init) else { return nil }
    node.kind = .comment(inside)
    let isSource = inside.upperBound <= text.source.count
    for index in comment.attributes.indices {
      let range = comment.attributes[index].range
      comment.attributes[index].range =
        isSource
        ? SourceRange(inside.lowerBound + range.lowerBound, inside.lowerBound + range.upperBound) : node.range
    }
    return comment
  }

  private mutating func setOnSlide(_ attributes: [Attribute]) {
    for attribute in attributes {
      if isTrusted || (AllowList.allowsEverywhere(attribute.name) && !AllowList.isOwn(attribute.name)) {
        slideAttributes.merge(attribute)
      } else {
        diagnostics.append(.dropped(attribute, of: "section"))
      }
    }
  }

  private mutating func set(_ attributes: [Attribute], on node: inout Node) {
    guard let tag = node.tag else { return }
    for attribute in attributes {
      if isTrusted || AllowList.allowsComment(toSet: attribute.name, on: tag) {
        node.attributes.merge(attribute)
      } else {
        diagnostics.append(.dropped(attribute, of: tag))
      }
    }
  }
}

/// The inside of `bytes` when they are one comment and blanks.
private func commentInside(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
  let tokens = HTMLTokenizer.tokens(bytes)
  guard case .comment(let inside)? = tokens.first?.kind, tokens.count <= 2 else { return nil }
  guard tokens.dropFirst().allSatisfy({ bytes[$0.range].allSatisfy(\.isSpace) }) else { return nil }
  return inside
}

extension Node {
  /// Whether the node is a block that may hold words beside styled ones.
  fileprivate var holdsText: Bool {
    switch kind {
    case .paragraph, .plain, .heading: true
    case .element(let tag): ["p", "li", "td", "th", "dd", "dt"].contains(tag) || headingLevel != nil
    default: false
    }
  }

  /// Whether the node stands in a line of text.
  fileprivate var isWords: Bool {
    switch kind {
    case .code, .image, .math, .element("img"): true
    default: isInline
    }
  }

  /// Whether a comment behind it means it: an element, but no `<br>` and none that HackMD puts in only after the
  /// comments are applied (task boxes, quote tags).
  fileprivate var takesComment: Bool {
    guard let tag else { return false }
    switch tag {
    case "br", "label": return false
    case "input": return attributes["class"] != "task-list-item-checkbox"
    case "small": return children.first?.isQuoteIcon != true
    case "span": return attributes["data-color"] == nil
    default: return true
    }
  }

  private var isQuoteIcon: Bool { tag == "i" && attributes["class"]?.hasPrefix("fa fa-") == true }
}
