/// How a file's bytes are text: by their byte order mark, or by the zero bytes of a file that begins in ASCII.
enum Encoding: Equatable {
  case utf8
  case utf16(isBigEndian: Bool, hasMark: Bool)
  case utf32(isBigEndian: Bool, hasMark: Bool)

  init(of bytes: UnsafeBufferPointer<UInt8>) {
    func at(_ index: Int) -> Int { index < bytes.count ? Int(bytes[index]) : -1 }
    /// Without a mark the whole file has to look like units of `width` bytes.
    func isWide(_ width: Int) -> Bool { bytes.count >= 8 && bytes.count % width == 0 }
    switch (at(0), at(1), at(2), at(3)) {
    case (0xFF, 0xFE, 0, 0): self = .utf32(isBigEndian: false, hasMark: true)
    case (0, 0, 0xFE, 0xFF): self = .utf32(isBigEndian: true, hasMark: true)
    case (0xFF, 0xFE, _, _): self = .utf16(isBigEndian: false, hasMark: true)
    case (0xFE, 0xFF, _, _): self = .utf16(isBigEndian: true, hasMark: true)
    case (1..., 0, 0, 0) where isWide(4): self = .utf32(isBigEndian: false, hasMark: false)
    case (0, 0, 0, 1...) where isWide(4): self = .utf32(isBigEndian: true, hasMark: false)
    case (1..., 0, 1..., 0) where isWide(2): self = .utf16(isBigEndian: false, hasMark: false)
    case (0, 1..., 0, 1...) where isWide(2): self = .utf16(isBigEndian: true, hasMark: false)
    default: self = .utf8
    }
  }

  /// Why a deck in this encoding is an error; nil if it is none (`trust` R5).
  var refusal: String? {
    switch self {
    case .utf8, .utf16(_, hasMark: true): nil
    case .utf16: "the deck is UTF-16 without a byte order mark"
    case .utf32: "the deck is UTF-32"
    }
  }

  /// UTF-8 of `bytes`; units that are no text become 0xFF, which is no UTF-8.
  func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    switch self {
    case .utf8: return Array(bytes)
    case .utf16(let isBigEndian, let hasMark):
      return decodeUTF16(bytes.units(of: 2, isBigEndian: isBigEndian).dropFirst(hasMark ? 1 : 0))
    case .utf32(let isBigEndian, let hasMark):
      return decodeUTF32(bytes.units(of: 4, isBigEndian: isBigEndian).dropFirst(hasMark ? 1 : 0))
    }
  }

  private func decodeUTF16(_ units: some Sequence<UInt32>) -> [UInt8] {
    var text: [UInt8] = []
    var decoder = UTF16()
    var iterator = units.lazy.map { UInt16(truncatingIfNeeded: $0) }.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      case .error: text.append(0xFF)
      case .emptyInput: return text
      }
    }
  }

  private func decodeUTF32(_ units: some Sequence<UInt32>) -> [UInt8] {
    var text: [UInt8] = []
    for unit in units {
      if let scalar = Unicode.Scalar(unit), let encoded = UTF8.encode(scalar) {
        text.append(contentsOf: encoded)
      } else {
        text.append(0xFF)
      }
    }
    return text
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The code units of `width` bytes; an incomplete last one is a lone surrogate.
  fileprivate func units(of width: Int, isBigEndian: Bool) -> some Sequence<UInt32> {
    stride(from: 0, to: count, by: width).lazy.map { start in
      guard start + width <= count else { return 0xDC00 }
      return (0..<width).reduce(UInt32(0)) { unit, index in
        unit << 8 | UInt32(self[start + (isBigEndian ? index : width - 1 - index)])
      }
    }
  }
}
