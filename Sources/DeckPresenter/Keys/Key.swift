/// A key press as a terminal tells it: a typed character, or a key with a name.
package struct Key: Hashable, Sendable {
  package enum Code: Hashable, Sendable {
    /// What was typed, shift and layout included.
    case character(Unicode.Scalar)
    case enter, tab, backspace, delete, escape, insert
    case up, down, left, right
    case home, end, pageUp, pageDown
    /// From 1.
    case function(Int)
  }

  package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    // xterm's bits, one less than the number it sends.
    package static let shift = Modifiers(rawValue: 1)
    package static let alt = Modifiers(rawValue: 2)
    package static let control = Modifiers(rawValue: 4)
  }

  package var code: Code
  package var modifiers: Modifiers

  package init(_ code: Code, _ modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }

  package static func typed(_ scalar: Unicode.Scalar) -> Key { Key(.character(scalar)) }

  package static func control(_ scalar: Unicode.Scalar) -> Key { Key(.character(scalar), .control) }

  /// The character of a key that types one.
  package var character: Unicode.Scalar? {
    guard case .character(let scalar) = code, modifiers.isEmpty else { return nil }
    return scalar
  }

  /// 0 to 9 for a digit.
  package var digit: Int? {
    guard let scalar = character, ("0"..."9").contains(scalar) else { return nil }
    return Int(scalar.value) - 0x30
  }
}

extension Key {
  /// The names of keys in help and in the user's key map.
  package static let names: KeyValuePairs<String, Code> = [
    "Space": .character(" "), "Enter": .enter, "Tab": .tab, "Backspace": .backspace, "Delete": .delete,
    "Esc": .escape, "Insert": .insert, "Up": .up, "Down": .down, "Left": .left, "Right": .right, "Home": .home,
    "End": .end, "PageUp": .pageUp, "PageDown": .pageDown, "F1": .function(1), "F2": .function(2), "F3": .function(3),
    "F4": .function(4), "F5": .function(5), "F6": .function(6), "F7": .function(7), "F8": .function(8),
    "F9": .function(9), "F10": .function(10), "F11": .function(11), "F12": .function(12),
  ]

  /// Reads `q`, `Ctrl-D`, `Shift-Left`, `Space`; nil for anything else.
  package init?(_ text: String) {
    if text.utf8.count == 1, let scalar = text.unicodeScalars.first {
      self.init(.character(scalar))
      return
    }
    var rest = text[...]
    var modifiers: Modifiers = []
    let prefixes: KeyValuePairs<String, Modifiers> = ["Ctrl-": .control, "Alt-": .alt, "Shift-": .shift]
    while let found = prefixes.first(where: { rest.hasPrefix($0.key) && rest.count > $0.key.count }) {
      modifiers.insert(found.value)
      rest = rest.dropFirst(found.key.count)
    }
    if let named = Self.names.first(where: { $0.key == rest }) {
      self.init(named.value, modifiers)
    } else if let scalar = rest.unicodeScalars.first, rest.unicodeScalars.count == 1 {
      // Terminals send control with a letter as the small letter.
      let isCapital = modifiers.contains(.control) && ("A"..."Z").contains(scalar)
      self.init(.character(isCapital ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar), modifiers)
    } else {
      return nil
    }
  }

  /// As people read it; ``init(_:)`` reads it back.
  package var name: String {
    var text = ""
    if modifiers.contains(.control) { text += "Ctrl-" }
    if modifiers.contains(.alt) { text += "Alt-" }
    if modifiers.contains(.shift) { text += "Shift-" }
    if let named = Self.names.first(where: { $0.value == code }) { return text + named.key }
    guard case .character(let scalar) = code else { return text }
    return text + (modifiers.contains(.control) ? scalar.properties.uppercaseMapping : String(scalar))
  }
}

/// A mouse report of the SGR form (xterm's mode 1006).
package struct Mouse: Hashable, Sendable {
  package enum Action: Hashable, Sendable {
    case press, release, move, wheelUp, wheelDown
  }

  package var action: Action
  /// 0-based from the top left.
  package var row: Int
  package var column: Int

  package init(_ action: Action, row: Int, column: Int) {
    self.action = action
    self.row = row
    self.column = column
  }
}

/// What a terminal answered; only the answers to questions that deckc asks.
package enum Reply: Hashable, Sendable {
  /// `CSI ? ... c`: what kind of terminal this is, by its numbers. 4 is sixel.
  case attributes([Int])
  /// kitty's graphics protocol is understood.
  case kittyGraphics
  /// XTVERSION: a kitty that can write large text.
  case textSizing
  /// OSC 11: the background.
  case background(red: UInt8, green: UInt8, blue: UInt8)
}

/// One thing that a terminal sent.
package enum Input: Hashable, Sendable {
  case key(Key)
  case mouse(Mouse)
  case reply(Reply)
}
