import DeckModel

// Tokens as the parser sees them: macros replaced, numbers given to commands.
extension MathParser {
  /// The next token with macros replaced.
  mutating func next() -> MathToken {
    while true {
      let token = rawNext()
      guard token.isCommand, !token.isFrozen, expand(token) else { return token }
    }
  }

  /// The next token with macros replaced; it stays.
  mutating func peek() -> MathToken {
    let token = next()
    push(token)
    return token
  }

  /// The next token as it stands.
  mutating func rawNext() -> MathToken {
    if let token = pending.popLast() { return token }
    let lexeme = lexer.next()
    switch lexeme {
    case .character(let value):
      return MathToken(.character, value, lexer.start, lexer.position)
    case .command:
      let name = UnsafeBufferPointer(rebasing: lexer.bytes[lexer.nameStart..<lexer.nameEnd])
      return MathToken(.command, number(name), lexer.start, lexer.nameEnd)
    case .space:
      return MathToken(.space, 0, lexer.start, lexer.position)
    case .end:
      return MathToken(.end, 0, lexer.start, lexer.start)
    }
  }

  mutating func rawPeek() -> MathToken {
    let token = rawNext()
    push(token)
    return token
  }

  mutating func push(_ token: MathToken) { pending.append(token) }

  /// Puts tokens back so that the first is read next.
  mutating func push(_ tokens: some BidirectionalCollection<MathToken>) {
    pending.append(contentsOf: tokens.reversed())
  }

  mutating func skipSpace() {
    while true {
      let token = next()
      guard token.kind == .space else { return push(token) }
    }
  }

  mutating func skipRawSpace() {
    while true {
      let token = rawNext()
      guard token.kind == .space else { return push(token) }
    }
  }

  /// The primitive that a token names, unless the formula has given the name another meaning.
  func primitive(_ token: MathToken) -> MathPrimitive? {
    guard token.isCommand, token.value < vocabulary.count,
      case .primitive(let primitive, _) = vocabulary[token.value]
    else { return nil }
    return primitive
  }

  /// The token as TeX.
  func text(_ token: MathToken) -> String {
    switch token.kind {
    case .character: String(Character(token.scalar ?? "\u{FFFD}"))
    case .command: "\\" + String(decoding: macros.name(token.value), as: UTF8.self)
    case .space: " "
    case .end, .endOfArgument: ""
    }
  }

  private mutating func number(_ name: UnsafeBufferPointer<UInt8>) -> UInt32 {
    // A backslash before any white space is one command; one at the very end names nothing.
    if let first = name.first, first <= UInt8(ascii: " "), let space = vocabulary.number(of: " ") { return space }
    return vocabulary.number(of: name) ?? macros.number(of: name)
  }
}

// MARK: Expansion

extension MathParser {
  /// Replaces `token`, which was just read, by what it stands for; false if it stands for itself.
  private mutating func expand(_ token: MathToken) -> Bool {
    if let definition = macros.definitions[token.value] {
      return expand(definition, token)
    }
    guard token.value < vocabulary.count, vocabulary.isExpandable(token.value) else { return false }
    switch vocabulary[token.value] {
    case .macro(let body, let arguments):
      expand(body, arguments, token)
    case .primitive(let primitive, _):
      expand(primitive, token)
    default:
      return false
    }
    return true
  }

  /// A macro that a formula defined.
  private mutating func expand(_ definition: MathMacros.Definition, _ token: MathToken) -> Bool {
    guard macros.budget > 0, expansions < MathLimits.formulaExpansion + lexer.bytes.count else {
      report("math-macro-limit", token.range, "macros expand without end, \(text(token)) stays as it is")
      var frozen = token
      frozen.isFrozen = true
      push(frozen)
      return true
    }
    let arguments = arguments(of: definition, token)
    let body = substituted(definition.body, arguments, token.range)
    // A long name counts by its length, because an unknown one is shown.
    let cost = body.reduce(1) {
      $0 + ($1.value >= vocabulary.count && $1.isCommand ? 1 + macros.name($1.value).count : 1)
    }
    expansions += cost
    macros.spend(cost)
    push(body)
    return true
  }

  /// A macro of the prelude.
  private mutating func expand(_ body: String, _ count: Int, _ token: MathToken) {
    var arguments: [[MathToken]] = []
    for _ in 0..<count { arguments.append(argumentTokens(of: token)) }
    push(substituted(tokens(of: body), arguments, token.range))
  }

  /// What chemistry is in TeX; `token` named it.
  private mutating func expand(_ chemistry: String, _ token: MathToken) {
    let body = tokens(of: "{" + chemistry + "}")
    expansions += body.count
    macros.spend(body.count)
    guard macros.budget > 0 else {
      return report("math-macro-limit", token.range, "formulas expand without end, this one is left out")
    }
    push(body.map { $0.placed(at: token.range) })
  }

  /// The tokens as TeX again, with a blank where a command's name would run on.
  private func source(of tokens: [MathToken]) -> String {
    var source = ""
    for (index, token) in tokens.enumerated() {
      source += text(token)
      let next = index + 1 < tokens.count ? tokens[index + 1].scalar : nil
      if token.isCommand, let next, next.properties.isAlphabetic { source += " " }
    }
    return source
  }

  private mutating func tokens(of body: String) -> [MathToken] {
    var body = body
    return body.withUTF8 { bytes in
      let outer = lexer
      lexer = MathLexer(bytes)
      let save = pending
      pending = []
      defer {
        lexer = outer
        pending = save
      }
      var tokens: [MathToken] = []
      while true {
        let token = rawNext()
        if token.kind == .end { return tokens }
        tokens.append(token)
      }
    }
  }

  /// The body with its `#1` replaced; what the body itself holds stands where the macro was called.
  private func substituted(_ body: [MathToken], _ arguments: [[MathToken]], _ range: SourceRange) -> [MathToken] {
    var result: [MathToken] = []
    result.reserveCapacity(body.count)
    var index = 0
    while index < body.count {
      let token = body[index]
      index += 1
      guard token.isCharacter("#"), index < body.count else {
        result.append(token.placed(at: range))
        continue
      }
      let parameter = body[index]
      index += 1
      let position = Int(parameter.value) - Int(UInt8(ascii: "1"))
      if parameter.kind == .character, arguments.indices.contains(position) {
        result += arguments[position]
      } else {
        // `##` is one `#`.
        result.append(parameter.placed(at: range))
      }
    }
    return result
  }

  private mutating func arguments(of definition: MathMacros.Definition, _ token: MathToken) -> [[MathToken]] {
    var arguments: [[MathToken]] = []
    if let fallback = definition.fallback {
      skipRawSpace()
      arguments.append(bracketTokens() ?? fallback)
    }
    if let first = definition.delimiters.first {
      for delimiter in first where !takes(delimiter) {
        report("math-macro-use", token.range, "\(text(token)) is not followed by what its definition expects")
        break
      }
    }
    while arguments.count < definition.parameters {
      let index = arguments.count + 1
      if definition.delimiters.indices.contains(index), !definition.delimiters[index].isEmpty {
        arguments.append(tokens(until: definition.delimiters[index], of: token))
      } else {
        arguments.append(argumentTokens(of: token))
      }
    }
    return arguments
  }

  private mutating func takes(_ expected: MathToken) -> Bool {
    let token = rawNext()
    if token.matches(expected) { return true }
    push(token)
    return false
  }

  /// One argument as tokens, without its braces.
  mutating func argumentTokens(of command: MathToken) -> [MathToken] {
    skipRawSpace()
    let token = rawNext()
    if token.isCharacter("{") { return balancedTokens(from: token) }
    if token.kind == .end || token.kind == .endOfArgument || token.isCharacter("}") {
      push(token)
      report("math-argument", command.range, "an argument of \(text(command)) is missing")
      return []
    }
    return [token]
  }

  /// The tokens up to the brace that closes `opener`, which is taken too.
  mutating func balancedTokens(from opener: MathToken) -> [MathToken] {
    var tokens: [MathToken] = []
    var level = 0
    while true {
      let token = rawNext()
      if token.kind == .end || token.kind == .endOfArgument {
        push(token)
        report("math-unclosed", opener.range, "this brace is not closed")
        return tokens
      }
      if token.isCharacter("{") { level += 1 }
      if token.isCharacter("}") {
        if level == 0 { return tokens }
        level -= 1
      }
      tokens.append(token)
    }
  }

  /// `[...]` as tokens, without the brackets; nil if none follows.
  mutating func bracketTokens() -> [MathToken]? {
    let opener = rawNext()
    guard opener.isCharacter("[") else {
      push(opener)
      return nil
    }
    return tokens(until: [MathToken(.character, UInt32(UInt8(ascii: "]")), 0, 0)], of: opener)
  }

  /// The tokens before `delimiters` outside braces; braces around all of them are dropped.
  private mutating func tokens(until delimiters: [MathToken], of command: MathToken) -> [MathToken] {
    var tokens: [MathToken] = []
    var level = 0
    var matched = 0
    while true {
      let token = rawNext()
      if token.kind == .end || token.kind == .endOfArgument {
        push(token)
        report("math-macro-use", command.range, "\(text(command)) is not followed by what its definition expects")
        return tokens
      }
      tokens.append(token)
      matched = level == 0 && token.matches(delimiters[matched]) ? matched + 1 : 0
      if matched == delimiters.count {
        tokens.removeLast(matched)
        if let first = tokens.first, let last = tokens.last, first.isCharacter("{"), last.isCharacter("}"),
          tokens.dropFirst().firstIndex(where: { $0.isCharacter("}") }) == tokens.count - 1
        {
          return Array(tokens[1..<tokens.count - 1])
        }
        return tokens
      }
      if token.isCharacter("{") { level += 1 }
      if token.isCharacter("}") { level -= 1 }
    }
  }

  /// Primitives that act on tokens.
  private mutating func expand(_ primitive: MathPrimitive, _ token: MathToken) {
    switch primitive {
    case .first:
      let first = argumentTokens(of: token)
      _ = argumentTokens(of: token)
      push(first)
    case .second:
      _ = argumentTokens(of: token)
      push(argumentTokens(of: token))
    case .ifNextCharacter:
      let wanted = argumentTokens(of: token)
      choose(wanted.first, token)
    case .ifStar:
      choose(MathToken(.character, UInt32(UInt8(ascii: "*")), 0, 0), token, taking: true)
    case .textOrMath:
      let text = argumentTokens(of: token)
      let math = argumentTokens(of: token)
      push(mode == .text ? text : math)
    case .chemistry(let isQuantity):
      let argument = source(of: argumentTokens(of: token))
      expand(isQuantity ? Chemistry.quantity(argument) : Chemistry.equation(argument), token)
    case .noExpand:
      var next = rawNext()
      next.isFrozen = next.isCommand
      push(next)
    case .expandAfter:
      let first = rawNext()
      let second = rawNext()
      // Each `\expandafter` before the last one waits for the next, so a row of them nests.
      depth += 1
      if !second.isCommand || second.isFrozen || depth > MathLimits.depth || !expand(second) { push(second) }
      depth -= 1
      push(first)
    default:
      characterCode(token)
    }
  }

  /// Looks whether `wanted` follows two alternatives (`taking` it), and reads the one that fits.
  private mutating func choose(_ wanted: MathToken?, _ token: MathToken, taking: Bool = false) {
    let then = argumentTokens(of: token)
    let otherwise = argumentTokens(of: token)
    skipRawSpace()
    let next = rawNext()
    let fits = wanted.map { next.matches($0) } ?? false
    if !(fits && taking) { push(next) }
    push(fits ? then : otherwise)
  }

  /// `\char"41`, `\char'101`, `\char65`, `` \char`A ``: a character by its number (The TeXbook, chapter 8).
  private mutating func characterCode(_ token: MathToken) {
    let first = rawNext()
    var value: UInt32 = 0
    var radix: UInt32 = 10
    switch first.scalar {
    case "`":
      let character = rawNext()
      value = character.isCommand ? macros.name(character.value).first.map(UInt32.init) ?? 0 : character.value
      radix = 0
    case "\"": radix = 16
    case "'": radix = 8
    default: push(first)
    }
    while radix > 0, value < 0x110000 {
      let next = rawNext()
      guard let scalar = next.scalar, let digit = Character(scalar).hexDigitValue, digit < radix else {
        push(next)
        break
      }
      value = value * radix + UInt32(digit)
    }
    guard let scalar = Unicode.Scalar(value), value >= 0x20, value != 0x7F else {
      report("math-character", token.range, "\\char names no character")
      return
    }
    var character = MathToken(.character, scalar.value, Int(token.start), Int(token.end))
    character.isFrozen = true
    push(character)
  }
}
