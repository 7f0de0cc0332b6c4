import DeckModel

// `\def`, `\newcommand`, `\let` and their relatives.
extension MathParser {
  mutating func define(_ primitive: MathPrimitive, _ token: MathToken, isGlobal: Bool = false) {
    switch primitive {
    case .define(let global, let expanding):
      define(token, global: global || isGlobal, expanding: expanding)
    case .newCommand(let existing):
      newCommand(token, existing)
    case .assign(let global):
      assign(token, global: global || isGlobal)
    case .assignNext:
      assignNext(token)
    case .declareOperator:
      declareOperator(token)
    case .prefix(let global):
      skipRawSpace()
      let next = rawNext()
      switch self.primitive(next) {
      case .define?, .assign?: define(self.primitive(next) ?? primitive, next, isGlobal: global || isGlobal)
      // A row of prefixes is read one by one, because each would nest.
      case .prefix?: push(next)
      default:
        push(next)
        report("math-definition", token.range, "\(text(token)) is not followed by a definition")
      }
    default:
      break
    }
  }

  /// Gives the command `number` a meaning, until the end of the group unless `global`.
  private mutating func set(_ number: UInt32, _ definition: MathMacros.Definition, global: Bool) {
    let before = macros.define(number, definition)
    if global {
      levels[number] = nil
    } else if scopes > 0 {
      undo.append(Undo(number: number, meaning: before, level: levels[number]))
      levels[number] = scopes
    }
  }

  /// `\def\name#1#2{body}`, also with other tokens between the parameters.
  private mutating func define(_ token: MathToken, global: Bool, expanding: Bool) {
    skipRawSpace()
    guard let name = definable(rawNext(), token) else { return }
    var definition = MathMacros.Definition(body: [])
    var delimiters: [[MathToken]] = [[]]
    while true {
      let token = rawNext()
      if token.isCharacter("{") {
        definition.body = balancedTokens(from: token)
        break
      }
      if token.kind == .end || token.kind == .endOfArgument || token.isCharacter("}") {
        push(token)
        report("math-definition", token.range, "a definition without a body is left out")
        return
      }
      if token.isCharacter("#") {
        let digit = rawNext()
        guard digit.kind == .character, Int(digit.value) - 0x30 == delimiters.count else {
          push(digit)
          report("math-definition", digit.range, "parameters are numbered #1, #2 and so on")
          continue
        }
        delimiters.append([])
      } else {
        delimiters[delimiters.count - 1].append(token)
      }
    }
    definition.parameters = delimiters.count - 1
    if !delimiters.allSatisfy(\.isEmpty) { definition.delimiters = delimiters }
    if expanding { definition.body = expanded(definition.body) }
    set(name, definition, global: global)
  }

  /// `\newcommand{\name}[2][default]{body}`
  private mutating func newCommand(_ token: MathToken, _ existing: MathPrimitive.Existing) {
    let star = rawNext()
    if !star.isCharacter("*") { push(star) }
    guard let name = argumentTokens(of: token).first.flatMap({ definable($0, token) }) else { return }
    skipRawSpace()
    var definition = MathMacros.Definition(body: [])
    if let count = bracketTokens() {
      definition.parameters = min(max(Int(count.map { text($0) }.joined()) ?? 0, 0), 9)
      skipRawSpace()
      definition.fallback = bracketTokens()
    }
    definition.body = argumentTokens(of: token)
    let isTaken = name < vocabulary.count || macros.definitions[name] != nil
    switch existing {
    case .keep where isTaken:
      return
    case .refuse where isTaken:
      // A deck may be read twice and MathJax lets the second definition win, so this is not an error.
      report("math-redefinition", token.range, "\\newcommand replaces a command that exists", .note)
    default:
      break
    }
    set(name, definition, global: false)
  }

  /// `\DeclareMathOperator*{\argmax}{arg\,max}`
  private mutating func declareOperator(_ token: MathToken) {
    let star = rawNext()
    let hasLimits = star.isCharacter("*")
    if !hasLimits { push(star) }
    guard let name = argumentTokens(of: token).first.flatMap({ definable($0, token) }),
      let command = vocabulary.number(of: "operatorname")
    else { return }
    let start = Int(token.start)
    let end = Int(token.end)
    func character(_ byte: UInt8) -> MathToken { MathToken(.character, UInt32(byte), start, end) }
    var body = [MathToken(.command, command, start, end)]
    if hasLimits { body.append(character(UInt8(ascii: "*"))) }
    body.append(character(UInt8(ascii: "{")))
    body += argumentTokens(of: token)
    body.append(character(UInt8(ascii: "}")))
    set(name, MathMacros.Definition(body: body), global: false)
  }

  /// `\let\name=token`
  private mutating func assign(_ token: MathToken, global: Bool) {
    skipRawSpace()
    guard let name = definable(rawNext(), token) else { return }
    skipRawSpace()
    var value = rawNext()
    if value.isCharacter("=") {
      skipRawSpace()
      value = rawNext()
    }
    guard value.kind == .command || value.kind == .character else { return push(value) }
    set(name, to: value, global: global)
  }

  /// `\futurelet\name\next token`: the name means the token, which stays with the one before it.
  private mutating func assignNext(_ token: MathToken) {
    skipRawSpace()
    guard let name = definable(rawNext(), token) else { return }
    let next = rawNext()
    let value = rawNext()
    if value.kind == .command || value.kind == .character { set(name, to: value, global: false) }
    push(value)
    push(next)
  }

  private mutating func set(_ name: UInt32, to token: MathToken, global: Bool) {
    var value = token
    if value.isCommand, let definition = macros.definitions[value.value] {
      return set(name, definition, global: global)
    }
    // What the name meant before a later definition of `value` is what it goes on to mean.
    value.isFrozen = value.isCommand && !(value.value < vocabulary.count && vocabulary.isExpandable(value.value))
    set(name, MathMacros.Definition(body: [value]), global: global)
  }

  /// The number of the command that `token` names, if it may be defined.
  private mutating func definable(_ token: MathToken, _ command: MathToken) -> UInt32? {
    if token.isCommand { return token.value }
    push(token)
    report("math-definition", command.range, "\(text(command)) is not followed by a command")
    return nil
  }

  /// `\edef`: the body with its macros replaced now.
  private mutating func expanded(_ body: [MathToken]) -> [MathToken] {
    let outer = pending
    pending = []
    defer { pending = outer }
    push(MathToken(.endOfArgument, 0, 0, 0))
    push(body)
    var result: [MathToken] = []
    while true {
      let token = next()
      if token.kind == .end || token.kind == .endOfArgument { return result }
      result.append(token)
    }
  }
}
