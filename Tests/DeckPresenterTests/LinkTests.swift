import DeckTerminal
import Testing

@testable import DeckPresenter

/// Links that lead to slides, and those that only have an address.
@Suite struct LinkTests {
  private static let deck = """
    [TOC]

    [out](https://example.org/a) and [by id](#there)

    ---

    # One

    ----

    ## Below {#below}

    ---

    <!-- .slide: id="there" -->
    # Two
    """

  private func presenter(_ text: String = deck) -> Presenter {
    Presenter(
      Stage(
        DeckFile("deck.md").load(Array(text.utf8)).deck, size: TerminalSize(60, 20), palette: Palette(.mono)))
  }

  private func press(_ keys: String..., in presenter: inout Presenter) {
    for name in keys {
      if let key = Key(name) { _ = presenter.press(key, at: 0) }
    }
  }

  /// The contents' three links come first.
  @Test(arguments: [("1", 1), ("2", 2), ("3", 3), ("5", 3)]) func linksLeadToSlides(number: String, slide: Int) {
    var presenter = presenter()
    press("f", number, "Enter", in: &presenter)
    #expect(presenter.place.slide == slide)
    press("'", in: &presenter)
    #expect(presenter.place.slide == 0)
  }

  @Test func otherAddressesAreShown() {
    var presenter = presenter()
    press("4", "f", in: &presenter)
    #expect(presenter.place.slide == 0)
    #expect(presenter.message?.text == "https://example.org/a")
  }

  @Test func whatLeadsNowhereIsSaid() {
    var presenter = presenter("[x](#nowhere)\n\n---\n\nend")
    press("f", in: &presenter)
    #expect(presenter.place.slide == 0)
    #expect(presenter.message?.isProblem == true)
  }

  /// Only while a number is asked for.
  @Test func numbersStandOnTheLinks() {
    var presenter = presenter()
    func numbers() -> String {
      let frame = presenter.frame(at: 0)
      let seen = frame.cells.filter { $0.style.attributes.contains(.reverse) }.compactMap(\.scalar).filter { $0 != " " }
      return String(String.UnicodeScalarView(seen))
    }
    #expect(numbers().isEmpty)
    press("f", in: &presenter)
    #expect(numbers().hasPrefix("12345"))
    press("Esc", in: &presenter)
    #expect(numbers().isEmpty)
  }

  @Test func clicksFollowThem() throws {
    var presenter = presenter()
    press("m", in: &presenter)
    let frame = presenter.frame(at: 0)
    let place = try #require(
      (0..<frame.height * frame.width).first { frame.cells[$0].style.link == 3 })
    _ = presenter.use(Mouse(.press, row: place / frame.width, column: place % frame.width), at: 0)
    #expect(presenter.place.slide == 3)
  }

  /// A place in the deck is no address that a terminal is told of.
  @Test func placesInTheDeckAreNotWritten() {
    var capabilities = Capabilities()
    capabilities.hasHyperlinks = true
    var options = LayoutOptions()
    options.capabilities = capabilities
    let stage = Stage(
      DeckFile("deck.md").load(Array(Self.deck.utf8)).deck, size: TerminalSize(60, 20),
      palette: Palette(.mono, capabilities), options: options)
    var presenter = Presenter(stage)
    var writer = FrameWriter()
    let bytes = String(decoding: writer.write(presenter.frame(at: 0)), as: UTF8.self)
    #expect(bytes.contains(";https://example.org/a\u{1B}\\") || bytes.contains(";https://example.org/a\u{7}"))
    #expect(!bytes.contains("#/") && !bytes.contains("#there"))
  }

  /// Slides without a title are listed by their first words.
  @Test func listsNameEverySlide() {
    var presenter = presenter("# A\n\n---\n\nonly *some* words")
    press("o", in: &presenter)
    guard case .overview(let overview) = presenter.overlay else {
      Issue.record("no list")
      return
    }
    #expect(overview.entries.map(\.title) == ["A", "only some words"])
  }
}
