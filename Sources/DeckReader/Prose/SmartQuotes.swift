import DeckModel

/// Straight quotes to curly ones, nested across the inlines of one leaf (markdown-it's smartquotes).
enum SmartQuotes {
  private struct Opening {
    var piece: Int
    /// Byte offset in the piece as it was before any quote changed.
    var offset: Int
    var isSingle: Bool
    var level: Int
  }

  /// A replacement decided on: piece, offset in its original bytes, the new character.
  private typealias Change = (piece: Int, offset: Int, quote: String)

  static func replace(in pieces: inout [Typographer.Piece]) {
    var stack: [Opening] = []
    var changes: [Change] = []
    for index in pieces.indices {
      let level = pieces[index].level
      while let last = stack.last, last.level > level { stack.removeLast() }
      guard pieces[index].role == .text else { continue }
      let text = pieces[index].bytes
      for offset in text.indices where text[offset] == UInt8(ascii: "\"") || text[offset] == UInt8(ascii: "'") {
        judge(offset, of: index, pieces, &stack, &changes)
      }
    }
    guard !changes.isEmpty else { return }
    // Back to front, so that offsets stay right.
    changes.sort { ($0.piece, $0.offset) > ($1.piece, $1.offset) }
    var place = 0
    while place < changes.count {
      let piece = changes[place].piece
      var end = place
      while end < changes.count, changes[end].piece == piece { end += 1 }
      rewrite(&pieces[piece], changes[place..<end].reversed())
      place = end
    }
  }

  private static func rewrite(_ piece: inout Typographer.Piece, _ changes: some Sequence<Change>) {
    var out: [UInt8] = []
    var place = 0
    for change in changes {
      out += piece.bytes[place..<change.offset]
      out += Array(change.quote.utf8)
      place = change.offset + 1
    }
    out += piece.bytes[place...]
    piece.bytes = out
    piece.isChanged = true
  }

  private static func judge(
    _ offset: Int, of index: Int, _ pieces: [Typographer.Piece], _ stack: inout [Opening], _ changes: inout [Change]
  ) {
    let text = pieces[index].bytes
    let level = pieces[index].level
    let isSingle = text[offset] == UInt8(ascii: "'")
    let (before, digitBefore) = neighbour(before: offset, index, pieces)
    let after = neighbour(after: offset, index, pieces)
    var canOpen = after != .space && (after != .punctuation || before != .other)
    var canClose = before != .space && (before != .punctuation || after != .other)
    if !isSingle, digitBefore, offset + 1 < text.count, text[offset + 1] == UInt8(ascii: "\"") {
      // `1""`: the first is an inch.
      canOpen = false
      canClose = false
    }
    if canOpen && canClose {
      // Inside words nothing opens; between punctuation it may.
      canOpen = before == .punctuation
      canClose = after == .punctuation
    }
    if !canOpen && !canClose {
      if isSingle { changes.append((index, offset, "’")) }
      return
    }
    if canClose {
      var place = stack.count - 1
      while place >= 0, stack[place].level >= level {
        if stack[place].isSingle == isSingle, stack[place].level == level {
          changes.append((stack[place].piece, stack[place].offset, isSingle ? "‘" : "“"))
          changes.append((index, offset, isSingle ? "’" : "”"))
          stack.removeSubrange(place...)
          return
        }
        place -= 1
      }
    }
    if canOpen {
      stack.append(Opening(piece: index, offset: offset, isSingle: isSingle, level: level))
    } else if isSingle {
      changes.append((index, offset, "’"))
    }
  }

  private static func neighbour(before offset: Int, _ index: Int, _ pieces: [Typographer.Piece]) -> (
    CharacterClass, Bool
  ) {
    func found(_ bytes: [UInt8], _ end: Int) -> (CharacterClass, Bool) {
      (bytes.withUnsafeBufferPointer { CharacterClass(before: end, in: $0) }, isDigit(bytes[end - 1]))
    }
    if offset > 0 { return found(pieces[index].bytes, offset) }
    var other = index - 1
    while other >= 0, pieces[other].role != .lineBreak {
      if let count = pieces[other].bytes.isEmpty ? nil : pieces[other].bytes.count {
        return found(pieces[other].bytes, count)
      }
      other -= 1
    }
    return (.space, false)
  }

  private static func neighbour(after offset: Int, _ index: Int, _ pieces: [Typographer.Piece]) -> CharacterClass {
    if offset + 1 < pieces[index].bytes.count {
      return pieces[index].bytes.withUnsafeBufferPointer { CharacterClass(at: offset + 1, in: $0) }
    }
    var other = index + 1
    while other < pieces.count, pieces[other].role != .lineBreak {
      if !pieces[other].bytes.isEmpty {
        return pieces[other].bytes.withUnsafeBufferPointer { CharacterClass(at: 0, in: $0) }
      }
      other += 1
    }
    return .space
  }
}
