import DeckModel
import DeckPasses
import DeckReader
import DeckTerminal
import Testing

@testable import DeckPresenter

@Suite struct PresenterTests {
  private static let deck = """
    # One

    ---

    ## Two

    - a <!-- .element: class="fragment" -->
    - b <!-- .element: class="fragment" -->

    ---

    ## Three

    ----

    ## Below

    ---

    ## Long

    \((1...60).map { "Line \($0)." }.joined(separator: "\n\n"))

    ---

    ## End
    """

  private func load(_ text: String) -> DeckFile.Loaded { DeckFile("deck.md").load(Array(text.utf8)) }

  private func presenter(_ text: String = deck, _ columns: Int = 80, _ rows: Int = 24) -> Presenter {
    Presenter(Stage(load(text).deck, size: TerminalSize(columns, rows), palette: Palette(.mono)))
  }

  private func press(_ keys: String..., in presenter: inout Presenter) {
    for name in keys {
      if let key = Key(name) { _ = presenter.press(key, at: 0) }
    }
  }

  @Test(arguments: [20, 40, 60, 80, 120]) func listsLoseNothing(columns: Int) {
    var presenter = presenter(Self.deck, columns, 12)
    press("?", in: &presenter)
    let help = presenter.readingRows
    #expect(help.allSatisfy { DeckTerminal.columns(of: $0) <= columns - 2 })
    for row in KeyTable().rows {
      // Its lines, which stand together.
      guard let key = row.keys.first?.name, let start = help.firstIndex(where: { $0.hasPrefix(key) }) else { continue }
      let words = help[start..<min(start + 12, help.count)].flatMap { $0.split(separator: " ").map(String.init) }
      for word in row.text.split(separator: " ") { #expect(words.contains(String(word)), "\(row.command)") }
    }
    let address = "https://example.org/" + String(repeating: "long", count: 40)
    presenter.warnings = ["deck.md:1: 漢字漢字漢字漢字漢字漢字漢字漢字漢字 \(address) is odd"]
    press("Esc", "!", in: &presenter)
    let warnings = presenter.readingRows
    #expect(warnings.allSatisfy { DeckTerminal.columns(of: $0) <= columns - 2 })
    #expect(warnings.joined().filter { $0 != " " } == presenter.warnings[0].filter { $0 != " " })
  }

  /// Going forward to the end passes every step and every row, and going back passes the same places.
  @Test(arguments: [(80, 24), (40, 12), (120, 40)]) func backIsTheWayHere(_ columns: Int, _ rows: Int) {
    var presenter = presenter(Self.deck, columns, rows)
    var places = [presenter.place]
    for _ in 0..<200 {
      press("Space", in: &presenter)
      if places.last == presenter.place { break }
      places.append(presenter.place)
    }
    #expect(presenter.place.slide == 5)
    #expect(Set(places.map(\.slide)).count == 6)
    for expected in places.reversed().dropFirst() {
      press("Backspace", in: &presenter)
      #expect(presenter.place.slide == expected.slide)
      #expect(presenter.place.step == expected.step)
    }
    #expect(presenter.place == Place())
  }

  /// Every row of a long slide is in some window on the way.
  @Test(arguments: [12, 24, 40]) func pagingLosesNoRow(_ rows: Int) {
    var presenter = presenter(Self.deck, 80, rows)
    presenter.jump(to: 4)
    var seen: Set<Int> = []
    for _ in 0..<100 where presenter.place.slide == 4 {
      let layout = presenter.layout
      seen.formUnion(presenter.place.scroll..<min(presenter.place.scroll + layout.viewHeight, layout.rows.count))
      press("Space", in: &presenter)
    }
    presenter.jump(to: 4)
    #expect(seen == Set(0..<presenter.layout.rows.count))
  }

  @Test func countsGoBeforeMotions() {
    var presenter = presenter()
    press("3", "N", in: &presenter)
    #expect(presenter.place.slide == 3)
    press("2", "G", in: &presenter)
    #expect(presenter.place.slide == 1)
    press("5", "Enter", in: &presenter)
    #expect(presenter.place.slide == 4)
    press("'", in: &presenter)
    #expect(presenter.place.slide == 1)
    press("9", "9", "9", "9", "9", "9", "9", "9", "9", "9", "9", "G", in: &presenter)
    #expect(presenter.place.slide == 5)
  }

  @Test(
    arguments: [
      ("3", 2), ("3.2", 3), ("3/2", 3), ("#/3/2", 3), ("last", 5), ("below", 3), ("LONG", 4), ("9", nil), ("0", nil),
      ("-1", nil), ("", nil), ("#x", nil), ("3.9", nil), ("nothing", nil),
    ] as [(String, Int?)])
  func names(_ name: String, _ slide: Int?) {
    #expect(presenter().slide(named: name) == (name.isEmpty ? 0 : slide))
  }

  /// Another window and back is as if nothing had been.
  @Test func sizesKeepThePlace() {
    var presenter = presenter()
    presenter.jump(to: 4)
    for _ in 0..<25 { press("J", in: &presenter) }
    let place = presenter.place
    let source = presenter.layout.rows[place.scroll].source
    for (columns, rows) in [(40, 10), (20, 5), (200, 30), (80, 24)] {
      presenter.resize(TerminalSize(columns, rows))
      #expect(presenter.place.slide == 4)
      let row = min(presenter.place.scroll, presenter.layout.rows.count - 1)
      #expect(abs(presenter.layout.rows[row].source - source) < 40)
    }
    #expect(abs(presenter.place.scroll - place.scroll) <= 2)
  }

  @Test func reloadFindsTheSlideAgain() {
    var presenter = presenter()
    presenter.jump(to: 4)
    press("J", "J", in: &presenter)
    let scroll = presenter.place.scroll
    presenter.replace(load("# New\n\n---\n\n" + Self.deck).deck, autoSlide: 0)
    #expect(presenter.place == Place(slide: 5, step: 0, scroll: scroll))
    presenter.replace(load("# Only").deck, autoSlide: 0)
    #expect(presenter.place.slide == 0)
    presenter.replace(load("").deck, autoSlide: 0)
    _ = presenter.frame(at: 0)
  }

  @Test func theTimerRunsFromTheFirstKey() {
    var presenter = presenter()
    _ = presenter.press(.typed("N"), at: 1000)
    _ = presenter.press(.typed("t"), at: 3000)
    #expect(presenter.stopwatch.elapsed(at: 4000) == 3000)
    _ = presenter.press(.typed("t"), at: 5000)
    #expect(presenter.stopwatch.elapsed(at: 9000) == 4000)
    _ = presenter.press(.typed("T"), at: 9000)
    #expect(presenter.stopwatch.elapsed(at: 9999) == 0)
  }

  /// Any keys at all, in any window: no trap, the place stays in the deck, and every frame has the window's size.
  @Test func anyKeys() {
    let keys = KeyTable().rows.flatMap(\.keys) + "0123456789zxä".unicodeScalars.map(Key.typed)
    let sizes = [(80, 24), (20, 5), (3, 2), (41, 9), (1, 1), (200, 60)]
    for (number, text) in [Self.deck, "", "\n\n---\n\n---\n", "# a"].enumerated() {
      var presenter = presenter(text)
      var state = UInt64(number + 1)
      for turn in 0..<1500 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        _ = presenter.press(keys[Int(state >> 33) % keys.count], at: turn * 100)
        if turn % 20 == 0 {
          let size = sizes[Int(state >> 40) % sizes.count]
          presenter.resize(TerminalSize(size.0, size.1))
        }
        let count = presenter.stage.deck.count
        #expect(presenter.place.slide >= 0 && presenter.place.slide < max(count, 1))
        if turn % 7 == 0 {
          let frame = presenter.frame(at: turn * 100)
          #expect(frame.cells.count == presenter.window.columns * presenter.window.rows)
        }
      }
    }
  }

  /// Law (`terminal-presenter` section 7): a window that had other sizes shows what one that never had shows.
  @Test(arguments: [(120, 40), (40, 12), (20, 5), (12, 3)], [(80, 24), (33, 9)])
  func sizesLeaveNoTrace(_ before: (Int, Int), _ now: (Int, Int)) {
    for slide in 0..<6 {
      var (one, two) = (presenter(Self.deck, 80, 24), presenter(Self.deck, now.0, now.1))
      for size in [before, now] {
        one.jump(to: slide)
        _ = one.frame(at: 0)
        one.resize(TerminalSize(size.0, size.1))
      }
      two.jump(to: slide)
      let (frame, wanted) = (one.frame(at: 0), two.frame(at: 0))
      #expect((frame.width, frame.height) == (wanted.width, wanted.height))
      for row in 0..<wanted.height {
        let isSame = (0..<wanted.width).allSatisfy { frame.shows(wanted, row: row, column: $0) }
        #expect(isSame, "\(slide) \(row)")
      }
    }
  }

  @Test(arguments: [
    Message.command(.next), .slide(12), .state(Message.State()),
  ])
  func messagesReadBack(_ message: Message) {
    #expect(Message(line: message.line.dropLast()) == message)
  }

  /// A follower moves the presentation; it does not end it or reach its clipboard.
  @Test func followersMayNotAskForEverything() {
    for command in Command.allCases where !command.isForFollowers {
      #expect(Message(line: Message.command(command).line.dropLast()) == nil)
    }
    #expect(!Command.quit.isForFollowers && !Command.copyCode.isForFollowers && !Command.mouse.isForFollowers)
  }
}
