/// Breaks text into lines by the part of UAX 14 that matters on slides (TP-13): at spaces and hyphens, between
/// characters of East Asia, behind the slashes of addresses; no closing punctuation begins a line and no opening one
/// ends it. A word wider than the line is broken between clusters.
struct LineBreaker {
  let glyphs: [Glyph]
  /// In columns, at least 2.
  let width: Int

  init(_ glyphs: [Glyph], width: Int) {
    self.glyphs = glyphs
    self.width = max(width, 2)
  }

  /// The glyphs of each line, without the spaces that a line ends with. - Complexity: linear
  func lines() -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var column = 0
    /// The last place where the line may end, and the columns before it.
    var chance: (index: Int, column: Int)?
    for index in glyphs.indices {
      let glyph = glyphs[index]
      if glyph.role == .lineBreak {
        lines.append(trimmed(start..<index))
        (start, column, chance) = (index + 1, 0, nil)
        continue
      }
      if index > start, mayBreak(before: index, lineStart: start) { chance = (index, column) }
      if column + glyph.width > width, glyph.role != .space {
        if let place = chance {
          lines.append(trimmed(start..<place.index))
          (start, column) = (place.index, column - place.column)
        } else {
          lines.append(trimmed(start..<index))
          (start, column) = (index, 0)
        }
        chance = nil
      }
      column += glyph.width
    }
    if start < glyphs.count || lines.isEmpty { lines.append(trimmed(start..<glyphs.count)) }
    return lines
  }

  /// The columns of the widest line, and of the widest piece that no line may break: the widths to share among the
  /// columns of a table.
  func extent() -> (natural: Int, unbreakable: Int) {
    var (natural, unbreakable, line, piece) = (0, 0, 0, 0)
    for index in glyphs.indices {
      let glyph = glyphs[index]
      if glyph.role == .lineBreak {
        (line, piece) = (0, 0)
        continue
      }
      if index > 0, mayBreak(before: index, lineStart: 0) { piece = 0 }
      line += glyph.width
      if glyph.role != .space { piece += glyph.width }
      natural = max(natural, line)
      unbreakable = max(unbreakable, piece)
    }
    return (natural, unbreakable)
  }

  private func trimmed(_ line: Range<Int>) -> Range<Int> {
    var end = line.upperBound
    while end > line.lowerBound, glyphs[end - 1].role == .space || glyphs[end - 1].role == .opportunity { end -= 1 }
    return line.lowerBound..<end
  }

  private func mayBreak(before index: Int, lineStart: Int) -> Bool {
    let (last, next) = (glyphs[index - 1], glyphs[index])
    if next.role == .space || next.role == .opportunity { return false }
    if last.role == .space || last.role == .opportunity { return true }
    switch (last.leading, next.leading) {
    case (.glue, _), (_, .glue), (_, .closing), (_, .closingNarrow), (_, .slash), (_, .hyphen), (_, .breakAfter),
      (.opening, _), (.quotation, _), (_, .quotation):
      return false
    case (.ideographic, _), (_, .ideographic), (.closing, _), (.breakAfter, _):
      return true
    case (.hyphen, .alphabetic):
      return index - 2 >= lineStart && isWord(glyphs[index - 2])
    case (.slash, let class_):
      guard index - 2 >= lineStart else { return false }
      if glyphs[index - 2].leading == .slash { return class_ == .alphabetic }
      return isWord(glyphs[index - 2]) && (class_ == .alphabetic || glyphs[index - 2].leading == .alphabetic)
    default:
      return false
    }
  }

  private func isWord(_ glyph: Glyph) -> Bool {
    (glyph.role == .text || glyph.role == .rightToLeft) && (glyph.leading == .alphabetic || glyph.leading == .numeric)
  }
}
