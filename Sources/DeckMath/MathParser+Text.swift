import DeckModel

// Words: what stands in `\text` and its relatives.
extension MathParser {
  /// Reads words until a token that ends them, which stays.
  mutating func textExpression(_ stop: Stop) -> [MathNode] {
    var children: [MathNode] = []
    var run = ""
    var range = SourceRange(0, 0)
    func isPlain(_ token: MathToken) -> Bool {
      guard token.kind == .character else { return token.kind == .space }
      switch token.scalar {
      case "{", "}", "$", "&", "~": return token.isFrozen
      default: return true
      }
    }
    while true {
      let token = next()
      if isPlain(token), !ends(token, stop) {
        range = run.isEmpty ? token.range : range.union(token.range)
        run += text(token)
        continue
      }
      if !run.isEmpty {
        children.append(MathNode(.text(ligatures(run), font), range))
        run = ""
      }
      push(token)
      if ends(token, stop) { return joined(children) }
      if let node = textNode(stop) { children.append(node) }
    }
  }

  /// One token's worth of text, as an argument without braces.
  mutating func textExpressionOfOne() -> MathNode? {
    let token = next()
    if token.kind == .character, !token.isCharacter("$"), !token.isCharacter("~") {
      return MathNode(.text(text(token), font), token.range)
    }
    push(token)
    return textNode([])
  }

  /// What is not plain text: groups, formulas, commands.
  private mutating func textNode(_ stop: Stop) -> MathNode? {
    let token = next()
    guard depth < Self.deepest else {
      return unknown(token, "mathematics is nested more than \(MathLimits.depth) deep", rule: "math-depth")
    }
    depth += 1
    defer { depth -= 1 }
    if token.isCharacter("{") {
      return scoped { parser in
        let children = parser.sequence(opener: token.range) { $0.isCharacter("}") }
        return MathNode.row(children, token.range).unwrapped
      }
    }
    if token.isCharacter("~") { return MathNode(.text("\u{A0}", font), token.range) }
    if token.isCharacter("$") { return formula(token, .dollar) { $0.isCharacter("$") } }
    guard token.isCommand else {
      return unknown(token, "\(text(token)) has no meaning in text")
    }
    switch primitive(token) {
    case .mathStart?:
      return formula(token, .mathEnd) { [self] in if case .mathEnd? = primitive($0) { true } else { false } }
    case .textAccent?:
      return textAccent(token)
    default:
      break
    }
    guard token.value < vocabulary.count else { return unknown(token, "\(text(token)) is not a known command") }
    switch vocabulary[token.value] {
    case .letter(let text), .ordinary(let text), .atom(let text, _), .text(let text):
      return MathNode(.text(text, font), token.range)
    default:
      return command(token, stop)
    }
  }

  /// A formula between words is set small, as in running text.
  private mutating func formula(_ opener: MathToken, _ stop: Stop, closes: (MathToken) -> Bool) -> MathNode {
    let outer = (mode, font)
    (mode, font) = (.math, [])
    defer { (mode, font) = outer }
    let children = scoped { $0.sequence(opener: opener.range, stop: stop, closes: closes) }
    return MathNode(.style(.text), opener.range, children)
  }

  /// `\'e`: the letter with its combining character, so that it stays one word.
  private mutating func textAccent(_ token: MathToken) -> MathNode {
    guard token.value < vocabulary.count, case .primitive(_, let accent) = vocabulary[token.value],
      let combining = accent.unicodeScalars.first.flatMap(MathAccents.combining)
    else { return unknown(token, "\(text(token)) is not a known command") }
    let body = argument(of: token)
    guard case .text(let text, let font) = body.kind, let first = text.unicodeScalars.first else { return body }
    let base: Unicode.Scalar =
      switch first {
      case "ı": "i"
      case "ȷ": "j"
      default: first
      }
    var accented = String.UnicodeScalarView([base, combining])
    accented.append(contentsOf: text.unicodeScalars.dropFirst())
    return MathNode(.text(String(accented), font), body.range)
  }

  /// `--`, `---`, quotation marks (TeX's ligatures).
  private func ligatures(_ text: String) -> String {
    if font.contains(.monospace) { return text }
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    var index = 0
    func follows(_ scalar: Unicode.Scalar, _ offset: Int) -> Bool {
      index + offset < scalars.count && scalars[index + offset] == scalar
    }
    while index < scalars.count {
      let scalar = scalars[index]
      switch scalar {
      case "-" where follows("-", 1) && follows("-", 2):
        result.append("—")
        index += 3
      case "-" where follows("-", 1):
        result.append("–")
        index += 2
      case "`" where follows("`", 1):
        result.append("“")
        index += 2
      case "'" where follows("'", 1):
        result.append("”")
        index += 2
      default:
        result.append(scalar == "`" ? "‘" : scalar == "'" ? "’" : scalar)
        index += 1
      }
    }
    return String(result)
  }

  /// `\verb|...|`
  mutating func verbatim(_ token: MathToken) -> MathNode {
    // Inside a macro's argument the bytes are tokens already, and their spacing is lost.
    guard pending.isEmpty else { return unknown(token, "\\verb does not work in arguments") }
    let isVisible = lexer.byte == UInt8(ascii: "*")
    if isVisible { _ = rawNext() }
    guard let range = lexer.verbatim() else {
      return unknown(token, "\\verb is not closed on its line")
    }
    let text = String(decoding: lexer.bytes[range], as: UTF8.self)
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { shown.append(scalar == " " ? (isVisible ? "␣" : "\u{A0}") : scalar) }
    return MathNode(.text(String(shown), .monospace), SourceRange(Int(token.start), range.upperBound + 1))
  }
}
