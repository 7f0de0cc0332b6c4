/// How a cell looks, ready to be written: colours are already reduced to what the terminal has.
package struct CellStyle: Hashable, Sendable {
  package var foreground = CellColor.default
  package var background = CellColor.default
  package var attributes: TextAttributes = []
  /// The number of the link in the frame's list, from 1; 0 for none.
  package var link: UInt16 = 0

  package init(
    _ foreground: CellColor = .default, on background: CellColor = .default, _ attributes: TextAttributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}

/// The attributes that `SGR` knows.
package struct TextAttributes: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  package static let bold = TextAttributes(rawValue: 1)
  package static let dim = TextAttributes(rawValue: 2)
  package static let italic = TextAttributes(rawValue: 4)
  package static let underline = TextAttributes(rawValue: 8)
  package static let reverse = TextAttributes(rawValue: 16)
  package static let strike = TextAttributes(rawValue: 32)
}

/// A colour as a terminal takes it: its own, one of 256, or red, green and blue.
package struct CellColor: Hashable, Sendable {
  private let code: UInt32

  package enum Kind: Hashable, Sendable {
    case `default`
    /// 0 to 7 and 8 to 15 are the terminal's named colours.
    case indexed(UInt8)
    case rgb(RGB)
  }

  package static let `default` = CellColor(code: 0)

  package static func indexed(_ index: UInt8) -> CellColor { CellColor(code: 1 << 24 | UInt32(index)) }

  package static func rgb(_ color: RGB) -> CellColor { CellColor(code: 2 << 24 | color.value) }

  package var kind: Kind {
    switch code >> 24 {
    case 1: .indexed(UInt8(truncatingIfNeeded: code))
    case 2: .rgb(RGB(code & 0xFF_FFFF))
    default: .default
    }
  }

  private init(code: UInt32) { self.code = code }
}

/// A colour of sRGB, such as `RGB(0x42AFFA)`.
package struct RGB: Hashable, Sendable {
  package let value: UInt32

  package init(_ value: UInt32) { self.value = value & 0xFF_FFFF }

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    value = UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
  }

  package var red: UInt8 { UInt8(truncatingIfNeeded: value >> 16) }
  package var green: UInt8 { UInt8(truncatingIfNeeded: value >> 8) }
  package var blue: UInt8 { UInt8(truncatingIfNeeded: value) }
}
