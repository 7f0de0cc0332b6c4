import DeckModel

/// The pass that lets nothing through but what `trust` §3 allows: it goes over the finished tree, whatever made the
/// nodes, and judges names and values of attributes, addresses, CSS and frames.
enum Sanitize {
  static func run(_ deck: inout Deck, _ context: inout PassContext) {
    guard context.options.html != .trusted else { return }
    var sanitizer = Sanitizer(context.options)
    swap(&sanitizer.text, &deck.text)
    for index in deck.slides.indices {
      if !deck.slides[index].attributes.isEmpty {
        sanitizer.clean(&deck.slides[index].attributes, of: "section", at: deck.slides[index].range)
      }
      if !deck.slides[index].contents.mayHold(.links, or: .attributes) { continue }
      sanitizer.clean(&deck.slides[index].children)
      sanitizer.clean(&deck.slides[index].notes)
    }
    for index in deck.styles.indices { sanitizer.clean(&deck.styles[index]) }
    swap(&sanitizer.text, &deck.text)
    context.diagnostics += sanitizer.diagnostics
  }
}

struct Sanitizer {
  var text = TextPool(source: [])
  var diagnostics: [Diagnostic] = []
  let options: PassOptions
  var mode: HTMLMode { options.html }

  init(_ options: PassOptions) { self.options = options }

  /// - Complexity: linear in the nodes, their attributes and destinations. Recursion follows the tree, whose depth the
  ///   reader and ``RawHTML`` cap.
  mutating func clean(_ nodes: inout [Node]) {
    var hasRefusedLink = false
    for index in nodes.indices {
      switch nodes[index].kind {
      case .text, .softBreak, .lineBreak, .plain: break
      case .link(let destination, _):
        if text.withBytes(destination, URLPolicy.isNoDestination) {
          hasRefusedLink = true
        } else {
          cleanLink(&nodes[index], destination)
        }
      case .image(let destination, _):
        if text.withBytes(destination, URLPolicy.isNoDestination) {
          hasRefusedLink = true
        } else {
          cleanImage(&nodes[index], destination)
        }
      case .element("iframe"): nodes[index] = frame(nodes[index])
      case .element("style"): cleanStyle(&nodes[index])
      default: break
      }
      if nodes[index].attributes.contains(where: { !$0.isOwn }), let tag = nodes[index].tag {
        clean(&nodes[index].attributes, of: tag, at: nodes[index].range)
      }
      if !nodes[index].children.isEmpty { clean(&nodes[index].children) }
    }
    if hasRefusedLink { nodes = nodes.flatMap { isRefused($0) ? source(of: $0) : [$0] } }
  }

  mutating func report(
    _ rule: String, _ range: SourceRange, _ message: String, severity: Diagnostic.Severity = .warning
  ) {
    diagnostics.append(Diagnostic(severity, rule, at: range, message))
  }
}

// MARK: - Links and images of Markdown

extension Sanitizer {
  private func isRefused(_ node: Node) -> Bool {
    switch node.kind {
    case .link(let destination, _), .image(let destination, _):
      text.withBytes(destination, URLPolicy.isNoDestination)
    default: false
    }
  }

  private mutating func cleanLink(_ node: inout Node, _ destination: TextRange) {
    guard case .link(_, let title) = node.kind, !text.withBytes(destination, { URLPolicy.allows($0, .link, mode) })
    else { return }
    node.kind = .link(destination: .empty, title: title)
    diagnostics.append(.dropped(Attribute("href", at: node.range), of: "a", because: "its scheme is not allowed (S3)"))
  }

  private mutating func cleanImage(_ node: inout Node, _ destination: TextRange) {
    guard case .image(_, let title) = node.kind, !text.withBytes(destination, { URLPolicy.allows($0, .image, mode) })
    else { return }
    node.kind = .image(destination: .empty, title: title)
    keepAddress(text.string(destination), .image, &node.attributes)
    let source = Attribute("src", at: node.range)
    diagnostics.append(.dropped(source, of: "img", because: "its address is not allowed (S3)"))
  }

  /// Under strict mode the page shows a link where it may not load: what would be loaded stays known to it.
  private func keepAddress(_ address: String, _ use: URLPolicy.Use, _ attributes: inout [Attribute]) {
    if mode == .strict, URLPolicy.allows(address, use, .safe) {
      attributes.append(Attribute("data-deckc-remote", address))
    }
  }

  /// A link or image as text: its source, with its content parsed (`hackmd-dialect` 7.4).
  private mutating func source(of node: Node) -> [Node] {
    report("url-refused", node.range, "This address is not allowed, so the link is shown as text (S3)")
    guard let first = node.children.first, let last = node.children.last else {
      return [Node(.text(unescaped(node.range)), node.range)]
    }
    let before = SourceRange(node.range.lowerBound, min(first.range.lowerBound, node.range.upperBound))
    let after = SourceRange(max(last.range.upperBound, node.range.lowerBound), node.range.upperBound)
    return [Node(.text(unescaped(before)), before)] + node.children + [Node(.text(unescaped(after)), after)]
  }

  /// Source text as it shows in a paragraph: backslash escapes and character references resolved.
  private mutating func unescaped(_ range: SourceRange) -> TextRange {
    let plain = TextRange(range)
    let out = text.withBytes(plain) { bytes -> [UInt8]? in
      guard bytes.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") }) else { return nil }
      var out: [UInt8] = []
      var position = 0
      while position < bytes.count {
        if bytes[position] == UInt8(ascii: "&"), let found = CharacterReference.commonMark(bytes, at: position) {
          found.append(to: &out)
          position += found.length
          continue
        }
        if bytes[position] == UInt8(ascii: "\\"), position + 1 < bytes.count, bytes[position + 1].isPunctuation {
          position += 1
        }
        out.append(bytes[position])
        position += 1
      }
      return out
    }
    return out.map { text.append($0) } ?? plain
  }
}
