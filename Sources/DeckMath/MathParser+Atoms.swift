import DeckModel

// Atoms: a nucleus with its scripts.
extension MathParser {
  /// Reads one atom; nil for what leaves nothing behind, such as a definition.
  mutating func atom(_ stop: Stop) -> MathNode? {
    var base = nucleus(stop)
    var sub: [MathNode] = []
    var sup: [MathNode] = []
    var range = base?.range
    while true {
      skipSpace()
      let token = next()
      switch token.kind {
      case .command:
        guard case .limits(let placement)? = primitive(token) else { break }
        setLimits(placement, &base, token)
        continue
      case .character:
        if token.value == UInt32(UInt8(ascii: "^")), !token.isFrozen {
          reportDouble(sup, token, "superscript")
          sup.append(argument(of: token))
        } else if token.value == UInt32(UInt8(ascii: "_")), !token.isFrozen {
          reportDouble(sub, token, "subscript")
          sub.append(argument(of: token))
        } else if token.value == UInt32(UInt8(ascii: "'")), !token.isFrozen {
          reportDouble(sup, token, "superscript")
          sup += primes(token)
        } else if let form = MathScriptForms.plain(of: token.value) {
          let script = scriptForms(form, token)
          if form.isSubscript { sub.append(script) } else { sup.append(script) }
        } else {
          break
        }
        range = range.map { $0.union(token.range) } ?? token.range
        continue
      default:
        break
      }
      push(token)
      break
    }
    guard let range, !sub.isEmpty || !sup.isEmpty else { return base }
    func row(_ nodes: [MathNode]) -> [MathNode] { nodes.isEmpty ? [] : [MathNode.row(nodes, nodes[0].range).unwrapped] }
    let nothing = MathNode.row([], SourceRange(range.lowerBound, range.lowerBound))
    let children = [base ?? nothing] + row(sub) + row(sup)
    return MathNode(.scripts(sub: !sub.isEmpty, sup: !sup.isEmpty), range, children)
  }

  /// A second script of the same kind is an error in TeX; here it joins the first.
  private mutating func reportDouble(_ have: [MathNode], _ token: MathToken, _ name: String) {
    guard !have.isEmpty else { return }
    report("math-double-script", token.range, "a second \(name) follows the first", hint: "group with braces")
  }

  /// `'`, `''`, and `'^2`: primes share the superscript that follows them.
  private mutating func primes(_ first: MathToken) -> [MathNode] {
    var primes = [MathNode(.symbol("′", .ordinary, .upright), first.range)]
    while true {
      let token = next()
      if token.isCharacter("'") {
        primes.append(MathNode(.symbol("′", .ordinary, .upright), token.range))
      } else if token.isCharacter("^"), !token.isFrozen {
        let sup = argument(of: token)
        if case .row = sup.kind { return primes + sup.children }
        return primes + [sup]
      } else {
        push(token)
        return primes
      }
    }
  }

  /// A run of characters such as `²` or `ₙ`: set like a script of ordinary ones.
  private mutating func scriptForms(_ first: MathScriptForms.Form, _ token: MathToken) -> MathNode {
    var nodes = [character(MathToken(.character, first.plain, Int(token.start), Int(token.end)))]
    while true {
      let next = next()
      guard next.kind == .character, let form = MathScriptForms.plain(of: next.value),
        form.isSubscript == first.isSubscript
      else {
        push(next)
        return MathNode.row(joined(nodes), token.range).unwrapped
      }
      nodes.append(character(MathToken(.character, form.plain, Int(next.start), Int(next.end))))
    }
  }

  private mutating func setLimits(_ placement: MathLimitPlacement, _ base: inout MathNode?, _ token: MathToken) {
    switch base?.kind {
    case .largeOperator(let scalar, _): base?.kind = .largeOperator(scalar, placement)
    case .function(let name, _): base?.kind = .function(name, placement)
    case .operatorGroup(_, let isName): base?.kind = .operatorGroup(placement, isName: isName)
    default: report("math-limits", token.range, "\(text(token)) does not follow an operator")
    }
  }

  // MARK: Nuclei

  /// One symbol, group or command with its arguments; nil for what leaves nothing behind.
  ///
  /// Takes at least one token unless a script or an end comes first.
  mutating func nucleus(_ stop: Stop) -> MathNode? {
    let token = next()
    guard depth < Self.deepest else { return tooDeep(token) }
    depth += 1
    defer { depth -= 1 }
    switch token.kind {
    case .character:
      if token.isFrozen { return MathNode(.identifier(text(token), .upright), token.range) }
      switch token.scalar {
      case "{":
        return scoped { parser in
          let children = parser.sequence(opener: token.range) { $0.isCharacter("}") }
          return MathNode(.group, token.range, children)
        }
      case "^", "_", "'", "}", "&":
        push(token)
        return nil
      case "$", "#":
        return unknown(token, "\(text(token)) has no meaning in mathematics")
      case "~":
        return MathNode(.text("\u{A0}", font), token.range)
      default:
        if MathScriptForms.plain(of: token.value) != nil {
          push(token)
          return nil
        }
        return accented(character(token))
      }
    case .command:
      return command(token, stop)
    case .space, .end, .endOfArgument:
      push(token)
      return nil
    }
  }

  /// A character that stands for itself.
  func character(_ token: MathToken) -> MathNode {
    let scalar = token.scalar ?? "\u{FFFD}"
    let text = String(Character(scalar))
    switch scalar {
    case "a"..."z", "A"..."Z":
      return MathNode(.identifier(text, alphabet ?? .italic), token.range)
    case "0"..."9":
      return MathNode(.number(text, alphabet ?? .upright), token.range)
    case "+": return MathNode(.symbol(text, .binary, weight), token.range)
    case "-", "−": return MathNode(.symbol("−", .binary, weight), token.range)
    case "*": return MathNode(.symbol("∗", .binary, weight), token.range)
    case "=", "<", ">", ":": return MathNode(.symbol(text, .relation, weight), token.range)
    case ",", ";": return MathNode(.symbol(text, .punctuation, weight), token.range)
    case "(", "[": return MathNode(.symbol(text, .opening, weight), token.range)
    case ")", "]", "!", "?": return MathNode(.symbol(text, .closing, weight), token.range)
    case "|": return MathNode(.identifier("∣", .upright), token.range)
    case "`": return MathNode(.identifier("‘", .upright), token.range)
    case "/", "@", "\"", ".": return MathNode(.identifier(text, .upright), token.range)
    default: break
    }
    if let meaning = vocabulary.meaning(ofCharacter: token.value) { return symbol(meaning, token) }
    if MathAlphabet.holds(scalar) { return MathNode(.identifier(text, .italic), token.range) }
    switch scalar {
    case "Α"..."Ω": return MathNode(.identifier(text, alphabet ?? .upright), token.range)
    case "·": return MathNode(.symbol("⋅", .punctuation, .upright), token.range)
    case "⟂": return MathNode(.symbol("⊥", .relation, .upright), token.range)
    case "\u{A0}": return MathNode(.text("\u{A0}", font), token.range)
    default: return MathNode(.text(text, font), token.range)
    }
  }

  /// A command that stands for a character.
  func symbol(_ meaning: MathVocabulary.Meaning, _ token: MathToken) -> MathNode {
    switch meaning {
    case .letter(let text):
      // Roman fonts of TeX have no small Greek letters, so `\mathrm` leaves them slanted.
      return MathNode(.identifier(text, alphabet == .upright ? .italic : alphabet ?? .italic), token.range)
    case .ordinary(let text):
      return MathNode(.identifier(text, alphabet == .boldItalic ? .bold : alphabet ?? .upright), token.range)
    case .atom(let text, let atomClass):
      return MathNode(.symbol(text, atomClass, weight), token.range)
    case .text(let text):
      return MathNode(.text(text, font), token.range)
    case .primitive(.largeOperator(let placement), let text):
      return MathNode(.largeOperator(text.unicodeScalars.first ?? " ", placement), token.range)
    case .primitive, .macro:
      return MathNode(.error(text(token)), token.range)
    }
  }

  /// Operators know bold only, in `\boldsymbol` and `\mathbf`.
  private var weight: MathAlphabet { alphabet == .boldItalic ? .bold : .upright }

  /// Wraps `node` in the accents whose combining characters follow it.
  private mutating func accented(_ node: MathNode) -> MathNode {
    var node = node
    var count = 0
    while true {
      let token = rawNext()
      guard token.kind == .character, let accent = MathAccents.spacing(of: token.value) else {
        push(token)
        return node
      }
      // More marks than any script needs are only there to nest.
      count += 1
      if count > 8 { continue }
      node = MathNode(.accent(accent, stretchy: false, under: false), node.range.union(token.range), [node])
    }
  }

  private mutating func tooDeep(_ token: MathToken) -> MathNode? {
    switch token.scalar {
    case "^", "_", "'", "}", "&":
      push(token)
      return nil
    default:
      guard token.kind == .character || token.kind == .command else {
        push(token)
        return nil
      }
      return unknown(token, "mathematics is nested more than \(MathLimits.depth) deep", rule: "math-depth")
    }
  }

  /// Shows a token as it was written, with a diagnostic.
  mutating func unknown(_ token: MathToken, _ message: String, rule: String = "math-unknown") -> MathNode {
    report(rule, token.range, message)
    return MathNode(.error(text(token)), token.range)
  }
}
