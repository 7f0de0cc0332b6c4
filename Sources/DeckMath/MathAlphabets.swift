extension MathAlphabet {
  /// The code point of `scalar` in this alphabet, or the scalar itself when Unicode has none
  /// (Unicode, Mathematical Alphanumeric Symbols, with the letters that stand elsewhere for history's sake).
  package func scalar(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    switch value {
    case 0x41...0x5A: return letter(value - 0x41, base: bases.upper, scalar)
    case 0x61...0x7A: return letter(value - 0x61 + 26, base: bases.upper, scalar)
    case 0x30...0x39: return bases.digit == 0 ? scalar : Unicode.Scalar(bases.digit + value - 0x30) ?? scalar
    default: return bases.greek == 0 ? scalar : greek(value) ?? scalar
    }
  }

  /// The first capital letter, the first Greek capital and the digit zero; 0 where there is none.
  private var bases: (upper: UInt32, greek: UInt32, digit: UInt32) {
    switch self {
    case .upright: (0, 0, 0)
    case .bold: (0x1D400, 0x1D6A8, 0x1D7CE)
    case .italic: (0x1D434, 0x1D6E2, 0)
    case .boldItalic: (0x1D468, 0x1D71C, 0x1D7CE)
    case .script: (0x1D49C, 0, 0)
    case .fraktur: (0x1D504, 0, 0)
    case .doubleStruck: (0x1D538, 0, 0x1D7D8)
    case .sansSerif: (0x1D5A0, 0, 0x1D7E2)
    case .monospace: (0x1D670, 0, 0x1D7F6)
    }
  }

  /// `index`: 0 to 25 for capitals, 26 to 51 for small letters.
  private func letter(_ index: UInt32, base: UInt32, _ plain: Unicode.Scalar) -> Unicode.Scalar {
    guard base != 0 else { return plain }
    let exception: UInt32? =
      switch base + index {
      case 0x1D455: 0x210E  // italic h
      case 0x1D49D: 0x212C  // script B
      case 0x1D4A0: 0x2130  // script E
      case 0x1D4A1: 0x2131  // script F
      case 0x1D4A3: 0x210B  // script H
      case 0x1D4A4: 0x2110  // script I
      case 0x1D4A7: 0x2112  // script L
      case 0x1D4A8: 0x2133  // script M
      case 0x1D4AD: 0x211B  // script R
      case 0x1D4BA: 0x212F  // script e
      case 0x1D4BC: 0x210A  // script g
      case 0x1D4C4: 0x2134  // script o
      case 0x1D506: 0x212D  // fraktur C
      case 0x1D50B: 0x210C  // fraktur H
      case 0x1D50C: 0x2111  // fraktur I
      case 0x1D515: 0x211C  // fraktur R
      case 0x1D51D: 0x2128  // fraktur Z
      case 0x1D53A: 0x2102  // double-struck C
      case 0x1D53F: 0x210D  // double-struck H
      case 0x1D545: 0x2115  // double-struck N
      case 0x1D547: 0x2119  // double-struck P
      case 0x1D548: 0x211A  // double-struck Q
      case 0x1D549: 0x211D  // double-struck R
      case 0x1D551: 0x2124  // double-struck Z
      default: nil
      }
    return Unicode.Scalar(exception ?? base + index) ?? plain
  }

  /// Greek letters follow one another in Unicode's order, the variants of small letters after omega.
  private func greek(_ value: UInt32) -> Unicode.Scalar? {
    let offset: UInt32? =
      switch value {
      case 0x391...0x3A9: value - 0x391
      case 0x2207: 25
      case 0x3B1...0x3C9: value - 0x3B1 + 26
      case 0x2202: 51
      case 0x3F5: 52
      case 0x3D1: 53
      case 0x3F0: 54
      case 0x3D5: 55
      case 0x3F1: 56
      case 0x3D6: 57
      default: nil
      }
    return offset.flatMap { Unicode.Scalar(bases.greek + $0) }
  }
}

extension MathAlphabet {
  /// Whether `scalar` is itself a letter or digit of such an alphabet.
  static func holds(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1D400...0x1D7FF: true
    case 0x2102, 0x210A...0x210E, 0x2110...0x2113, 0x2115, 0x2119...0x211D, 0x2124, 0x2128, 0x212C, 0x212D,
      0x212F...0x2131, 0x2133, 0x2134:
      true
    default: false
    }
  }
}
