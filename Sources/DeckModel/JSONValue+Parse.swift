/// Reading JSON text (RFC 8259) without losing what `JSONDecoder` loses: the author's order of keys, and where
/// they stand for diagnostics. That is why `decisions` section 2 allows a parser of our own.
extension JSONValue {
  /// Why and where text is no JSON.
  package struct ParseFailure: Error, Hashable {
    /// Byte offset in the text, 0-based.
    package let offset: Int
    /// A phrase that ends the sentence "the text is no JSON: ...".
    package let reason: String

    package init(offset: Int, reason: String) {
      self.offset = offset
      self.reason = reason
    }
  }

  /// A value and the places of its outer keys.
  package struct Parsed: Sendable {
    package var value: JSONValue
    package var keys: KeyPlaces
  }

  /// Reads the whole of `text` as one JSON value with blank space round it.
  ///
  /// A repeated key keeps its first place and its last value, as in JavaScript. An unpaired surrogate escape
  /// becomes U+FFFD. Numbers keep their text.
  /// - Parameter base: Where `text` begins in the deck's source; added to the places of keys.
  package static func parse(
    _ text: UnsafeBufferPointer<UInt8>, base: Int = 0, limits: Limits = Limits()
  ) -> Result<Parsed, ParseFailure> {
    var parser = JSONParser(text: text, base: base, limits: limits)
    do throws(ParseFailure) {
      let value = try parser.document()
      return .success(Parsed(value: value, keys: parser.places))
    } catch {
      return .failure(error)
    }
  }

  package static func parse(_ text: String, limits: Limits = Limits()) -> Result<Parsed, ParseFailure> {
    var text = text
    return text.withUTF8 { parse($0, limits: limits) }
  }
}

/// Recursive descent over bytes; the depth limit bounds the recursion.
private struct JSONParser {
  let text: UnsafeBufferPointer<UInt8>
  let base: Int
  let limits: Limits
  var position = 0
  var depth = 0
  var keyCount = 0
  var places = KeyPlaces()
  /// The key of the outermost object that is being read.
  var outerKey: String?

  mutating func document() throws(JSONValue.ParseFailure) -> JSONValue {
    skipBlanks()
    let value = try value()
    skipBlanks()
    guard position == text.count else { throw failure("something follows the value") }
    return value
  }

  private mutating func value() throws(JSONValue.ParseFailure) -> JSONValue {
    guard let byte = peek() else { throw failure("a value is missing at the end") }
    switch byte {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: throw failure("a value is missing")
    }
  }

  private mutating func object() throws(JSONValue.ParseFailure) -> JSONValue {
    try enter()
    defer { depth -= 1 }
    var members: [JSONValue.Member] = []
    var index = KeyIndex()
    if closes(UInt8(ascii: "}")) { return .object([]) }
    repeat {
      skipBlanks()
      guard peek() == UInt8(ascii: "\"") else { throw failure("a key in double quotes is missing") }
      let start = position
      let key = try string()
      try note(key, from: start)
      skipBlanks()
      guard take(UInt8(ascii: ":")) else { throw failure("a colon is missing after a key") }
      skipBlanks()
      let value = try value()
      if let known = index.index(of: key, in: members) {
        members[known].value = value
      } else {
        members.append(JSONValue.Member(key, value))
      }
    } while try another(before: UInt8(ascii: "}"))
    return .object(members)
  }

  private mutating func array() throws(JSONValue.ParseFailure) -> JSONValue {
    try enter()
    defer { depth -= 1 }
    var elements: [JSONValue] = []
    if closes(UInt8(ascii: "]")) { return .array([]) }
    repeat {
      skipBlanks()
      elements.append(try value())
    } while try another(before: UInt8(ascii: "]"))
    return .array(elements)
  }

  /// Takes the bracket that is next, one level deeper.
  private mutating func enter() throws(JSONValue.ParseFailure) {
    guard depth < limits.metadataDepth else { throw failure("it nests deeper than \(limits.metadataDepth) levels") }
    depth += 1
    position += 1
  }

  private mutating func closes(_ bracket: UInt8) -> Bool {
    skipBlanks()
    return take(bracket)
  }

  /// Whether a comma announces another element; takes the comma or the closing bracket.
  private mutating func another(before bracket: UInt8) throws(JSONValue.ParseFailure) -> Bool {
    skipBlanks()
    if take(UInt8(ascii: ",")) { return true }
    guard take(bracket) else { throw failure("a comma or \(Character(Unicode.Scalar(bracket))) is missing") }
    return false
  }

  /// Counts a key, and keeps its place when it is one of the two outer levels.
  private mutating func note(_ key: String, from start: Int) throws(JSONValue.ParseFailure) {
    keyCount += 1
    if keyCount > limits.metadataKeys { throw failure("it has more than \(limits.metadataKeys) keys") }
    guard depth <= 2 else { return }
    if depth == 1 { outerKey = key }
    let range = SourceRange(base + start, base + position)
    places.add(depth == 1 ? MetadataKey(key) : MetadataKey(outerKey ?? "", key), range)
  }

  /// The string whose opening quote is next.
  private mutating func string() throws(JSONValue.ParseFailure) -> String {
    position += 1
    let start = position
    while let byte = peek(), byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { position += 1 }
    if peek() == UInt8(ascii: "\"") {
      defer { position += 1 }
      return String(decoding: text[start..<position], as: UTF8.self)
    }
    var decoded = Array(text[start..<position])
    while let byte = peek() {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: decoded, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &decoded)
      case 0..<0x20: throw failure("a control character stands in a string")
      default:
        decoded.append(byte)
        position += 1
      }
    }
    throw failure("a string has no end")
  }

  private mutating func escape(into decoded: inout [UInt8]) throws(JSONValue.ParseFailure) {
    position += 1
    guard let letter = peek() else { throw failure("a string has no end") }
    let plain: UInt8
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): plain = letter
    case UInt8(ascii: "b"): plain = 0x08
    case UInt8(ascii: "f"): plain = 0x0C
    case UInt8(ascii: "n"): plain = 0x0A
    case UInt8(ascii: "r"): plain = 0x0D
    case UInt8(ascii: "t"): plain = 0x09
    case UInt8(ascii: "u"): return decoded.append(contentsOf: String(try escapedScalar()).utf8)
    default: throw failure("a string has an unknown escape")
    }
    position += 1
    decoded.append(plain)
  }

  /// The scalar of `uXXXX` or `uXXXX\uXXXX`; U+FFFD for half a pair.
  private mutating func escapedScalar() throws(JSONValue.ParseFailure) -> Unicode.Scalar {
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, position + 1 < text.count, peek() == UInt8(ascii: "\\"),
      text[position + 1] == UInt8(ascii: "u")
    else { return "\u{FFFD}" }
    let resume = position
    position += 1
    let second = try codeUnit()
    guard 0xDC00...0xDFFF ~= second else {
      position = resume
      return "\u{FFFD}"
    }
    let scalar = 0x10000 + (UInt32(first - 0xD800) << 10) + UInt32(second - 0xDC00)
    return Unicode.Scalar(scalar) ?? "\u{FFFD}"
  }

  /// The number behind the `u` that is next.
  private mutating func codeUnit() throws(JSONValue.ParseFailure) -> UInt16 {
    position += 1
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = peek(), let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw failure("an escape has too few hexadecimal digits")
      }
      unit = unit << 4 | UInt16(digit)
      position += 1
    }
    return unit
  }

  private mutating func number() throws(JSONValue.ParseFailure) -> JSONValue {
    let start = position
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    if take(UInt8(ascii: ".")) { try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
    return .number(String(decoding: text[start..<position], as: UTF8.self))
  }

  private mutating func digits() throws(JSONValue.ParseFailure) {
    let start = position
    while let byte = peek(), UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte { position += 1 }
    if position == start { throw failure("a number lacks a digit") }
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONValue.ParseFailure) -> JSONValue {
    for index in 0..<word.utf8CodeUnitCount {
      guard take(word.utf8Start[index]) else { throw failure("a value is missing") }
    }
    return value
  }

  private mutating func skipBlanks() {
    while let byte = peek(), byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D { position += 1 }
  }

  private func peek() -> UInt8? { position < text.count ? text[position] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    position += 1
    return true
  }

  private func failure(_ reason: String) -> JSONValue.ParseFailure {
    JSONValue.ParseFailure(offset: base + position, reason: reason)
  }
}
