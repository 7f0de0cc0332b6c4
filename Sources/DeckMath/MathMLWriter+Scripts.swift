import DeckModel

// What stands above, below and beside a base.
extension MathMLWriter {
  mutating func scripts(_ node: MathNode, sub: Bool, sup: Bool, _ gap: MathGaps) {
    let base = node.children[0]
    let name = scriptElement(base, sub: sub, sup: sup)
    out.put("<")
    out.put(name)
    out.put(">")
    scriptBase(base, gap)
    let outer = style
    style = style.script
    for script in node.children.dropFirst() { singleBase(script) }
    style = outer
    out.put("</")
    out.put(name)
    out.put(">")
  }

  private func scriptElement(_ base: MathNode, sub: Bool, sup: Bool) -> StaticString {
    let isStacked: Bool
    if case .brace(let under) = base.kind {
      isStacked = under ? sub && !sup : sup && !sub
    } else {
      isStacked = takesLimits(base)
    }
    switch (isStacked, sub, sup) {
    case (true, true, true): return "munderover"
    case (true, true, false): return "munder"
    case (true, false, _): return "mover"
    case (false, true, true): return "msubsup"
    case (false, true, false): return "msub"
    case (false, false, _): return "msup"
    }
  }

  /// Large operators move their limits beside them by themselves where the style is small; names do not.
  private func takesLimits(_ base: MathNode) -> Bool {
    switch base.kind {
    case .symbol(_, .largeOperator, _): limitStyle == .display
    case .largeOperator(_, let placement): placement == .always || (placement == .display && limitStyle == .display)
    case .function(_, let placement), .operatorGroup(let placement, _):
      placement == .always || (placement == .display && limitStyle == .display && style == .display)
    default: false
    }
  }

  private mutating func scriptBase(_ base: MathNode, _ gap: MathGaps) {
    switch base.kind {
    case .function(let name, _):
      out.put("<mrow>")
      function(name)
      out.put("</mrow>")
    case .delimiter:
      // Chromium makes a fence as high as asked only in a row.
      out.put("<mrow>")
      atom(base, gap)
      out.put("</mrow>")
    case .symbol, .largeOperator, .stack:
      if elements(base) == 1 { atom(base, gap) } else { single(base) }
    default:
      single(base)
    }
  }

  /// `\overset{!}{=}`
  mutating func stack(_ node: MathNode, under: Bool, over: Bool, _ gap: MathGaps) {
    let name: StaticString = under && over ? "munderover" : under ? "munder" : "mover"
    out.put("<")
    out.put(name)
    out.put(">")
    singleBase(node.children[0].unwrapped, gap)
    let outer = style
    style = style.script
    for script in node.children.dropFirst() { singleBase(script) }
    style = outer
    out.put("</")
    out.put(name)
    out.put(">")
  }

  /// `\xrightarrow[under]{over}`: the arrow grows with its labels.
  mutating func arrow(_ node: MathNode, _ scalar: Unicode.Scalar, _ gap: MathGaps) {
    let hasUnder = node.children.count > 1
    out.put(hasUnder ? "<munderover><mo" : "<mover><mo")
    if scalar == "=" { out.put(" stretchy=\"true\"") }
    attributes(gap)
    out.put(">")
    escape(String(Character(scalar)))
    out.put("</mo>")
    let outer = style
    style = style.script
    for label in node.children.reversed() {
      out.put("<mrow class=\"tex-label\">")
      row([label])
      out.put("</mrow>")
    }
    style = outer
    out.put(hasUnder ? "</munderover>" : "</mover>")
  }

  mutating func accent(_ node: MathNode, _ scalar: Unicode.Scalar, stretchy: Bool, under: Bool) {
    out.put(under ? "<munder accentunder=\"true\">" : "<mover accent=\"true\">")
    singleBase(node.children[0])
    out.put("<mo")
    switch scalar {
    case "^", "~", "ˉ", "ˇ", "ˆ", "˜": if !stretchy { out.put(" stretchy=\"false\"") }
    default: break
    }
    out.put(">")
    escape(String(Character(scalar)))
    out.put(under ? "</mo></munder>" : "</mo></mover>")
  }

  /// `\overline` and `\underline`: a bar that fonts do not stretch, so the class draws it.
  mutating func line(_ node: MathNode, under: Bool) {
    out.put(under ? "<munder class=\"tex-underline\">" : "<mover class=\"tex-overline\">")
    single(node.children[0])
    out.put(under ? "<mo>‾</mo></munder>" : "<mo>‾</mo></mover>")
  }

  mutating func brace(_ node: MathNode, under: Bool) {
    out.put(under ? "<munder>" : "<mover>")
    singleBase(node.children[0])
    out.put(under ? "<mo>⏟</mo></munder>" : "<mo>⏞</mo></mover>")
  }
}
