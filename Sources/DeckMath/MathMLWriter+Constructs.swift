import DeckModel

// Fractions, roots, fences and boxes.
extension MathMLWriter {
  /// Atoms that are no operators to a browser.
  mutating func construct(_ node: MathNode) {
    switch node.kind {
    case .group:
      group(node)
    case .classed:
      single(MathNode(.row, node.range, node.children))
    case .operatorGroup(_, let isName):
      single(MathNode(.row, node.range, node.children))
      if isName { out.put("<mo>\u{2061}</mo>") }
    case .style(let level):
      let outer = (style, limitStyle)
      openStyle(level)
      (style, limitStyle) = (level, level)
      row(node.children)
      (style, limitStyle) = outer
      out.put("</mstyle>")
    case .link(let address):
      link(address, node.children)
    case .fraction(let fraction):
      self.fraction(node, fraction)
    case .root:
      root(node)
    case .fenced(let left, let right):
      let outer = fencesGrow
      fencesGrow = !isFlat(node.children)
      out.put("<mrow>")
      if let left { fence(left) }
      row(node.children, before: .opening, isFirst: left == nil)
      if let right { fence(right) }
      out.put("</mrow>")
      fencesGrow = outer
    case .accent(let scalar, let stretchy, let under):
      accent(node, scalar, stretchy: stretchy, under: under)
    case .line(let under):
      line(node, under: under)
    case .brace(let under):
      brace(node, under: under)
    case .array(let array):
      self.array(node, array)
    case .tagged:
      tagged(node)
    default:
      box(node)
    }
  }

  /// Braces: what they hold has no space around it.
  private mutating func group(_ node: MathNode) {
    if elements(node) == 0 { return }
    if elements(node) == 1, let symbol = onlySymbol(node) {
      return atom(symbol, MathGaps(left: 0, right: 0))
    }
    if elements(node) == 1 { return row(node.children) }
    out.put("<mrow>")
    row(node.children, isTight: true)
    out.put("</mrow>")
  }

  private func onlySymbol(_ node: MathNode) -> MathNode? {
    switch node.kind {
    case .row, .group: node.children.count == 1 ? onlySymbol(node.children[0]) : nil
    case .symbol(let text, let atomClass, _):
      MathSpacing.dictionary(text, atomClass, isFirst: false) == (0, 0) ? nil : node
    default: nil
    }
  }

  private mutating func fraction(_ node: MathNode, _ fraction: MathFraction) {
    let level = fraction.style ?? style
    let outer = style
    let outerGrow = fencesGrow
    fencesGrow = true
    if fraction.left != nil || fraction.right != nil { out.put("<mrow>") }
    if let left = fraction.left { fence(left) }
    out.put(fraction.isContinued ? "<mfrac class=\"tex-cfrac\"" : "<mfrac")
    if let thickness = fraction.lineThickness {
      out.put(" linethickness=\"")
      em(thickness)
      out.put("\"")
    }
    if level != style {
      out.put(level == .display ? " displaystyle=\"true\"" : " displaystyle=\"false\"")
      out.put(" scriptlevel=\"")
      out.put(decimal: level <= .text ? 0 : level == .script ? 1 : 2)
      out.put("\"")
    }
    out.put(">")
    style = level.fraction
    singleBase(node.children[0])
    singleBase(node.children[1])
    style = outer
    out.put("</mfrac>")
    if let right = fraction.right { fence(right) }
    if fraction.left != nil || fraction.right != nil { out.put("</mrow>") }
    fencesGrow = outerGrow
  }

  /// Whether fences around `nodes` have no reason to grow: letters and signs, at most with simple scripts.
  private func isFlat(_ nodes: [MathNode], scripts: Bool = true) -> Bool {
    nodes.allSatisfy { node in
      switch node.kind {
      case .identifier, .number, .text, .space, .function, .middle: true
      case .symbol(_, let atomClass, _): atomClass != .largeOperator
      case .row, .group: isFlat(node.children, scripts: scripts)
      case .fenced, .scripts: scripts && isFlat(node.children, scripts: node.children.count == 1)
      case .accent(_, stretchy: false, under: false): isFlat(node.children, scripts: false)
      default: false
      }
    }
  }

  private mutating func root(_ node: MathNode) {
    guard node.children.count > 1 else {
      out.put("<msqrt>")
      row([node.children[0]])
      return out.put("</msqrt>")
    }
    out.put("<mroot>")
    single(node.children[0])
    inStyle(.scriptscript) { $0.single(node.children[1]) }
    out.put("</mroot>")
  }

  /// HTML's links work in MathML only inside text.
  private mutating func link(_ address: String, _ children: [MathNode]) {
    guard let target = link(address) else { return single(MathNode(.row, SourceRange(0, 0), children)) }
    out.put("<mtext><a href=\"")
    escape(target)
    out.put("\"")
    if target.utf8.first != UInt8(ascii: "#") { out.put(" target=\"_blank\" rel=\"noopener\"") }
    out.put(style == .display ? "><math displaystyle=\"true\">" : "><math>")
    row(children)
    out.put("</math></a></mtext>")
  }

  // MARK: Boxes

  private mutating func box(_ node: MathNode) {
    switch node.kind {
    case .enclosure(let enclosure):
      self.enclosure(node, enclosure)
    case .phantom(let width, let height):
      if !height { out.put("<mpadded height=\"0\" depth=\"0\">") }
      if !width { out.put("<mpadded width=\"0\">") }
      out.put("<mphantom>")
      row(node.children)
      out.put("</mphantom>")
      if !(width && height) { out.put("</mpadded>") }
    case .lap(let direction):
      lap(node, direction)
    case .smash(let top, let bottom):
      out.put("<mpadded")
      if top { out.put(" height=\"0\"") }
      if bottom { out.put(" depth=\"0\"") }
      out.put(">")
      row(node.children)
      out.put("</mpadded>")
    case .raise(let height):
      out.put("<mpadded voffset=\"")
      em(height)
      out.put("\">")
      row(node.children)
      out.put("</mpadded>")
    case .poorBold:
      out.put("<mstyle class=\"tex-pmb\">")
      row(node.children)
      out.put("</mstyle>")
    default:
      single(MathNode(.row, node.range, node.children))
    }
  }

  /// Content beside a point: MathML Core has no widths relative to the content, so a transform moves it.
  private mutating func lap(_ node: MathNode, _ direction: Int) {
    out.put("<mpadded width=\"0\">")
    if direction < 0 { out.put("<mrow class=\"tex-llap\">") }
    if direction == 0 { out.put("<mrow class=\"tex-clap\">") }
    row(node.children)
    out.put(direction > 0 ? "</mpadded>" : "</mrow></mpadded>")
  }

  private mutating func enclosure(_ node: MathNode, _ enclosure: MathEnclosure) {
    switch enclosure {
    case .cancelUp: out.put("<menclose notation=\"updiagonalstrike\" class=\"tex-cancel\">")
    case .cancelDown: out.put("<menclose notation=\"downdiagonalstrike\" class=\"tex-bcancel\">")
    case .cancelBoth: out.put("<menclose notation=\"updiagonalstrike downdiagonalstrike\" class=\"tex-xcancel\">")
    case .strike: out.put("<menclose notation=\"horizontalstrike\" class=\"tex-sout\">")
    case .angle: out.put("<menclose notation=\"actuarial\" class=\"tex-angl\">")
    case .phase: out.put("<menclose notation=\"phasorangle\" class=\"tex-phase\">")
    case .box("", nil): out.put("<menclose notation=\"box\" class=\"tex-box\">")
    case .box(let border, let background):
      out.put(border == nil ? "<mpadded class=\"tex-fill\"" : "<mpadded class=\"tex-fill tex-frame\"")
      if let background {
        out.put(" mathbackground=\"")
        escape(background)
        out.put("\"")
      }
      if let border, !border.isEmpty {
        out.put(" style=\"border-color:")
        escape(border)
        out.put("\"")
      }
      out.put(">")
      row(node.children)
      return out.put("</mpadded>")
    }
    row(node.children)
    out.put("</menclose>")
  }
}
