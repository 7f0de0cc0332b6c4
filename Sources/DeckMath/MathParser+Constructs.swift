import DeckModel

// Commands that need more than their arguments.
extension MathParser {
  /// `\left( ... \right)`; a missing `\right` closes with the group.
  mutating func fenced(_ token: MathToken) -> MathNode {
    let left = fence(of: token)
    openFences += 1
    var children: [MathNode] = []
    var right: Unicode.Scalar?
    while true {
      children += expression()
      let closer = next()
      if case .right? = primitive(closer) {
        right = fence(of: closer)
        break
      }
      guard closer.isCharacter("&"), openEnvironments == 0 else {
        push(closer)
        report("math-fence", token.range, "\\left has no \\right")
        break
      }
      children.append(unknown(closer, "& has nothing to separate here"))
    }
    openFences -= 1
    return MathNode(.fenced(left, right), token.range, children)
  }

  /// `\operatorname{rank}`; a star, or limits in its name, sets scripts above and below.
  mutating func operatorName(_ token: MathToken, takesStar: Bool) -> MathNode {
    var placement = takesStar ? MathLimitPlacement.beside : .display
    if takesStar {
      let star = rawNext()
      if star.isCharacter("*") { placement = .display } else { push(star) }
    }
    let outer = alphabet
    alphabet = .upright
    let body = argument(of: token)
    alphabet = outer
    if let name = Self.name(body) { return MathNode(.function(name, placement), token.range) }
    return MathNode(.operatorGroup(placement, isName: true), token.range, [body])
  }

  /// The body as one word, if it is made of letters, digits, words and spaces only.
  static func name(_ body: MathNode) -> String? {
    switch body.kind {
    case .identifier(let text, let alphabet): return alphabet == .upright ? text : nil
    case .number(let text, _), .text(let text, _): return text
    case .symbol("−", _, _): return "-"
    case .symbol("∗", _, _): return "*"
    case .symbol(let text, _, _): return text
    case .space(let width): return width > 0.3 ? " " : width > 0 ? "\u{2009}" : ""
    case .row, .group:
      let parts = body.children.map(name)
      return parts.contains(nil) ? nil : parts.compactMap { $0 }.joined()
    default: return nil
    }
  }

  /// `\genfrac{left}{right}{thickness}{style}{numerator}{denominator}` (amsmath).
  mutating func generalFraction(_ token: MathToken) -> MathNode {
    var fraction = MathFraction()
    fraction.left = genericFence(argument(of: token))
    fraction.right = genericFence(argument(of: token))
    skipRawSpace()
    fraction.lineThickness = length()
    switch string(of: token) {
    case "0": fraction.style = .display
    case "1": fraction.style = .text
    case "2": fraction.style = .script
    case "3": fraction.style = .scriptscript
    default: break
    }
    let numerator = argument(of: token)
    return MathNode(.fraction(fraction), token.range, [numerator, argument(of: token)])
  }

  private func genericFence(_ node: MathNode) -> Unicode.Scalar? {
    if case .symbol(let text, .opening, _) = node.kind { return text.unicodeScalars.first }
    if case .symbol(let text, .closing, _) = node.kind { return text.unicodeScalars.first }
    return nil
  }

  /// `\not` strikes the next symbol.
  mutating func negated(_ token: MathToken, _ stop: Stop) -> MathNode? {
    skipSpace()
    guard !ends(peek(), stop), var node = nucleus(stop) else {
      return MathNode(.identifier("\u{338}", .upright), token.range)
    }
    func struck(_ text: String) -> String {
      guard let first = text.unicodeScalars.first else { return text }
      var result = String.UnicodeScalarView()
      if let negation = Self.negations[first.value] {
        result.append(negation)
      } else {
        result.append(first)
        result.append("\u{338}")
      }
      result.append(contentsOf: text.unicodeScalars.dropFirst())
      return String(result)
    }
    switch node.kind {
    case .symbol(let text, let atomClass, let alphabet): node.kind = .symbol(struck(text), atomClass, alphabet)
    case .identifier(let text, let alphabet): node.kind = .identifier(struck(text), alphabet)
    case .number(let text, let alphabet): node.kind = .number(struck(text), alphabet)
    default:
      let stroke = MathNode(.lap(1), token.range, [MathNode(.symbol("\u{338}", .ordinary, .upright), token.range)])
      return MathNode(.row, token.range, [stroke, node])
    }
    return node
  }

  /// Symbols and their struck forms (Unicode's canonical compositions with U+0338).
  private static let negations: [UInt32: Unicode.Scalar] = {
    let pairs = "=≠∈∉∋∌<≮>≯≤≰≥≱⊂⊄⊃⊅⊆⊈⊇⊉∼≁≃≄≈≉≅≇≡≢∣∤∥∦≺⊀≻⊁≼⋠≽⋡⊢⊬⊨⊭⊩⊮⊑⋢⊒⋣⊲⋪⊳⋫⊴⋬⊵⋭≍≭≲≴≳≵≶≸≷≹∃∄→↛←↚↔↮⇒⇏⇐⇍⇔⇎"
    let scalars = Array(pairs.unicodeScalars)
    var negations: [UInt32: Unicode.Scalar] = [:]
    for index in stride(from: 0, to: scalars.count - 1, by: 2) { negations[scalars[index].value] = scalars[index + 1] }
    return negations
  }()

  /// `\hspace{1em}`, `\kern1em`, `\mskip 3mu plus 1mu`.
  mutating func kern(_ token: MathToken) -> MathNode? {
    let star = rawNext()
    if !star.isCharacter("*") { push(star) }
    guard let width = length() else {
      report("math-length", token.range, "\(text(token)) is not followed by a length", hint: "such as 1em or 3mu")
      return nil
    }
    return MathNode(.space(width), token.range)
  }

  mutating func bracketLength() -> Double {
    var tokens = (bracketTokens() ?? []).reversed() as [MathToken]
    return Self.length(from: &tokens) ?? 0
  }

  /// `\tag{1}` and `\tag*{x}`: kept for the row or the formula.
  mutating func tag(_ token: MathToken) -> MathNode? {
    let star = rawNext()
    let isBare = star.isCharacter("*")
    if !isBare { push(star) }
    let body = textArgument(of: token)
    if tag != nil { report("math-tag", token.range, "a second \\tag replaces the first") }
    func paren(_ text: String) -> MathNode { MathNode(.text(text, []), token.range) }
    let content = isBare ? [body] : [paren("("), body, paren(")")]
    tag =
      MathNode.row(joined(content.flatMap { if case .row = $0.kind { $0.children } else { [$0] } }), token.range)
      .unwrapped
    return nil
  }

  /// `\unicode{x263A}` (MathJax).
  mutating func unicode(_ token: MathToken) -> MathNode {
    let name = string(of: token)
    let digits = name.utf8.first == UInt8(ascii: "x") ? String(name.dropFirst()) : ""
    let value = digits.isEmpty ? UInt32(name) : UInt32(digits, radix: 16)
    guard let scalar = value.flatMap(Unicode.Scalar.init), scalar.value >= 0x20 else {
      return unknown(token, "\(name) is no character number")
    }
    return MathNode(.text(String(Character(scalar)), font), token.range)
  }

  // MARK: Dots

  /// Dots take their height from what stands next to them (amsmath), and a thin space before a closing fence.
  mutating func dots(_ dots: MathPrimitive.Dots, _ token: MathToken) -> MathNode {
    var dots = dots
    if case .byContext = dots { dots = mode == .text ? .other : contextualDots() }
    let range = token.range
    let isLow: Bool
    switch dots {
    case .commas, .other, .byContext: isLow = true
    case .binary, .integral: isLow = false
    }
    let symbol =
      mode == .text
      ? MathNode(.text("…", font), range)
      : MathNode(.symbol(isLow ? "…" : "⋯", .inner, .upright), range)
    if case .integral = dots { return MathNode(.row, range, [MathNode(.space(-3.0 / 18), range), symbol]) }
    return symbol
  }

  private mutating func contextualDots() -> MathPrimitive.Dots {
    let token = peek()
    switch token.scalar {
    case ",": return .commas
    case "+", "=", "<", ">", "-", "*", ":": return .binary
    case .some:
      if case .atom(_, let atomClass)? = vocabulary.meaning(ofCharacter: token.value) { return Self.dots(atomClass) }
      return .other
    case nil: break
    }
    guard token.isCommand, token.value < vocabulary.count else { return .other }
    switch vocabulary[token.value] {
    case .atom(_, let atomClass): return Self.dots(atomClass)
    case .primitive(.largeOperator(.display), _), .primitive(.not, _), .primitive(.classed(.binary), _),
      .primitive(.classed(.relation), _):
      return .binary
    case .primitive(.largeOperator, _): return .integral
    default: return .other
    }
  }

  private static func dots(_ atomClass: MathClass) -> MathPrimitive.Dots {
    atomClass == .binary || atomClass == .relation ? .binary : .other
  }

  // MARK: Sets and brackets of quantum mechanics

  /// `\set{x | y}` and `\Set{x | y}` (braket): the first bar divides.
  mutating func set(bars: Bool, _ token: MathToken) -> MathNode {
    let body = replacingBars(
      argumentTokens(of: token), by: bars ? [.space(5), .middle, .space(5)] : [.middle], once: true)
    return wrapped(body, open: "{", close: "}", space: bars ? 4.0 / 18 : 3.0 / 18, grows: bars, token)
  }

  /// `\Braket{a | b | c}`: every bar divides.
  mutating func braket(_ token: MathToken) -> MathNode {
    let body = replacingBars(argumentTokens(of: token), by: [.space(3), .middle, .space(3)], once: false)
    return wrapped(body, open: "⟨", close: "⟩", space: 0, grows: true, token)
  }

  private enum Replacement { case space(Double), middle }

  /// Cuts the tokens at bars outside braces and reads the parts.
  private mutating func replacingBars(_ tokens: [MathToken], by replacement: [Replacement], once: Bool) -> [MathNode] {
    var parts: [[MathToken]] = [[]]
    var bars: [(range: SourceRange, scalar: Unicode.Scalar)] = []
    var level = 0
    let double = vocabulary.number(of: "|")
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      index += 1
      if token.isCharacter("{") { level += 1 }
      if token.isCharacter("}") { level -= 1 }
      let isDouble = token.isCommand && token.value == double
      guard level == 0, token.isCharacter("|") || isDouble, !(once && !bars.isEmpty) else {
        parts[parts.count - 1].append(token)
        continue
      }
      let next = index < tokens.count && tokens[index].isCharacter("|")
      if next { index += 1 }
      bars.append((token.range, next || isDouble ? "∥" : "∣"))
      parts.append([])
    }
    openFences += 1
    defer { openFences -= 1 }
    var nodes: [MathNode] = []
    for (index, part) in parts.enumerated() {
      push(MathToken(.endOfArgument, 0, 0, 0))
      push(part)
      nodes += sequence(opener: SourceRange(0, 0)) { $0.kind == .endOfArgument }
      guard index < bars.count else { break }
      for item in replacement {
        switch item {
        case .space(let mu): nodes.append(MathNode(.space(mu / 18), bars[index].range))
        case .middle where replacement.count == 1:
          nodes.append(MathNode(.symbol("∣", .relation, .upright), bars[index].range))
        case .middle: nodes.append(MathNode(.middle(bars[index].scalar), bars[index].range))
        }
      }
    }
    return nodes
  }

  private func wrapped(
    _ body: [MathNode], open: Unicode.Scalar, close: Unicode.Scalar, space: Double, grows: Bool, _ token: MathToken
  ) -> MathNode {
    let padding = space > 0 ? [MathNode(.space(space), token.range)] : []
    let inner = padding + body + padding
    if grows { return MathNode(.fenced(open, close), token.range, inner) }
    let left = MathNode(.symbol(String(Character(open)), .opening, .upright), token.range)
    let right = MathNode(.symbol(String(Character(close)), .closing, .upright), token.range)
    return MathNode(.row, token.range, [left] + inner + [right])
  }
}
