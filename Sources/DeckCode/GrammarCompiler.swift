/// Numbers a grammar's modes and writes out their patterns.
struct GrammarCompiler {
  private let grammar: Grammar
  private(set) var program: PatternProgram
  private(set) var modes: [Language.CompiledMode] = []
  private(set) var rules: [Language.Rule] = []
  private(set) var keywords: [WordTable] = []
  /// What each of `keywords` was made of.
  private var keywordLists: [Keywords] = []
  private(set) var subLanguages: [SubLanguage] = []
  private(set) var lexemeLeads: [ByteSet] = []
  /// For each rule, what it can begin with.
  private var ruleLeads: [Lead] = []
  /// For each mode, what its end and its illegal text can begin with.
  private var ends: [Lead] = []
  private var illegals: [Lead] = []
  /// Modes that are the same wherever they stand, by the name they are shared under.
  /// Few: a table with hashes would cost more than all searches.
  private var known: [(name: String, index: Int)] = []
  /// How each mode begins.
  private var beginnings: [[Beginning]] = []

  private struct Beginning {
    let place: Int32
    let lead: Lead
    let needsLineStart: Bool
    let needsBoundary: Bool
    let needsRunStart: Bool
  }

  init(_ grammar: Grammar) {
    self.grammar = grammar
    program = PatternProgram(foldsCase: grammar.foldsCase)
  }

  mutating func compile() {
    _ = add(
      Mode(
        keywords: grammar.keywords, lexeme: grammar.lexeme, contains: grammar.contains, in: grammar.subLanguage,
        illegal: grammar.illegal),
      parent: nil)
  }

  /// For each mode and column the rules that can match; see ``Language/candidates``.
  func candidates() -> UnsafePointer<UInt64> {
    let columns = Language.columns
    let table = UnsafeMutablePointer<UInt64>.allocate(capacity: modes.count * columns)
    table.initialize(repeating: 0, count: modes.count * columns)
    for (index, mode) in modes.enumerated() {
      let row = table + index * columns
      func mark(_ lead: Lead, _ bit: Int) {
        let flag: UInt64 = 1 << UInt64(bit)
        let set = grammar.foldsCase ? lead.set.foldingCase : lead.set
        set.forEachASCII { row[$0] |= flag }
        if set.beyondASCII { row[Language.columnBeyondASCII] |= flag }
        if lead.end { row[Language.columnEnd] |= flag }
      }
      for rule in 0..<Int(mode.ruleCount) {
        mark(ruleLeads[Int(mode.firstRule) + rule], rule)
      }
      mark(ends[index], Int(mode.ruleCount))
      mark(illegals[index], Int(mode.ruleCount) + 1)
    }
    return UnsafePointer(table)
  }

  private mutating func add(_ mode: Mode, parent: Int?) -> Int {
    let index = modes.count
    modes.append(Language.CompiledMode())
    ends.append(Lead(set: "", end: false))
    illegals.append(Lead(set: "", end: false))
    beginnings.append([])
    lexemeLeads.append(.word)
    fill(index, mode, parent: parent)
    return index
  }

  private mutating func fill(_ index: Int, _ mode: Mode, parent: Int?) {
    var compiled = Language.CompiledMode(tokenClass: mode.tokenClass, options: mode.options)
    compiled.relevance = Int32(mode.relevance)
    if parent != nil {
      beginnings[index] = beginnings(of: mode)
      let end = mode.options.contains(.endSameAsBegin) ? mode.begin : mode.end
      if let end {
        compiled.end = program.add(end)
        ends[index] = end.lead()
      } else if !mode.options.contains(.endsWithParent) {
        compiled.endsAtOnce = true
        ends[index] = .anything
      }
      if mode.options.contains(.endsWithParent), let parent { ends[index] = ends[index].union(ends[parent]) }
    }
    if let illegal = mode.illegal {
      compiled.illegal = program.add(illegal)
      illegals[index] = illegal.lead()
    }
    addWords(of: mode, at: index, to: &compiled)
    if let subLanguage = mode.subLanguage {
      compiled.subLanguage = Int32(subLanguages.count)
      subLanguages.append(subLanguage)
    }
    modes[index] = compiled

    let inside = mode.contains.flatMap { members(of: $0, inside: index, parent: index) }
    if let next = mode.starts.first, let parent { compiled.starts = Int32(add(next, parent: parent)) }
    compiled.firstRule = Int32(rules.count)
    for child in inside {
      for beginning in beginnings[child] where rules.count - Int(compiled.firstRule) < Language.mostRules {
        let flag: UInt64 = 1 << UInt64(rules.count - Int(compiled.firstRule))
        if beginning.needsLineStart { compiled.lineStartRules |= flag }
        if beginning.needsBoundary, beginning.lead.set.isSubset(of: .word) { compiled.boundaryRules |= flag }
        if beginning.needsRunStart { compiled.runStartRules |= flag }
        rules.append(Language.Rule(begin: beginning.place, mode: Int32(child)))
        ruleLeads.append(beginning.lead)
      }
    }
    compiled.ruleCount = Int32(rules.count) - compiled.firstRule
    compiled.isToken =
      compiled.endsAtOnce && mode.options.isEmpty && inside.isEmpty && compiled.starts < 0 && compiled.subLanguage < 0
      && compiled.keywords < 0
    modes[index] = compiled
  }

  private mutating func addWords(of mode: Mode, at index: Int, to compiled: inout Language.CompiledMode) {
    let words = mode.keywords ?? (mode.beginWords.isEmpty ? nil : [.keyword: mode.beginWords])
    guard let words, !words.lists.isEmpty else { return }
    compiled.keywords = table(of: words)
    if let lexeme = mode.lexeme {
      compiled.lexeme = program.add(lexeme)
      let lead = lexeme.lead().set
      lexemeLeads[index] = grammar.foldsCase ? lead.foldingCase : lead
    }
  }

  /// The place of the words' table. Modes that share their words share it.
  private mutating func table(of words: Keywords) -> Int32 {
    if let place = keywordLists.firstIndex(of: words) { return Int32(place) }
    keywordLists.append(words)
    keywords.append(words.table(foldsCase: grammar.foldsCase))
    return Int32(keywords.count - 1)
  }

  private mutating func beginnings(of mode: Mode) -> [Beginning] {
    var patterns: [Pattern]
    if mode.beginWords.isEmpty {
      patterns = [mode.begin ?? .nothing]
    } else {
      // A full stop on either side belongs to it: so a member that is called like a keyword begins the mode, too.
      let words: Pattern = .wholeWords(mode.beginWords)
      patterns = [[".", words, .maybe(".")], [words, .maybe(".")]]
    }
    return patterns.map { pattern in
      Beginning(
        place: program.add(pattern), lead: pattern.lead(), needsLineStart: pattern.needsLineStart,
        needsBoundary: pattern.needsBoundary, needsRunStart: pattern.needsRunStart)
    }
  }

  /// The numbers of the modes that `mode` stands for.
  private mutating func members(of mode: Mode, inside index: Int, parent: Int, name: String = "") -> [Int] {
    switch mode.standIn {
    case .itself: return [index]
    case .all(let modes):
      return modes.enumerated().flatMap { place, mode in
        members(of: mode, inside: index, parent: parent, name: name.isEmpty ? "" : "\(name) \(place)")
      }
    case .shared(let name):
      guard let shared = grammar.shared.first(where: { $0.key == name }) else { return [] }
      return members(of: shared.value, inside: index, parent: parent, name: name)
    case nil:
      guard !name.isEmpty, !mode.dependsOnParent else { return [add(mode, parent: parent)] }
      if let known = known.first(where: { $0.name == name }) { return [known.index] }
      known.append((name, modes.count))
      return [add(mode, parent: parent)]
    }
  }
}

extension Mode {
  /// Whether it ends differently where the mode around it ends differently.
  fileprivate var dependsOnParent: Bool {
    options.contains(.endsWithParent) || starts.first?.dependsOnParent ?? false
  }
}

extension Keywords {
  /// - Complexity: linear in the words' bytes.
  fileprivate func table(foldsCase: Bool) -> WordTable {
    var words = WordTable.Builder(foldsCase: foldsCase)
    for list in lists {
      let value = Int32(list.tokenClass.rawValue)
      list.words.forEachWord { word in
        if let bar = word.firstIndex(of: UInt8(ascii: "|")) {
          let score = Int32(Substring(decoding: word[(bar + 1)...], as: UTF8.self)) ?? 1
          words.add(UnsafeBufferPointer(rebasing: word[..<bar]), value: value, relevance: score)
        } else {
          words.add(word, value: value, relevance: isCommon(word) ? 0 : 1)
        }
      }
    }
    return words.table(keepsLast: true)
  }

  /// Whether many languages and all prose have the word, so that it says nothing about the language.
  private func isCommon(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard 2...4 ~= word.count else { return false }
    switch String(decoding: word, as: UTF8.self).lowercased() {
    case "of", "and", "for", "in", "not", "or", "if", "then": return true
    default: return false
    }
  }
}
