/// A control sequence from a terminal: `CSI`, parameters, final byte.
struct ControlInput: Sendable {
  /// `?`, `<`, `>` or `=` in front of the parameters.
  private var mark: UInt8?
  /// Only the first of those that a colon joins.
  private(set) var numbers: [Int] = []
  private let final: UInt8

  init(_ text: [UInt8], _ final: UInt8) {
    self.final = final
    var text = text[...]
    if let first = text.first, (0x3C...0x3F).contains(first) {
      mark = first
      text.removeFirst()
    }
    guard !text.isEmpty else { return }
    for field in text.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).prefix(64) {
      numbers.append(Int(String(decoding: field.prefix { $0 != UInt8(ascii: ":") }.prefix(9), as: UTF8.self)) ?? 0)
    }
  }

  /// Nil for what deckc does not know.
  var input: Input? {
    switch (mark, final) {
    case (nil, UInt8(ascii: "~")): return numbers.first.flatMap { Self.tildes[$0] }.map(key)
    case (nil, UInt8(ascii: "u")): return Self.codes(numbers.first ?? 0).map(key)
    case (nil, UInt8(ascii: "Z")): return .key(Key(.tab, .shift))
    // The answer to a question about the cursor's place; nobody asks it, and F3 looks the same.
    case (nil, UInt8(ascii: "R")): return nil
    case (nil, _): return Self.letters[final].map(key)
    case (UInt8(ascii: "?"), UInt8(ascii: "c")): return .reply(.attributes(numbers))
    case (UInt8(ascii: "<"), UInt8(ascii: "M")), (UInt8(ascii: "<"), UInt8(ascii: "m")): return mouse
    default: return nil
    }
  }

  private func key(_ code: Key.Code) -> Input {
    let bits = numbers.count > 1 ? max(numbers[1], 1) - 1 : 0
    return .key(Key(code, Key.Modifiers(rawValue: UInt8(truncatingIfNeeded: bits & 7))))
  }

  private var mouse: Input? {
    guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
    let button = numbers[0]
    let action: Mouse.Action
    switch button & 0xC3 {
    case 64: action = .wheelUp
    case 65: action = .wheelDown
    case 0: action = final == UInt8(ascii: "m") ? .release : button & 32 != 0 ? .move : .press
    default: return nil
    }
    return .mouse(Mouse(action, row: numbers[2] - 1, column: numbers[1] - 1))
  }

  /// xterm's, after `CSI` and `SS3`.
  static let letters: [UInt8: Key.Code] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
    UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end, UInt8(ascii: "M"): .enter, UInt8(ascii: "P"): .function(1),
    UInt8(ascii: "Q"): .function(2), UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
  ]

  /// The DEC keyboard's numbers.
  private static let tildes: [Int: Key.Code] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end, 11: .function(1),
    12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5), 17: .function(6), 18: .function(7),
    19: .function(8), 20: .function(9), 21: .function(10), 23: .function(11), 24: .function(12),
  ]

  /// The numbers of `CSI u`, which terminals send for keys that have no sequence, such as Shift-Space.
  private static func codes(_ number: Int) -> Key.Code? {
    switch number {
    case 9: .tab
    case 13: .enter
    case 27: .escape
    case 127: .backspace
    case 0x20..<0x7F, 0xA0..<0xE000: Unicode.Scalar(UInt32(number)).map { .character($0) }
    default: nil
    }
  }
}

extension Reply {
  /// The answers that come as strings: OSC 11, kitty's graphics, and its version.
  init?(string: [UInt8], kind: UInt8) {
    let text = String(decoding: string, as: UTF8.self)
    switch kind {
    case UInt8(ascii: "]"):
      guard text.hasPrefix("11;rgb:") else { return nil }
      let fields = text.dropFirst(7).split(separator: "/").map { Self.channel($0) }
      guard fields.count == 3, let red = fields[0], let green = fields[1], let blue = fields[2] else { return nil }
      self = .background(red: red, green: green, blue: blue)
    case UInt8(ascii: "_"):
      guard text.hasPrefix("Gi=31"), text.hasSuffix(";OK") else { return nil }
      self = .kittyGraphics
    case UInt8(ascii: "P"):
      // kitty has it since 0.40.
      guard text.hasPrefix(">|kitty("), text.hasSuffix(")") else { return nil }
      let numbers = text.dropFirst(8).dropLast().split(separator: ".").map { Int($0) ?? 0 }
      guard numbers.count >= 2, numbers[0] > 0 || numbers[1] >= 40 else { return nil }
      self = .textSizing
    default:
      return nil
    }
  }

  /// XParseColor's `rgb:` takes one to four hexadecimal digits.
  private static func channel(_ digits: Substring) -> UInt8? {
    guard (1...4).contains(digits.utf8.count), let value = Int(digits, radix: 16) else { return nil }
    return UInt8(value * 255 / ((1 << (4 * digits.utf8.count)) - 1))
  }
}
