import DeckModel

/// Writes nodes as HTML.
///
/// It writes what the tree says and judges nothing: what may stand in a page was decided by the passes. Every
/// text goes out through one of the functions of `HTMLEscape.swift`.
package struct HTMLWriter: ~Copyable {
  package var out: ByteBuffer
  let text: TextPool
  let form: Form
  /// The formulas as MathML; without them a formula is its TeX, as HackMD has it.
  let formulas: FormulaSheet?

  package enum Form: Sendable {
    /// A slide as HackMD has it.
    case html
    /// A slide of the page: formulas are MathML, lines to be lit are rows.
    case page
    /// As libcmark writes it: void elements end in ` />`, images have no class of ours.
    case commonmark
  }

  package init(text: TextPool, form: Form = .html, capacity: Int = 4096) {
    self.init(text: text, form: form, formulas: nil, capacity: capacity)
  }

  /// For the page.
  init(text: TextPool, formulas: FormulaSheet?, capacity: Int) {
    self.init(text: text, form: .page, formulas: formulas, capacity: capacity)
  }

  private init(text: TextPool, form: Form, formulas: FormulaSheet?, capacity: Int) {
    self.text = text
    self.form = form
    self.formulas = formulas
    out = ByteBuffer(capacity: capacity)
  }

  package mutating func write(_ nodes: [Node]) {
    for index in nodes.indices { write(nodes[index]) }
  }

  package mutating func write(_ node: Node) {
    switch node.kind {
    case .text(let range): putText(range)
    case .paragraph: block("p", node)
    case .plain: write(node.children)
    case .heading(let level): heading(level, node)
    case .blockQuote: container("blockquote", node)
    case .list(let style): list(style, node)
    case .item: item(node)
    case .codeBlock(let code): codeBlock(code, node)
    case .htmlBlock(let range):
      newline()
      putRaw(range)
      newline()
    case .thematicBreak:
      newline()
      void("hr", node)
      out.put("\n")
    case .softBreak: out.put("\n")
    case .lineBreak:
      void("br", node)
      out.put("\n")
    case .code(let range):
      open("code", node)
      putText(range)
      out.put("</code>")
    case .htmlInline(let range): putRaw(range)
    case .emphasis: inline("em", node)
    case .strong: inline("strong", node)
    case .link(let destination, let title): link(destination, title, node)
    case .image(let source, let title): image(source, title, node)
    case .element(let tag): element(tag, node)
    case .math(let tex, let style): math(tex, style, node)
    case .diagram(let diagram): self.diagram(diagram, node)
    case .comment, .unread: break
    }
  }

  // MARK: - Blocks

  private mutating func block(_ tag: StaticString, _ node: Node) {
    newline()
    open(tag, node)
    write(node.children)
    close(tag)
    out.put("\n")
  }

  private mutating func container(_ tag: StaticString, _ node: Node) {
    newline()
    open(tag, node)
    out.put("\n")
    write(node.children)
    newline()
    close(tag)
    out.put("\n")
  }

  private mutating func heading(_ level: UInt8, _ node: Node) {
    switch level {
    case 1: block("h1", node)
    case 2: block("h2", node)
    case 3: block("h3", node)
    case 4: block("h4", node)
    case 5: block("h5", node)
    default: block("h6", node)
    }
  }

  private mutating func list(_ style: ListStyle, _ node: Node) {
    guard case .ordered(let start) = style.marker else { return container("ul", node) }
    newline()
    out.put("<ol")
    if start != 1 {
      out.put(" start=\"")
      out.put(decimal: start)
      out.put("\"")
    }
    out.put(attributes: node.attributes)
    out.put(">\n")
    write(node.children)
    newline()
    out.put("</ol>\n")
  }

  private mutating func item(_ node: Node) {
    newline()
    open("li", node)
    for (index, child) in node.children.enumerated() {
      // Plain content follows the tag directly; blocks begin on a line of their own.
      if index == 0, !child.isInlineContent { out.put("\n") }
      write(child)
    }
    close("li")
    out.put("\n")
  }

  private mutating func codeBlock(_ code: CodeBlock, _ node: Node) {
    newline()
    open("pre", node)
    out.put("<code")
    attribute("class", code.classes)
    // The runtime lights lines by one attribute, whichever way the author named them (`settlements`).
    if let steps = code.lineSteps ?? (form == .page ? code.litLines : nil) {
      out.put(" data-line-numbers=\"")
      out.put(escaped: steps)
      out.put("\"")
      if let origin = code.stepOrigin { attribute("data-ln-start-from", String(origin)) }
      if let step = code.firstStep { attribute("data-fragment-index", String(step)) }
    }
    if form != .page, let lit = code.litLines { attribute("data-deckc-lines", lit) }
    out.put(">")
    let rows = form == .page ? CodeRows(code) : nil
    if let first = code.firstNumber, form != .page || !code.wraps {
      gutter(code, first, rows)
    } else {
      colouredText(code, rows: rows)
    }
    out.put("</code></pre>\n")
  }

  /// HackMD's numbered code: a gutter of empty spans, one a line, beside the code.
  private mutating func gutter(_ code: CodeBlock, _ first: Int, _ rows: CodeRows?) {
    out.put("<div class=\"wrapper\"><div class=\"gutter linenumber")
    if code.continuesNumbers { out.put(" continue") }
    out.put("\">")
    let lines = text.withBytes(code.literal) { bytes in
      bytes.reduce(0) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
        + (bytes.last == UInt8(ascii: "\n") || bytes.isEmpty ? 0 : 1)
    }
    for line in 0..<lines {
      if line > 0 { out.put("\n") }
      out.put("<span data-linenumber=\"")
      out.put(decimal: first + line)
      out.put("\"></span>")
    }
    out.put("</div><div class=\"code\">")
    colouredText(code, rows: rows)
    out.put("</div></div>")
  }

  private mutating func diagram(_ diagram: Diagram, _ node: Node) {
    newline()
    if form == .page, let drawing = diagram.drawing { return figure(diagram, drawing, node) }
    open("pre", node)
    out.put("<code class=\"")
    out.put(escaped: diagram.name)
    out.put(" hljs\"><div class=\"")
    out.put(escaped: diagram.className)
    if !diagram.parameters.isEmpty {
      out.put("\" data-params=\"")
      out.put(encodedComponent: diagram.parameters)
    }
    out.put("\">")
    putText(diagram.source)
    out.put("</div></code></pre>\n")
  }

  /// A drawn diagram, its text beside it (`hackmd-dialect` 6.10).
  private mutating func figure(_ diagram: Diagram, _ drawing: TextRange, _ node: Node) {
    var all = [Attribute("class", diagram.className + " deckc-drawing")]
    for attribute in node.attributes { all.merge(attribute) }
    out.put("<figure")
    out.put(attributes: all)
    if !diagram.parameters.isEmpty {
      out.put(" data-params=\"")
      out.put(encodedComponent: diagram.parameters)
      out.put("\"")
    }
    out.put(" data-source=\"")
    putText(diagram.source)
    out.put("\">")
    putRaw(drawing)
    out.put("</figure>\n")
  }

  // MARK: - Inlines

  private mutating func inline(_ tag: StaticString, _ node: Node) {
    open(tag, node)
    write(node.children)
    close(tag)
  }

  private mutating func link(_ destination: TextRange, _ title: TextRange, _ node: Node) {
    out.put("<a href=\"")
    text.withBytes(destination) { out.put(url: $0) }
    putTitle(title)
    out.put("\"")
    out.put(attributes: node.attributes)
    out.put(">")
    write(node.children)
    out.put("</a>")
  }

  private mutating func image(_ source: TextRange, _ title: TextRange, _ node: Node) {
    out.put("<img src=\"")
    text.withBytes(source) { out.put(url: $0) }
    out.put("\" alt=\"")
    putAlternative(node.children)
    putTitle(title)
    out.put("\"")
    var all = node.attributes
    if form != .commonmark { all.merge(Attribute("class", "md-image")) }
    out.put(attributes: all)
    out.put(form == .commonmark ? " />" : ">")
  }

  /// The text of nodes without their markup.
  private mutating func putAlternative(_ nodes: [Node]) {
    for node in nodes {
      switch node.kind {
      case .text(let range), .code(let range), .htmlInline(let range): putText(range)
      case .softBreak, .lineBreak: out.put(" ")
      default: putAlternative(node.children)
      }
    }
  }

  private mutating func putTitle(_ title: TextRange) {
    guard !title.isEmpty else { return }
    out.put("\" title=\"")
    putText(title)
  }

  /// Puts in no white space of its own: between an author's elements it could be seen.
  private mutating func element(_ tag: String, _ node: Node) {
    out.put("<")
    out.put(string: tag)
    out.put(attributes: node.attributes)
    out.put(">")
    if node.children.isEmpty, Elements.void.contains(tag) { return }
    if tag == "style" {
      // Raw text: references mean nothing in it. The passes made sure that it cannot end the element.
      for case .text(let css) in node.children.map(\.kind) { putRaw(css) }
    } else {
      // A parser drops the first line end in a `pre`.
      if tag == "pre", case .text(let first)? = node.children.first?.kind,
        text.withBytes(first, \.first) == UInt8(ascii: "\n")
      {
        out.put("\n")
      }
      write(node.children)
    }
    out.put("</")
    out.put(string: tag)
    out.put(">")
  }

  private mutating func math(_ tex: TextRange, _ style: MathStyle, _ node: Node) {
    var all = [Attribute("class", "mathjax")]
    if style != .inline { all.append(Attribute("data-display")) }
    for attribute in node.attributes { all.merge(attribute) }
    out.put("<span")
    out.put(attributes: all)
    out.put(">")
    if let formulas, formulas.put(tex, into: &out) { return out.put("</span>") }
    switch style {
    case .inline: out.put("\\(")
    case .display: out.put("\\[")
    case .environment: break
    }
    putText(tex)
    switch style {
    case .inline: out.put("\\)")
    case .display: out.put("\\]")
    case .environment: break
    }
    out.put("</span>")
  }

  // MARK: - Pieces

  private mutating func newline() {
    if out.count > 0, out.bytes[out.count - 1] != UInt8(ascii: "\n") { out.put("\n") }
  }

  private mutating func open(_ tag: StaticString, _ node: Node) {
    out.put("<")
    out.put(tag)
    if !node.attributes.isEmpty { out.put(attributes: node.attributes) }
    out.put(">")
  }

  private mutating func close(_ tag: StaticString) {
    out.put("</")
    out.put(tag)
    out.put(">")
  }

  private mutating func void(_ tag: StaticString, _ node: Node) {
    out.put("<")
    out.put(tag)
    out.put(attributes: node.attributes)
    out.put(form == .commonmark ? " />" : ">")
  }

  private mutating func attribute(_ name: StaticString, _ value: String) {
    guard !value.isEmpty else { return }
    out.put(" ")
    out.put(name)
    out.put("=\"")
    out.put(escaped: value)
    out.put("\"")
  }

  private mutating func putText(_ range: TextRange) { text.withBytes(range) { out.put(escaped: $0) } }

  private mutating func putRaw(_ range: TextRange) { text.withBytes(range) { out.put($0) } }
}

extension Node {
  fileprivate var isInlineContent: Bool { if case .plain = kind { true } else { false } }
}

/// Facts about elements that the writer needs.
private enum Elements {
  static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
  ]
}

/// Writes the inner HTML of a slide, notes left out, behind what `out` holds: nothing, or text that ends with its line.
package func writeSlideContent(_ slide: Slide, of deck: Deck, into out: inout ByteBuffer) {
  var writer = HTMLWriter(text: deck.text, capacity: 0)
  writer.write(slide.children, behind: &out)
}

/// The same for the page.
func writeSlideContent(_ slide: Slide, of deck: Deck, formulas: FormulaSheet?, into out: inout ByteBuffer) {
  var writer = HTMLWriter(text: deck.text, formulas: formulas, capacity: 0)
  writer.write(slide.children, behind: &out)
}

extension HTMLWriter {
  fileprivate mutating func write(_ nodes: [Node], behind out: inout ByteBuffer) {
    swap(&self.out, &out)
    write(nodes)
    swap(&self.out, &out)
  }
}
