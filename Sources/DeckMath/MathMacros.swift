/// The macros that a deck's formulas have defined so far, and what expanding them may still cost.
///
/// As in MathJax, a definition at a formula's outermost level holds for the formulas after it, so this value goes
/// into one formula and comes out for the next.
package struct MathMacros: Sendable {
  struct Definition: Sendable {
    var body: [MathToken]
    var parameters = 0
    /// What stands before the first argument and behind each one; empty when arguments stand free.
    var delimiters: [[MathToken]] = []
    /// The first argument when it is left out, if it may be.
    var fallback: [MathToken]?
  }

  private(set) var definitions: [UInt32: Definition] = [:]
  /// Names that are not in the vocabulary, numbered behind it.
  private var numbers: [[UInt8]: UInt32] = [:]
  private var names: [[UInt8]] = []
  /// Tokens that expansion may still make in this deck.
  private(set) var budget = MathLimits.deckExpansion

  package init() {}

  /// A formula of `count` bytes brings budget of its own, so that long decks do not run dry.
  mutating func earn(_ count: Int) { budget = min(budget + count, MathLimits.deckExpansion) }

  mutating func spend(_ tokens: Int) { budget -= tokens }

  /// Sets or removes what `number` means and returns what it meant.
  @discardableResult
  mutating func define(_ number: UInt32, _ definition: Definition?) -> Definition? {
    guard let definition else { return definitions.removeValue(forKey: number) }
    return definitions.updateValue(definition, forKey: number)
  }

  mutating func number(of name: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let key = Array(name)
    if let number = numbers[key] { return number }
    let number = MathVocabulary.shared.count + UInt32(names.count)
    numbers[key] = number
    names.append(key)
    return number
  }

  /// The name without its backslash.
  func name(_ number: UInt32) -> ArraySlice<UInt8> {
    let known = MathVocabulary.shared.count
    return number < known ? MathVocabulary.shared.name(number) : names[Int(number - known)][...]
  }
}

/// What keeps hostile formulas small (`trust` §5): TeX can loop, and doubles its input in a few letters.
package enum MathLimits {
  /// Groups, arguments and environments within each other.
  package static let depth = 100
  /// Tokens that a deck's macros may make without earning more; a byte of TeX earns one.
  package static let deckExpansion = 20_000
  /// Tokens that the macros of one formula may make.
  package static let formulaExpansion = 5_000
  /// `\kern` and its relatives, in em.
  package static let length = 100.0
}
