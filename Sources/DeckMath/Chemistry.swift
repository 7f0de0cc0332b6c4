/// mhchem's languages inside `\ce{...}` and `\pu{...}`, put into TeX for the parser to read.
///
/// - Complexity: linear in the text, but for what arrows and braces hold, which is read once more a level.
struct Chemistry {
  private let text: [Character]
  private var place = 0
  private let depth: Int
  private var out = ""
  /// Where a number counts molecules and a script stands before its element.
  private var isStart = true

  /// `\ce`: formulas and equations.
  static func equation(_ text: String, depth: Int = 0) -> String {
    guard depth < 8 else { return "\\text{\(text)}" }
    var reader = Chemistry(text: Array(text), depth: depth)
    while reader.place < reader.text.count { reader.step() }
    return reader.out
  }

  private init(text: [Character], depth: Int) {
    self.text = text
    self.depth = depth
  }

  private var next: Character? { peek(0) }

  private func peek(_ offset: Int) -> Character? {
    text.indices.contains(place + offset) ? text[place + offset] : nil
  }

  private func begins(_ word: String, at offset: Int = 0) -> Bool { text.dropFirst(place + offset).starts(with: word) }

  private mutating func run(while isPart: (Character) -> Bool) -> String {
    let start = place
    while let character = next, isPart(character) { place += 1 }
    return String(text[start..<place])
  }

  // MARK: - Steps

  private mutating func step() {
    guard let character = next else { return }
    switch character {
    case " ": space()
    case "$": put("{\(delimited("$", "$"))}")
    case "{": put("{\(Self.equation(delimited("{", "}"), depth: depth + 1))}")
    case "\\": command()
    case "^", "_": isStart || out.isEmpty ? prefix() : scripts()
    case "+", "-", "=", "#", "<": sign()
    case ".", "*", "·": adduct()
    case "(" where state() != nil: put("\\,\\mathrm{\(state() ?? "")}", taking: state()?.count ?? 1)
    case "(", "[":
      if character == "(", isFraction() { return amount() }
      put(character == "[" ? "{[}" : "(", taking: 1)
      isStart = true
    case ")", "]": close(character)
    case _ where character.isASCIIDigit:
      if isStart { amount() } else { scripts() }
    case _ where character.isLetter: letters()
    default: put(character == "," ? "{,}\\ " : String(character), taking: 1)
    }
  }

  private mutating func put(_ tex: String, taking count: Int = 0) {
    out += tex
    place += count
    isStart = false
  }

  /// Blanks part molecules; between blanks `+`, `v` and `^` have a meaning of their own.
  private mutating func space() {
    _ = run { $0 == " " }
    guard let character = next else { return }
    let isAlone = peek(1) == nil || peek(1) == " "
    isStart = true
    switch character {
    case "v" where isAlone: put("\\ {\\downarrow}", taking: 1)
    case "^" where isAlone: put("\\ {\\uparrow}", taking: 1)
    case "+", "-", "=":
      guard isAlone else { break }
      put("{}\(character){}", taking: 1)
      _ = run { $0 == " " }
      isStart = true
    case "*", ".", "·", "<": break
    default:
      if !out.isEmpty { out += "\\ " }
    }
  }

  private mutating func letters() {
    put("\\mathrm{\(run { $0.isLetter })}")
    scripts()
  }

  private mutating func close(_ character: Character) {
    put(character == "]" ? "{]}" : ")", taking: 1)
    scripts()
  }

  /// Numbers below, charges above: `2`, `_x`, `^2-`, `+` at the end of a molecule.
  private mutating func scripts() {
    while let character = next {
      if character.isASCIIDigit {
        put("_{\(run { $0.isASCIIDigit })}")
      } else if character == "_" {
        place += 1
        put("_{\(script(isCharge: false))}")
      } else if character == "^" {
        place += 1
        put("{}^{\(script(isCharge: true))}")
      } else if character == "+" || character == "-", endsMolecule(1), !begins("->") {
        put("{}^{\(character)}", taking: 1)
      } else {
        return
      }
    }
  }

  private func endsMolecule(_ offset: Int) -> Bool {
    guard let character = peek(offset) else { return true }
    return " )],".contains(character) || begins("->", at: offset)
  }

  private mutating func script(isCharge: Bool) -> String {
    switch next {
    case "{": return Self.script(delimited("{", "}"))
    case "$": return delimited("$", "$")
    case "\\":
      place += 1
      return "\\" + run { $0.isASCII && $0.isLetter } + " "
    default:
      let digits = run { $0.isASCIIDigit || (isCharge && "+-.".contains($0)) }
      return digits.isEmpty ? run { $0.isLetter } : digits
    }
  }

  /// What stands in braces above or below: words upright, the rest as it is.
  private static func script(_ text: String) -> String {
    text.contains { $0 == "\\" || $0 == "$" } ? text.filter { $0 != "$" } : "\\mathrm{\(text)}"
  }

  /// `^{227}_{90}` before its element.
  private mutating func prefix() {
    out += "{}"
    while let character = next, character == "^" || character == "_" {
      place += 1
      out += "\(character){\(script(isCharge: true))}"
    }
    isStart = false
  }

  /// How many molecules: `2`, `0.5`, `1/2`, `(1/2)`.
  private mutating func amount() {
    let isBracketed = next == "("
    if isBracketed { place += 1 }
    let number = run { $0.isASCIIDigit || $0 == "." }
    if next == "/", peek(1)?.isASCIIDigit == true {
      place += 1
      out += "\\tfrac{\(number)}{\(run { $0.isASCIIDigit })}"
    } else {
      out += number
    }
    if isBracketed, next == ")" { place += 1 }
    if next != nil, next != ")" { out += "\\," }
    _ = run { $0 == " " }
    isStart = true
    // What stands behind is an element or a script of one, never a second number.
    if next?.isASCIIDigit == true { put(run { $0.isASCIIDigit }) }
  }

  private func isFraction() -> Bool {
    var offset = 1
    while let character = peek(offset), character.isASCIIDigit || character == "/" { offset += 1 }
    return offset > 3 && peek(offset) == ")" && text[(place + 1)..<(place + offset)].contains("/")
  }

  /// `(aq)`, `(s)`, `(l)`, `(g)` behind a molecule.
  private func state() -> String? {
    isStart ? nil : ["(aq)", "(s)", "(l)", "(g)"].first { begins($0) }
  }

  private mutating func adduct() {
    let isBetween = !out.isEmpty
    place += 1
    _ = run { $0 == " " }
    out += isBetween ? "\\cdot " : "\\bullet "
    isStart = true
  }

  // MARK: - Arrows and bonds

  private static let arrows: [(sign: String, plain: String, labelled: String)] = [
    ("<=>>", "\\rightleftharpoons", "\\xrightleftharpoons"), ("<<=>", "\\rightleftharpoons", "\\xrightleftharpoons"),
    ("<-->", "\\rightleftarrows", "\\xrightleftharpoons"), ("<=>", "\\rightleftharpoons", "\\xrightleftharpoons"),
    ("<->", "\\longleftrightarrow", "\\xleftrightarrow"), ("->", "\\longrightarrow", "\\xrightarrow"),
    ("<-", "\\longleftarrow", "\\xleftarrow"),
  ]

  private mutating func sign() {
    if let arrow = Self.arrows.first(where: { begins($0.sign) }) {
      place += arrow.sign.count
      let above = label()
      let below = label()
      out +=
        above.isEmpty && below.isEmpty
        ? "\\mathrel{\(arrow.plain)}" : "\\mathrel{\(arrow.labelled)\(below.isEmpty ? "" : "[{\(below)}]"){\(above)}}"
      _ = run { $0 == " " }
      isStart = true
      return
    }
    switch next {
    case "#": put("{\\equiv}", taking: 1)
    case "+", "<":
      put(next == "+" ? "{+}" : "{<}", taking: 1)
      isStart = true
    default: put("{\(next ?? "-")}", taking: 1)
    }
  }

  /// `[...]` above or below an arrow; formulas unless `$` says otherwise.
  private mutating func label() -> String {
    guard next == "[" else { return "" }
    return Self.equation(delimited("[", "]"), depth: depth + 1)
  }

  private mutating func command() {
    if begins("\\bond{") {
      place += 5
      let bond = delimited("{", "}")
      return put("{\(Self.bonds[bond] ?? "\\text{\(bond)}")}")
    }
    place += 1
    let name = run { $0.isASCII && $0.isLetter }
    if name.isEmpty, let character = next { return put("\\\(character)", taking: 1) }
    put("\\\(name) ")
    while next == "{" { out += "{\(delimited("{", "}"))}" }
    scripts()
  }

  private static let bonds = [
    "-": "-", "1": "-", "=": "=", "2": "=", "#": "\\equiv", "3": "\\equiv", "~": "\\sim", "~-": "\\simeq",
    "...": "\\cdots", "....": "\\cdots", "->": "\\rightarrow", "<-": "\\leftarrow",
  ]

  /// What stands between two signs, to the end where the second is missing.
  private mutating func delimited(_ open: Character, _ close: Character) -> String {
    place += 1
    let start = place
    var level = 0
    while let character = next {
      if character == close, level == 0 { break }
      if character == open { level += 1 }
      if character == close { level -= 1 }
      place += 1
    }
    let inside = String(text[start..<place])
    place = min(place + 1, text.count)
    return inside
  }
}

// MARK: - Units

extension Chemistry {
  /// `\pu`: a number with its unit, such as `1.2e3 kJ mol-1`.
  static func quantity(_ text: String) -> String {
    var reader = Chemistry(text: Array(text), depth: 0)
    reader.quantity()
    return reader.out
  }

  private mutating func quantity() {
    while let character = next {
      switch character {
      case _ where character.isASCIIDigit: out += run { $0.isASCIIDigit || $0 == "." }
      case "e" where isExponent, "E" where isExponent:
        place += 1
        out += "\\cdot 10^{\(run { $0.isASCIIDigit || "+-".contains($0) })}"
      case " ":
        _ = run { $0 == " " }
        if next != nil, !out.isEmpty { out += "\\," }
      case "*", ".":
        place += 1
        out += "\\cdot "
      case "^":
        place += 1
        out += "^{\(script(isCharge: true))}"
      case "\\":
        place += 1
        out += "\\" + run { $0.isASCII && $0.isLetter } + " "
      case "$": out += "{\(delimited("$", "$"))}"
      case "{": out += "{\(delimited("{", "}"))}"
      case _ where character.isLetter || character == "°": unit()
      default:
        place += 1
        out += character == "%" ? "\\%" : "\(character)"
      }
    }
  }

  /// Whether `e` stands between a number and its power of ten.
  private var isExponent: Bool {
    guard place > 0, text[place - 1].isASCIIDigit, let after = peek(1) else { return false }
    return after.isASCIIDigit || ("+-".contains(after) && peek(2)?.isASCIIDigit == true)
  }

  private mutating func unit() {
    out += "\\mathrm{\(run { $0.isLetter || $0 == "°" })}"
    let isPower = next?.isASCIIDigit == true || (next == "-" && peek(1)?.isASCIIDigit == true)
    if isPower { out += "^{\(run { $0.isASCIIDigit || $0 == "-" })}" }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
