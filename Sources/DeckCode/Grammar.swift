/// A language as a table: its words, and the modes that its code may be in.
///
/// The model is highlight.js's. Reading code means being in a mode, at first in the language itself. The mode ends
/// where its `end` matches; before that, a mode that it contains begins where that one's `begin` matches. The
/// nearest match counts; at the same place contained modes come first, in their order, then the end. What
/// lies between is looked through for keywords.
struct Grammar: Sendable {
  /// Letters match in either case.
  var foldsCase = false
  var keywords: Keywords = [:]
  /// What keywords look like; nil: runs of ASCII letters, digits and underscores.
  var lexeme: Pattern?
  var contains: [Mode] = []
  /// What cannot be in this language; see ``Mode/illegal``.
  var illegal: Pattern?
  /// The language of all that the modes leave (a template language).
  var subLanguage: SubLanguage?
  /// Modes that refer to one another in circles or stand in many places, by name; see ``Mode/use(_:)``.
  var shared: KeyValuePairs<String, Mode> = [:]
}

/// One stretch of code with a beginning, an end and things inside.
struct Mode: Sendable {
  struct Options: OptionSet, Sendable {
    let rawValue: UInt16

    /// It ends where the mode around it ends, too.
    static let endsWithParent = Options(rawValue: 1)
    /// Where it ends, the mode around it ends, too.
    static let endsParent = Options(rawValue: 2)
    /// What begins it belongs to the mode around it.
    static let excludeBegin = Options(rawValue: 4)
    /// What ends it belongs to the mode around it.
    static let excludeEnd = Options(rawValue: 8)
    /// What begins it is read again, inside it.
    static let returnBegin = Options(rawValue: 16)
    /// What ends it is read again, by the mode around it.
    static let returnEnd = Options(rawValue: 32)
    /// Only its extent matters: its text goes to the mode around it.
    static let skip = Options(rawValue: 64)
    /// It ends only where its end is the same text as its beginning.
    static let endSameAsBegin = Options(rawValue: 128)
  }

  var tokenClass: TokenClass?
  /// nil: it begins wherever it is looked for.
  var begin: Pattern?
  /// Words that begin it (a full stop on either side is taken along), and that are keywords in it if it has no others.
  var beginWords = ""
  /// nil, without `endsWithParent`: it ends as soon as nothing inside it begins.
  var end: Pattern?
  var options: Options = []
  var keywords: Keywords?
  var lexeme: Pattern?
  var contains: [Mode] = []
  /// The mode that begins where this one ends: none or one.
  var starts: [Mode] = []
  var subLanguage: SubLanguage?
  /// What cannot be in it. Where the language is given, such text is passed over; where it is guessed, the guess is off.
  var illegal: Pattern?
  /// What finding it adds to the language's relevance, for guesses.
  var relevance = 1
  /// What stands here instead of a mode of its own.
  private(set) var standIn: StandIn?

  indirect enum StandIn: Sendable {
    case shared(String)
    case itself
    case all([Mode])
  }

  /// Never inlined: grammars are built once, and nine hundred inlined copies would cost the build half a minute.
  @inline(never)
  init(
    _ tokenClass: TokenClass? = nil, _ begin: Pattern? = nil, to end: Pattern? = nil, words beginWords: String = "",
    _ options: Options = [], keywords: Keywords? = nil, lexeme: Pattern? = nil, contains: [Mode] = [],
    starts: Mode? = nil, in subLanguage: SubLanguage? = nil, illegal: Pattern? = nil, relevance: Int = 1
  ) {
    self.tokenClass = tokenClass
    self.begin = begin
    self.end = end
    self.beginWords = beginWords
    self.options = options
    self.keywords = keywords
    self.lexeme = lexeme
    self.contains = contains
    if let starts { self.starts = [starts] }
    self.subLanguage = subLanguage
    self.illegal = illegal
    self.relevance = relevance
  }

  private init(_ standIn: StandIn) {
    self.init()
    self.standIn = standIn
  }

  /// The grammar's shared mode of that name.
  static func use(_ name: String) -> Mode { Mode(.shared(name)) }

  /// The mode in whose `contains` this stands.
  static let itself = Mode(.itself)

  /// All of `modes`, in their order.
  static func all(_ modes: [Mode]) -> Mode { Mode(.all(modes)) }

  /// The same mode with a change.
  func with(_ change: (inout Mode) -> Void) -> Mode {
    var mode = self
    change(&mode)
    return mode
  }

  func colored(_ tokenClass: TokenClass?) -> Mode { with { $0.tokenClass = tokenClass } }
}

/// Words by class, each list with blanks between; `word|0` says what finding the word adds to the relevance.
struct Keywords: Equatable, Sendable, ExpressibleByDictionaryLiteral, ExpressibleByStringLiteral {
  struct List: Equatable, Sendable {
    let tokenClass: TokenClass
    let words: String
  }

  private(set) var lists: [List]

  init(dictionaryLiteral elements: (TokenClass, String)...) { lists = elements.map(List.init) }

  /// Words that are all of class `keyword`.
  init(stringLiteral words: String) { lists = [List(tokenClass: .keyword, words: words)] }

  static func + (words: Keywords, more: Keywords) -> Keywords {
    var sum = words
    sum.lists += more.lists
    return sum
  }
}

/// The language of the code inside a mode: the one named, or of several the one that suits the code best.
struct SubLanguage: Sendable {
  struct Candidate: Sendable {
    let tokenClass: TokenClass
    let language: @Sendable () -> Language
  }

  let candidates: [Candidate]
  let isGuess: Bool

  init(_ candidates: [Candidate], isGuess: Bool) {
    self.candidates = candidates
    self.isGuess = isGuess
  }

  static func guess(_ languages: SubLanguage...) -> SubLanguage {
    SubLanguage(languages.flatMap(\.candidates), isGuess: true)
  }

  private static func only(_ tokenClass: TokenClass, _ language: @escaping @Sendable () -> Language) -> SubLanguage {
    SubLanguage([Candidate(tokenClass: tokenClass, language: language)], isGuess: false)
  }

  static let actionscript: SubLanguage = only(.actionscript) { Language.actionscript }
  static let bash: SubLanguage = only(.bash) { Language.bash }
  static let css: SubLanguage = only(.css) { Language.css }
  static let handlebars: SubLanguage = only(.handlebars) { Language.handlebars }
  static let javascript: SubLanguage = only(.javascript) { Language.javascript }
  static let json: SubLanguage = only(.json) { Language.json }
  static let julia: SubLanguage = only(.julia) { Language.julia }
  static let markdown: SubLanguage = only(.markdown) { Language.markdown }
  static let mojolicious: SubLanguage = only(.mojolicious) { Language.mojolicious }
  static let perl: SubLanguage = only(.perl) { Language.perl }
  static let php: SubLanguage = only(.php) { Language.php }
  static let ruby: SubLanguage = only(.ruby) { Language.ruby }
  static let xml: SubLanguage = only(.xml) { Language.xml }
}
