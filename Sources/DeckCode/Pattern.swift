/// What code may look like at a place: byte scanners put together.
///
/// A pattern never goes back on a choice once that choice has matched: `.run` takes all it can get, `.first` keeps
/// the first alternative that fits. Only `.lazy` and `.greedy` look for the place where what follows them fits,
/// and the matcher remembers that place, so that no input makes a pattern slower than linear.
///
/// A string literal is itself, an array literal is a sequence: `["0", .one("xX"), .run(.hexDigit)]`.
indirect enum Pattern: Sendable {
  case literal(StaticString)
  case sequence([Pattern])
  /// The first alternative that matches.
  case first([Pattern])
  /// One character of a set.
  case one(ByteSet)
  /// As many characters of a set as there are, at least and at most so many.
  case run(ByteSet, Int, Int)
  case maybe(Pattern)
  /// The pattern over and over, at least so many times.
  case repeated(Pattern, Int)
  /// At least so many characters of a set, then the nearest place where the pattern matches.
  case lazy(ByteSet, Int, Pattern)
  /// At least so many characters of a set, then the farthest place where the pattern matches.
  case greedy(ByteSet, Int, Pattern)
  /// One of the words between blanks, the first listed that fits.
  case words(String)
  /// The same, where a word boundary follows.
  case wordsToBoundary(String)
  case ahead(Pattern)
  case notAhead(Pattern)
  case behind(ByteSet)
  case notBehind(ByteSet)
  /// Not behind a character of the set, unless the search started here. Leads patterns that, where they do not match
  /// at the start of a run of such characters, do not match inside the run either: so each run is tried once.
  case runStart(ByteSet)
  /// Between a word character and another one, or an end of the text.
  case boundary
  case notBoundary
  case lineStart
  case lineEnd
  /// The pattern, whose text `.captured` then stands for.
  case capture(Pattern)
  case captured

  @inline(never)
  static func run(_ set: ByteSet) -> Pattern { .run(set, 1, .max) }
  @inline(never)
  static func many(_ set: ByteSet) -> Pattern { .run(set, 0, .max) }
  static func exactly(_ count: Int, _ set: ByteSet) -> Pattern { .run(set, count, count) }
  static func zeroOrMore(_ pattern: Pattern) -> Pattern { .repeated(pattern, 0) }
  static func oneOrMore(_ pattern: Pattern) -> Pattern { .repeated(pattern, 1) }
  /// The rest of the line up to and with the first place where `pattern` matches.
  static func through(_ pattern: Pattern) -> Pattern { .lazy(.line, 0, pattern) }
  /// One of the words, with a word boundary on either side.
  static func wholeWords(_ list: String) -> Pattern { [.boundary, .wordsToBoundary(list)] }
  static let nothing: Pattern = .sequence([])
  static let never: Pattern = .first([])
}

extension Pattern: ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
  init(stringLiteral text: StaticString) { self = .literal(text) }
  @inline(never)
  init(arrayLiteral elements: Pattern...) { self = .sequence(elements) }
}

/// Patterns that many languages share.
extension Pattern {
  static let identifier: Pattern = [.one(.letter), .many(.word)]
  static let underscoreIdentifier: Pattern = [.one(.letterOrUnderscore), .many(.word)]
  static let plainNumber: Pattern = [.boundary, .run(.digit), .maybe([".", .run(.digit)])]
  static let binaryNumber: Pattern = [.boundary, "0b", .run("01")]
  static let exponent: Pattern = [.one("eE"), .maybe(.one("+-")), .run(.digit)]
  /// What may follow a number's digits where a word boundary must come behind it: as much as is followed by one.
  static func fractionToBoundary(exponent: Pattern) -> Pattern {
    .first([
      [".", .many(.digit), .maybe(exponent), .boundary],
      [".", .many(.digit), .boundary],
      [".", .boundary],
      [.maybe(exponent), .boundary],
      .boundary,
    ])
  }
  /// C's hexadecimal, decimal and floating numbers, a minus sign before them included.
  static let cNumber: Pattern = [
    .maybe("-"),
    .first([
      [.boundary, "0", .one("xX"), .run(.hexDigit)],
      [
        .first([
          [.boundary, .run(.digit), .maybe([".", .many(.digit)])],
          [".", .run(.digit)],
        ]), .maybe(.exponent),
      ],
    ]),
  ]
}

/// The bytes that may come next where a pattern is to match; `end`: it may also match at the end of the text.
struct Lead {
  var set: ByteSet
  var end: Bool

  static let anything = Lead(set: .all, end: true)

  func union(_ other: Lead) -> Lead { Lead(set: set.union(other.set), end: end || other.end) }
  func intersection(_ other: Lead) -> Lead { Lead(set: set.intersection(other.set), end: end && other.end) }
}

extension Pattern {
  /// What the text may go on with where this pattern is followed by something that may begin with `rest`.
  func lead(then rest: Lead = .anything) -> Lead {
    switch self {
    case .literal(let text):
      guard text.utf8CodeUnitCount > 0 else { return rest }
      var set = ByteSet("")
      set.insert(text.utf8Start[0])
      return Lead(set: set, end: false)
    case .sequence(let parts): return parts.reversed().reduce(rest) { $1.lead(then: $0) }
    case .first(let alternatives):
      return alternatives.reduce(Lead(set: "", end: false)) { $0.union($1.lead(then: rest)) }
    case .one(let set): return Lead(set: set, end: false)
    case .run(let set, let least, _):
      let some = Lead(set: set, end: false)
      return least > 0 ? some : some.union(rest)
    case .maybe(let pattern): return pattern.lead(then: rest).union(rest)
    case .repeated(let pattern, let least):
      let some = pattern.lead()
      return least > 0 ? some : some.union(rest)
    case .lazy(let set, let least, let pattern), .greedy(let set, let least, let pattern):
      let some = Lead(set: set, end: false)
      return least > 0 ? some : some.union(pattern.lead(then: rest))
    case .words(let list), .wordsToBoundary(let list):
      var set = ByteSet("")
      list.forEachWord { set.insert($0[0]) }
      return Lead(set: set, end: false)
    case .ahead(let pattern): return pattern.lead().intersection(rest)
    case .notAhead, .behind, .notBehind, .runStart, .boundary, .notBoundary, .lineStart: return rest
    case .lineEnd: return Lead(set: "\n", end: true).intersection(rest)
    case .capture(let pattern): return pattern.lead(then: rest)
    case .captured: return .anything
    }
  }

  /// Whether it can match at the start of a line only.
  var needsLineStart: Bool {
    switch self {
    case .lineStart: true
    case .sequence(let parts): parts.first?.needsLineStart ?? false
    case .first(let alternatives): alternatives.allSatisfy(\.needsLineStart)
    case .capture(let pattern): pattern.needsLineStart
    default: false
    }
  }

  /// Whether it need not be tried behind a letter or underscore.
  var needsRunStart: Bool {
    switch self {
    case .runStart(let set): ByteSet.letterOrUnderscore.isSubset(of: set)
    case .sequence(let parts): parts.first?.needsRunStart ?? false
    default: false
    }
  }

  /// Whether it can match at a word boundary only.
  var needsBoundary: Bool {
    switch self {
    case .boundary: true
    case .sequence(let parts): parts.first?.needsBoundary ?? false
    case .first(let alternatives): alternatives.allSatisfy(\.needsBoundary)
    case .capture(let pattern): pattern.needsBoundary
    default: false
    }
  }
}
