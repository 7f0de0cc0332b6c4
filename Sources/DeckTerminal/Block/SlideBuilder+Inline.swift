import DeckModel

extension SlideBuilder {
  mutating func inline(_ node: Node, _ role: Role?) {
    inline(node, role) { $0.put(node.children) }
  }

  mutating func inline(_ node: Node, _ role: Role?, _ body: (inout SlideBuilder) -> Void) {
    within(node, role, body)
  }

  // MARK: - Text

  mutating func putText(_ range: TextRange) {
    guard !look.isHidden else { return }
    let isSource = range.lowerBound < text.source.count
    text.withBytes(range) { putBytes($0, source: isSource ? range.lowerBound : nil) }
  }

  /// Text of ours, or of an attribute.
  mutating func putText(_ string: String, source: Int) {
    guard !look.isHidden else { return }
    var string = string
    string.withUTF8 { putBytes($0, source: nil) }
  }

  private mutating func putBytes(_ bytes: UnsafeBufferPointer<UInt8>, source: Int?) {
    if look.transform != .none { return putTransformed(bytes, source: source) }
    var reader = ClusterReader(bytes, ambiguousWidth: options.capabilities.ambiguousWidth)
    let known = source ?? Int(line.last?.source ?? 0)
    while let cluster = reader.next() {
      putCluster(cluster, source: source == nil ? known : known + cluster.offset)
    }
  }

  private mutating func putTransformed(_ bytes: UnsafeBufferPointer<UInt8>, source: Int?) {
    let transform = look.transform
    look.transform = .none
    defer { look.transform = transform }
    var changed = ""
    var isWordStart = line.last.map { $0.role != .text } ?? true
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch transform {
      case .uppercase: changed += scalar.properties.uppercaseMapping
      case .lowercase: changed += scalar.properties.lowercaseMapping
      case .capitalize where isWordStart: changed += scalar.properties.titlecaseMapping
      default: changed.unicodeScalars.append(scalar)
      }
      isWordStart = scalar.properties.isWhitespace
    }
    changed.withUTF8 { putBytes($0, source: nil) }
    if let source, let last = line.indices.last { line[last].source = UInt32(clamping: source) }
  }

  private mutating func putCluster(_ cluster: ClusterReader.Cluster, source: Int) {
    let isBlank = cluster.first == " " || cluster.first == "\t" || cluster.first == "\n"
    if isBlank, cluster.bytes.isEmpty {
      if look.keepsBlanks, cluster.first == "\n" { return putLineBreak() }
      let count = look.keepsBlanks && cluster.first == "\t" ? 4 - columnInLine % 4 : 1
      for _ in 0..<count { putSpace(source: source) }
      columnInLine += count
      return
    }
    if cluster.width == 0 { return putOpportunity() }
    columnInLine += cluster.width
    line.append(
      Glyph(
        cell: Cell(cluster, look.style, pool: &clusters), source: UInt32(clamping: source), fragment: look.fragment,
        leading: cluster.leading, role: cluster.isRightToLeft ? .rightToLeft : .text))
  }

  /// Blanks in runs are one, and none begins a line, as in browsers.
  private mutating func putSpace(source: Int) {
    if !look.keepsBlanks {
      guard let last = line.last, last.role != .space, last.role != .lineBreak else { return }
    }
    line.append(
      Glyph(
        cell: .blank(look.style), source: UInt32(clamping: source), fragment: look.fragment,
        leading: look.keepsBlanks ? .glue : .space, role: look.keepsBlanks ? .text : .space))
  }

  mutating func putLineBreak() {
    guard !look.isHidden else { return }
    if !look.keepsBlanks, line.last?.role == .space { line.removeLast() }
    columnInLine = 0
    putMark(.lineBreak)
  }

  mutating func putOpportunity() { putMark(.opportunity) }

  private mutating func putMark(_ role: Glyph.Role) {
    line.append(
      Glyph(cell: .blank(), source: line.last?.source ?? 0, fragment: look.fragment, leading: .space, role: role))
  }

  // MARK: - Links and pictures

  mutating func link(_ node: Node, to destination: String) {
    guard node.attributes["class"] != "footnote-backref" else { return }
    within(node, .link) { builder in
      let target = LinkTarget.judged(destination)
      let isInside = destination.hasPrefix("#") && destination.utf8.count < 200
      if target != nil || isInside, builder.links.count < Int(UInt16.max) {
        builder.links.append(Link(address: target ?? destination, isInside: target == nil))
        builder.look.style.link = UInt16(builder.links.count)
      }
      let before = (builder.line.count, builder.blocks.count)
      builder.put(node.children)
      if target != nil, (builder.line.count, builder.blocks.count) == before {
        builder.putText("[\(node.unseenLabel ?? destination.prefix(200).description)]", source: node.range.lowerBound)
      }
      if target != nil, builder.options.listsLinks {
        builder.look.style.attributes.remove(.underline)
        builder.putText("[\(builder.links.count)]", source: node.range.lowerBound)
      }
    }
  }

  mutating func image(_ node: Node, address: String, alternative: String) {
    within(node) { builder in
      guard !builder.look.isHidden else { return }
      let natural = builder.options.capabilities.hasImages ? builder.options.imageSize?(address) : nil
      guard let natural, natural.width > 0, natural.height > 0, builder.images.count < 10_000 else {
        if builder.options.imageSize == nil { builder.lacksPictures = true }
        builder.apply(.image)
        return builder.putText(builder.standIn(for: address, alternative), source: node.range.lowerBound)
      }
      builder.images.append(SlideLayout.Picture(address: address, alternative: ShownText.line(alternative)))
      let (size, percent) = Self.size(node.attributes, natural: natural)
      builder.add(
        .picture(Block.Picture(image: builder.images.count - 1, size: size, percent: percent)), node, hasMargin: true)
    }
  }

  /// What stands where a picture cannot: its alternative text, and where it is when that says nothing.
  private func standIn(for address: String, _ alternative: String) -> String {
    if !alternative.trimmed.isEmpty { return "[image: \(alternative.trimmed)]" }
    return address.hasPrefix("data:") || address.isEmpty ? "[image]" : "[image: \(address.prefix(200))]"
  }

  /// The size by the attributes; a missing side follows the picture's shape.
  private static func size(_ attributes: [Attribute], natural: PixelSize) -> (PixelSize, percent: Int?) {
    func number(_ name: String) -> Int? {
      guard let value = attributes[name], !value.hasSuffix("%") else { return nil }
      return Int(value.prefix { $0.isNumber }).flatMap { (1...10_000).contains($0) ? $0 : nil }
    }
    var percent: Int?
    if let value = attributes["width"], value.hasSuffix("%") {
      percent = Int(value.dropLast()).map { min(max($0, 1), 100) }
    }
    if percent == nil, let style = attributes["style"] { percent = Declarations(style.utf8).share }
    switch (number("width"), number("height")) {
    case (let width?, let height?): return (PixelSize(width, height), percent)
    case (let width?, nil): return (PixelSize(width, max(width * natural.height / natural.width, 1)), percent)
    case (nil, let height?): return (PixelSize(max(height * natural.width / natural.height, 1), height), percent)
    case (nil, nil): return (natural, percent)
    }
  }

  // MARK: - Raised and lowered

  /// `sub` and `sup`: Unicode's characters if there is one for each, else `_(...)` and `^(...)` (TP-36).
  mutating func script(_ node: Node, isRaised: Bool) {
    let content = plainText(of: node.children)
    let isReference = node.attributes["class"]?.contains("footnote-ref") ?? false
    let isPlain = node.children.allSatisfy { if case .text = $0.kind { true } else { false } }
    within(node) { builder in
      if isReference { return builder.put(node.children) }
      if isPlain, let form = ScriptForms.form(of: content, isRaised: isRaised) {
        return builder.putText(form, source: node.range.lowerBound)
      }
      builder.putText(isRaised ? "^(" : "_(", source: node.range.lowerBound)
      builder.put(node.children)
      builder.putText(")", source: node.range.lowerBound)
    }
  }

  /// The text of nodes without their markup.
  func plainText(of nodes: [Node]) -> String {
    var plain = ""
    func visit(_ nodes: [Node]) {
      for node in nodes {
        switch node.kind {
        case .text(let range), .code(let range), .math(let range, _): plain += text.string(range)
        case .softBreak, .lineBreak: plain += " "
        default: visit(node.children)
        }
      }
    }
    visit(nodes)
    return plain
  }
}

extension Node {
  /// What a link with nothing to see in it is called: by its author, or by the icon that it holds.
  fileprivate var unseenLabel: String? {
    for name in ["aria-label", "title"] {
      if let label = attributes[name]?.trimmed, !label.isEmpty { return label }
    }
    let classes = attributes["class"]?.split(separator: " ") ?? []
    if let icon = classes.first(where: { $0.hasPrefix("fa-") && $0.utf8.count > 5 }) {
      return String(icon.dropFirst(3))
    }
    return children.lazy.compactMap(\.unseenLabel).first
  }
}
