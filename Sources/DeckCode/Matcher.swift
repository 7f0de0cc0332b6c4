/// Matches a language's patterns against a text.
///
/// What is linear about it: a run of characters that one instruction has found is remembered, so that asking again
/// from inside the run costs nothing; and all that is read is counted against `work`. Where a hostile text has used it
/// up, patterns of unbounded length match no more.
struct Matcher: ~Copyable {
  private let text: UnsafePointer<UInt8>
  /// The language's patterns; see ``PatternProgram``.
  private let instructions: UnsafePointer<PatternProgram.Instruction>
  private let parts: UnsafePointer<PatternProgram.Part>
  private let bytes: UnsafePointer<UInt8>
  private let sets: UnsafePointer<ByteSet>
  private let tables: UnsafePointer<WordTable>
  private let foldsCase: Bool
  /// The part of the text that patterns see; places are offsets into the whole text.
  var lower: Int
  var upper: Int
  /// Where the search for the next match started.
  var origin: Int
  /// How many more bytes may be read in searches.
  var work: Int
  private let memories: UnsafeMutablePointer<Memory>
  /// Memories of another era are void.
  private var era: Int32 = 1
  private var capture = 0..<0

  /// An instruction's last search: from where, how far it looked, and where it found what it looked for (or -1).
  private struct Memory {
    var era: Int32 = 0
    var from = 0
    var to = 0
    var found = -1
    var end = -1
    /// What `.captured` stood for.
    var capture = 0..<0
  }

  init(_ language: Language, _ text: UnsafePointer<UInt8>, _ range: Range<Int>, work: Int) {
    self.text = text
    instructions = language.instructions
    parts = language.parts
    bytes = language.bytes
    sets = language.sets
    tables = language.tables
    foldsCase = language.foldsCase
    lower = range.lowerBound
    upper = range.upperBound
    origin = range.lowerBound
    self.work = work
    memories = .allocate(capacity: max(language.memories, 1))
    memories.initialize(repeating: Memory(), count: language.memories)
  }

  deinit { memories.deallocate() }

  /// Narrows or widens the text to `range`, as if that were a text of its own. Returns the part seen before.
  mutating func narrow(to range: Range<Int>) -> Range<Int> {
    let before = lower..<upper
    (lower, upper) = (range.lowerBound, range.upperBound)
    era &+= 1
    return before
  }

  /// Where a match of the instruction `place` from `start` on ends, or -1.
  mutating func match(_ place: Int32, at start: Int) -> Int {
    let step = instructions[Int(place)]
    switch step.operation {
    case .byte: return start < upper && text[start] == UInt8(truncatingIfNeeded: step.a) ? start + 1 : -1
    case .literal: return literal(bytes + Int(step.a), Int(step.b), at: start)
    case .foldedLiteral: return foldedLiteral(bytes + Int(step.a), Int(step.b), at: start)
    case .sequence:
      var end = start
      for part in 0..<Int(step.b) {
        end = match(parts[Int(step.a) + part].place, at: end)
        if end < 0 { return -1 }
      }
      return end
    case .first:
      for index in 0..<Int(step.b) {
        let part = parts[Int(step.a) + index]
        if part.lead >= 0, start >= upper || !sets[Int(part.lead)].contains(text[start]) { continue }
        let end = match(part.place, at: start)
        if end >= 0 { return end }
      }
      return -1
    case .one: return start < upper && sets[Int(step.a)].contains(text[start]) ? next(start) : -1
    case .run: return run(step, at: start)
    case .maybe:
      let end = match(step.a, at: start)
      return end < 0 ? start : end
    case .repeated: return repeated(step, at: start)
    case .lazy: return lazy(step, at: start)
    case .greedy: return greedy(step, at: start)
    case .words: return word(step, at: start, whole: false)
    case .wordsToBoundary: return word(step, at: start, whole: true)
    case .ahead: return match(step.a, at: start) < 0 ? -1 : start
    case .notAhead: return match(step.a, at: start) < 0 ? start : -1
    case .behind: return start > lower && sets[Int(step.a)].contains(text[start - 1]) ? start : -1
    case .notBehind: return start > lower && sets[Int(step.a)].contains(text[start - 1]) ? -1 : start
    case .runStart:
      return start > lower && start != origin && sets[Int(step.a)].contains(text[start - 1]) ? -1 : start
    case .boundary: return isBoundary(start) ? start : -1
    case .notBoundary: return isBoundary(start) ? -1 : start
    case .lineStart: return start == lower || text[start - 1] == UInt8(ascii: "\n") ? start : -1
    case .lineEnd: return start == upper || text[start] == UInt8(ascii: "\n") ? start : -1
    case .capture:
      let end = match(step.a, at: start)
      if end >= 0 { capture = start..<end }
      return end
    case .captured: return literal(text + capture.lowerBound, capture.count, at: start)
    }
  }

  /// The place after the character at `place`, which is before the end.
  @inline(__always)
  func next(_ place: Int) -> Int {
    var next = place + 1
    if text[place] >= 0x80 {
      while next < upper, text[next] & 0xC0 == 0x80 { next += 1 }
    }
    return next
  }

  private func isBoundary(_ place: Int) -> Bool {
    (place > lower && isWord(text[place - 1])) != (place < upper && isWord(text[place]))
  }

  private func literal(_ bytes: UnsafePointer<UInt8>, _ count: Int, at start: Int) -> Int {
    guard upper - start >= count else { return -1 }
    for index in 0..<count where text[start + index] != bytes[index] { return -1 }
    return start + count
  }

  private func foldedLiteral(_ bytes: UnsafePointer<UInt8>, _ count: Int, at start: Int) -> Int {
    guard upper - start >= count else { return -1 }
    for index in 0..<count where lowercase(text[start + index]) != bytes[index] { return -1 }
    return start + count
  }

  private mutating func run(_ step: PatternProgram.Instruction, at start: Int) -> Int {
    let set = sets[Int(step.a)]
    guard step.d >= 0 else {
      var place = start
      var count: Int32 = 0
      while count < step.c, place < upper, set.contains(text[place]) {
        place = next(place)
        count += 1
      }
      return count >= step.b ? place : -1
    }
    let end = runEnd(set, Int(step.d), at: start)
    // More than one character at least is asked for seldom: then they are ASCII.
    return end >= 0 && end - start >= Int(step.b) ? end : -1
  }

  /// The end of the run of characters of `set` from `start` on; -1 when there is no work left.
  private mutating func runEnd(_ set: ByteSet, _ memory: Int, at start: Int) -> Int {
    if start >= upper || !set.contains(text[start]) { return start }
    let last = memories[memory]
    if last.era == era, start >= last.from, start <= last.to { return last.to }
    guard work > 0 else { return -1 }
    var place = start + 1
    while place < upper, set.contains(text[place]) { place += 1 }
    work -= place - start
    memories[memory] = Memory(era: era, from: start, to: place)
    return place
  }

  /// The places between the rounds of a long repetition, remembered from `longRepetition` rounds on: a later one
  /// that comes upon such a place ends where this one ended.
  private struct Rounds {
    var era: Int32 = 0
    var end = 0
    var places: [Int] = []
  }

  private static let longRepetition = 8
  private var rounds: [Int32: Rounds] = [:]

  private mutating func repeated(_ step: PatternProgram.Instruction, at start: Int) -> Int {
    var place = start
    var count = 0
    var passed: [Int] = []
    while true {
      guard work > 0 else { return -1 }
      work -= 1
      let end = match(step.a, at: place)
      if end <= place { break }
      place = end
      count += 1
      if count >= Matcher.longRepetition, !step.usesCapture {
        if let known = rounds[step.d], known.era == era, known.places.holds(place) {
          place = known.end
          break
        }
        passed.append(place)
      }
    }
    if !passed.isEmpty { rounds[step.d] = Rounds(era: era, end: place, places: passed) }
    return count >= Int(step.b) ? place : -1
  }

  /// Characters of a set, then the first place where the next pattern matches.
  private mutating func lazy(_ step: PatternProgram.Instruction, at start: Int) -> Int {
    let set = sets[Int(step.a)]
    var place = start
    for _ in 0..<step.b {
      guard place < upper, set.contains(text[place]) else { return -1 }
      place = next(place)
    }
    let last = memories[Int(step.d)]
    if last.era == era, place >= last.from, place <= last.to, !step.usesCapture || sameCapture(last.capture) {
      return last.end
    }
    guard work > 0 else { return -1 }
    let from = place
    var end = -1
    while true {
      end = match(step.c, at: place)
      if end >= 0 || place >= upper || !set.contains(text[place]) { break }
      place = next(place)
    }
    work -= place - from + 1
    memories[Int(step.d)] = Memory(era: era, from: from, to: place, found: place, end: end, capture: capture)
    return end
  }

  private func sameCapture(_ other: Range<Int>) -> Bool {
    other.count == capture.count && literal(text + other.lowerBound, other.count, at: capture.lowerBound) >= 0
  }

  /// Characters of a set, then the last place where the next pattern matches.
  private mutating func greedy(_ step: PatternProgram.Instruction, at start: Int) -> Int {
    let set = sets[Int(step.a)]
    var place = start
    for _ in 0..<step.b {
      guard place < upper, set.contains(text[place]) else { return -1 }
      place = next(place)
    }
    let last = memories[Int(step.d)]
    if last.era == era, place >= last.from, place <= last.to { return place <= last.found ? last.end : -1 }
    guard work > 0 else { return -1 }
    let from = place
    while place < upper, set.contains(text[place]) { place = next(place) }
    let to = place
    var end = match(step.c, at: place)
    while end < 0, place > from {
      place -= 1
      while place > from, text[place] & 0xC0 == 0x80 { place -= 1 }
      end = match(step.c, at: place)
    }
    work -= to - from + to - place + 1
    let found = end < 0 ? -1 : place
    if !step.usesCapture { memories[Int(step.d)] = Memory(era: era, from: from, to: to, found: found, end: end) }
    return end
  }

  /// The end of the word at `start` that stands first in the list.
  private func word(_ step: PatternProgram.Instruction, at start: Int, whole: Bool) -> Int {
    guard start < upper else { return -1 }
    let table = tables[Int(step.a)]
    let longest = min(table.longest, upper - start)
    if step.b == 1 {
      var count = 0
      while count < longest, isWord(text[start + count]) { count += 1 }
      guard count > 0, start + count == upper || !isWord(text[start + count]) else { return -1 }
      return table.find(text + start, count) == nil ? -1 : start + count
    }
    var lengths = table.lengths(of: text[start])
    var best = Int32.max
    var end = -1
    while lengths != 0 {
      let count = lengths.trailingZeroBitCount
      lengths &= lengths - 1
      if count > longest { break }
      if whole, !isBoundary(start + count) { continue }
      if let entry = table.find(text + start, count), entry.value < best {
        best = entry.value
        end = start + count
      }
    }
    return end
  }
}

extension [Int] {
  /// Whether a rising list holds `number`. - Complexity: O(log `count`)
  fileprivate func holds(_ number: Int) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == number
  }
}
