/// A pattern for one name of a path.
struct NamePattern: Hashable, Sendable {
  private enum Part: Hashable, Sendable {
    case byte(UInt8)
    /// `?`
    case character
    /// `*`
    case anything
    /// `[a-z]`, `[!a-z]`; of ASCII, and what is beyond counts as one of the others.
    case set(Set<UInt8>, isNegated: Bool)
  }

  private let parts: [Part]
  private let text: [UInt8]

  static let anyFolders = NamePattern(Array("**".utf8))
  /// The folder itself.
  static let here = NamePattern([UInt8(ascii: ".")])

  init(_ text: [UInt8]) {
    self.text = text
    var parts: [Part] = []
    var index = 0
    while index < text.count {
      let byte = text[index]
      index += 1
      switch byte {
      case UInt8(ascii: "*"): if parts.last != .anything { parts.append(.anything) }
      case UInt8(ascii: "?"): parts.append(.character)
      case UInt8(ascii: "\\") where index < text.count:
        parts.append(.byte(text[index]))
        index += 1
      case UInt8(ascii: "["):
        if let set = Self.set(text, &index) { parts.append(set) } else { parts.append(.byte(byte)) }
      default: parts.append(.byte(byte))
      }
    }
    self.parts = parts
  }

  /// The set behind a `[`; nil, and `index` as it was, for one that does not end.
  private static func set(_ text: [UInt8], _ index: inout Int) -> Part? {
    var place = index
    let isNegated = place < text.count && "!^".utf8.contains(text[place])
    if isNegated { place += 1 }
    let start = place
    var bytes: Set<UInt8> = []
    while place < text.count, text[place] != UInt8(ascii: "]") || place == start {
      if text[place] == UInt8(ascii: "\\"), place + 1 < text.count { place += 1 }
      let first = text[place]
      place += 1
      if place + 1 < text.count, text[place] == UInt8(ascii: "-"), text[place + 1] != UInt8(ascii: "]") {
        let last = text[place + 1]
        if first <= last { bytes.formUnion(first...last) }
        place += 2
      } else {
        bytes.insert(first)
      }
    }
    guard place < text.count else { return nil }
    index = place + 1
    return .set(bytes, isNegated: isNegated)
  }

  /// Whether the pattern fits a whole name: on a mismatch the last `*` takes one byte more.
  func fits(_ name: Substring.UTF8View) -> Bool {
    var position = name.startIndex
    var place = 0
    var retry: (position: Substring.UTF8View.Index, place: Int)?
    while position < name.endIndex {
      if place < parts.count, parts[place] == .anything {
        place += 1
        retry = (position, place)
      } else if place < parts.count, let next = fit(parts[place], name, position) {
        position = next
        place += 1
      } else if let last = retry {
        let next = name.index(after: last.position)
        retry = (next, last.place)
        (position, place) = (next, last.place)
      } else {
        return false
      }
    }
    return parts[place...].allSatisfy { $0 == .anything }
  }

  /// Behind what `part` takes at `position`.
  private func fit(
    _ part: Part, _ name: Substring.UTF8View, _ position: Substring.UTF8View.Index
  ) -> Substring.UTF8View.Index? {
    switch part {
    case .byte(let byte): return name[position] == byte ? name.index(after: position) : nil
    case .anything: return nil
    case .set(let set, let isNegated) where set.contains(name[position]) == isNegated: return nil
    case .set, .character:
      var next = name.index(after: position)
      while next < name.endIndex, name[next] & 0xC0 == 0x80 { next = name.index(after: next) }
      return next
    }
  }
}
