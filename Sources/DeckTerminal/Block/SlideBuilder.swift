import DeckModel
import DeckPasses

/// Makes styled blocks of a slide's nodes: the first stage of the layout, which knows no width.
///
/// Text outside of any block collects in `line` until a block begins or ends.
struct SlideBuilder {
  let text: TextPool
  let palette: Palette
  var options: LayoutOptions
  let signs: Signs
  let sheet: StyleSheet

  var look: Look
  var blocks: [Block] = []
  var line: [Glyph] = []
  /// Columns since the last line end, for the tabs in an author's `pre`.
  var columnInLine = 0
  /// The elements around, from `html` on.
  var path: [StyledElement]
  /// Selectors that may still be tried on this slide.
  var selectorBudget = 2_000_000
  /// The titles of abbreviations that have been said.
  var saidTitles: Set<String> = []
  /// Lists around.
  var listDepth = 0
  var macros = FormulaMacros()
  /// Of headings of the first level.
  var titleSize = Block.LetterSize.plain

  var clusters = ClusterPool()
  var links: [Link] = []
  var images: [SlideLayout.Picture] = []
  var lacksPictures = false
  var code: [SlideLayout.CodeExcerpt] = []
  var fragments: [Fragment] = []
  var steppedCode: [SteppedCode] = []

  init(text: TextPool, palette: Palette, options: LayoutOptions, sheet: StyleSheet) {
    self.text = text
    self.palette = palette
    self.options = options
    self.sheet = sheet
    signs = Signs(options.capabilities)
    look = Look(style: palette[.base])
    path = []
  }

  /// Bytes of the source whose blocks are built at once.
  private static let portion = 65_536

  /// The blocks of a slide whose element has these attributes, or of notes, portion by portion.
  mutating func build(_ nodes: [Node], slide attributes: [Attribute]?, _ take: (consuming [Block]) -> Void) {
    var around = [
      StyledElement("html"), StyledElement("body"), StyledElement("div", classes: ["reveal"]),
      StyledElement("div", classes: ["slides"]),
    ]
    if let attributes {
      var section = StyledElement("section", attributes)
      section.classes.append("present")
      around.append(section)
    }
    for element in around {
      if let attributes { apply(declarations(of: element, element.tag == "section" ? attributes : [])) }
      path.append(element)
    }
    // The window's own colour is the theme's, and the slide shown is never hidden.
    look.isHidden = false
    look.background = nil
    look.style.background = palette[.base].background
    if options.capabilities.hasTextSizing {
      titleSize = .double
    } else if options.hasBlockLetters, options.capabilities.isUnicode, attributes != nil, nodes.allSatisfy(\.isOfTitle)
    {
      titleSize = .blocks
    }
    var start = nodes.first?.range.lowerBound ?? 0
    for node in nodes {
      put(node)
      // Not within a line of text outside of any block.
      guard line.isEmpty, node.range.upperBound - start > Self.portion else { continue }
      take(finished())
      start = node.range.upperBound
    }
    if options.listsLinks { listLinks() }
    take(finished())
  }

  /// The blocks so far, handed over.
  mutating func finished() -> [Block] {
    flushLine()
    var built: [Block] = []
    swap(&built, &blocks)
    return built
  }

  mutating func put(_ nodes: [Node]) {
    for node in nodes { put(node) }
  }

  /// Recursion follows the tree, whose depth is capped.
  mutating func put(_ node: Node) {
    switch node.kind {
    case .text(let range): putText(range)
    case .softBreak: putText(" ", source: node.range.lowerBound)
    case .lineBreak: putLineBreak()
    case .code(let range): inline(node, .code) { $0.putText(range) }
    case .emphasis: inline(node, .emphasis)
    case .strong: inline(node, .strong)
    case .link(let destination, _): link(node, to: text.string(destination))
    case .image(let source, _): image(node, address: text.string(source), alternative: plainText(of: node.children))
    case .math(let tex, let style): math(tex, style, node)
    case .plain: section(node, margin: false)
    case .paragraph: section(node, margin: true)
    case .heading(let level): heading(Int(level), node)
    case .blockQuote: quote(node)
    case .list(let style): list(node, style)
    case .item: item(node, marker: [], isTight: true)
    case .codeBlock(let block): codeBlock(block, node)
    case .diagram(let diagram): self.diagram(diagram, node)
    case .thematicBreak: within(node) { $0.add(.rule(Cell($0.signs.horizontal, style: $0.style(.rule))), node) }
    case .element(let tag): element(tag, node)
    case .htmlBlock, .htmlInline, .comment, .unread: break
    }
  }

  /// A line of ours where there is nothing of the author's.
  mutating func hint(_ text: String) -> [Block] {
    apply(.dimmed)
    putText(text, source: 0)
    return finished()
  }

  /// The numbered links below the slide (TP-37).
  private mutating func listLinks() {
    flushLine()
    guard links.contains(where: { !$0.isInside }) else { return }
    let nowhere = Node(.plain, .none)
    add(.rule(Cell(signs.horizontal, style: style(.rule))), nowhere)
    look.alignment = .left
    for (index, link) in links.enumerated() where !link.isInside {
      putText("[\(index + 1)] \(link.address)", source: 0)
      flushLine()
    }
  }

  // MARK: - Elements around

  /// Puts what is in a node in the look that the node gives it.
  mutating func within(_ node: Node, _ role: Role? = nil, _ body: (inout SlideBuilder) -> Void) {
    let outer = look
    let element = StyledElement(node.tag ?? "", node.attributes)
    if let role { apply(role) }
    begin(fragment: node.attributes)
    if !node.attributes.isEmpty || !sheet.isEmpty { apply(declarations(of: element, node.attributes)) }
    path.append(element)
    body(&self)
    path.removeLast()
    look = outer
  }

  /// What the deck's styles and the attributes of an element say of it.
  mutating func declarations(of element: StyledElement, _ attributes: [Attribute]) -> Declarations? {
    var found = sheet.declarations(for: element, in: path, budget: &selectorBudget)
    for attribute in attributes {
      switch attribute.name {
      case "align":
        var own = Declarations()
        own.alignment = Declarations.alignment(attribute.value.lowercased())
        found = own.merged(below: found)
      case "style": found = Declarations(attribute.value.utf8).merged(above: found)
      default: break
      }
    }
    return found
  }

  mutating func apply(_ role: Role) {
    look.style = palette.applied(role, to: look.style)
    if let behind = palette.background(of: role) { look.background = behind }
  }

  mutating func apply(_ declarations: Declarations?) {
    guard let declarations else { return }
    look.alignment = declarations.alignment ?? look.alignment
    look.transform = declarations.transform ?? look.transform
    look.keepsBlanks = declarations.keepsBlanks ?? look.keepsBlanks
    if declarations.isHidden == true { look.isHidden = true }
    if let color = declarations.background, let reduced = palette.background(color) {
      look.background = color
      look.style.background = reduced
    }
    if let color = declarations.color, let reduced = palette.foreground(color, on: look.background) {
      look.style.foreground = reduced
    }
    func set(_ attribute: TextAttributes, _ wanted: Bool?) {
      guard let wanted else { return }
      if wanted { look.style.attributes.insert(attribute) } else { look.style.attributes.remove(attribute) }
    }
    set(.bold, declarations.isBold)
    set(.italic, declarations.isItalic)
    if declarations.isUnderlined == true { set(.underline, true) }
    if declarations.isStruck == true { set(.strike, true) }
  }

  /// The style of a role in the present look.
  func style(_ role: Role) -> CellStyle { palette.applied(role, to: look.style) }

  /// Begins a fragment if the attributes say so; the passes have numbered its step.
  private mutating func begin(fragment attributes: [Attribute]) {
    guard let step = attributes.step, fragments.count < Int(UInt16.max) else { return }
    fragments.append(Fragment(step: step, effect: .named(attributes["class"] ?? ""), parent: look.fragment))
    look.fragment = UInt16(fragments.count)
  }

  // MARK: - Blocks

  mutating func add(_ content: Block.Content, _ node: Node, alignment: Block.Alignment? = nil, hasMargin: Bool = true) {
    guard !look.isHidden else { return }
    flushLine()
    blocks.append(
      Block(
        content: content, alignment: alignment ?? look.alignment, hasMargin: hasMargin,
        source: node.range.lowerBound, fragment: look.fragment))
  }

  /// Ends the text outside of blocks.
  mutating func flushLine(hasMargin: Bool = false) {
    while let last = line.last, last.role == .space || last.role == .lineBreak { line.removeLast() }
    guard !line.isEmpty else { return }
    let source = Int(line[0].source)
    // A copy as large as it must be; the line's own room is for the next one, unless it is very large.
    let glyphs = line.count > 10_000 ? line : line.withUnsafeBufferPointer { Array($0) }
    line.removeAll(keepingCapacity: line.count <= 10_000)
    blocks.append(
      Block(
        content: .text(glyphs), alignment: look.alignment, hasMargin: hasMargin, source: source,
        fragment: look.fragment))
    columnInLine = 0
  }

  /// The blocks that `body` makes, kept apart from those so far.
  mutating func collected(_ body: (inout SlideBuilder) -> Void) -> [Block] {
    flushLine()
    var outer: [Block] = []
    swap(&outer, &blocks)
    body(&self)
    flushLine()
    swap(&outer, &blocks)
    return outer
  }

  /// The text of a node as a block of its own.
  mutating func section(_ node: Node, _ role: Role? = nil, margin: Bool) {
    flushLine()
    within(node, role) { builder in
      let first = builder.blocks.count
      builder.put(node.children)
      builder.flushLine(hasMargin: margin)
      if margin {
        for index in first..<builder.blocks.count { builder.blocks[index].hasMargin = true }
      }
    }
  }

  mutating func heading(_ level: Int, _ node: Node) {
    flushLine()
    let roles: [Role] = [.heading1, .heading2, .heading3, .heading4, .heading5, .heading6]
    within(node, roles[min(max(level, 1), 6) - 1]) { builder in
      var inner = builder.collected { inner in
        if inner.options.isLinear {
          inner.putText("Heading \(level): ", source: node.range.lowerBound)
        } else if level > 2 {
          for _ in 2..<min(level, 6) { inner.line.append(inner.glyph(inner.signs.chevron, node)) }
          inner.line.append(inner.glyph(" ", node))
        }
        inner.put(node.children)
      }
      guard !inner.isEmpty else { return }
      if case .text(let glyphs) = inner[0].content {
        let sign = level == 1 ? builder.signs.doubleHorizontal : builder.signs.horizontal
        var style = builder.look.style
        style.attributes = []
        inner[0].content = .heading(
          glyphs, rule: level <= 2 && !builder.options.isLinear ? Cell(sign, style: style) : nil,
          size: level > 1 ? .plain : builder.titleSize)
        inner[0].hasMargin = true
      }
      builder.blocks += inner
    }
  }

  /// A glyph of ours.
  func glyph(_ scalar: Unicode.Scalar, _ node: Node, style: CellStyle? = nil) -> Glyph {
    Glyph(
      cell: Cell(scalar, style: style ?? look.style), source: node.range.start, fragment: look.fragment,
      leading: scalar == " " ? .space : .alphabetic, role: scalar == " " ? .space : .text)
  }
}

extension Declarations {
  fileprivate func merged(above lower: Declarations?) -> Declarations {
    var merged = lower ?? Declarations()
    merged.override(self)
    return merged
  }

  fileprivate func merged(below upper: Declarations?) -> Declarations {
    var merged = self
    if let upper { merged.override(upper) }
    return merged
  }
}

extension Node {
  /// Whether it may stand on a slide that does nothing but say what comes.
  fileprivate var isOfTitle: Bool {
    switch kind {
    case .list, .codeBlock, .diagram, .blockQuote, .element("table"), .element("ul"), .element("ol"), .element("pre"):
      false
    default: children.allSatisfy(\.isOfTitle)
    }
  }
}
