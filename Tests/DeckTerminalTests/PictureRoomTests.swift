import DeckModel
import Testing

@testable import DeckTerminal

/// Pictures are made smaller so that a slide is seen at once, as long as they can be seen well.
@Suite struct PictureRoomTests {
  private static let captioned = "## Head\n\n![](a.png)\n\nCaption\n"
  private static let beside = """
    ## Head

    <div style="display:flex">

    ![](a.png)

    ![](b.png)

    </div>

    Caption
    """

  private func options(_ width: Int, _ height: Int) -> LayoutOptions {
    var options = LayoutOptions()
    options.capabilities.hasImages = true
    options.imageSize = { _ in PixelSize(width, height) }
    return options
  }

  private func layout(_ text: String, _ columns: Int, _ rows: Int, _ options: LayoutOptions) -> SlideLayout {
    terminalDeck(text).layout(
      slide: 0, size: TerminalSize(columns, rows), palette: Palette(.mono), options: options)
  }

  @Test(arguments: [captioned, beside], [(80, 24), (72, 14), (120, 40), (100, 20)])
  func fitBesideTheirText(text: String, size: (Int, Int)) {
    let layout = layout(text, size.0, size.1, options(1000, 1000))
    #expect(!layout.overflows)
    let images = layout.frame(step: 0).images
    #expect(images.count == (text == Self.beside ? 2 : 1))
    #expect(images.allSatisfy { $0.height >= 6 && $0.visibleRows.count == $0.height })
    // The shape is kept: a cell is twice as high as wide.
    #expect(images.allSatisfy { abs($0.width - 2 * $0.height) <= 2 })
  }

  /// Below six rows the slide scrolls instead, and the picture has what it had.
  @Test func scrollsWherePicturesWouldBeTooSmall() {
    let lines = (1...14).map { "line \($0)\n" }.joined(separator: "\n")
    let layout = layout("![](a.png)\n\n" + lines, 80, 24, options(960, 960))
    #expect(layout.overflows)
    #expect(layout.rows[0].pictures.map(\.height) == [layout.viewHeight])
  }

  @Test func checksCountTheirRows() {
    func findings(_ text: String, _ options: LayoutOptions) -> Int {
      TextOutputs(terminalDeck(text)).check([TerminalSize(80, 24)], options: options).count
    }
    let text = "![](a.png =480x240)\n\n" + (1...9).map { "line \($0)\n" }.joined(separator: "\n")
    var known = LayoutOptions()
    known.imageSize = { _ in PixelSize(10, 10) }
    #expect(findings(text, known) == 1)
    #expect(findings(text, LayoutOptions()) == 0)
    #expect(findings(Self.captioned, options(1000, 1000)) == 0)
  }
}
