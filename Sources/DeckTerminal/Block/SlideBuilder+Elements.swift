import DeckModel

extension SlideBuilder {
  /// An element of the dialect or of raw HTML; what is unknown is its content (TP-4).
  mutating func element(_ tag: String, _ node: Node) {
    switch tag {
    case "style", "script", "template", "title", "rp": break
    case "br": putLineBreak()
    case "wbr": putOpportunity()
    case "hr": within(node) { $0.add(.rule(Cell($0.signs.horizontal, style: $0.style(.rule))), node) }
    case "img": image(node, address: node.attributes["src"] ?? "", alternative: node.attributes["alt"] ?? "")
    case "input": within(node) { $0.checkbox(node) }
    case "p", "address": section(node, margin: true)
    case "h1", "h2", "h3", "h4", "h5", "h6": heading(Int(tag.dropFirst()) ?? 1, node)
    case "ul": list(node, ListStyle(.bullet, isTight: true))
    case "ol":
      list(node, ListStyle(.ordered(start: node.attributes["start"].flatMap { Int(sane: $0) } ?? 1), isTight: true))
    case "li": item(node, marker: [], isTight: true)
    case "dl": definitions(node)
    case "table": table(node)
    case "blockquote": quote(node)
    case "pre": preformatted(node)
    case "details": details(node)
    case "summary", "dt", "figcaption", "caption", "legend":
      section(node, tag == "figcaption" ? .emphasis : .strong, margin: false)
    case "figure": section(node, margin: true)
    case "center":
      within(node) { builder in
        builder.look.alignment = .center
        builder.flow(node)
      }
    case "video", "audio": media(tag, node)
    case "div", "section", "article", "aside", "header", "footer", "main", "nav", "dd", "fieldset", "form":
      container(node)
    default: phrase(tag, node)
    }
  }

  /// An element inside a line.
  private mutating func phrase(_ tag: String, _ node: Node) {
    switch tag {
    case "a": link(node, to: node.attributes["href"] ?? "")
    case "em", "i", "cite", "dfn", "var", "q":
      if tag == "q" { putText("“", source: node.range.lowerBound) }
      inline(node, .emphasis)
      if tag == "q" { putText("”", source: node.range.lowerBound) }
    case "strong", "b": inline(node, .strong)
    case "code", "samp", "tt": inline(node, .code)
    case "mark": inline(node, .mark)
    case "ins", "u": inline(node, .inserted)
    case "del", "s", "strike": inline(node, .deleted)
    case "sub": script(node, isRaised: false)
    case "sup": script(node, isRaised: true)
    case "kbd":
      inline(node, .keyboard) { builder in
        builder.putText("[", source: node.range.lowerBound)
        builder.put(node.children)
        builder.putText("]", source: node.range.lowerBound)
      }
    case "rt":
      inline(node, nil) { builder in
        builder.putText("(", source: node.range.lowerBound)
        builder.put(node.children)
        builder.putText(")", source: node.range.lowerBound)
      }
    case "abbr", "acronym":
      inline(node, nil)
      guard let title = node.attributes["title"], !title.trimmed.isEmpty, saidTitles.insert(title).inserted else {
        return
      }
      inline(node, .image) { $0.putText(" (\(title.trimmed))", source: node.range.lowerBound) }
    case "font":
      inline(node, nil) { builder in
        if let color = node.attributes["color"].flatMap({ CSSColor.read($0.lowercased()) }) {
          var own = Declarations()
          own.color = color
          builder.apply(own)
        }
        builder.put(node.children)
      }
    default: inline(node, nil)
    }
  }

  /// The children of a node as blocks between the text before and after.
  mutating func flow(_ node: Node) {
    flushLine()
    put(node.children)
    flushLine()
  }

  /// What no terminal plays, by its own address or its first source's.
  private mutating func media(_ kind: String, _ node: Node) {
    let addresses = ([node] + node.children.filter { $0.tag == "source" }).compactMap { $0.attributes["src"] }
    flushLine()
    within(node, .image) { builder in
      builder.putText("[\(kind)\(addresses.first.map { ": \($0.prefix(200))" } ?? "")]", source: node.range.lowerBound)
      builder.flushLine(hasMargin: true)
    }
  }

  private mutating func checkbox(_ node: Node) {
    putText(node.attributes["checked"] == nil ? "[ ]" : "[x]", source: node.range.lowerBound)
    for index in line.indices.suffix(3) where line[index].role == .space { line[index].role = .text }
    putText(" ", source: node.range.lowerBound)
  }

  // MARK: - Boxes

  private mutating func container(_ node: Node) {
    let classes = StyledElement("div", node.attributes).classes
    if classes.contains("alert") { return alert(node, classes) }
    if classes == ["qr"] { return qrCode(node) }
    flushLine()
    let declared = declarations(of: StyledElement(node.tag ?? "div", node.attributes), node.attributes)
    if let columns = columns(node, classes, declared) {
      return within(node) { $0.add(.columns(columns), node) }
    }
    within(node) { $0.flow(node) }
  }

  /// The boxes of `:::info` and its like: a bar and a label beside the colour (TP-35).
  private mutating func alert(_ node: Node, _ classes: [String]) {
    let kinds: [(name: String, label: String, role: Role)] = [
      ("alert-info", "Info", .info), ("alert-success", "Success", .success), ("alert-warning", "Warning", .warning),
      ("alert-danger", "Danger", .danger),
    ]
    let kind = kinds.first { classes.contains($0.name) } ?? ("", "Note", .info)
    box(node, kind.role, label: kind.label) { $0.put(node.children) }
  }

  private mutating func details(_ node: Node) {
    let isSummary = { (child: Node) in child.tag == "summary" }
    let summary = node.children.first(where: isSummary).map { plainText(of: $0.children).trimmed } ?? ""
    box(node, .spoiler, label: summary.isEmpty ? "Details" : summary) { builder in
      builder.put(node.children.filter { !isSummary($0) })
    }
  }

  mutating func quote(_ node: Node) {
    box(node, .quote, label: options.isLinear ? "Quote:" : nil) { $0.put(node.children) }
  }

  private mutating func box(_ node: Node, _ role: Role, label: String?, _ body: (inout SlideBuilder) -> Void) {
    flushLine()
    let outer = look.alignment
    within(node) { builder in
      builder.look.alignment = .left
      var blocks = builder.collected { inner in
        if let label {
          let plain = inner.look
          inner.apply(role)
          inner.putText(label, source: node.range.lowerBound)
          inner.look = plain
          inner.flushLine()
        }
        body(&inner)
      }
      // The label stands close to what it names.
      if label != nil, blocks.count > 1 { blocks[1].hasMargin = false }
      builder.add(.bar(Cell(builder.signs.bar, style: builder.style(role)), blocks), node, alignment: outer)
    }
  }

  // MARK: - Columns

  /// The contents of what the page shows side by side (TP-20): children of a flex row or grid, `.row` with `.col`s, and
  /// an element with `columns`, whose blocks are shared out evenly.
  private mutating func columns(
    _ node: Node, _ classes: [String], _ declared: Declarations?
  ) -> [(share: Int, blocks: [Block])]? {
    let parts = node.children.filter { $0.tag != nil }
    let rowNames: Set<String> = ["row", "columns", "r-hstack", "flex", "grid", "cols", "two-columns"]
    if declared?.isRow == true || classes.contains(where: rowNames.contains) {
      let columns = parts.filter { isBox($0) }
      guard columns.count > 1, columns.count <= 8, columns.count == parts.count else { return nil }
      var made: [(share: Int, blocks: [Block])] = []
      within(node) { builder in
        for part in columns {
          let own = builder.declarations(of: StyledElement(part.tag ?? "", part.attributes), part.attributes)
          made.append((Self.share(of: part, own), builder.collected { $0.put(part) }))
        }
      }
      return made
    }
    guard let count = declared?.columns, count > 1, parts.count > 1 else { return nil }
    var blocks: [Block] = []
    within(node) { builder in blocks = builder.collected { $0.put(node.children) } }
    let height = (blocks.count + count - 1) / count
    guard height > 0 else { return nil }
    return stride(from: 0, to: blocks.count, by: height).map {
      (1, Array(blocks[within: $0..<$0 + height]))
    }
  }

  /// Whether an element, or a block that Markdown makes, is a column where its parent is a row.
  private func isBox(_ node: Node) -> Bool {
    guard let tag = node.tag else { return false }
    return [
      "div", "section", "article", "aside", "figure", "ul", "ol", "p", "img", "pre", "blockquote", "h1", "h2", "h3",
      "h4", "h5", "h6",
    ].contains(tag)
  }

  /// Bootstrap's twelfths (`col-4`), or a width in percent.
  private static func share(of node: Node, _ declared: Declarations?) -> Int {
    if let share = declared?.share { return share }
    for name in StyledElement("", node.attributes).classes where name.hasPrefix("col-") {
      if let twelfths = name.split(separator: "-").last.flatMap({ Int($0) }), (1...12).contains(twelfths) {
        return twelfths
      }
    }
    return 0
  }
}
