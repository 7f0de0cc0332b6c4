/// Patterns written out flat, so that matching them follows no references.
struct PatternProgram {
  enum Operation: UInt8 {
    case literal, foldedLiteral, byte, sequence, first, one, run, maybe, repeated, lazy, greedy, words, wordsToBoundary
    case ahead, notAhead, behind, notBehind, runStart, boundary, notBoundary, lineStart, lineEnd, capture, captured
  }

  /// What the operands mean depends on the operation; ``PatternProgram/add(_:)`` sets them.
  struct Instruction {
    let operation: Operation
    /// Whether what it matches depends on `captured`.
    var usesCapture = false
    var a: Int32 = 0
    var b: Int32 = 0
    var c: Int32 = 0
    var d: Int32 = 0
  }

  /// A step of a sequence, or an alternative.
  struct Part {
    let place: Int32
    /// The set of bytes it can begin with, or -1 if it may also match nothing.
    let lead: Int32
  }

  let foldsCase: Bool
  private(set) var instructions: [Instruction] = []
  /// The instructions that a sequence or a choice consists of.
  private(set) var parts: [Part] = []
  /// The literals' bytes.
  private(set) var bytes: [UInt8] = []
  private(set) var sets: [ByteSet] = []
  private(set) var tables: [WordTable] = []
  /// How many instructions have a place in the matcher's memory.
  private(set) var memories = 0

  init(foldsCase: Bool) { self.foldsCase = foldsCase }

  /// Adds a pattern. Returns the place of its instruction.
  mutating func add(_ pattern: Pattern) -> Int32 {
    let instruction: Instruction
    switch pattern {
    case .literal(let text): instruction = literal(text)
    case .sequence(let patterns): instruction = list(.sequence, patterns)
    case .first(let patterns): instruction = list(.first, patterns)
    case .one(let set): instruction = Instruction(operation: .one, a: place(set))
    case .run(let set, let least, let most):
      instruction = Instruction(
        operation: .run, a: place(set), b: Int32(least), c: Int32(clamping: most), d: most == .max ? memory() : -1)
    case .maybe(let pattern): instruction = nested(.maybe, pattern)
    case .repeated(let pattern, let least):
      instruction = nested(.repeated, pattern, b: Int32(least), memory: memory())
    case .lazy(let set, let least, let pattern): instruction = search(.lazy, set, least, pattern)
    case .greedy(let set, let least, let pattern): instruction = search(.greedy, set, least, pattern)
    case .words(let list): instruction = Instruction(operation: .words, a: table(list))
    case .wordsToBoundary(let list):
      // Words of word characters only end where the run of these ends.
      let arePlain = list.utf8.allSatisfy { isWord($0) || $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
      instruction = Instruction(operation: .wordsToBoundary, a: table(list), b: arePlain ? 1 : 0)
    case .ahead(let pattern): instruction = nested(.ahead, pattern)
    case .notAhead(let pattern): instruction = nested(.notAhead, pattern)
    case .behind(let set): instruction = Instruction(operation: .behind, a: place(set))
    case .notBehind(let set): instruction = Instruction(operation: .notBehind, a: place(set))
    case .runStart(let set): instruction = Instruction(operation: .runStart, a: place(set))
    case .boundary: instruction = Instruction(operation: .boundary)
    case .notBoundary: instruction = Instruction(operation: .notBoundary)
    case .lineStart: instruction = Instruction(operation: .lineStart)
    case .lineEnd: instruction = Instruction(operation: .lineEnd)
    case .capture(let pattern): instruction = nested(.capture, pattern)
    case .captured: instruction = Instruction(operation: .captured, usesCapture: true)
    }
    instructions.append(instruction)
    return Int32(instructions.count - 1)
  }

  private mutating func literal(_ text: StaticString) -> Instruction {
    let literal = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    let hasLetters = literal.contains { lowercase($0) &- 0x61 < 26 }
    if literal.count == 1, !(foldsCase && hasLetters) { return Instruction(operation: .byte, a: Int32(literal[0])) }
    let start = Int32(bytes.count)
    guard foldsCase, hasLetters else {
      bytes.append(contentsOf: literal)
      return Instruction(operation: .literal, a: start, b: Int32(literal.count))
    }
    bytes.append(contentsOf: literal.map(lowercase))
    return Instruction(operation: .foldedLiteral, a: start, b: Int32(literal.count))
  }

  private mutating func list(_ operation: Operation, _ patterns: [Pattern]) -> Instruction {
    let added = patterns.map { pattern in
      let lead = pattern.lead()
      return Part(place: add(pattern), lead: lead.end ? -1 : place(lead.set))
    }
    let start = Int32(parts.count)
    parts.append(contentsOf: added)
    let usesCapture = added.contains { instructions[Int($0.place)].usesCapture }
    return Instruction(operation: operation, usesCapture: usesCapture, a: start, b: Int32(added.count))
  }

  private mutating func nested(_ operation: Operation, _ pattern: Pattern, b: Int32 = 0, memory: Int32 = -1)
    -> Instruction
  {
    let place = add(pattern)
    let usesCapture = instructions[Int(place)].usesCapture
    return Instruction(operation: operation, usesCapture: usesCapture, a: place, b: b, d: memory)
  }

  private mutating func search(_ operation: Operation, _ set: ByteSet, _ least: Int, _ next: Pattern) -> Instruction {
    let place = add(next)
    let usesCapture = instructions[Int(place)].usesCapture
    return Instruction(
      operation: operation, usesCapture: usesCapture, a: self.place(set), b: Int32(least), c: place, d: memory())
  }

  private mutating func table(_ list: String) -> Int32 {
    var words = WordTable.Builder(foldsCase: foldsCase)
    list.forEachWord { words.add($0, value: Int32(words.count)) }
    tables.append(words.table(keepsLast: false))
    return Int32(tables.count - 1)
  }

  private mutating func place(_ set: ByteSet) -> Int32 {
    let set = foldsCase ? set.foldingCase : set
    // A language has few sets, and hashing would cost each run its preparation.
    if let place = sets.firstIndex(of: set) { return Int32(place) }
    sets.append(set)
    return Int32(sets.count - 1)
  }

  private mutating func memory() -> Int32 {
    memories += 1
    return Int32(memories - 1)
  }
}
