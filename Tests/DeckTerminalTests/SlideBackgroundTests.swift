import DeckPasses
import Testing

@testable import DeckTerminal

/// What stands behind a slide, and drawings in two colours.
@Suite struct SlideBackgroundTests {
  private let size = TerminalSize(80, 30)

  private func frame(_ markdown: String, depth: ColorDepth = .trueColor) -> Frame {
    var capabilities = Capabilities()
    capabilities.depth = depth
    return terminalDeck(markdown).layout(slide: 0, size: size, palette: Palette(.terminal, capabilities)).frame(step: 0)
  }

  @Test(arguments: ["data-background=\"#003\"", "data-background-color=\"rgb(0, 0, 51)\""])
  func colorsFillTheWindow(attribute: String) {
    let frame = frame("<!-- .slide: \(attribute) -->\n# Title\n\n[a link](https://e.org)")
    let color = CellColor.rgb(RGB(0x000033))
    #expect(frame.cells.allSatisfy { $0.style.background == color })
    let inks = frame.cells.filter { !$0.isBlank }.map(\.style.foreground.kind)
    #expect(!inks.isEmpty)
    for ink in inks {
      guard case .rgb(let ink) = ink else {
        Issue.record("a colour that the user chose for another ground")
        continue
      }
      #expect(ink.contrast(to: RGB(0x000033)) >= 4.4)
    }
  }

  /// Nobody knows what a terminal's sixteen colours look like.
  @Test(arguments: [ColorDepth.none, .sixteen]) func fewColorsStay(depth: ColorDepth) {
    let frame = frame("<!-- .slide: data-background=\"#003\" -->\n# Title", depth: depth)
    #expect(frame.cells.allSatisfy { $0.style.background == .default })
  }

  @Test(arguments: [
    ("data-background=\"a.png\"", "[image: a.png]"), ("data-background-image=\"b.jpg\"", "[image: b.jpg]"),
    ("data-background-video=\"https://e.org/c.mp4\"", "[video: https://e.org/c.mp4]"),
  ])
  func picturesAreShownWhereThereIsNothingElse(attribute: String, wanted: String) {
    #expect(terminalDeck("<!-- .slide: \(attribute) -->\n").text(80, 12).contains(wanted))
    #expect(!terminalDeck("<!-- .slide: \(attribute) -->\n# Title").text(80, 12).contains(wanted))
  }

  /// The modules in the cells are those of the code, with a light edge around.
  @Test(arguments: [ColorDepth.none, .sixteen, .trueColor]) func qrCodesCanBeRead(depth: ColorDepth) throws {
    let code = try #require(QRCode(Array("https://example.org".utf8)))
    let frame = frame("{%qr https://example.org %}", depth: depth)
    func isDark(_ color: CellColor) -> Bool { color == .rgb(RGB(0)) || color == .indexed(0) }
    func modules(_ cell: Cell) -> (Bool, Bool) {
      if depth == .none {
        switch cell.scalar {
        case "█": return (false, false)
        case "▀": return (false, true)
        case "▄": return (true, false)
        default: return (true, true)
        }
      }
      let below = isDark(cell.style.background)
      return (cell.isBlank ? below : isDark(cell.style.foreground), below)
    }
    let width = code.size + 4
    let left = (size.columns - width) / 2
    let isLight = { (row: Int) in
      (left..<left + width).allSatisfy { column in
        let cell = frame[row, column]
        return (depth == .none || cell.style.background != .default) && modules(cell) == (false, false)
      }
    }
    let top = try #require((0..<frame.height).first(where: isLight)) + 1
    for y in 0..<code.size {
      for x in 0..<code.size {
        let pair = modules(frame[top + y / 2, left + 2 + x])
        #expect((y % 2 == 0 ? pair.0 : pair.1) == code[x, y], "\(x), \(y)")
      }
    }
    #expect(frame.row(top + (code.size + 1) / 2 + 2).contains { $0.scalar == "h" })
  }
}
