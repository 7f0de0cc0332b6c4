/// What the terminal needs to know of a character, from one table of the Unicode Character Database.
struct CharacterClass: Hashable, Sendable {
  /// The bits that `Scripts/make-character-table.py` describes.
  private let bits: UInt16

  /// By UAX 29, where the syllables of Hangul are told apart by computing.
  enum Grapheme: UInt8 {
    case other, control, extend, spacingMark, prepend, zeroWidthJoiner
    case leadingJamo, vowelJamo, trailingJamo, syllable, closedSyllable
    case regionalIndicator, pictographic
  }

  /// The classes of UAX 14 that make a difference here (TP-13).
  enum LineBreak: UInt8 {
    /// Letters, and all that has no class of its own.
    case alphabetic
    /// Characters of East Asia, emoji: lines break on both sides.
    case ideographic
    /// Closing and small characters of East Asia: none begins a line, and behind one a line may end.
    case closing
    /// Closing punctuation of other scripts: none begins a line.
    case closingNarrow
    /// None ends a line.
    case opening
    case hyphen
    /// Dashes and such: a line may end behind one.
    case breakAfter
    /// Joins its neighbours.
    case glue
    case zeroWidthSpace
    case space
    case numeric
    case slash
    case quotation
  }

  /// In columns; 3 for the ambiguous width of East Asia.
  var width: Int { Int(bits & 3) }
  var grapheme: Grapheme { Grapheme(rawValue: UInt8(bits >> 2 & 0xF)) ?? .other }
  var lineBreak: LineBreak { LineBreak(rawValue: UInt8(bits >> 6 & 0xF)) ?? .alphabetic }
  var isRightToLeft: Bool { bits & 1 << 10 != 0 }

  /// - Complexity: O(log of the table's runs), a lookup for ASCII.
  static func of(_ scalar: Unicode.Scalar) -> CharacterClass {
    scalar.isASCII ? ascii[Int(scalar.value)] : CharacterClass(bits: found(scalar.value))
  }

  /// The first scalar of each run and its bits, side by side: read from the table when first asked for.
  private static let runs: [(first: UInt32, bits: UInt16)] = {
    var runs: [(first: UInt32, bits: UInt16)] = []
    runs.reserveCapacity(2600)
    var first: UInt32 = 0
    var number: UInt32 = 0
    characterTable.withUTF8Buffer { table in
      for byte in table {
        switch byte {
        case UInt8(ascii: ":"): (first, number) = (number, 0)
        case UInt8(ascii: ";"):
          runs.append((first, UInt16(truncatingIfNeeded: number)))
          number = 0
        case UInt8(ascii: "0")...UInt8(ascii: "9"): number = number << 4 | UInt32(byte & 0xF)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): number = number << 4 | UInt32(byte - 55)
        default: break
        }
      }
    }
    return runs
  }()

  private static let ascii: [CharacterClass] = (0..<128).map { CharacterClass(bits: found($0)) }

  private static func found(_ scalar: UInt32) -> UInt16 {
    let runs = runs
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].first <= scalar { low = middle } else { high = middle }
    }
    let bits = runs[low].bits
    let isSyllable = bits >> 2 & 0xF == UInt16(Grapheme.syllable.rawValue)
    let isClosed = isSyllable && (scalar &- 0xAC00) % 28 != 0
    return isClosed ? bits + 4 : bits
  }
}
