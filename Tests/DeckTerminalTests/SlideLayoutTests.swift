import Testing

@testable import DeckTerminal

@Suite struct SlideLayoutTests {
  private let size = TerminalSize(40, 12)

  @Test func fragmentsKeepTheirPlaceAndAppearInOrder() {
    let deck = terminalDeck("- a <!-- .element: class=\"fragment\" -->\n- b <!-- .element: class=\"fragment\" -->\n- c")
    #expect(deck.steps(of: 0) == 2)
    let layout = deck.layout(slide: 0, size: size, palette: Palette(.mono))
    #expect((0...2).map { shown(layout.frame(step: $0)) } == ["•c", "•a•c", "•a•b•c"])
    #expect(layout.frame(step: 0).newContent == nil)
    let top = layout.topRow
    #expect(layout.frame(step: 1).newContent == GridPoint(row: top, column: 18))
    #expect(layout.frame(step: 2).newContent == GridPoint(row: top + 1, column: 18))
  }

  /// Effects by what is seen before, in and after their step.
  @Test(arguments: [
    ("", "|x|x"), ("fade-out", "x||"), ("current-visible", "|x|"), ("fade-in-then-out", "|x|"),
    ("semi-fade-out", "x|x dim|x dim"), ("fade-in-then-semi-out", "|x|x dim"), ("strike", "x|x strike|x strike"),
    ("highlight-current-red", "x|x bold|x"), ("highlight-blue", "x|x bold|x bold"),
  ])
  func effects(name: String, wanted: String) {
    let deck = terminalDeck(
      "<p class=\"fragment \(name)\" data-fragment-index=\"0\">x</p>\n<p class=\"fragment\" data-fragment-index=\"1\">y</p>"
    )
    let layout = deck.layout(slide: 0, size: size, palette: Palette(.mono))
    let seen = (0...2).map { step -> String in
      let frame = layout.frame(step: step)
      guard let cell = frame.cells.first(where: { $0.scalar == "x" }) else { return "" }
      let names: [(TextAttributes, String)] = [(.dim, " dim"), (.strike, " strike"), (.bold, " bold")]
      return "x" + (names.first { cell.style.attributes.contains($0.0) }?.1 ?? "")
    }
    #expect(seen.joined(separator: "|") == wanted)
  }

  @Test(arguments: ["[1|2-3|]", "{1|2-3|all}"]) func codeIsLitStepByStep(steps: String) {
    let deck = terminalDeck("```js \(steps)\na\nb\nc\n```")
    #expect(deck.steps(of: 0) == 2)
    let layout = deck.layout(slide: 0, size: size, palette: Palette(.mono))
    let lit = (0...2).map { step -> String in
      let frame = layout.frame(step: step)
      return String(
        String.UnicodeScalarView(
          frame.cells.compactMap { $0.style.attributes.contains(.dim) || $0.isBlank ? nil : $0.scalar }))
    }
    #expect(lit == [">a", ">b>c", "abc"])
  }

  @Test func longSlidesScrollToTheirEnd() {
    let deck = terminalDeck((1...30).map { "row \($0)" }.joined(separator: "\n"))
    let layout = deck.layout(slide: 0, size: size, palette: Palette(.mono))
    #expect(layout.overflows)
    #expect(layout.viewHeight == 11)
    #expect(layout.maxScroll == 19)
    #expect(shown(layout.frame(step: 0)).contains("▼63%"))
    #expect(shown(layout.frame(step: 0, scroll: 1000)).hasSuffix("row30▲end"))
  }

  @Test func contentsTooLongForTheirBudgetSayHowManyAreLeft() throws {
    let count = 20_000
    let deck = terminalDeck("[TOC]\n\n[TOC]\n\n" + (1...count).map { "# \($0)\n" }.joined())
    let layout = deck.layout(slide: 0, size: size, palette: Palette(.mono))
    let lines = layout.rows.map { row in
      String(String(String.UnicodeScalarView(row.cells.compactMap(\.scalar))).drop { $0 == " " || $0 == "•" })
    }
    let listed = try #require(lines.firstIndex { $0.hasPrefix("…") })
    #expect(listed > 10_000)
    #expect(lines[listed] == "… and \(count - listed) more")
    #expect(lines[(listed + 1)...].first { $0.hasPrefix("…") } == "… and \(count) more")
  }

  @Test func wideCodePans() {
    let deck = terminalDeck("```\n" + String(repeating: "0123456789", count: 6) + "\nshort\n```")
    var options = LayoutOptions()
    options.wrapsCode = false
    let layout = deck.layout(slide: 0, size: size, palette: Palette(.mono), options: options)
    #expect(layout.maxPan == 22)
    #expect(shown(layout.frame(step: 0, pan: 22)).hasPrefix("23456789"))
    #expect(deck.layout(slide: 0, size: size, palette: Palette(.mono)).maxPan == 0)
  }

  @Test(arguments: [(40, 12, ["Large words here"]), (24, 12, ["Large words", "here"]), (40, 5, ["Large words here"])])
  func largeHeadingsTakeTwoRows(columns: Int, rows: Int, wanted: [String]) {
    let deck = terminalDeck("# Large words here\n\ntext\n\nmore\n\nmore")
    var options = LayoutOptions()
    options.capabilities.hasTextSizing = true
    let layout = deck.layout(slide: 0, size: TerminalSize(columns, rows), palette: Palette(.mono), options: options)
    let frame = layout.frame(step: 0)
    #expect(frame.largeTexts.map { String(decoding: $0.text, as: UTF8.self) } == wanted)
    #expect(layout.contentHeight == 2 * wanted.count + 7)
    for text in frame.largeTexts {
      #expect(text.column == (columns - 2 * text.text.count) / 2)
      for row in text.rows { #expect(frame.row(row).allSatisfy { $0.isBlank }) }
    }
    // What is under it, and a part of it that is out of the window.
    #expect(frame.row(layout.topRow + 2 * wanted.count).contains { $0.scalar == "═" })
    #expect(layout.frame(step: 0, scroll: 1).largeTexts.count == (layout.overflows ? 0 : wanted.count))
  }

  @Test func picturesAreSharesOfThePage() {
    let deck = terminalDeck("![alt](a.png)\n\n![alt](b.png =480x)")
    var options = LayoutOptions()
    options.capabilities.hasImages = true
    options.imageSize = { $0 == "a.png" ? PixelSize(9600, 100) : PixelSize(100, 100) }
    let layout = deck.layout(slide: 0, size: TerminalSize(96, 60), palette: Palette(.mono), options: options)
    let images = layout.frame(step: 0).images
    #expect(images.map(\.width) == [88, 48])
    #expect(images.map(\.height) == [1, 24])
    #expect(layout.images.map(\.address) == ["a.png", "b.png"])
    options.imageSize = nil
    #expect(deck.text(options: options).contains("[image: alt]"))
  }

  @Test func picturesNeverLeaveTheFrame() {
    let deck = terminalDeck("![](a.png)")
    var options = LayoutOptions()
    options.capabilities.hasImages = true
    options.imageSize = { _ in PixelSize(100, 100_000) }
    let frame = deck.layout(slide: 0, size: size, palette: Palette(.mono), options: options).frame(step: 0)
    #expect(frame.images.map(\.height) == [11])
  }

  @Test func linksAreJudged() {
    let deck = terminalDeck(
      "[a](https://e.org/é?x=\"y\") [b](javascript:x) [c](mailto:x@y.z) [d](ftp://e.org) [e](https://\(String(repeating: "a", count: 3000)))"
    )
    let layout = deck.layout(slide: 0, size: size, palette: Palette(.mono))
    #expect(layout.links.map(\.address) == ["https://e.org/%C3%A9?x=%22y%22", "mailto:x@y.z"])
  }

  @Test func textIsFoundInTheLayout() {
    let deck = terminalDeck("Eins zwei **DREI**\n\n---\n\n漢字 drei")
    #expect(deck.search("drei") == [0, 1])
    #expect(deck.search("zwei drei") == [0])
    let layout = deck.layout(slide: 1, size: size, palette: Palette(.mono))
    #expect(layout.matches(of: "Drei").map(\.columns.count) == [4])
  }

  @Test func smallWindowsSaySo() {
    let frame = terminalDeck("text").layout(slide: 0, size: TerminalSize(19, 4), palette: Palette(.mono)).frame(step: 0)
    #expect(shown(frame) == "windowtoosmall")
    #expect(frame.cells.count == 76)
  }

  @Test func slidesThatDoNotFitAreFound() {
    let deck = terminalDeck(
      "# a\n\n---\n\n" + (1...30).map { "- \($0)" }.joined(separator: "\n") + "\n\n---\n\n```\n"
        + String(repeating: "x", count: 90) + "\n```")
    let found = TextOutputs(deck).check([TerminalSize(80, 24), TerminalSize(200, 50)])
    #expect(
      found.map(\.message) == [
        "Slide 2 is 30 rows high, and 23 fit into 80x24", "Slide 3 has lines 16 columns wider than fit into 80x24",
      ])
    #expect(deck.source.location(of: found[0].range.lowerBound).line == 28)
  }

  private func shown(_ frame: Frame) -> String {
    var bytes: [UInt8] = []
    for cell in frame.cells where !cell.isBlank { frame.clusters.append(cell, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
