/// A set of characters: any of ASCII's, and either all or none of the rest of Unicode.
///
/// Grammars of code hardly ever tell two characters outside ASCII apart, so one bit stands for all of them.
struct ByteSet: Hashable, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  /// Whether the characters outside ASCII belong to the set.
  var beyondASCII = false

  /// The characters of `notation`, where `a-z` is a range and a hyphen at either end is itself.
  @inline(never)
  init(_ notation: StaticString, beyondASCII: Bool = false) {
    self.beyondASCII = beyondASCII
    let bytes = UnsafeBufferPointer(start: notation.utf8Start, count: notation.utf8CodeUnitCount)
    var index = 0
    while index < bytes.count {
      if index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "-") {
        for byte in bytes[index]...max(bytes[index], bytes[index + 2]) { insert(byte) }
        index += 3
      } else {
        insert(bytes[index])
        index += 1
      }
    }
  }

  /// Every character but those of `notation`.
  static func except(_ notation: StaticString) -> ByteSet { ByteSet(notation).inverted }

  /// `byte` begins a character of the set, or continues one that lies outside ASCII.
  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    if byte >= 0x80 { return beyondASCII }
    return ((byte < 64 ? low : high) >> UInt64(byte & 63)) & 1 != 0
  }

  mutating func insert(_ byte: UInt8) {
    if byte >= 0x80 {
      beyondASCII = true
    } else if byte < 64 {
      low |= 1 << UInt64(byte)
    } else {
      high |= 1 << UInt64(byte & 63)
    }
  }

  var inverted: ByteSet {
    var set = self
    set.low = ~low
    set.high = ~high
    set.beyondASCII = !beyondASCII
    return set
  }

  func union(_ other: ByteSet) -> ByteSet {
    var set = self
    set.low |= other.low
    set.high |= other.high
    set.beyondASCII = beyondASCII || other.beyondASCII
    return set
  }

  func intersection(_ other: ByteSet) -> ByteSet { inverted.union(other.inverted).inverted }

  func isSubset(of other: ByteSet) -> Bool { union(other) == other }

  /// The set with the other case of every letter in it.
  var foldingCase: ByteSet {
    var set = self
    for letter in UInt8(ascii: "a")...UInt8(ascii: "z") where contains(letter) || contains(letter ^ 0x20) {
      set.insert(letter)
      set.insert(letter ^ 0x20)
    }
    return set
  }

  /// The ASCII members in their order.
  func forEachASCII(_ body: (Int) -> Void) {
    var rest = low
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
    rest = high
    while rest != 0 {
      body(64 + rest.trailingZeroBitCount)
      rest &= rest - 1
    }
  }

  static let all = ByteSet("").inverted
  static let word = ByteSet("a-zA-Z0-9_")
  static let letter = ByteSet("a-zA-Z")
  static let letterOrUnderscore = ByteSet("a-zA-Z_")
  static let digit = ByteSet("0-9")
  static let hexDigit = ByteSet("0-9a-fA-F")
  static let space = ByteSet(" \t\n\r\u{B}\u{C}")
  static let notSpace = space.inverted
  static let blank = ByteSet(" \t")
  static let line = ByteSet.except("\n\r")
}

extension ByteSet: ExpressibleByStringLiteral {
  init(stringLiteral notation: StaticString) { self.init(notation) }
}

/// Whether `byte` belongs to an identifier as most languages have it: a letter, a digit, an underscore.
@inline(__always)
func isWord(_ byte: UInt8) -> Bool {
  (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F
}
