import DeckModel
import DeckPasses

/// How much fits on a slide of 960 by 700 pixels at the default look: letters of 40 pixels, half as wide as high.
private enum Page {
  /// Rows of body text.
  static let rows = 13.5
  /// Letters in a row of body text.
  static let columns = 48
  /// Letters in a row of code, which is set at 0.55 of the size.
  static let codeColumns = 72
  /// How many times more fits when the page has shrunk it as far as it does; then it wraps or scrolls.
  static let shrinking = 2
  /// Words on a slide that are read while somebody speaks.
  static let words = 120
}

/// Lines of code that do not fit beside each other's margins: the page makes them smaller, and then wraps them.
func longCodeLines(_ deck: LintedDeck) -> [Diagnostic] {
  var found: [Diagnostic] = []
  for slide in deck.slides {
    deck.visit(slide.children) { node in
      guard case .codeBlock(let code) = node.kind, !code.wraps else { return }
      let longest = deck.deck.text.withBytes(code.literal) { bytes in
        bytes.split(separator: UInt8(ascii: "\n")).map { (letters($0), $0.startIndex..<$0.endIndex) }
          .max { $0.0 < $1.0 }
      }
      guard let (count, line) = longest, count > Page.codeColumns else { return }
      let isWrapped = count > Page.codeColumns * Page.shrinking
      let isSource = code.literal.upperBound <= deck.deck.text.source.count
      let start = code.literal.lowerBound + line.lowerBound
      found.append(
        Diagnostic(
          isWrapped ? .warning : .note, "long-code-line",
          at: isWrapped && isSource ? SourceRange(start, start + line.count) : node.range,
          "A line of \(count) characters is wider than the slide, which holds about \(Page.codeColumns)",
          hint: isWrapped
            ? "it wraps even at the smallest size; break it" : "break it, or write ! behind the language to wrap it"))
    }
  }
  return found
}

/// Tables that scroll sideways even at the smallest size, by an estimate: the longest words of all columns.
func wideTables(_ deck: LintedDeck) -> [Diagnostic] {
  var found: [Diagnostic] = []
  for slide in deck.slides {
    deck.visit(slide.children) { node in
      guard case .element("table") = node.kind else { return }
      let width = leastWidth(of: node, deck)
      guard width > Page.columns * Page.shrinking else { return }
      found.append(
        Diagnostic(
          .warning, "wide-table", at: node.range,
          "The table takes about \(width) letters in a row, and \(Page.columns * Page.shrinking) fit at the smallest size",
          hint: "it has to be scrolled; split it, or leave columns out"))
    }
  }
  return found
}

/// In letters: each column is as wide as its longest word, and a letter of space at both sides.
private func leastWidth(of table: Node, _ deck: LintedDeck) -> Int {
  var columns: [Int] = []
  deck.visit(table.children) { row in
    guard case .element("tr") = row.kind else { return }
    let cells = row.children.filter { $0.tag == "td" || $0.tag == "th" }
    for (index, cell) in cells.enumerated() {
      if index == columns.count { columns.append(0) }
      let words = deck.text(of: cell.children).utf8.split { $0 <= UInt8(ascii: " ") }
      columns[index] = max(columns[index], words.map { letters($0) }.max() ?? 0)
    }
  }
  return columns.reduce(0) { $0 + $1 + 1 }
}

/// Slides with too many words.
func wallsOfText(_ deck: LintedDeck) -> [Diagnostic] {
  deck.slides.compactMap { slide in
    let text = deck.text(of: slide.children)
    // A character of Chinese, Japanese or Korean says as much as half a word.
    let words = text.utf8.split { $0 <= UInt8(ascii: " ") }.count
    let ideographs = text.unicodeScalars.count { 0x2E80...0x9FFF ~= $0.value || 0xAC00...0xD7AF ~= $0.value }
    let count = words + ideographs / 2
    guard count > Page.words else { return nil }
    return Diagnostic(
      .note, "wall-of-text", at: deck.place(of: slide),
      "Slide \(slide.number) has about \(count) words; more than \(Page.words) are hardly read")
  }
}

/// Slides that are higher than the page by an estimate of rows; the page makes them smaller and lets them scroll.
func tallSlides(_ deck: LintedDeck) -> [Diagnostic] {
  deck.slides.compactMap { slide in
    let rows = DeckLint.rows(of: slide, columns: Page.columns, deck)
    guard rows > Page.rows * 1.15 else { return nil }
    // Lines that are set smaller hold more.
    let fewest = DeckLint.rows(of: slide, columns: Page.columns * Page.shrinking, deck)
    let scrolls = fewest > Page.rows * 1.15 * Double(Page.shrinking)
    return Diagnostic(
      scrolls ? .warning : .note, "tall-slide", at: deck.place(of: slide),
      "Slide \(slide.number) takes about \(Int(rows.rounded())) rows, and \(Int(Page.rows)) fit",
      hint: scrolls ? "it scrolls even at the smallest size" : "the page makes it smaller, then lets it scroll")
  }
}

private func rows(of slide: LintedSlide, columns: Int, _ deck: LintedDeck) -> Double {
  slide.children.reduce(0) { $0 + height(of: $1, columns: columns, deck) }
}

/// In rows of body text, the space to the next block included.
private func height(of node: Node, columns: Int, _ deck: LintedDeck) -> Double {
  switch node.kind {
  case .heading(let level): return [2.9, 2.1, 1.8, 1.5][min(Int(level), 4) - 1]
  case .codeBlock(let code):
    let lines = deck.deck.text.withBytes(code.literal) { $0.count { $0 == UInt8(ascii: "\n") } }
    // The box grows no higher than the slide.
    return min(Double(lines) * 0.66 + 0.7, Page.rows)
  case .list, .item, .blockQuote, .element("table"), .element("tbody"), .element("thead"), .element("div"):
    let inner = columns - (node.tag == "li" || node.tag == "blockquote" ? 3 : 0)
    return node.children.reduce(node.tag == "li" ? 0 : 0.2) { $0 + height(of: $1, columns: max(inner, 12), deck) }
  case .element("tr"): return 1.4
  case .image: return 4
  case .math(_, .display), .math(_, .environment): return 2
  case .plain: return textRows(node, columns, deck)
  case .paragraph: return textRows(node, columns, deck) + 0.6
  case .element("dl"), .element("dd"), .element("dt"), .element("section"), .element("li"), .element("ul"),
    .element("ol"):
    return node.children.reduce(0) { $0 + height(of: $1, columns: columns, deck) }
  case .element("details"), .comment, .element("style"): return 1
  default: return 0
  }
}

private func textRows(_ node: Node, _ columns: Int, _ deck: LintedDeck) -> Double {
  var rows = 0.0
  var line = 0
  func endLine() {
    rows += Double(max((line + columns - 1) / columns, 1))
    line = 0
  }
  deck.visit(node.children) { inner in
    switch inner.kind {
    case .text(let range), .code(let range):
      line += deck.deck.text.withBytes(range) { letters($0[...]) }
    case .softBreak: line += 1
    case .lineBreak, .element("br"): endLine()
    case .image: rows += 4
    default: break
    }
  }
  if line > 0 { endLine() }
  return rows
}

/// The width of UTF-8 text in letters: one beyond Latin and Greek counts two.
private func letters(_ bytes: some Sequence<UInt8>) -> Int {
  bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xE0 ? 2 : 1) }
}
