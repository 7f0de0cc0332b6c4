import DeckModel

/// Where the pictures, media and frames of a deck come from, as source expressions of Content Security Policy.
///
/// Read from the finished tree, so that the policy names what is left in the page and nothing else.
struct ContentSources {
  private(set) var images = SourceList()
  private(set) var media = SourceList()
  private(set) var frames = SourceList()
  private let pool: TextPool

  init(_ deck: Deck, config: RuntimeConfig) {
    pool = deck.text
    for index in deck.loadingSlides {
      visit(attributes: deck.slides[index].attributes, of: "section")
      visit(deck.slides[index].children, depth: 0)
      visit(deck.slides[index].notes, depth: 0)
    }
    visit(deck.furniture, depth: 0)
    for style in deck.styles { pool.withBytes(style.css) { visit(css: $0) } }
    for option in config.options where option.key == "parallaxBackgroundImage" {
      if let address = option.value.string { images.add(address) }
    }
  }

  private mutating func visit(_ nodes: [Node], depth: Int) {
    guard depth <= 100 else { return }
    for index in nodes.indices {
      if case .image(let destination, _) = nodes[index].kind { pool.withBytes(destination) { images.add($0) } }
      if !nodes[index].attributes.isEmpty { visit(attributesOf: nodes[index]) }
      if !nodes[index].children.isEmpty { visit(nodes[index].children, depth: depth + 1) }
    }
  }

  private mutating func visit(attributesOf node: Node) {
    if case .element(let tag) = node.kind { visit(attributes: node.attributes, of: tag) }
    for attribute in node.attributes where !attribute.isOwn && attribute.name == "style" { visit(css: attribute.value) }
  }

  private mutating func visit(attributes: [Attribute], of tag: String) {
    for attribute in attributes where !attribute.isOwn || attribute.name == "data-deckc-card" {
      switch (attribute.name, tag) {
      case ("src", "img"), ("data-src", "img"), ("poster", "video"): images.add(attribute.value)
      case ("src", "iframe"), ("data-src", "iframe"), ("data-deckc-card", _): frames.add(attribute.value)
      case ("src", _), ("data-src", _): media.add(attribute.value)
      case ("srcset", _), ("data-srcset", _): for address in candidates(attribute.value) { images.add(address) }
      case ("data-background-image", _), ("data-background", _), ("data-preview-image", _):
        for address in backgrounds(attribute.value) { images.add(address) }
      case ("data-background-video", _), ("data-preview-video", _):
        for address in attribute.value.split(separator: ",") { media.add(String(address)) }
      case ("data-background-iframe", _): frames.add(attribute.value)
      case ("style", "section"): visit(css: attribute.value)
      default: break
      }
    }
  }

  /// The addresses of a `srcset` (HTML standard, 4.8.4.2.1): commas may stand in an address, blanks end it.
  private func candidates(_ set: String) -> [String] {
    var addresses: [String] = []
    var rest = set[...]
    while true {
      rest = rest.drop { $0.isWhitespace || $0 == "," }
      guard !rest.isEmpty else { return addresses }
      let address = rest.prefix { !$0.isWhitespace }
      addresses.append(String(address))
      rest = rest[address.endIndex...]
      if !address.hasSuffix(",") { rest = rest.drop { $0 != "," } }
    }
  }

  /// The addresses in a background's value: a comma list, a single `data:` address, or CSS without any.
  private func backgrounds(_ value: String) -> [String] {
    if value.lowercased().hasPrefix("data:") { return [] }
    return value.split(separator: ",").map { String($0.drop { $0.isWhitespace }) }.filter { $0.contains(".") }
  }

  private mutating func visit(css: String) {
    var css = css
    css.withUTF8 { visit(css: $0) }
  }

  /// Adds every `url(...)`. What is written in some other way was taken out by the CSS rules.
  private mutating func visit(css: UnsafeBufferPointer<UInt8>) {
    var position = 0
    while let open = css[position...].firstIndex(of: UInt8(ascii: "(")) {
      position = open + 1
      guard open >= 3, css[open - 3..<open].elementsEqual("url".utf8, by: { $0 | 0x20 == $1 }) else { continue }
      let start = css[position...].firstIndex { !" \t\n\"'".utf8.contains($0) } ?? css.endIndex
      let end = css[start...].firstIndex { " \t\n\"')".utf8.contains($0) } ?? css.endIndex
      position = end
      images.add(UnsafeBufferPointer(rebasing: css[start..<end]))
    }
  }
}

/// Source expressions without repetitions, in the order they came.
struct SourceList {
  private(set) var expressions: [String] = []
  private var known: Set<String> = []

  /// Adds the origin of `address`: `https://host`, or `'self'` for a relative one; nothing for `data:`, for fragments and
  /// for what is no text, the mark of a file that is put in later.
  mutating func add(_ address: String) {
    var address = address
    address.withUTF8 { add($0) }
  }

  mutating func add(_ address: UnsafeBufferPointer<UInt8>) {
    guard let first = address.first, first != UInt8(ascii: "#"), first != 0 else { return }
    guard let expression = origin(address[...]), known.insert(expression).inserted else { return }
    expressions.append(expression)
  }

  private func origin(_ address: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    for scheme in ["https:", "http:"] where begins(address, scheme) {
      return host(address.dropFirst(scheme.utf8.count)).map { "\(scheme)//\($0)" }
    }
    if address.starts(with: "//".utf8) { return host(address).map { "https://\($0)" } }
    let head = address.prefix { !"/?#".utf8.contains($0) }
    return head.contains(UInt8(ascii: ":")) ? nil : "'self'"
  }

  private func begins(_ address: Slice<UnsafeBufferPointer<UInt8>>, _ scheme: String) -> Bool {
    address.prefix(scheme.utf8.count).elementsEqual(scheme.utf8, by: { $0 == $1 || $0 | 0x20 == $1 })
  }

  /// Host and port behind `//`, when they hold nothing that could be read as more than a host.
  private func host(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    guard rest.starts(with: "//".utf8) else { return nil }
    let host = rest.dropFirst(2).prefix { !"/?#".utf8.contains($0) }
    let isPlain = host.allSatisfy { byte in
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
        || ".-:".utf8.contains(byte)
    }
    return host.isEmpty || !isPlain ? nil : String(decoding: host, as: UTF8.self).lowercased()
  }
}
