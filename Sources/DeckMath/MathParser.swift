import DeckModel

/// Reads TeX into one tree.
///
/// 1. `MathLexer` cuts bytes into tokens.
/// 2. `MathParser+Expansion` replaces macros by what they stand for.
/// 3. This file reads sequences, atoms and their scripts; `MathParser+Commands` reads what commands do,
///    `MathParser+Arguments` their arguments, `MathParser+Environments` arrays, `MathParser+Text` words.
/// 4. `MathParser+Definitions` reads `\def` and its relatives.
///
/// Nothing fails: what is not understood becomes ``MathNode/Kind/error(_:)`` with its TeX and a diagnostic. Ranges of
/// nodes and diagnostics are bytes of the formula's TeX; the caller shifts them to the deck.
/// - Complexity: linear in the TeX and in what its macros make, which ``MathLimits`` bounds.
package struct MathParser {
  enum Mode { case math, text }

  /// What may end a sequence besides the closers that always do.
  struct Stop: OptionSet {
    let rawValue: UInt8
    static let bracket = Stop(rawValue: 1)
    static let dollar = Stop(rawValue: 2)
    static let mathEnd = Stop(rawValue: 4)
    static let row = Stop(rawValue: 8)
    static let infix = Stop(rawValue: 16)
  }

  /// A group counts twice: for what holds it and for what it holds.
  static let deepest = 2 * MathLimits.depth

  var lexer: MathLexer
  let vocabulary = MathVocabulary.shared
  var macros: MathMacros
  /// Tokens to be read before the lexer's, the next one last.
  var pending: [MathToken] = []
  /// What open groups have to put back at their ends, the last change last.
  var undo: [Undo] = []
  /// In which group a command got its meaning; missing for the outermost level and for global definitions.
  var levels: [UInt32: Int] = [:]
  /// Groups that are open.
  var scopes = 0
  var expansions = 0
  var mode = Mode.math
  var alphabet: MathAlphabet?
  var font: MathTextFont = []
  var depth = 0
  /// `\left` without its `\right` yet, and environments without their `\end`.
  var openFences = 0
  var openEnvironments = 0
  /// From `\tag`, until the row or formula takes it.
  var tag: MathNode?
  var diagnostics: [Diagnostic] = []

  struct Undo {
    var number: UInt32
    var meaning: MathMacros.Definition?
    var level: Int?
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, macros: MathMacros) {
    lexer = MathLexer(bytes)
    self.macros = macros
  }

  /// Reads one formula; its definitions are added to `macros`.
  package static func parse(_ tex: [UInt8], macros: inout MathMacros) -> Diagnosed<MathNode> {
    tex.withUnsafeBufferPointer { parse($0, macros: &macros) }
  }

  package static func parse(
    _ tex: UnsafeBufferPointer<UInt8>, macros: inout MathMacros
  ) -> Diagnosed<MathNode> {
    macros.earn(tex.count)
    var parser = MathParser(tex, macros: macros)
    macros = MathMacros()
    let tree = parser.formula()
    macros = parser.macros
    return Diagnosed(tree, parser.diagnostics)
  }

  private mutating func formula() -> MathNode {
    let children = sequence(opener: SourceRange(0, 0)) { $0.kind == .end }
    let range = SourceRange(0, lexer.bytes.count)
    let body = MathNode.row(children, range)
    guard let tag else { return body }
    return MathNode(.tagged, range, [body, tag])
  }

  mutating func report(
    _ rule: String, _ range: SourceRange, _ message: String, hint: String? = nil,
    _ severity: Diagnostic.Severity = .warning
  ) {
    // A runaway formula says so a few times, not thousands of times.
    guard diagnostics.count < 20 else { return }
    diagnostics.append(Diagnostic(severity, rule, at: range, message, hint: hint))
  }
}

// MARK: Sequences

extension MathParser {
  /// Reads until the token that `closes` (and takes it); closers of something else are shown and skipped.
  mutating func sequence(
    opener: SourceRange, stop: Stop = [], closes: (MathToken) -> Bool
  ) -> [MathNode] {
    var children: [MathNode] = []
    while true {
      children += expression(stop)
      let token = peek()
      if closes(token) {
        _ = rawNext()
        return children
      }
      if token.kind == .end || token.kind == .endOfArgument || closesOuter(token) {
        report("math-unclosed", opener, "this group or argument is not closed")
        return children
      }
      children.append(stray(rawNext()))
    }
  }

  /// Whether `token` closes an array or fence that is open around what is being read.
  private func closesOuter(_ token: MathToken) -> Bool {
    switch primitive(token) {
    case .end?: openEnvironments > 0
    case .right?: openFences > 0
    default: false
    }
  }

  /// Reads atoms side by side until a token that ends them, which stays.
  mutating func expression(_ stop: Stop = []) -> [MathNode] {
    guard depth < Self.deepest else { return [flattened(stop)] }
    depth += 1
    defer { depth -= 1 }
    if mode == .text { return textExpression(stop) }
    var children: [MathNode] = []
    while true {
      skipSpace()
      let token = peek()
      if ends(token, stop) { break }
      switch primitive(token) {
      case .infixFraction(let fraction)?:
        return infix(fraction, children, stop)
      case .infixThickness?:
        return infix(nil, children, stop)
      default:
        if let node = atom(stop) { children.append(node) }
      }
    }
    return joined(children)
  }

  func ends(_ token: MathToken, _ stop: Stop) -> Bool {
    switch token.kind {
    case .end, .endOfArgument:
      return true
    case .space:
      return false
    case .character:
      switch token.value {
      case UInt32(UInt8(ascii: "}")), UInt32(UInt8(ascii: "&")): return true
      case UInt32(UInt8(ascii: "]")): return stop.contains(.bracket)
      case UInt32(UInt8(ascii: "$")): return stop.contains(.dollar)
      default: return false
      }
    case .command:
      switch primitive(token) {
      case .end?, .right?, .endGroup?: return true
      case .mathEnd?: return stop.contains(.mathEnd)
      case .newline?: return stop.contains(.row)
      case .infixFraction?, .infixThickness?: return stop.contains(.infix)
      default: return false
      }
    }
  }

  /// What is nested too deeply, as text.
  private mutating func flattened(_ stop: Stop) -> MathNode {
    var text = ""
    var level = 0
    let range = peek().range
    report("math-depth", range, "mathematics is nested more than \(MathLimits.depth) deep")
    while true {
      let token = rawNext()
      let isBrace = token.kind == .character
      if token.kind == .end || token.kind == .endOfArgument || (level == 0 && ends(token, stop)) {
        push(token)
        return MathNode(.error(text), range)
      }
      if isBrace, token.value == UInt32(UInt8(ascii: "{")) { level += 1 }
      if isBrace, token.value == UInt32(UInt8(ascii: "}")) { level -= 1 }
      text += self.text(token)
    }
  }

  /// A closer with nothing to close, or a separator with nothing to separate.
  private mutating func stray(_ token: MathToken) -> MathNode {
    report("math-stray", token.range, "\(text(token)) has nothing to close or to separate here")
    return MathNode(.error(text(token)), token.range)
  }

  /// `a \over b`: everything before and behind, up to the group's ends. `fraction` is nil for `\above`.
  private mutating func infix(_ fraction: MathFraction?, _ before: [MathNode], _ stop: Stop) -> [MathNode] {
    let token = rawNext()
    var fraction = fraction ?? MathFraction()
    if case .infixThickness? = primitive(token) { fraction.lineThickness = length() ?? 0 }
    let numerator = MathNode.row(joined(before), token.range).unwrapped
    let denominator = MathNode.row(expression(stop), token.range).unwrapped
    return [MathNode(.fraction(fraction), token.range, [numerator, denominator])]
  }

  /// Neighbours that are one thing to a reader become one node: digits, words of one alphabet, text of one font.
  func joined(_ nodes: [MathNode]) -> [MathNode] {
    var result: [MathNode] = []
    result.reserveCapacity(nodes.count)
    // The text of the last node while more is added to it; kept apart, so that a long run is copied once.
    var run: String?
    func flush() {
      if let run { result[result.count - 1].kind = Self.kind(result[result.count - 1].kind, with: run) }
      run = nil
    }
    for node in nodes {
      if let last = result.last, let more = Self.continuation(of: last.kind, node.kind) {
        if run == nil { run = Self.leafText(last.kind) }
        run?.append(more)
        result[result.count - 1].range = last.range.union(node.range)
      } else {
        flush()
        result.append(node)
      }
    }
    flush()
    return result
  }

  /// The text that `next` adds to a node of `kind`, if the two are one thing.
  private static func continuation(of kind: MathNode.Kind, _ next: MathNode.Kind) -> String? {
    switch (kind, next) {
    case (.number(_, let alphabet), .number(let text, let other)):
      return alphabet == other ? text : nil
    case (.number, .identifier(".", _)):
      return "."
    case (.text(_, let font), .text(let text, let other)):
      return font == other ? text : nil
    case (.identifier(let word, let alphabet), .identifier(let text, let other)):
      switch alphabet {
      case .upright, .bold, .sansSerif, .monospace: break
      default: return nil
      }
      func isWord(_ text: String) -> Bool { text.utf8.allSatisfy { ($0 | 0x20) &- UInt8(ascii: "a") < 26 } }
      return alphabet == other && isWord(word) && isWord(text) ? text : nil
    default:
      return nil
    }
  }

  private static func leafText(_ kind: MathNode.Kind) -> String {
    switch kind {
    case .number(let text, _), .identifier(let text, _), .text(let text, _): text
    default: ""
    }
  }

  private static func kind(_ kind: MathNode.Kind, with text: String) -> MathNode.Kind {
    switch kind {
    case .number(_, let alphabet): .number(text, alphabet)
    case .identifier(_, let alphabet): .identifier(text, alphabet)
    case .text(_, let font): .text(text, font)
    default: kind
    }
  }
}
