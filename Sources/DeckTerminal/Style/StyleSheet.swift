import DeckModel

/// The rules of a deck's own styles that say something a terminal can follow, with class, element, id and descendant
/// selectors (TP-18). Everything else in CSS is passed over silently.
struct StyleSheet: Sendable {
  struct Rule: Sendable {
    var selector: Selector
    var declarations: Declarations
    var order: Int
  }

  /// By what the element itself must have: `#id`, `.class`, its tag, or `*`.
  private var rules: [String: [Rule]] = [:]
  private var count = 0
  /// More rules than any author writes by hand.
  private static let limit = 5000

  var isEmpty: Bool { count == 0 }

  init() {}

  init(_ styles: [Style], text: TextPool) { add(styles, text: text) }

  /// Adds what comes further down in the deck.
  mutating func add(_ styles: [Style], text: TextPool) {
    for style in styles { read(text.bytes(style.css)) }
  }

  /// What the rules say of `element`, the more specific ones last.
  ///
  /// - Parameters:
  ///   - ancestors: from the root to the parent.
  ///   - budget: selectors that may still be tried; none are when it is used up.
  func declarations(for element: StyledElement, in ancestors: [StyledElement], budget: inout Int) -> Declarations? {
    guard count > 0 else { return nil }
    var keys = [element.tag, "*"]
    if !element.id.isEmpty { keys.append("#" + element.id) }
    for name in element.classes { keys.append("." + name) }
    var matching: [Rule] = []
    for key in keys {
      for rule in rules[key] ?? [] where budget > 0 {
        budget -= 1
        if rule.selector.matches(element, in: ancestors) { matching.append(rule) }
      }
    }
    guard !matching.isEmpty else { return nil }
    matching.sort { ($0.selector.specificity, $0.order) < ($1.selector.specificity, $1.order) }
    return matching.reduce(into: Declarations()) { $0.override($1.declarations) }
  }

  /// - Complexity: linear
  private mutating func read(_ css: [UInt8]) {
    let css = withoutComments(css)
    var position = 0
    while position < css.count {
      guard let open = css[position...].firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: ";") }) else {
        return
      }
      let selectors = css[position..<open]
      guard css[open] == UInt8(ascii: "{") else {
        position = open + 1
        continue
      }
      let close = blockEnd(css, from: open)
      if selectors.first(where: { $0 > 0x20 }) != UInt8(ascii: "@") {
        add(selectors, Declarations(css[open + 1..<close]))
      }
      position = close + 1
    }
  }

  private mutating func add(_ list: ArraySlice<UInt8>, _ declarations: Declarations) {
    for text in list.split(separator: UInt8(ascii: ",")) {
      guard count < Self.limit, let selector = Selector(String(decoding: text, as: UTF8.self)) else { continue }
      rules[selector.key, default: []].append(Rule(selector: selector, declarations: declarations, order: count))
      count += 1
    }
  }

  /// The place of the brace that closes the one at `open`, or the end.
  private func blockEnd(_ css: [UInt8], from open: Int) -> Int {
    var depth = 0
    for position in open..<css.count {
      if css[position] == UInt8(ascii: "{") { depth += 1 }
      if css[position] == UInt8(ascii: "}") {
        depth -= 1
        if depth == 0 { return position }
      }
    }
    return css.count
  }

  private func withoutComments(_ css: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    var position = 0
    var isComment = false
    while position < css.count {
      let isPair = position + 1 < css.count
      if isComment, isPair, css[position] == UInt8(ascii: "*"), css[position + 1] == UInt8(ascii: "/") {
        isComment = false
        position += 2
      } else if !isComment, isPair, css[position] == UInt8(ascii: "/"), css[position + 1] == UInt8(ascii: "*") {
        isComment = true
        position += 2
      } else {
        if !isComment { kept.append(css[position]) }
        position += 1
      }
    }
    return kept
  }
}

/// What selectors see of an element.
struct StyledElement: Sendable {
  var tag: String
  var id = ""
  var classes: [String] = []

  init(_ tag: String, _ attributes: [Attribute] = []) {
    self.tag = tag
    for attribute in attributes {
      if attribute.name == "id" { id = attribute.value }
      if attribute.name == "class" {
        classes = attribute.value.utf8.split { $0 <= 0x20 }.map { String($0) ?? "" }
      }
    }
  }

  init(_ tag: String, classes: [String]) {
    self.tag = tag
    self.classes = classes
  }
}

/// Compound selectors with the combinators between them.
struct Selector: Sendable {
  private struct Compound: Sendable {
    var tag = ""
    var id = ""
    var classes: [String] = []
    /// Whether the one before must be the parent.
    var isChild = false

    func matches(_ element: StyledElement) -> Bool {
      (tag.isEmpty || tag == element.tag) && (id.isEmpty || id == element.id)
        && classes.allSatisfy { element.classes.contains($0) }
    }
  }

  private var compounds: [Compound] = []
  private(set) var specificity = 0

  /// Nil for selectors with parts that a terminal has no answer to, such as `:hover`.
  init?(_ text: String) {
    var isChild = false
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
      var rest = word
      while let sign = rest.firstIndex(of: ">") {
        if sign > rest.startIndex { guard add(rest[..<sign], &isChild) else { return nil } }
        isChild = true
        rest = rest[rest.index(after: sign)...]
      }
      if !rest.isEmpty { guard add(rest, &isChild) else { return nil } }
    }
    guard !compounds.isEmpty, compounds.count <= 8, !isChild else { return nil }
  }

  private mutating func add(_ word: Substring, _ isChild: inout Bool) -> Bool {
    var compound = Compound(isChild: isChild)
    isChild = false
    var part = ""
    var kind: Character = " "
    func isName(_ character: Character) -> Bool {
      character.isLetter || character.isNumber || character == "-" || character == "_"
    }
    func end() {
      guard !part.isEmpty else { return }
      switch kind {
      case "#": compound.id = part
      case ".": compound.classes.append(part)
      default: compound.tag = part.lowercased()
      }
      part = ""
    }
    for character in word {
      if character == "." || character == "#" {
        end()
        kind = character
      } else if character == "*", part.isEmpty, kind == " " {
        continue
      } else if isName(character) {
        part.append(character)
      } else {
        return false
      }
    }
    end()
    specificity += (compound.id.isEmpty ? 0 : 10_000) + 100 * compound.classes.count + (compound.tag.isEmpty ? 0 : 1)
    compounds.append(compound)
    return true
  }

  /// What the element itself must have; see ``StyleSheet``.
  var key: String {
    guard let last = compounds.last else { return "*" }
    if !last.id.isEmpty { return "#" + last.id }
    if let name = last.classes.first { return "." + name }
    return last.tag.isEmpty ? "*" : last.tag
  }

  /// - Complexity: O(compounds x ancestors)
  func matches(_ element: StyledElement, in ancestors: [StyledElement]) -> Bool {
    guard var below = compounds.last, below.matches(element) else { return false }
    var place = ancestors.count
    for compound in compounds.dropLast().reversed() {
      if below.isChild {
        guard place > 0, compound.matches(ancestors[place - 1]) else { return false }
        place -= 1
      } else {
        guard let found = ancestors[..<place].lastIndex(where: compound.matches) else { return false }
        place = found
      }
      below = compound
    }
    return true
  }
}
