import DeckModel

// Arguments of commands: formulas, words, lengths, colours, addresses and fences.
extension MathParser {
  /// A required argument: a group, or the next token with what it stands for.
  mutating func argument(of command: MathToken) -> MathNode {
    skipRawSpace()
    let token = rawNext()
    if token.isCharacter("{") {
      return scoped { parser in
        let children = parser.sequence(opener: token.range) { $0.isCharacter("}") }
        return MathNode.row(children, token.range).unwrapped
      }
    }
    if token.kind == .end || token.kind == .endOfArgument || token.isCharacter("}") || token.isCharacter("&") {
      push(token)
      report("math-argument", command.range, "an argument of \(text(command)) is missing")
      return MathNode.row([], command.range)
    }
    if token.isCommand, isMacro(token) {
      // All that the macro stands for is the argument, not only its first token.
      push(MathToken(.endOfArgument, 0, Int(token.end), Int(token.end)))
      push(token)
      let children = sequence(opener: token.range) { $0.kind == .endOfArgument }
      return MathNode.row(children, token.range).unwrapped
    }
    push(token)
    let node = mode == .text ? textExpressionOfOne() : nucleus([])
    return node ?? MathNode.row([], command.range)
  }

  /// `[...]`, or nil if none follows.
  mutating func optionalArgument() -> MathNode? {
    skipRawSpace()
    let token = rawNext()
    guard token.isCharacter("[") else {
      push(token)
      return nil
    }
    return scoped { parser in
      let children = parser.sequence(opener: token.range, stop: .bracket) { $0.isCharacter("]") }
      return MathNode.row(children, token.range).unwrapped
    }
  }

  /// An argument in text mode.
  mutating func textArgument(of command: MathToken, font: MathTextFont = []) -> MathNode {
    let outer = (mode, self.font)
    mode = .text
    self.font.formUnion(font)
    defer { (mode, self.font) = outer }
    return argument(of: command)
  }

  /// An argument in math mode, also inside text.
  mutating func mathArgument(of command: MathToken) -> MathNode {
    let outer = mode
    mode = .math
    defer { mode = outer }
    return argument(of: command)
  }

  /// Runs `body` and then takes back the definitions it made, as TeX does at the end of a group
  /// (TeX: the Program, part 19): a global one stays, whatever the groups had saved.
  mutating func scoped<Value>(_ body: (inout MathParser) -> Value) -> Value {
    let start = undo.count
    let outer = alphabet
    scopes += 1
    defer {
      scopes -= 1
      alphabet = outer
      while undo.count > start {
        let change = undo.removeLast()
        guard levels[change.number] != nil else { continue }
        macros.define(change.number, change.meaning)
        levels[change.number] = change.level
      }
    }
    return body(&self)
  }

  private func isMacro(_ token: MathToken) -> Bool {
    guard !token.isFrozen else { return false }
    if macros.definitions[token.value] != nil { return true }
    guard token.value < vocabulary.count, case .macro = vocabulary[token.value] else { return false }
    return true
  }

  /// An argument as plain text, macros left alone.
  mutating func string(of command: MathToken) -> String {
    argumentTokens(of: command).reduce(into: "") { $0 += text($1) }
  }

  /// An address: `%` is no comment in it, and `\%`, `\#`, `\&` stand for the characters.
  mutating func address(of command: MathToken) -> String {
    lexer.percentIsText = true
    defer { lexer.percentIsText = false }
    return argumentTokens(of: command).reduce(into: "") { result, token in
      let text = self.text(token)
      result +=
        token.isCommand && text.utf8.count == 2 && "#$%&~_^{}".contains(text.last ?? " ") ? text.dropFirst() : text[...]
    }
  }

  /// A colour as CSS writes it: letters, or 3 or 6 hexadecimal digits with or without `#`; nil for anything else.
  mutating func color(of command: MathToken) -> String? {
    let name = string(of: command)
    let digits = name.utf8.first == UInt8(ascii: "#") ? name.utf8.dropFirst() : name.utf8[...]
    let isHexadecimal = digits.allSatisfy { ($0 &- 0x30 < 10) || (($0 | 0x20) &- UInt8(ascii: "a") < 6) }
    if isHexadecimal, digits.count == 6 || (digits.count == 3 && digits.count < name.utf8.count) {
      return digits.count < name.utf8.count ? name : "#" + name
    }
    if !name.isEmpty, name.utf8.count < 32, name.utf8.allSatisfy({ ($0 | 0x20) &- UInt8(ascii: "a") < 26 }) {
      return name
    }
    report("math-color", command.range, "\(name) is no colour", hint: "write a CSS colour name or #rrggbb")
    return nil
  }

  // MARK: Lengths

  /// A length in em, in braces or without; nil (and nothing taken) for none.
  mutating func length() -> Double? {
    skipRawSpace()
    let token = rawNext()
    if token.isCharacter("{") {
      var tokens = balancedTokens(from: token)
      tokens.reverse()
      return Self.length(from: &tokens)
    }
    push(token)
    // TeX reads a length up to its unit; 24 tokens are more than any has.
    var tokens: [MathToken] = []
    while tokens.count < 24 {
      let token = next()
      guard token.kind == .character || token.kind == .space else {
        push(token)
        break
      }
      tokens.append(token)
    }
    tokens.reverse()
    let result = Self.length(from: &tokens)
    pending.append(contentsOf: tokens)
    if result != nil, let space = pending.last, space.kind == .space { pending.removeLast() }
    return result
  }

  /// Reads sign, number and unit off the end of `tokens`, which are in reverse order.
  static func length(from tokens: inout [MathToken]) -> Double? {
    func skipSpace() { while tokens.last?.kind == .space { tokens.removeLast() } }
    func character() -> UInt32? { tokens.last.flatMap { $0.kind == .character ? $0.value : nil } }
    let save = tokens
    skipSpace()
    var sign = 1.0
    while let value = character(), value == 0x2B || value == 0x2D {
      if value == 0x2D { sign = -sign }
      tokens.removeLast()
      skipSpace()
    }
    var number = 0.0
    var scale = 1.0
    var digits = 0
    var hasPoint = false
    while let value = character() {
      if value == UInt32(UInt8(ascii: ".")), !hasPoint {
        hasPoint = true
      } else if value &- 0x30 < 10 {
        digits += 1
        if hasPoint { scale /= 10 }
        number = hasPoint ? number + Double(value - 0x30) * scale : number * 10 + Double(value - 0x30)
      } else {
        break
      }
      tokens.removeLast()
    }
    skipSpace()
    var unit: UInt32 = 0
    for _ in 0..<2 {
      guard let value = character() else { break }
      unit = unit << 8 | value
      tokens.removeLast()
    }
    guard digits > 0, let size = size(ofUnit: unit) else {
      tokens = save
      return nil
    }
    return min(max(sign * number * size, -MathLimits.length), MathLimits.length)
  }

  /// TeX's units in em at 10 points to the em (The TeXbook, chapter 10); the unit's two letters as one number.
  private static func size(ofUnit unit: UInt32) -> Double? {
    func code(_ a: UInt8, _ b: UInt8) -> UInt32 { UInt32(a) << 8 | UInt32(b) }
    switch unit {
    case code(UInt8(ascii: "e"), UInt8(ascii: "m")): return 1
    case code(UInt8(ascii: "e"), UInt8(ascii: "x")): return 0.431
    case code(UInt8(ascii: "m"), UInt8(ascii: "u")): return 1.0 / 18
    case code(UInt8(ascii: "p"), UInt8(ascii: "t")): return 0.1
    case code(UInt8(ascii: "p"), UInt8(ascii: "c")): return 1.2
    case code(UInt8(ascii: "m"), UInt8(ascii: "m")): return 0.284_53
    case code(UInt8(ascii: "c"), UInt8(ascii: "m")): return 2.845_3
    case code(UInt8(ascii: "i"), UInt8(ascii: "n")): return 7.227
    case code(UInt8(ascii: "b"), UInt8(ascii: "p")), code(UInt8(ascii: "p"), UInt8(ascii: "x")): return 0.100_375
    case code(UInt8(ascii: "d"), UInt8(ascii: "d")): return 0.107
    case code(UInt8(ascii: "c"), UInt8(ascii: "c")): return 1.284
    case code(UInt8(ascii: "s"), UInt8(ascii: "p")): return 0.1 / 65536
    default: return nil
    }
  }

  // MARK: Fences

  /// The character of a fence after `\left` or `\big`; nil for `.`, which draws none.
  mutating func fence(of command: MathToken) -> Unicode.Scalar? {
    skipSpace()
    let token = next()
    if token.isCharacter(".") { return nil }
    if let scalar = Self.fence(token, vocabulary) { return scalar }
    push(token)
    report("math-fence", command.range, "\(text(command)) is not followed by a fence", hint: "a dot draws none")
    return nil
  }

  /// The characters that TeX lets grow.
  private static func fence(_ token: MathToken, _ vocabulary: MathVocabulary) -> Unicode.Scalar? {
    var scalar = token.scalar
    if token.isCommand, token.value < vocabulary.count {
      switch vocabulary[token.value] {
      case .atom(let text, _), .ordinary(let text): scalar = text.unicodeScalars.first
      default: break
      }
    }
    switch scalar {
    case "<": return "⟨"
    case ">": return "⟩"
    case "|": return "∣"
    case let scalar? where fences.unicodeScalars.contains(scalar): return scalar
    default: return nil
    }
  }

  private static let fences = "()[]{}/\\⟨⟩⌊⌋⌈⌉∣∥‖⟮⟯⎰⎱⟦⟧⦃⦄⌜⌝⌞⌟↑↓↕⇑⇓⇕"
}
