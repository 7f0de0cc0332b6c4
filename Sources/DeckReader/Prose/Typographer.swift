import DeckModel

/// Signs and quotes (`hackmd-dialect` 7.3; markdown-it's replacements and smartquotes).
enum Typographer {
  /// A piece of a leaf's text in reading order.
  struct Piece {
    enum Role {
      /// Plain text, which may change.
      case text
      /// Text that stays as it is, but counts as a neighbour: code, escapes, formulas.
      case fixed
      case lineBreak
    }
    var role: Role
    var bytes: [UInt8]
    /// How many inline elements it stands in.
    var level: Int
    var isChanged = false
  }

  static func apply(to nodes: inout [Node], pool: inout TextPool) {
    var pieces: [Piece] = []
    collect(nodes, pool, level: 0, into: &pieces)
    for index in pieces.indices where pieces[index].role == .text { replaceSigns(&pieces[index]) }
    SmartQuotes.replace(in: &pieces)
    guard pieces.contains(where: \.isChanged) else { return }
    var next = 0
    store(pieces, &next, into: &nodes, &pool)
  }

  private static func collect(_ nodes: [Node], _ pool: TextPool, level: Int, into pieces: inout [Piece]) {
    for node in nodes {
      switch node.kind {
      case .text(let text):
        pieces.append(Piece(role: node.isSpecialText ? .fixed : .text, bytes: pool.bytes(text), level: level))
      case .code(let text), .htmlInline(let text), .math(let text, _):
        pieces.append(Piece(role: .fixed, bytes: pool.bytes(text), level: level))
      case .softBreak, .lineBreak:
        pieces.append(Piece(role: .lineBreak, bytes: [], level: level))
      default:
        collect(node.children, pool, level: level + 1, into: &pieces)
      }
    }
  }

  /// Puts the pieces back in the order they were collected.
  private static func store(_ pieces: [Piece], _ next: inout Int, into nodes: inout [Node], _ pool: inout TextPool) {
    for index in nodes.indices {
      switch nodes[index].kind {
      case .text:
        if pieces[next].isChanged { nodes[index].kind = .text(pool.append(pieces[next].bytes)) }
        next += 1
      case .code, .htmlInline, .math, .softBreak, .lineBreak:
        next += 1
      default:
        if !nodes[index].children.isEmpty { store(pieces, &next, into: &nodes[index].children, &pool) }
      }
    }
  }

  // MARK: - Signs

  private static func replaceSigns(_ piece: inout Piece) {
    let text = piece.bytes
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var place = 0
    while place < text.count {
      let byte = text[place]
      var end = place + 1
      switch byte {
      case UInt8(ascii: "("):
        if let (sign, length) = parenthesised(text, place) {
          out += Array(sign.utf8)
          place += length
          continue
        }
      case UInt8(ascii: "+"):
        if end < text.count, text[end] == UInt8(ascii: "-") {
          out += Array("±".utf8)
          place += 2
          continue
        }
      case UInt8(ascii: "."):
        while end < text.count, text[end] == byte { end += 1 }
        if end - place >= 2 {
          let last = out.last ?? 0
          let isAfterMark = last == UInt8(ascii: "?") || last == UInt8(ascii: "!")
          out += isAfterMark ? Array("..".utf8) : Array("…".utf8)
          place = end
          continue
        }
      case UInt8(ascii: ","):
        while end < text.count, text[end] == byte { end += 1 }
        out.append(byte)
        place = end
        continue
      case UInt8(ascii: "?"), UInt8(ascii: "!"):
        while end < text.count, text[end] == UInt8(ascii: "?") || text[end] == UInt8(ascii: "!") { end += 1 }
        // Of a run of four or more the last sign stands three times.
        if end - place >= 4 { out += [text[end - 1], text[end - 1], text[end - 1]] } else { out += text[place..<end] }
        place = end
        continue
      case UInt8(ascii: "-"):
        while end < text.count, text[end] == byte { end += 1 }
        out += dashes(end - place, before: place > 0 ? text[place - 1] : nil, after: end < text.count ? text[end] : nil)
        place = end
        continue
      default: break
      }
      out += text[place..<end]
      place = end
    }
    if out != text {
      piece.bytes = out
      piece.isChanged = true
    }
  }

  /// `(c)`, `(r)`, `(tm)` in any case.
  private static func parenthesised(_ text: [UInt8], _ start: Int) -> (String, Int)? {
    func letter(_ offset: Int) -> UInt8 { start + offset < text.count ? text[start + offset] | 0x20 : 0 }
    func closes(_ offset: Int) -> Bool { start + offset < text.count && text[start + offset] == UInt8(ascii: ")") }
    if closes(2), letter(1) == UInt8(ascii: "c") { return ("©", 3) }
    if closes(2), letter(1) == UInt8(ascii: "r") { return ("®", 3) }
    if closes(3), letter(1) == UInt8(ascii: "t"), letter(2) == UInt8(ascii: "m") { return ("™", 4) }
    return nil
  }

  /// Two dashes between blanks or between other characters, three anywhere: a dash. Four stay.
  private static func dashes(_ count: Int, before: UInt8?, after: UInt8?) -> [UInt8] {
    if count == 3 { return Array("—".utf8) }
    if count == 2 {
      let blankBefore = before.map(isSpace) ?? true
      let blankAfter = after.map(isSpace) ?? true
      if blankBefore && blankAfter || (before == nil || !blankBefore) && (after == nil || !blankAfter) {
        return Array("–".utf8)
      }
    }
    return [UInt8](repeating: UInt8(ascii: "-"), count: count)
  }
}
