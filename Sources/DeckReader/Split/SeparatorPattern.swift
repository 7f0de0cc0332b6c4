import DeckModel

/// A line that separates slides, as reveal-md and mkslides name it: by a regular expression that spells the line out.
///
/// Anchors, line breaks and white space around the line, white space within it and escaped characters are understood;
/// no expression is ever run. What names no single line is none.
package struct SeparatorPattern: Hashable, Sendable {
  private enum Part: Hashable, Sendable {
    case bytes([UInt8])
    /// Blanks and tabs.
    case blanks(atLeast: Int)
  }

  /// Without blanks at the end of the line, which never matter. No two of a kind stand side by side.
  private let parts: [Part]

  package init?(_ pattern: String) {
    guard let atoms = Self.atoms(Array(pattern.utf8)), let first = atoms.firstIndex(where: \.isText),
      let last = atoms.lastIndex(where: \.isText)
    else { return nil }
    var parts: [Part] = []
    // A line begins behind the last line break, which optional white space may stand for as well.
    let indentation = atoms[..<first].split(separator: .lineBreak, omittingEmptySubsequences: false).last ?? []
    if !indentation.isEmpty { parts.append(.blanks(atLeast: indentation.count { $0.isBlank })) }
    for atom in atoms[first...last] {
      switch (atom, parts.last) {
      case (.lineBreak, _), (.lineStart, _), (.lineEnd, _): return nil
      case (.byte(let byte), .bytes(let bytes)?): parts[parts.count - 1] = .bytes(bytes + [byte])
      case (.byte, .blanks(let least)?) where atom.isBlank && parts.count > 1:
        parts[parts.count - 1] = .blanks(atLeast: least + 1)
      case (.byte(let byte), _): parts.append(.bytes([byte]))
      case (.blanks(let least), .blanks(let before)?): parts[parts.count - 1] = .blanks(atLeast: before + least)
      case (.blanks(let least), .bytes(var bytes)?):
        // Those written out before it are taken along with it, so that nothing has to be tried twice.
        var count = least
        while let byte = bytes.last, Atom.byte(byte).isBlank { (bytes, count) = (bytes.dropLast(), count + 1) }
        parts[parts.count - 1] = .bytes(bytes)
        parts.append(.blanks(atLeast: count))
      case (.blanks(let least), nil): parts.append(.blanks(atLeast: least))
      }
    }
    self.parts = parts
  }

  /// Whether the line is this text and nothing more.
  func isLine(_ text: String) -> Bool { parts == [.bytes(Array(text.utf8))] }

  /// Whether the pattern fits the line from `start` to `end`. - Complexity: linear in the line
  func fits(_ bytes: Bytes, from start: Int, to end: Int) -> Bool {
    let end = bytes.trimBlanks(from: start, to: end)
    return self.end(bytes, from: start, to: end) { $0 == $1 } == end
  }

  /// Where the text ends that the pattern fits at the beginning of the line, in letters of either case; nil where it does
  /// not. - Complexity: linear in the line
  func prefixEnd(_ bytes: Bytes, from start: Int, to end: Int) -> Int? {
    self.end(bytes, from: start, to: end) { $0.lowercased == $1.lowercased }
  }

  private func end(
    _ bytes: Bytes, from start: Int, to end: Int, isSame: (UInt8, UInt8) -> Bool
  ) -> Int? {
    var place = start
    for part in parts {
      switch part {
      case .bytes(let text):
        guard end - place >= text.count, text.indices.allSatisfy({ isSame(bytes[place + $0], text[$0]) }) else {
          return nil
        }
        place += text.count
      case .blanks(let least):
        let before = place
        while place < end, Atom.byte(bytes[place]).isBlank { place += 1 }
        if place - before < least { return nil }
      }
    }
    return place
  }
}

/// What a pattern is made of.
private enum Atom: Hashable {
  case byte(UInt8)
  /// White space: none or more, or at least one.
  case blanks(atLeast: Int)
  case lineBreak, lineStart, lineEnd

  /// Whether the atom is something that can be seen in the line.
  var isText: Bool { if case .byte = self { !isBlank } else { false } }

  var isBlank: Bool { self == .byte(UInt8(ascii: " ")) || self == .byte(UInt8(ascii: "\t")) }
}

extension SeparatorPattern {
  /// nil for what is more than text, white space and line breaks.
  private static func atoms(_ pattern: [UInt8]) -> [Atom]? {
    var atoms: [Atom] = []
    var index = 0
    var hasText = false
    while index < pattern.count {
      guard var atom = atom(pattern, &index) else { return nil }
      if index < pattern.count, "?*+".utf8.contains(pattern[index]) {
        let least = pattern[index] == UInt8(ascii: "+") ? 1 : 0
        index += 1
        if index < pattern.count, pattern[index] == UInt8(ascii: "?") { index += 1 }
        switch atom {
        case .blanks: atom = .blanks(atLeast: least)
        case .byte where atom.isBlank: atom = .blanks(atLeast: least)
        case .lineBreak: break
        default: return nil
        }
      }
      // An anchor within the line fits nothing.
      if atom == .lineStart, hasText { return nil }
      if atom.isText {
        if atoms.contains(.lineEnd) { return nil }
        hasText = true
      }
      if atom != .lineStart { atoms.append(atom) }
    }
    return atoms.filter { $0 != .lineEnd }
  }

  private static func atom(_ pattern: [UInt8], _ index: inout Int) -> Atom? {
    let byte = pattern[index]
    index += 1
    switch byte {
    case UInt8(ascii: "^"): return .lineStart
    case UInt8(ascii: "$"): return .lineEnd
    case UInt8(ascii: "\r"), UInt8(ascii: "\n"): return .lineBreak
    case UInt8(ascii: "\\"): return escape(pattern, &index)
    case UInt8(ascii: "{") where index < pattern.count && pattern[index].isASCIIDigit: return nil
    case _ where ".*+?()[|".utf8.contains(byte): return nil
    default: return .byte(byte)
    }
  }

  private static func escape(_ pattern: [UInt8], _ index: inout Int) -> Atom? {
    guard index < pattern.count else { return nil }
    let byte = pattern[index]
    index += 1
    switch byte {
    case UInt8(ascii: "r"), UInt8(ascii: "n"): return .lineBreak
    case UInt8(ascii: "s"): return .blanks(atLeast: 1)
    case UInt8(ascii: "t"): return .byte(UInt8(ascii: "\t"))
    case UInt8(ascii: "x"): return code(pattern, &index, digits: 2)
    case UInt8(ascii: "u"): return code(pattern, &index, digits: 4)
    case _ where byte.isASCIILetter || byte.isASCIIDigit: return nil
    default: return .byte(byte)
    }
  }

  /// A character of ASCII by its number.
  private static func code(_ pattern: [UInt8], _ index: inout Int, digits: Int) -> Atom? {
    guard pattern.count - index >= digits else { return nil }
    let text = String(decoding: pattern[index..<index + digits], as: UTF8.self)
    guard let number = UInt8(text, radix: 16), 0x20..<0x7F ~= number else { return nil }
    index += digits
    return .byte(number)
  }
}
