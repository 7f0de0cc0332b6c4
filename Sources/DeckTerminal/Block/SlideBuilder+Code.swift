import DeckCode
import DeckDiagram
import DeckModel

extension SlideBuilder {
  /// A code block in the colours of the page's highlighter (TP-32).
  mutating func codeBlock(_ block: CodeBlock, _ node: Node) {
    flushLine()
    within(node, .codeBlock) { builder in
      guard !builder.look.isHidden else { return }
      let tokens =
        block.isPlain || block.name.isEmpty
        ? [] : builder.text.withBytes(block.literal) { highlight($0, language: block.name) } ?? []
      let lines = builder.codeLines(block.literal, tokens)
      let stepped = builder.stepped(block)
      builder.code.append(
        SlideLayout.CodeExcerpt(language: block.name, text: builder.text.string(block.literal), row: 0))
      let label = "Code\(block.name.isEmpty ? "" : " (\(block.name))"):"
      builder.add(
        code: lines, label: builder.options.isLinear ? label : "", number: block.firstNumber, wraps: block.wraps,
        stepped: stepped, origin: block.stepOrigin ?? 1, node)
    }
  }

  private mutating func add(
    code lines: [[Glyph]], label: String = "", number: Int?, wraps: Bool, stepped: Int?, origin: Int, _ node: Node
  ) {
    let code = Block.Code(
      label: self.label(label, node), lines: lines, firstNumber: number, wraps: wraps, excerpt: code.count - 1,
      stepped: stepped, origin: origin,
      style: look.style, numberStyle: style(.codeNumber), signStyle: style(.codeSign))
    add(.code(code), node)
  }

  /// A drawing as boxes where it is simple, as a list where it is one, else its source under its name (TP-40).
  mutating func diagram(_ diagram: Diagram, _ node: Node) {
    flushLine()
    if diagram.name == "mermaid", let chart = FlowChart(text.string(diagram.source)) {
      boxes(chart, diagram, node)
    } else if let outline = DeckDiagram.outline(diagram.name, text.bytes(diagram.source)) {
      list(outline, node)
    } else {
      diagramSource(diagram, node)
    }
  }

  private mutating func boxes(_ chart: FlowChart, _ diagram: Diagram, _ node: Node) {
    within(node) { builder in
      guard !builder.look.isHidden else { return }
      let ambiguous = builder.options.capabilities.ambiguousWidth
      let width = { (text: String) in columns(of: text, ambiguousWidth: ambiguous) }
      let column = chart.column(builder.signs, columns: width).map { builder.glyphs($0, node) }
      let row = chart.row(builder.signs, columns: width).map { builder.glyphs($0, node) }
      let source = builder.collected { $0.diagramSource(diagram, node) }
      let below = builder.collected { $0.add(.rows(column, narrow: source), node) }
      if chart.isHorizontal { builder.add(.rows(row, narrow: below), node) } else { builder.blocks += below }
    }
  }

  private mutating func diagramSource(_ diagram: Diagram, _ node: Node) {
    within(node, .codeBlock) { builder in
      guard !builder.look.isHidden else { return }
      builder.code.append(
        SlideLayout.CodeExcerpt(language: diagram.name, text: builder.text.string(diagram.source), row: 0))
      builder.add(
        code: builder.codeLines(diagram.source, []), label: "[\(diagram.name)]", number: nil, wraps: false,
        stepped: nil, origin: 1, node)
    }
  }

  /// A line above code that says what it is.
  private mutating func label(_ text: String, _ node: Node) -> [Glyph] {
    let plain = look
    apply(.image)
    putText(text, source: node.range.lowerBound)
    look = plain
    defer { line.removeAll(keepingCapacity: true) }
    return line
  }

  /// An author's own `pre`, whose code may be lit in steps too.
  mutating func preformatted(_ node: Node) {
    flushLine()
    within(node, .codeBlock) { builder in
      builder.look.keepsBlanks = true
      let blocks = builder.collected { $0.put(node.children) }
      guard case .text(let glyphs) = blocks.first?.content, blocks.count == 1 else {
        builder.blocks += blocks
        return
      }
      var lines = glyphs.split(separator: Glyph.Role.lineBreak, omittingEmptySubsequences: false)
      if lines.last?.isEmpty == true { lines.removeLast() }
      let plain = String(decoding: Array(builder.plainText(of: node.children).utf8), as: UTF8.self)
      builder.code.append(SlideLayout.CodeExcerpt(language: "", text: plain, row: 0))
      let inner = node.children.first { $0.tag == "code" }
      let stepped = inner?.attributes["data-line-numbers"].flatMap { steps in
        builder.stepped(steps, first: inner?.attributes["data-fragment-index"].flatMap { Int(sane: $0) })
      }
      builder.add(code: lines, number: nil, wraps: false, stepped: stepped, origin: 1, node)
    }
  }

  // MARK: - Steps

  /// The index of the block among those that are lit; nil when it is not.
  private mutating func stepped(_ block: CodeBlock) -> Int? {
    (block.lineSteps ?? block.litLines).flatMap { stepped($0, first: block.firstStep) }
  }

  private mutating func stepped(_ steps: String, first: Int?) -> Int? {
    let ranges = steps.split(separator: "|", omittingEmptySubsequences: false).map(Self.lines)
    guard ranges.contains(where: { !$0.isEmpty }) else { return nil }
    steppedCode.append(SteppedCode(steps: ranges, firstStep: first.map { $0 &+ 1 } ?? .max))
    return steppedCode.count - 1
  }

  /// `1,3-5`; what is no number lights nothing, such as `all`.
  private static func lines(_ text: Substring) -> [ClosedRange<Int>] {
    text.split(separator: ",").compactMap { part in
      let ends = part.split(separator: "-").map { Int(sane: $0.trimmed) }
      guard let first = ends.first.flatMap({ $0 }), let last = ends.last.flatMap({ $0 }) else { return nil }
      return min(first, last)...max(first, last)
    }
  }

  // MARK: - Lines

  /// The lines of code as glyphs: tabs to multiples of four, colours by the innermost token.
  private mutating func codeLines(_ range: TextRange, _ tokens: [Token]) -> [[Glyph]] {
    let origin = range.lowerBound < text.source.count ? range.lowerBound : nil
    let base = look.style
    var open: [(end: Int, style: CellStyle, isInClass: Bool)] = []
    var next = 0
    var lines: [[Glyph]] = []
    var line: [Glyph] = []
    // A copy as large as it must be, as of a line of text.
    func endLine() {
      lines.append(line.withUnsafeBufferPointer { Array($0) })
      line.removeAll(keepingCapacity: true)
    }
    var column = 0
    text.withBytes(range) { bytes in
      var reader = ClusterReader(bytes, ambiguousWidth: options.capabilities.ambiguousWidth)
      while let cluster = reader.next() {
        while let last = open.last, last.end <= cluster.offset { open.removeLast() }
        while next < tokens.count, Int(tokens[next].start) <= cluster.offset {
          let token = tokens[next]
          next += 1
          guard Int(token.end) > cluster.offset else { continue }
          let (around, isInClass) = open.last.map { ($0.style, $0.isInClass) } ?? (base, false)
          let style = Role.of(token.tokenClass, inClass: isInClass).map { palette.applied($0, to: base) }
          open.append((Int(token.end), style ?? around, isInClass || token.tokenClass == .class))
        }
        let source = UInt32(clamping: origin.map { $0 + cluster.offset } ?? 0)
        let style = open.last?.style ?? base
        if cluster.first == "\n" {
          endLine()
          column = 0
          continue
        }
        if cluster.width == 0, cluster.first != "\t" { continue }
        let blanks = cluster.first == "\t" ? 4 - column % 4 : cluster.first == " " && cluster.bytes.isEmpty ? 1 : 0
        for _ in 0..<blanks {
          line.append(
            Glyph(cell: .blank(style), source: source, fragment: look.fragment, leading: .alphabetic, role: .text))
        }
        if blanks == 0 {
          line.append(
            Glyph(
              cell: Cell(cluster, style, pool: &clusters), source: source, fragment: look.fragment,
              leading: cluster.leading, role: cluster.isRightToLeft ? .rightToLeft : .text))
        }
        column += blanks + (blanks == 0 ? cluster.width : 0)
      }
    }
    if lines.isEmpty || !line.isEmpty { endLine() }
    return lines
  }
}

extension [Glyph] {
  fileprivate func split(separator: Glyph.Role, omittingEmptySubsequences: Bool) -> [[Glyph]] {
    split(omittingEmptySubsequences: omittingEmptySubsequences) { $0.role == separator }.map(Array.init)
  }
}

extension Role {
  /// The colour of code, as the page's style sheet gives it; nil for what looks like the code around it, such as the
  /// heads of functions and classes.
  static func of(_ token: TokenClass, inClass: Bool = false) -> Role? {
    switch token {
    case .comment, .quote: .comment
    case .keyword, .selectorTag, .literal, .doctag, .metaKeyword, .name: .keyword
    case .string, .regexp, .symbol, .bullet, .link, .metaString: .string
    case .number, .selectorAttr, .selectorPseudo: .number
    case .title where inClass: .type
    case .title, .section, .selectorId: .title
    case .type, .builtIn, .builtinName, .selectorClass: .type
    case .attr, .attribute: .attribute
    case .variable, .templateVariable: .variable
    case .meta: .meta
    case .addition: .addition
    case .deletion: .deletion
    case .emphasis: .emphasis
    case .strong: .strong
    default: nil
    }
  }
}
