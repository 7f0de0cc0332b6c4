import DeckModel

// What commands do.
extension MathParser {
  /// Reads the command `token`, which was just taken, with its arguments; nil if it leaves nothing behind.
  mutating func command(_ token: MathToken, _ stop: Stop) -> MathNode? {
    guard token.value < vocabulary.count else {
      return unknown(token, "\(text(token)) is not a known command")
    }
    let meaning = vocabulary[token.value]
    guard case .primitive(let primitive, let text) = meaning else { return symbol(meaning, token) }
    let start = token.range
    let node = run(primitive, text, token, stop)
    // The range grows over the arguments when they stand in the TeX itself.
    if var node, node.range == start, let last = node.children.last, last.range.start >= start.start {
      node.range = start.union(last.range)
      return node
    }
    return node
  }

  private mutating func run(_ primitive: MathPrimitive, _ text: String, _ token: MathToken, _ stop: Stop) -> MathNode? {
    let range = token.range
    switch primitive {
    case .function(let placement):
      return MathNode(.function(String(decoding: macros.name(token.value), as: UTF8.self), placement), range)
    case .largeOperator:
      return symbol(.primitive(primitive, text), token)
    case .space(let mu):
      return MathNode(.space(mu / 18), range)
    case .wordSpace:
      return MathNode(.text("\u{A0}", font), range)
    case .dots(let dots):
      return self.dots(dots, token)
    case .not:
      return negated(token, stop)
    case .limits:
      report("math-limits", range, "\(self.text(token)) does not follow an operator")
      return nil
    case .begin:
      return environment(token)
    case .newline:
      if rawPeek().isCharacter("[") { _ = bracketTokens() }
      return MathNode(.newline, range)
    case .beginGroup:
      return scoped { parser in
        let children = parser.sequence(opener: range) { [parser] in
          if case .endGroup? = parser.primitive($0) { true } else { false }
        }
        return MathNode(.row, range, children)
      }
    case .tag:
      return tag(token)
    case .ignored(let arguments):
      for _ in 0..<arguments { _ = argumentTokens(of: token) }
      return nil
    case .reference:
      return MathNode(.text("(\(string(of: token)))", font), range)
    case .kern:
      return kern(token)
    case .style(let level):
      return MathNode(.style(level), range, expression(stop.union(.infix)))
    case .size(let size):
      return MathNode(.size(size), range, expression(stop))
    case .color:
      let color = color(of: token)
      let body = expression(stop.union(.infix))
      return MathNode(color.map { .color($0) } ?? .row, range, body)
    case .alphabetSwitch(let alphabet):
      let outer = self.alphabet
      self.alphabet = alphabet
      defer { self.alphabet = outer }
      return MathNode(.row, range, expression(stop.union(.infix)))
    case .delimiter(let size, let atomClass):
      return MathNode(.delimiter(fence(of: token), size: size, atomClass), range)
    case .left:
      return fenced(token)
    case .middle:
      if openFences == 0 { report("math-fence", range, "\\middle stands outside \\left and \\right") }
      return MathNode(.middle(fence(of: token)), range)
    case .define, .newCommand, .assign, .assignNext, .prefix, .declareOperator:
      define(primitive, token)
      return nil
    case .verbatim:
      return verbatim(token)
    case .set(let bars):
      return set(bars: bars, token)
    case .braket:
      return braket(token)
    case .horizontalLine, .mathStart, .mathEnd, .endGroup, .end, .right, .infixFraction, .infixThickness:
      return unknown(token, "\(self.text(token)) has no place here")
    default:
      return construct(primitive, text, token)
    }
  }

  /// Commands whose arguments are formulas or words.
  private mutating func construct(_ primitive: MathPrimitive, _ text: String, _ token: MathToken) -> MathNode? {
    let range = token.range
    let scalar = text.unicodeScalars.first ?? " "
    switch primitive {
    case .fraction(let fraction):
      let numerator = argument(of: token)
      return MathNode(.fraction(fraction), range, [numerator, argument(of: token)])
    case .generalFraction:
      return generalFraction(token)
    case .root:
      let index = optionalArgument()
      return MathNode(.root, range, [argument(of: token)] + (index.map { [$0] } ?? []))
    case .accent(let stretchy):
      return MathNode(.accent(scalar, stretchy: stretchy, under: false), range, [argument(of: token)])
    case .underAccent:
      return MathNode(.accent(scalar, stretchy: true, under: true), range, [argument(of: token)])
    case .textAccent:
      return MathNode(.accent(scalar, stretchy: false, under: scalar == "¸"), range, [argument(of: token)])
    case .line(let under):
      return MathNode(.line(under: under), range, [argument(of: token)])
    case .brace(let under):
      return MathNode(.brace(under: under), range, [argument(of: token)])
    case .arrow:
      let under = optionalArgument()
      return MathNode(.arrow(scalar), range, [argument(of: token)] + (under.map { [$0] } ?? []))
    case .stack(let under, let atomClass):
      let script = argument(of: token)
      let base = argument(of: token)
      return MathNode(.stack(under: under, over: !under, atomClass ?? operatorClass(base)), range, [base, script])
    case .classed(let atomClass):
      return classed(atomClass, argument(of: token), range)
    case .operatorGroup:
      let body = argument(of: token)
      let name = Self.name(body).map { MathNode(.symbol($0, .ordinary, .upright), body.range) }
      return MathNode(.operatorGroup(.beside, isName: false), range, [name ?? body])
    case .operatorName:
      return operatorName(token, takesStar: true)
    case .operatorNameWithLimits:
      return operatorName(token, takesStar: false)
    case .alphabet(let alphabet):
      return argument(of: token, in: alphabet)
    case .boldSymbol:
      let body = argument(of: token, in: .boldItalic)
      return classed(operatorClass(body), body, range)
    case .poorBold:
      let body = argument(of: token)
      return MathNode(.poorBold, range, [body])
    case .text(let font):
      return textArgument(of: token, font: font)
    case .horizontalBox:
      return MathNode(.row, range, [textArgument(of: token)])
    case .centered:
      return MathNode(.group, range, [argument(of: token)])
    case .choice:
      return MathNode(.choice, range, (0..<4).map { _ in argument(of: token) })
    case .phantom(let width, let height):
      return MathNode(.phantom(width: width, height: height), range, [argument(of: token)])
    case .lap(let direction):
      return MathNode(.lap(direction), range, [argument(of: token)])
    case .smash:
      let sides = bracketTokens().map { tokens in tokens.map { self.text($0) }.joined() } ?? "tb"
      let body = argument(of: token)
      return MathNode(.smash(top: sides.contains("t"), bottom: sides.contains("b")), range, [body])
    case .unicode:
      return unicode(token)
    default:
      return box(primitive, text, token)
    }
  }

  /// Boxes, colours, links and what HTML would carry.
  private mutating func box(_ primitive: MathPrimitive, _ text: String, _ token: MathToken) -> MathNode? {
    let range = token.range
    switch primitive {
    case .raise:
      let height = length() ?? 0
      return MathNode(.raise(height), range, [textArgument(of: token)])
    case .rule:
      skipRawSpace()
      let raise = rawPeek().isCharacter("[") ? bracketLength() : 0
      let width = length() ?? 0
      return MathNode(.rule(width: width, height: length() ?? 0, raise: raise), range)
    case .enclosure(let enclosure):
      return MathNode(.enclosure(enclosure), range, [argument(of: token)])
    case .textEnclosure(let enclosure):
      return MathNode(.enclosure(enclosure), range, [textArgument(of: token)])
    case .cancelTo:
      let value = argument(of: token)
      let body = MathNode(.enclosure(.cancelUp), range, [argument(of: token)])
      return MathNode(.scripts(sub: false, sup: true), range, [body, value])
    case .frameBox:
      return MathNode(.enclosure(.box(border: "", background: nil)), range, [textArgument(of: token)])
    case .colorBox:
      let color = color(of: token)
      return MathNode(.enclosure(.box(border: nil, background: color)), range, [textArgument(of: token)])
    case .framedColorBox:
      let border = color(of: token)
      let background = color(of: token)
      return MathNode(.enclosure(.box(border: border ?? "", background: background)), range, [textArgument(of: token)])
    case .textColor:
      let color = color(of: token)
      return MathNode(color.map { .color($0) } ?? .row, range, [argument(of: token)])
    case .namedColor:
      return MathNode(.color("#" + text), range, [argument(of: token)])
    case .link:
      let address = address(of: token)
      return MathNode(.link(address), range, [argument(of: token)])
    case .address:
      let address = address(of: token)
      return MathNode(.link(address), range, [MathNode(.text(address, font.union(.monospace)), range)])
    case .markup:
      _ = string(of: token)
      report("math-html", range, "\(self.text(token)) is left out, its content stays")
      return argument(of: token)
    case .image:
      let options = bracketTokens()
      let address = address(of: token)
      report("math-image", range, "pictures in formulas are not supported")
      let shown = (options.map { tokens in "[" + tokens.map { self.text($0) }.joined() + "]" } ?? "") + "{\(address)}"
      return MathNode(.error(self.text(token) + shown), range)
    default:
      return unknown(token, "\(self.text(token)) has no place here")
    }
  }

  private mutating func argument(of token: MathToken, in alphabet: MathAlphabet) -> MathNode {
    let outer = self.alphabet
    self.alphabet = alphabet
    defer { self.alphabet = outer }
    return argument(of: token)
  }

  /// `\mathbin{x}`: symbols take the class themselves, anything else gets a node around it.
  private func classed(_ atomClass: MathClass, _ body: MathNode, _ range: SourceRange) -> MathNode {
    switch (atomClass, body.kind) {
    case (.ordinary, .identifier), (.ordinary, .number): return body
    case (.inner, _): break
    case (.ordinary, .symbol(let text, _, let alphabet)):
      return MathNode(.identifier(text, alphabet), range)
    case (_, .symbol(let text, _, let alphabet)):
      return MathNode(.symbol(text, atomClass, alphabet), range)
    case (_, .identifier(let text, let alphabet)):
      var letters = String.UnicodeScalarView()
      for scalar in text.unicodeScalars { letters.append(alphabet.scalar(scalar)) }
      return MathNode(.symbol(String(letters), atomClass, .upright), range)
    case (_, .row) where atomClass != .ordinary && !body.children.isEmpty:
      // `\mathrel{:=}` is one sign.
      let signs = body.children.map { if case .symbol(let text, _, _) = $0.kind { text } else { "" } }
      if !signs.contains("") { return MathNode(.symbol(signs.joined(), atomClass, .upright), range) }
    default: break
    }
    return MathNode(.classed(atomClass), range, [body])
  }

  /// The class that `\overset` and `\boldsymbol` keep: that of an operator or relation, else ordinary (amsbsy).
  private func operatorClass(_ node: MathNode) -> MathClass {
    switch node.kind {
    case .symbol(_, .binary, _), .classed(.binary): .binary
    case .symbol(_, .relation, _), .classed(.relation): .relation
    case .row, .group: node.children.first.map(operatorClass) ?? .ordinary
    default: .ordinary
    }
  }
}
