/// All commands that mathematics knows from the start, found by name, and what characters mean by themselves.
///
/// Built once, when the first formula is read (about 1,000 names).
struct MathVocabulary: Sendable {
  static let shared = MathVocabulary()

  /// What a command or a character stands for.
  enum Meaning: Sendable {
    case letter(String)
    case ordinary(String)
    case atom(String, MathClass)
    /// Known between words only; elsewhere it is shown as text too.
    case text(String)
    /// The primitive and the text that its name brings, such as an accent's character.
    case primitive(MathPrimitive, String)
    /// The body's TeX and its number of arguments.
    case macro(String, arguments: Int)
  }

  private var meanings: [Meaning] = []
  /// Whether a command is replaced by its expansion before the parser sees it.
  private var expandables: [Bool] = []
  private var characters: [UInt32: UInt16] = [:]
  /// Open addressing: the index of an entry, -1 for none.
  private var slots = [Int16](repeating: -1, count: 4096)
  private var nameEnds: [Int32] = [0]
  private var nameBytes: [UInt8] = []

  /// Commands have the numbers below this one; those above are names that formulas made up.
  var count: UInt32 { UInt32(meanings.count) }

  subscript(number: UInt32) -> Meaning { meanings[Int(number)] }

  func isExpandable(_ number: UInt32) -> Bool { expandables[Int(number)] }

  /// The name without its backslash.
  func name(_ number: UInt32) -> ArraySlice<UInt8> {
    nameBytes[Int(nameEnds[Int(number)])..<Int(nameEnds[Int(number) + 1])]
  }

  /// The number of the command called `name`. - Complexity: O(length of the name)
  func number(of name: UnsafeBufferPointer<UInt8>) -> UInt32? {
    var slot = Self.hash(name)
    while true {
      let index = slots[slot]
      if index < 0 { return nil }
      let start = Int(nameEnds[Int(index)])
      let end = Int(nameEnds[Int(index) + 1])
      if end - start == name.count, (0..<name.count).allSatisfy({ nameBytes[start + $0] == name[$0] }) {
        return UInt32(index)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  func number(of name: StaticString) -> UInt32? {
    number(of: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  /// What a character above ASCII means in a formula.
  func meaning(ofCharacter value: UInt32) -> Meaning? { characters[value].map { meanings[Int($0)] } }

  private init() {
    for (kind, table) in MathSymbols.groups {
      addEntries(table) { text in
        switch kind {
        case .letter: .letter(text)
        case .ordinary: .ordinary(text)
        case .atom(let atomClass): .atom(text, atomClass)
        case .text: .text(text)
        }
      }
    }
    // A typed integral sign is the large one.
    add("smallint", .atom("∫", .largeOperator))
    // What a raw string or a blank-separated table cannot hold.
    add("#", .ordinary("#"))
    add("backslash", .ordinary("\\"))
    add("textbackslash", .text("\\"))
    add(" ", .primitive(.wordSpace, ""))
    for (primitive, table) in MathCommands.groups {
      addEntries(table) { .primitive(primitive, $0) }
    }
    addPrelude(MathPrelude.definitions)
  }

  /// Adds the entries of a table: blanks between entries, a backslash before each name.
  private mutating func addEntries(_ table: StaticString, _ meaning: (String) -> Meaning) {
    let bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    let backslash = UInt8(ascii: "\\")
    var position = 0
    while position < bytes.count {
      guard bytes[position] > 0x20 else {
        position += 1
        continue
      }
      let start = position
      while position < bytes.count, bytes[position] > 0x20, bytes[position] != backslash { position += 1 }
      let text = String(decoding: bytes[start..<position], as: UTF8.self)
      let value = meaning(text)
      if let scalar = text.unicodeScalars.first, scalar.value >= 0x80, text.unicodeScalars.count == 1,
        characters[scalar.value] == nil, Self.standsForItself(value)
      {
        characters[scalar.value] = UInt16(meanings.count)
        if position >= bytes.count || bytes[position] != backslash { append([], value) }
      }
      while position < bytes.count, bytes[position] == backslash {
        let nameStart = position + 1
        position = Self.endOfName(bytes, nameStart)
        add(bytes[nameStart..<position], value)
      }
    }
  }

  /// Whether the character of an entry means the same when typed: accents and arrows over something do not.
  private static func standsForItself(_ meaning: Meaning) -> Bool {
    switch meaning {
    case .primitive(.largeOperator, _): true
    case .primitive, .macro, .text: false
    case .letter, .ordinary, .atom: true
    }
  }

  /// Adds definitions of the form `\def\name#1{body}`, one a line.
  private mutating func addPrelude(_ definitions: StaticString) {
    let bytes = UnsafeBufferPointer(start: definitions.utf8Start, count: definitions.utf8CodeUnitCount)
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let nameStart = line.startIndex + 5
      let nameEnd = Self.endOfName(bytes, nameStart)
      guard let brace = line.firstIndex(of: UInt8(ascii: "{")) else { continue }
      let body = String(decoding: bytes[brace + 1..<line.endIndex - 1], as: UTF8.self)
      add(bytes[nameStart..<nameEnd], .macro(body, arguments: (brace - nameEnd) / 2))
    }
  }

  private static func endOfName(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var end = start
    func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "@") }
    while end < bytes.count, isLetter(bytes[end]) { end += 1 }
    return end > start ? end : end + 1
  }

  private mutating func add(_ name: StaticString, _ meaning: Meaning) {
    let bytes = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    add(bytes[...], meaning)
  }

  private mutating func add(_ name: Slice<UnsafeBufferPointer<UInt8>>, _ meaning: Meaning) {
    let bytes = UnsafeBufferPointer(rebasing: name)
    guard number(of: bytes) == nil else { return }
    var slot = Self.hash(bytes)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int16(meanings.count)
    append(bytes, meaning)
  }

  private mutating func append(_ name: some Sequence<UInt8>, _ meaning: Meaning) {
    nameBytes.append(contentsOf: name)
    nameEnds.append(Int32(nameBytes.count))
    meanings.append(meaning)
    switch meaning {
    case .macro: expandables.append(true)
    case .primitive(let primitive, _): expandables.append(primitive.isExpandable)
    default: expandables.append(false)
    }
  }

  /// FNV-1a, cut to the table's size.
  private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in name { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int((hash ^ hash >> 15) & 4095)
  }
}
