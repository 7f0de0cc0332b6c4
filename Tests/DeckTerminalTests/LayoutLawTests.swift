import DeckModel
import TestSupport
import Testing

@testable import DeckTerminal

/// What holds for every deck (`terminal-presenter` section 7).
@Suite struct LayoutLawTests {
  private static let sizes = [(80, 24), (120, 40), (40, 12), (20, 5), (33, 9), (61, 17)]

  /// Every row has exactly the window's width, and no cluster is cut; nothing that was laid out is out of reach.
  @Test(.sharedData("fixtures/corpus.jsonl"))
  func rowsAreAsWideAsTheWindow() throws {
    for (index, entry) in try corpus().enumerated() {
      let deck = terminalDeck(entry.bytes, name: entry.file)
      let (columns, rows) = Self.sizes[index % Self.sizes.count]
      for slide in 0..<deck.count {
        let layout = deck.layout(slide: slide, size: TerminalSize(columns, rows), palette: Palette(.terminal))
        expectSound(layout, Comment(rawValue: "\(entry.file) \(slide)"))
      }
    }
  }

  @Test(arguments: ["tour.md", "week19.md"], sizes)
  func ownDecksFit(file: String, size: (Int, Int)) throws {
    let deck = try ownDeck(file)
    for theme in ["terminal", "dark", "mono"] {
      let palette = Palette(TerminalTheme.named(theme) ?? .mono)
      for slide in 0..<deck.count {
        let layout = deck.layout(slide: slide, size: TerminalSize(size.0, size.1), palette: palette)
        expectSound(layout, Comment(rawValue: "\(file) \(slide)"))
      }
    }
  }

  /// Deep boxes take no more than there is, and their text can still be read.
  @Test(arguments: ["> ", "- ", "1. ", "> - "], ["terminal", "dark"])
  func deepBoxesStayInTheWindow(marker: String, theme: String) throws {
    let text =
      String(repeating: marker, count: 60) + "word\n\n" + String(repeating: "> ", count: 30) + "    code of a box\n"
    let deck = terminalDeck(text)
    for (columns, rows) in Self.sizes {
      let palette = Palette(try #require(TerminalTheme.named(theme)))
      let layout = deck.layout(slide: 0, size: TerminalSize(columns, rows), palette: palette)
      expectSound(layout, Comment(rawValue: "\(columns)"))
    }
    let plain = String(decoding: TextOutputs(deck).plainText(width: 20, withNotes: false), as: UTF8.self)
    #expect(plain.filter(\.isLetter).hasSuffix("wordcodeofabox"))
  }

  private func expectSound(_ layout: SlideLayout, _ comment: Comment) {
    for row in layout.rows where row.cells.count > layout.size.columns {
      Issue.record("a row has \(row.cells.count) columns of \(layout.size.columns) (\(comment))")
    }
    for step in Set([0, layout.steps]) {
      for scroll in Set([0, layout.maxScroll / 2, layout.maxScroll]) {
        let frame = layout.frame(step: step, scroll: scroll, footer: .init(left: "漢字", right: "1 / 2"))
        for row in 0..<frame.height { #expect(isWhole(frame.row(row)), comment) }
        for image in frame.images {
          #expect(image.column + image.width <= frame.width, comment)
          #expect(image.row + image.visibleRows.count <= frame.height, comment)
        }
      }
    }
  }

  /// Wide clusters have their right halves, and there are no others.
  private func isWhole(_ cells: ArraySlice<Cell>) -> Bool {
    var owed = false
    for cell in cells {
      if cell.isContinuation != owed { return false }
      owed = cell.width == 2
    }
    return !owed
  }

  /// Law (TP-15): going to another size and back keeps the top row's source in sight.
  @Test(arguments: [(120, 40), (40, 12), (20, 5)])
  func resizingKeepsThePlace(size: (Int, Int)) throws {
    let text = (1...60).map { "Line \($0) of a long slide that has many words in it.\n\n" }.joined()
    let deck = terminalDeck(text)
    let before = deck.layout(slide: 0, size: TerminalSize(80, 24), palette: Palette(.mono))
    let after = deck.layout(slide: 0, size: TerminalSize(size.0, size.1), palette: Palette(.mono))
    for scroll in stride(from: 0, through: before.maxScroll, by: 7) {
      let source = before.rows[scroll].source
      let row = after.row(showing: source)
      #expect(after.rows[row].source <= source)
      let next = after.rows[(row + 1)...].first { $0.source > after.rows[row].source }?.source ?? .max
      #expect(source < next)
    }
  }

  /// Law: nothing of the text is lost at any width; records repeat the names of their columns.
  @Test(arguments: sizes)
  func noWordIsLost(size: (Int, Int)) throws {
    let blocks = """
      | Name | Remark |
      |------|--------|
      | apple | a remark that is longer than the narrow windows |

      > quote

      1. item
         - inner with more words

      ```
      code that is longer than the narrow windows are wide
      ```
      """
    for deck in [try ownDeck("week19.md"), terminalDeck(blocks)] {
      let wide = letters(TextOutputs(deck).plainText(width: 200, withNotes: true))
      let narrow = letters(TextOutputs(deck).plainText(width: size.0, withNotes: true))
      for (letter, count) in wide { #expect(narrow[letter] ?? 0 >= count, "\(letter)") }
    }
  }

  private func letters(_ text: [UInt8]) -> [Character: Int] {
    String(decoding: text, as: UTF8.self).filter(\.isLetter).reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}

/// A deck of `decks/`.
func ownDeck(_ file: String) throws -> TerminalDeck {
  terminalDeck(try ownDeckBytes(file), name: file)
}
