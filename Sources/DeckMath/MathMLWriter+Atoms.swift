import DeckModel

// Single atoms.
extension MathMLWriter {
  /// Writes an atom with the attributes that its gaps need.
  mutating func atom(_ node: MathNode, _ gap: MathGaps) {
    switch node.kind {
    case .identifier(let text, let alphabet):
      identifier(text, alphabet)
    case .number(let text, let alphabet):
      out.put("<mn>")
      letters(text, alphabet)
      out.put("</mn>")
    case .symbol(let text, let atomClass, let alphabet):
      symbol(text, atomClass, alphabet, gap)
    case .largeOperator(let scalar, let placement):
      out.put("<mo")
      attributes(gap)
      if placement == .always { out.put(" movablelimits=\"false\"") }
      out.put(">")
      escape(String(Character(scalar)))
      out.put("</mo>")
    case .function(let name, _):
      function(name)
    case .text(let text, let font):
      self.text(text, font)
    case .error(let text):
      out.put("<mtext class=\"tex-error\">")
      escape(text)
      out.put("</mtext>")
    case .rule(let width, let height, let raise):
      rule(width, height, raise)
    case .delimiter(let scalar, let size, let atomClass):
      if let scalar { delimiter(scalar, size, atomClass, gap) }
    case .middle(let scalar):
      if let scalar { fence(scalar, isMiddle: true) }
    case .scripts(let sub, let sup):
      scripts(node, sub: sub, sup: sup, gap)
    case .stack(let under, let over, _):
      stack(node, under: under, over: over, gap)
    case .arrow(let scalar):
      arrow(node, scalar, gap)
    default:
      construct(node)
    }
  }

  private mutating func identifier(_ text: String, _ alphabet: MathAlphabet) {
    let scalars = text.unicodeScalars
    // A single letter is slanted by itself; `normal` is the one variant that MathML Core knows.
    let isUpright = alphabet == .upright && scalars.count == 1 && scalars.first.map(Self.isSlanted) ?? false
    out.put(isUpright ? "<mi mathvariant=\"normal\">" : "<mi>")
    letters(text, scalars.count == 1 && alphabet == .italic ? .upright : alphabet)
    out.put("</mi>")
  }

  /// Whether a browser slants a single letter (MathML Core, italic mappings).
  private static func isSlanted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0x131, 0x237, 0x391...0x3A9, 0x3B1...0x3C9, 0x3D1, 0x3D5, 0x3D6, 0x3F0, 0x3F1,
      0x3F4, 0x3F5, 0x2202, 0x2207:
      true
    default: false
    }
  }

  /// Text in the code points of its alphabet.
  private mutating func letters(_ text: String, _ alphabet: MathAlphabet) {
    if alphabet == .upright { return escape(text) }
    for scalar in text.unicodeScalars { escape(String(Character(alphabet.scalar(scalar)))) }
  }

  mutating func function(_ name: String) {
    out.put(name.unicodeScalars.count == 1 ? "<mi mathvariant=\"normal\">" : "<mi>")
    escape(name)
    // U+2061 tells readers that the name is applied to what follows.
    out.put("</mi><mo>\u{2061}</mo>")
  }

  private mutating func text(_ text: String, _ font: MathTextFont) {
    out.put("<mtext")
    if !font.isEmpty {
      out.put(" class=\"")
      if font.contains(.bold) { out.put("tex-b ") }
      if font.contains(.italic) { out.put("tex-i ") }
      if font.contains(.sansSerif) { out.put("tex-sf ") }
      if font.contains(.monospace) { out.put("tex-tt ") }
      out.removeLast(1)
      out.put("\"")
    }
    out.put(">")
    // Blanks at both ends would collapse.
    var spaced = text[...]
    if spaced.utf8.first == UInt8(ascii: " ") {
      out.put("\u{A0}")
      spaced = spaced.dropFirst()
    }
    let endsWithSpace = spaced.utf8.last == UInt8(ascii: " ")
    escape(String(endsWithSpace ? spaced.dropLast() : spaced))
    if endsWithSpace { out.put("\u{A0}") }
    out.put("</mtext>")
  }

  private mutating func symbol(
    _ text: String, _ atomClass: MathClass, _ alphabet: MathAlphabet, _ gap: MathGaps, canStretch: Bool = false
  ) {
    out.put("<mo")
    if let scalar = text.unicodeScalars.first, Self.growsUp(scalar) || (canStretch && Self.growsAcross(scalar)) {
      out.put(" stretchy=\"false\"")
    }
    // `\smallint`: as small in display style.
    if atomClass == .largeOperator { out.put(" largeop=\"false\"") }
    attributes(gap)
    if alphabet == .bold { out.put(" class=\"tex-b\"") }
    out.put(">")
    escape(text)
    out.put("</mo>")
  }

  /// Writes `node` where a stretchy operator would grow with its neighbours above or below.
  mutating func singleBase(_ node: MathNode, _ gap: MathGaps = MathGaps()) {
    if case .symbol(let text, let atomClass, let alphabet) = node.kind {
      symbol(text, atomClass, alphabet, gap, canStretch: true)
    } else {
      single(node)
    }
  }

  mutating func attributes(_ gap: MathGaps) {
    if gap.isPrefix { return out.put(" form=\"prefix\"") }
    if let left = gap.left {
      out.put(" lspace=\"")
      em(Double(left) / 18)
      out.put("\"")
    }
    if let right = gap.right {
      out.put(" rspace=\"")
      em(Double(right) / 18)
      out.put("\"")
    }
  }

  // MARK: Fences

  /// `\left(`, `\right)`, `\middle|`: grows with the row it stands in.
  mutating func fence(_ scalar: Unicode.Scalar, isMiddle: Bool = false) {
    let isKnown = Self.growsUp(scalar) && !isMiddle
    out.put("<mo")
    if !fencesGrow, Self.growsUp(scalar) { out.put(" stretchy=\"false\"") }
    if fencesGrow, !isKnown { out.put(" stretchy=\"true\" symmetric=\"true\"") }
    if !isKnown || Self.isVerticalArrow(scalar) { out.put(" lspace=\"0\" rspace=\"0\"") }
    out.put(">")
    escape(String(Character(scalar)))
    out.put("</mo>")
  }

  /// `\big(`: as high as TeX makes it, whatever stands beside it.
  private mutating func delimiter(_ scalar: Unicode.Scalar, _ size: Int, _ atomClass: MathClass, _ gap: MathGaps) {
    out.put("<mo")
    if !Self.growsUp(scalar) { out.put(" stretchy=\"true\"") }
    let height: StaticString =
      switch size {
      case 1: "1.2em"
      case 2: "1.8em"
      case 3: "2.4em"
      default: "3em"
      }
    out.put(" minsize=\"")
    out.put(height)
    out.put("\" maxsize=\"")
    out.put(height)
    out.put("\"")
    attributes(gap)
    out.put(">")
    escape(String(Character(scalar)))
    out.put("</mo>")
  }

  /// Whether the operator dictionary makes a character grow with its row.
  static func growsUp(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", ")", "[", "]", "{", "}", "⟨", "⟩", "⌊", "⌋", "⌈", "⌉", "⟮", "⟯", "⟦", "⟧", "⦃", "⦄", "‖": true
    default: isVerticalArrow(scalar)
    }
  }

  static func isVerticalArrow(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "↑", "↓", "↕", "⇑", "⇓", "⇕", "⇈", "⇊", "↿", "↾", "⇃", "⇂": true
    default: false
    }
  }

  /// Whether the dictionary makes a character as wide as what stands above or below it.
  private static func growsAcross(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2190...0x21FF, 0x27F0...0x27FF: !isVerticalArrow(scalar)
    default: false
    }
  }

  private mutating func rule(_ width: Double, _ height: Double, _ raise: Double) {
    if raise > 0 {
      out.put("<mpadded voffset=\"")
      em(raise)
      out.put("\">")
    }
    out.put("<mspace mathbackground=\"currentcolor\" width=\"")
    em(max(width, 0))
    out.put("\" height=\"")
    em(max(raise < 0 ? height + raise : height, 0))
    if raise < 0 {
      out.put("\" depth=\"")
      em(-raise)
    }
    out.put("\"/>")
    if raise > 0 { out.put("</mpadded>") }
  }
}
