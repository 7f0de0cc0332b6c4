import DeckModel

// Rows: atoms side by side with TeX's space between them.
extension MathMLWriter {
  /// Writes `nodes` as children of an element that lays them out in a row.
  ///
  /// `before` is what stands left of them; `isTight` leaves no space behind the last one; `isFirst` is false when the
  /// element already has a child.
  mutating func row(_ nodes: [MathNode], before: MathClass? = nil, isTight: Bool = false, isFirst: Bool = true) {
    var atoms: [MathAtom] = []
    var isFirst = isFirst
    collect(nodes, into: &atoms, &isFirst)
    let outer = (gaps, cursor)
    gaps = MathSpacing.gaps(atoms, style: style, before: before, isTight: isTight)
    cursor = 0
    for node in nodes { member(node) }
    (gaps, cursor) = outer
  }

  /// Writes `node` as exactly one element.
  mutating func single(_ node: MathNode) {
    if elements(node) != 1 {
      out.put("<mrow>")
      row([node])
      out.put("</mrow>")
    } else {
      let outer = (gaps, cursor)
      gaps = []
      cursor = 0
      member(node)
      (gaps, cursor) = outer
    }
  }

  /// Writes one node of the row being written.
  private mutating func member(_ node: MathNode) {
    switch node.kind {
    case .row:
      for child in node.children { member(child) }
    case .choice:
      if let child = chosen(node) { member(child) }
    case .style(let level) where isTransparent(node):
      styled(level, node.children)
    case .color(let color):
      out.put("<mstyle mathcolor=\"")
      escape(color)
      out.put("\">")
      for child in node.children { member(child) }
      out.put("</mstyle>")
    case .size(let size):
      let outer = self.size
      out.put("<mstyle mathsize=\"")
      em(size / outer)
      out.put("\">")
      self.size = size
      for child in node.children { member(child) }
      self.size = outer
      out.put("</mstyle>")
    case .space(let width):
      space(width)
    case .newline:
      break
    default:
      let gap = cursor < gaps.count ? gaps[cursor] : MathGaps()
      cursor += 1
      atom(node, gap)
      if gap.after > 0 { space(Double(gap.after) / 18) }
    }
  }

  /// Children of `\displaystyle` and its relatives, in an element only if the style changes.
  private mutating func styled(_ level: MathStyleLevel, _ children: [MathNode]) {
    let outer = (style, limitStyle)
    let changes = level != style
    if changes { openStyle(level) }
    (style, limitStyle) = (level, level)
    for child in children { member(child) }
    (style, limitStyle) = outer
    if changes { out.put("</mstyle>") }
  }

  mutating func openStyle(_ level: MathStyleLevel) {
    switch level {
    case .display: out.put("<mstyle displaystyle=\"true\" scriptlevel=\"0\">")
    case .text: out.put("<mstyle displaystyle=\"false\" scriptlevel=\"0\">")
    case .script: out.put("<mstyle displaystyle=\"false\" scriptlevel=\"1\">")
    case .scriptscript: out.put("<mstyle displaystyle=\"false\" scriptlevel=\"2\">")
    }
  }

  /// A space; negative ones are margins, because `width` may not be negative.
  mutating func space(_ width: Double) {
    if width == 0 { return }
    out.put(width < 0 ? "<mspace style=\"margin-left:" : "<mspace width=\"")
    em(width)
    out.put("\"/>")
  }

  // MARK: What a node amounts to

  /// Whether the children belong to the row around the node.
  private func isTransparent(_ node: MathNode) -> Bool {
    switch node.kind {
    case .row, .color, .size, .choice: true
    // One symbol in braces loses its space, so the braces have to be seen by the row.
    case .group: false
    case .style(let level): (level >= .script) == (style >= .script)
    default: false
    }
  }

  /// The alternative of `\mathchoice` for the style.
  private func chosen(_ node: MathNode) -> MathNode? {
    let index = Int(limitStyle.rawValue)
    return index < node.children.count ? node.children[index] : node.children.last
  }

  /// How many elements a node becomes, 2 standing for more.
  func elements(_ node: MathNode) -> Int {
    switch node.kind {
    case .row, .group: elements(node.children)
    case .choice: if let child = chosen(node) { elements(child) } else { 0 }
    case .style(let level): level == style ? elements(node.children) : 1
    case .newline, .delimiter(nil, _, _), .middle(nil): 0
    case .space(let width): width == 0 ? 0 : 1
    case .function, .operatorGroup(_, isName: true): 2
    default: 1
    }
  }

  private func elements(_ nodes: [MathNode]) -> Int {
    var count = 0
    for node in nodes where count < 2 { count += elements(node) }
    return min(count, 2)
  }

  /// Adds the atoms of `nodes` in the order in which `member` writes them.
  private func collect(_ nodes: [MathNode], into atoms: inout [MathAtom], _ isFirst: inout Bool) {
    for node in nodes {
      switch node.kind {
      case .row:
        collect(node.children, into: &atoms, &isFirst)
      case .choice:
        if let child = chosen(node) { collect([child], into: &atoms, &isFirst) }
      case .style(let level) where isTransparent(node):
        collectStyled(node.children, opens: level != style, into: &atoms, &isFirst)
      case .color, .size:
        collectStyled(node.children, opens: true, into: &atoms, &isFirst)
      case .space, .newline:
        break
      default:
        atoms.append(atom(of: node, isFirst: isFirst))
        // Text counts as space to a browser that looks for the first operand.
        if case .text = node.kind { break }
        isFirst = false
      }
    }
  }

  private func collectStyled(
    _ nodes: [MathNode], opens: Bool, into atoms: inout [MathAtom], _ isFirst: inout Bool
  ) {
    guard opens else { return collect(nodes, into: &atoms, &isFirst) }
    var isFirstInside = true
    collect(nodes, into: &atoms, &isFirstInside)
    isFirst = false
  }

  private func atom(of node: MathNode, isFirst: Bool) -> MathAtom {
    let sides = node.sides
    var atom = MathAtom(left: sides.left, right: sides.right)
    if case .fenced = node.kind { atom.isFenced = true }
    guard let (text, atomClass) = node.coreOperator else { return atom }
    atom.dictionary = MathSpacing.dictionary(text, atomClass, isFirst: isFirst)
    if case .delimiter = node.kind { return atom }
    atom.isSign = Self.isSign(text)
    return atom
  }

  private static func isSign(_ text: String) -> Bool {
    text == "−" || text == "+" || text == "±" || text == "∓"
  }
}
