/// Writes a formula as Unicode text for terminals: on one line, or in display with fractions, limits and matrices in
/// two dimensions.
///
/// Scripts use Unicode's characters where all of them exist, else `^(...)` and `_(...)`.
package struct MathTextWriter {
  /// Whether the formula may take several rows.
  var isStacked: Bool
  /// Inside scripts, where operators stand without space.
  var isScript = false
  /// The number of terminal cells that a string takes.
  let cells: (String) -> Int

  /// The formula as a box; in display (`isStacked`) it may have several rows.
  ///
  /// - Complexity: linear in the tree for one row. Very large formulas are always written on one row, because boxes
  ///   within boxes cost their area.
  package static func write(
    _ tree: MathNode, isStacked: Bool, cells: @escaping (String) -> Int = MathTextWriter.simpleWidth
  ) -> MathBox {
    var budget = 4000
    spend(tree, &budget)
    let writer = MathTextWriter(isStacked: isStacked && budget > 0, cells: cells)
    return writer.row([tree])
  }

  /// Takes off what a node and its text would fill.
  private static func spend(_ node: MathNode, _ budget: inout Int) {
    switch node.kind {
    case .identifier(let text, _), .number(let text, _), .text(let text, _), .error(let text):
      budget -= 1 + text.utf8.count
    default: budget -= 1
    }
    for child in node.children where budget > 0 { spend(child, &budget) }
  }

  /// Combining characters take no cell, East Asian ones two; good enough without a table of widths.
  package static func simpleWidth(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { width, scalar in
      switch scalar.value {
      case 0x300...0x36F, 0x20D0...0x20FF, 0x2060...0x2064, 0xFE00...0xFE0F: width
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
        0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
        width + 2
      default: width + 1
      }
    }
  }

  func text(_ text: String) -> MathBox { MathBox(rows: [text], width: cells(text), baseline: 0) }

  // MARK: Rows

  /// Nodes beside each other with TeX's spaces, of which a terminal has one size.
  func row(_ nodes: [MathNode], before: MathClass? = nil) -> MathBox {
    var atoms: [MathNode] = []
    flatten(nodes, into: &atoms)
    if atoms.contains(where: { $0.kind == .newline }) { return lines(atoms) }
    let indices = atoms.indices.filter { !isSpace(atoms[$0]) }
    var classes = indices.map { atoms[$0].sides }
    MathSpacing.settleBinaries(&classes, before: before)
    var boxes: [MathBox] = []
    var endsWithSpace = true
    func add(_ box: MathBox) {
      guard box.width > 0 else { return }
      boxes.append(box)
      endsWithSpace = box.rows[box.baseline].hasSuffix(" ") && box.height == 1
    }
    var next = 0
    for atom in atoms {
      if case .space(let width) = atom.kind {
        let count = width >= 1.5 ? 4 : width >= 0.9 ? 2 : width > 0.1 ? 1 : 0
        if count > 1 || (count == 1 && !endsWithSpace) { add(.blank(width: count)) }
        continue
      }
      let left = next > 0 ? classes[next - 1].right : before
      let gap = left.map { MathSpacing.between($0, classes[next].left, isScript ? .script : .display) } ?? 0
      let isSpaced = gap >= 3 && !(atom.isFenced && gap == 3 && left == .ordinary)
      if isSpaced, !endsWithSpace || boxes.isEmpty && before != nil { add(.blank(width: 1)) }
      add(box(atom))
      next += 1
    }
    return boxes.isEmpty ? text("") : .beside(boxes)
  }

  private func isSpace(_ node: MathNode) -> Bool { if case .space = node.kind { true } else { false } }

  /// Opens what only groups or colours its children.
  private func flatten(_ nodes: [MathNode], into atoms: inout [MathNode]) {
    for node in nodes {
      switch node.kind {
      case .row, .color, .size, .link, .style, .poorBold:
        flatten(node.children, into: &atoms)
      case .choice:
        flatten(Array(node.children.dropFirst(isStacked ? 0 : 1).prefix(1)), into: &atoms)
      default:
        atoms.append(node)
      }
    }
  }

  /// Lines broken by `\\`.
  private func lines(_ nodes: [MathNode]) -> MathBox {
    let lines = nodes.split(whereSeparator: { $0.kind == .newline }).map { row(Array($0)) }
    guard isStacked || lines.isEmpty else {
      return .beside(Array(lines.map { [$0] }.joined(separator: [text("  ")])))
    }
    guard let width = lines.map(\.width).max() else { return text("") }
    let rows = lines.flatMap { $0.aligned(.left, in: width).rows }
    return MathBox(rows: rows, width: width, baseline: max(rows.count - 1, 0) / 2)
  }

  // MARK: Atoms

  private func box(_ node: MathNode) -> MathBox {
    switch node.kind {
    case .identifier(let text, let alphabet), .number(let text, let alphabet):
      return self.text(Self.letters(text, alphabet))
    case .symbol(let text, _, _), .function(let text, _), .text(let text, _), .error(let text):
      return self.text(text == "\u{338}" ? "/" : text)
    case .largeOperator(let scalar, _):
      return text(String(Character(scalar)))
    case .delimiter(let scalar, let size, _):
      return delimiter(scalar, size)
    case .middle(let scalar):
      return text(scalar.map { String(Character($0)) } ?? "")
    case .rule(let width, _, _):
      return text(String(repeating: "─", count: Int((width * 2).rounded())))
    case .space, .newline:
      return text("")
    case .scripts(let sub, let sup):
      return scripts(node, sub: sub, sup: sup)
    case .stack(let under, let over, _):
      let label = { (present: Bool, index: Int) in present ? node.children[index] : nil }
      return labelled(node.children[0], under: label(under, 1), over: label(over, under ? 2 : 1))
    case .fraction(let fraction):
      return self.fraction(node, fraction)
    case .root:
      return root(node)
    case .fenced(let left, let right):
      return fenced(row(node.children, before: .opening), left, right)
    case .array(let array):
      return self.array(node, array)
    default:
      return decorated(node)
    }
  }

  /// Letters of the alphabets that mean something; slanted and bold words stay plain, as terminals style text anyway.
  private static func letters(_ text: String, _ alphabet: MathAlphabet) -> String {
    switch alphabet {
    case .doubleStruck, .script, .fraktur: break
    case .bold, .boldItalic: if text.unicodeScalars.count > 1 { return text }
    case .italic, .upright, .sansSerif, .monospace: return text
    }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(alphabet.scalar(scalar)) }
    return String(result)
  }
}

extension MathNode {
  fileprivate var isFenced: Bool { if case .fenced = kind { true } else { false } }
}
