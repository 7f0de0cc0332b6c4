/// Reads code in one language from a stack of modes, and emits its tokens.
///
/// - Complexity: linear. At each byte a table lookup leaves few rules to try; ``Matcher`` bounds what they may read.
struct Highlighter: ~Copyable {
  /// A mode that has begun.
  struct Frame {
    let mode: Int32
    /// The place of its token, or -1.
    var token: Int32 = -1
    /// The text that began it, kept for `endSameAsBegin`.
    var begin = 0..<0
  }

  /// Modes inside modes, and languages inside languages, beyond which code is left as it is.
  static let deepestMode = 200
  static let deepestLanguage = 4

  private let language: Language
  private let text: UnsafePointer<UInt8>
  private let depth: Int
  /// Whether text that the language cannot have ends the attempt.
  private let isGuess: Bool
  private(set) var matcher: Matcher
  private(set) var tokens: [Token]
  private(set) var frames: [Frame]
  private(set) var relevance = 0

  /// What is before it has been read.
  private var position: Int
  /// From here to `position` lies text of the innermost mode that has not been looked through for keywords.
  private var pending: Int
  /// Where the last match began a mode, or -1.
  private var lastBegin = -1
  /// Whether the last match was what its mode cannot have: then empty matches are passed over.
  private var lastIsIllegal = false
  /// Where each language inside left off: it goes on from there in the next piece of it.
  private var continuations: [(TokenClass, [Frame])] = []

  init(
    _ language: Language, _ text: UnsafePointer<UInt8>, _ range: Range<Int>, tokens: consuming [Token] = [],
    continuing frames: [Frame] = [], depth: Int = 0, isGuess: Bool = false, work: Int
  ) {
    self.language = language
    self.text = text
    self.depth = depth
    self.isGuess = isGuess
    self.tokens = tokens
    self.frames = frames.isEmpty ? [Frame(mode: 0)] : frames
    matcher = Matcher(language, text, range, work: work)
    position = range.lowerBound
    pending = range.lowerBound
    for index in self.frames.indices {
      self.frames[index].token = open(self.frames[index].mode)
    }
  }

  /// A place where the innermost mode begins another one, ends, or has what it cannot have.
  private struct Match {
    enum Kind { case begin(Language.Rule), end(frame: Int), notTheEnd, illegal }

    let kind: Kind
    let start: Int
    let end: Int
  }

  /// Reads all the code. False where it has what the language cannot have, and the language was a guess.
  mutating func run() -> Bool {
    var stuckAt = -1
    var steps = 0
    while let match = nextMatch() {
      if match.start == stuckAt { steps += 1 } else { (stuckAt, steps) = (match.start, 0) }
      if lastIsIllegal, match.end == match.start {
        position = after(match.start)
        continue
      }
      lastIsIllegal = false
      switch match.kind {
      case .begin(let rule):
        if frames.count >= Highlighter.deepestMode || steps > 64 {
          position = max(match.end, after(match.start))
        } else {
          begin(rule, match)
        }
      case .end(let frame):
        if match.end == match.start, lastBegin == match.start {
          position = after(match.start)
        } else {
          end(frame, match)
        }
      case .notTheEnd: position = max(match.end, after(match.start))
      case .illegal:
        if isGuess { return false }
        lastIsIllegal = true
        lastBegin = -1
        position = max(match.end, after(match.start))
      }
    }
    flush(to: matcher.upper)
    for frame in frames.reversed() { close(frame) }
    return true
  }

  /// The place after the character at `place`; past the end after the end.
  private func after(_ place: Int) -> Int { place < matcher.upper ? matcher.next(place) : place + 1 }

  private mutating func nextMatch() -> Match? {
    let upper = matcher.upper
    guard position <= upper, let frame = frames.last else { return nil }
    let mode = language.modes[Int(frame.mode)]
    let row = language.candidates + Int(frame.mode) * Language.columns
    matcher.origin = position
    var place = position
    while place < upper {
      let byte = text[place]
      var candidates: UInt64
      if byte < 0x80 {
        candidates = row[Int(byte)]
      } else if byte >= 0xC0 {
        candidates = row[Language.columnBeyondASCII]
      } else {
        candidates = 0
      }
      if candidates != 0, let match = self.match(candidates, of: mode, at: place) { return match }
      place += 1
    }
    let candidates = row[Language.columnEnd]
    return candidates == 0 ? nil : match(candidates, of: mode, at: upper)
  }

  /// The first of the rules in `candidates` that matches at `place`.
  @inline(__always)
  private mutating func match(_ candidates: UInt64, of mode: Language.CompiledMode, at place: Int) -> Match? {
    var candidates = candidates
    let previous = place > matcher.lower ? text[place - 1] : UInt8(ascii: "\n")
    if previous != UInt8(ascii: "\n") { candidates &= ~mode.lineStartRules }
    if isWord(previous) {
      candidates &= ~mode.boundaryRules
      if place != position, !(previous &- 0x30 < 10) { candidates &= ~mode.runStartRules }
    }
    while candidates != 0 {
      let index = candidates.trailingZeroBitCount
      candidates &= candidates - 1
      if index < mode.ruleCount {
        let rule = language.rules[Int(mode.firstRule) + index]
        let end = matcher.match(rule.begin, at: place)
        if end >= 0 { return Match(kind: .begin(rule), start: place, end: end) }
      } else if index == Int(mode.ruleCount) {
        if let match = matchEnd(at: place) { return match }
      } else {
        let end = matcher.match(mode.illegal, at: place)
        if end >= 0 { return Match(kind: .illegal, start: place, end: end) }
      }
    }
    return nil
  }

  /// The end of the innermost mode at `place`, or of the modes around it as far as it ends with them.
  private mutating func matchEnd(at place: Int) -> Match? {
    var index = frames.count - 1
    while index >= 0 {
      let mode = language.modes[Int(frames[index].mode)]
      if mode.endsAtOnce { return Match(kind: .end(frame: index), start: place, end: place) }
      if mode.end >= 0 {
        let end = matcher.match(mode.end, at: place)
        if end >= 0 {
          guard mode.options.contains(.endSameAsBegin), !same(frames[index].begin, at: place) else {
            return Match(kind: .end(frame: index), start: place, end: end)
          }
          return Match(kind: .notTheEnd, start: place, end: end)
        }
      }
      guard mode.options.contains(.endsWithParent) else { return nil }
      index -= 1
    }
    return nil
  }

  private func same(_ range: Range<Int>, at place: Int) -> Bool {
    guard matcher.upper - place >= range.count else { return false }
    for index in 0..<range.count where text[range.lowerBound + index] != text[place + index] { return false }
    return true
  }

  private mutating func begin(_ rule: Language.Rule, _ match: Match) {
    let mode = language.modes[Int(rule.mode)]
    if mode.isToken, match.end > match.start {
      flush(to: match.start)
      if let tokenClass = mode.tokenClass { tokens.append(Token(tokenClass, pending, match.end)) }
      relevance += Int(mode.relevance)
      pending = match.end
      position = match.end
      lastBegin = -1
      return
    }
    if !mode.options.contains(.skip) { flush(to: mode.options.contains(.excludeBegin) ? match.end : match.start) }
    var frame = Frame(mode: rule.mode, token: open(rule.mode))
    frame.begin = match.start..<match.end
    frames.append(frame)
    position = mode.options.contains(.returnBegin) ? match.start : match.end
    lastBegin = match.start
  }

  /// Ends the modes from the innermost one out to the one in `frames[frame]`, and those that end with it.
  private mutating func end(_ frame: Int, _ match: Match) {
    var outermost = frame
    while outermost > 1, language.modes[Int(frames[outermost].mode)].options.contains(.endsParent) { outermost -= 1 }
    let options = language.modes[Int(frames[frames.count - 1].mode)].options
    if !options.contains(.skip) {
      flush(to: options.isDisjoint(with: [.returnEnd, .excludeEnd]) ? match.end : match.start)
    }
    let ending = frames[outermost]
    let starts = language.modes[Int(ending.mode)].starts
    while frames.count > outermost, let frame = frames.popLast() {
      let mode = language.modes[Int(frame.mode)]
      if !mode.options.contains(.skip), mode.subLanguage < 0 { relevance += Int(mode.relevance) }
      close(frame)
    }
    position = options.contains(.returnEnd) ? match.start : match.end
    lastBegin = -1
    guard starts >= 0 else { return }
    var next = Frame(mode: starts, token: open(starts))
    next.begin = ending.begin
    frames.append(next)
  }

  /// Tokens begin and end at `pending`, which only grows: that is why they nest.
  private mutating func open(_ mode: Int32) -> Int32 {
    guard let tokenClass = language.modes[Int(mode)].tokenClass else { return -1 }
    tokens.append(Token(tokenClass, pending, pending))
    return Int32(tokens.count - 1)
  }

  private mutating func close(_ frame: Frame) {
    guard frame.token >= 0 else { return }
    let token = Int(frame.token)
    tokens[token].end = UInt32(truncatingIfNeeded: pending)
    if tokens[token].start == tokens[token].end { tokens.removeLast() }
  }

  /// Looks through the innermost mode's text up to `end`.
  private mutating func flush(to end: Int) {
    let range = pending..<max(pending, end)
    pending = range.upperBound
    guard !range.isEmpty, let frame = frames.last else { return }
    let mode = language.modes[Int(frame.mode)]
    if mode.subLanguage >= 0 {
      let inner = language.subLanguages[Int(mode.subLanguage)]
      if depth < Highlighter.deepestLanguage, matcher.work > range.count {
        matcher.work -= range.count
        let found = inner.isGuess ? guess(inner, range) : read(inner, range)
        if mode.relevance > 0 { relevance += found }
      }
    } else if mode.keywords >= 0 {
      let words = language.keywords[Int(mode.keywords)]
      if mode.lexeme < 0 { findWords(words, range) } else { findLexemes(words, range, mode, Int(frame.mode)) }
    }
  }

  private mutating func findWords(_ words: WordTable, _ range: Range<Int>) {
    var place = range.lowerBound
    while place < range.upperBound {
      guard isWord(text[place]) else {
        place += 1
        continue
      }
      let start = place
      while place < range.upperBound, isWord(text[place]) { place += 1 }
      if let word = words.find(text + start, place - start) { emit(word, start, place) }
    }
  }

  private mutating func findLexemes(
    _ words: WordTable, _ range: Range<Int>, _ mode: Language.CompiledMode, _ index: Int
  ) {
    let lead = language.lexemeLeads[index]
    let whole = matcher.narrow(to: range)
    var place = range.lowerBound
    while place < range.upperBound {
      guard lead.contains(text[place]) else {
        place += 1
        continue
      }
      let end = matcher.match(mode.lexeme, at: place)
      if end > place {
        if let word = words.find(text + place, end - place) { emit(word, place, end) }
        place = end
      } else {
        place = matcher.next(place)
      }
    }
    _ = matcher.narrow(to: whole)
  }

  private mutating func emit(_ word: WordTable.Entry, _ start: Int, _ end: Int) {
    relevance += Int(word.relevance)
    guard let tokenClass = TokenClass(rawValue: UInt8(truncatingIfNeeded: word.value)) else { return }
    tokens.append(Token(tokenClass, start, end))
  }

  /// Reads `range` in another language, which goes on where it left off.
  private mutating func read(_ inner: SubLanguage, _ range: Range<Int>) -> Int {
    guard let candidate = inner.candidates.first else { return 0 }
    let known = continuations.firstIndex { $0.0 == candidate.tokenClass }
    let frames = known.map { continuations[$0].1 } ?? []
    matcher.work -= frames.count
    tokens.append(Token(candidate.tokenClass, range.lowerBound, range.upperBound))
    var reader = Highlighter(
      candidate.language(), text, range, tokens: takeTokens(), continuing: frames, depth: depth + 1, work: matcher.work)
    _ = reader.run()
    tokens = reader.takeTokens()
    matcher.work = reader.matcher.work
    if let known {
      continuations[known].1 = reader.frames
    } else {
      continuations.append((candidate.tokenClass, reader.frames))
    }
    return reader.relevance
  }

  /// Reads `range` in each of the languages, and takes the one that finds the most in it.
  private mutating func guess(_ inner: SubLanguage, _ range: Range<Int>) -> Int {
    var best: (tokenClass: TokenClass, relevance: Int, tokens: [Token])?
    for candidate in inner.candidates {
      var reader = Highlighter(
        candidate.language(), text, range, depth: depth + 1, isGuess: true, work: matcher.work)
      let fits = reader.run()
      matcher.work = reader.matcher.work
      if fits, reader.relevance > best?.relevance ?? 0 {
        best = (candidate.tokenClass, reader.relevance, reader.takeTokens())
      }
    }
    guard let best else { return 0 }
    tokens.append(Token(best.tokenClass, range.lowerBound, range.upperBound))
    tokens += best.tokens
    return best.relevance
  }

  /// The tokens, which this one has no more: so the array has one owner and is never copied.
  mutating func takeTokens() -> [Token] {
    var taken: [Token] = []
    swap(&taken, &tokens)
    return taken
  }
}
