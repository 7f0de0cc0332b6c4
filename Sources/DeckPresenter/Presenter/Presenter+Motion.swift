import DeckTerminal

extension Presenter {
  // MARK: Motions

  mutating func move(_ command: Command, times: Int) {
    for _ in 0..<times {
      let old = (place, pan)
      switch command {
      case .next: stepForward()
      case .previous: stepBack()
      case .nextSlide: enter(place.slide + 1, atEnd: false)
      case .previousSlide: enter(place.slide - 1, atEnd: true, scrolled: false)
      case .down: scroll(by: 1, else: { $0.moveDown() })
      case .up: scroll(by: -1, else: { $0.moveUp() })
      case .halfPageDown: scroll(by: max(layout.viewHeight / 2, 1), else: { _ in })
      case .halfPageUp: scroll(by: -max(layout.viewHeight / 2, 1), else: { _ in })
      case .rowDown: scroll(by: 1, else: { _ in })
      case .rowUp: scroll(by: -1, else: { _ in })
      case .panRight: pan(by: 8)
      case .panLeft: pan(by: -8)
      default: return
      }
      if old == (place, pan) { return }
    }
  }

  /// The next fragment, then the rest of a slide that is longer than the window, then the next slide.
  private mutating func stepForward() {
    let layout = layout
    let shown = layout.scroll(showing: place.step, from: place.scroll)
    if place.step < layout.steps {
      // What is between here and the fragment is not passed over.
      let target = layout.scroll(showing: place.step + 1, from: place.scroll)
      if isPaged, target > place.scroll + page(of: layout), shown >= place.scroll {
        place.scroll += page(of: layout)
        return
      }
      return showStep(place.step + 1)
    }
    if isPaged, place.scroll < layout.maxScroll {
      place.scroll = min(place.scroll + page(of: layout), layout.maxScroll)
      return
    }
    enter(place.slide + 1, atEnd: false)
  }

  private mutating func stepBack() {
    let layout = layout
    if isPaged, place.step == layout.steps, place.scroll > 0 {
      let floor = place.step > 0 ? min(layout.scroll(showing: place.step, from: 0), place.scroll) : 0
      if place.scroll > floor {
        place.scroll = max(place.scroll - page(of: layout), floor)
        return
      }
    }
    if place.step > 0 { return showStep(place.step - 1) }
    if isPaged, place.scroll > 0 {
      place.scroll = max(place.scroll - page(of: layout), 0)
      return
    }
    enter(place.slide - 1, atEnd: true)
  }

  /// Two rows stay, so that eyes find their place.
  private func page(of layout: SlideLayout) -> Int { max(layout.viewHeight - 2, 1) }

  mutating func showStep(_ step: Int) {
    place.step = min(max(step, 0), layout.steps)
    place.scroll = layout.scroll(showing: place.step, from: place.scroll)
  }

  private mutating func scroll(by rows: Int, else other: (inout Self) -> Void) {
    guard !layout.isTooSmall else { return }
    let scroll = min(max(place.scroll + rows, 0), layout.maxScroll)
    if scroll == place.scroll { other(&self) } else { place.scroll = scroll }
  }

  private mutating func moveDown() { enter(place.slide + 1, atEnd: false) }

  private mutating func moveUp() {
    guard place.slide > 0 else { return }
    enter(place.slide - 1, atEnd: true)
  }

  /// The first `>` ends the wrapping of code, because wrapped lines have nothing at their right.
  private mutating func pan(by columns: Int) {
    if columns > 0, stage.options.wrapsCode { change { $0.setWrapsCode(false) } }
    pan = min(max(pan + columns, 0), layout.maxPan)
    if pan == 0, columns < 0 { change { $0.setWrapsCode(true) } }
  }

  // MARK: Slides

  /// Goes to a neighbour. Going back shows it as it was left: all of its fragments, its end.
  private mutating func enter(_ slide: Int, atEnd: Bool, scrolled: Bool = true) {
    guard slide >= 0, slide <= stage.lastSlide else { return }
    pan = 0
    place = Place(slide: slide)
    if atEnd {
      place.step = layout.steps
      if scrolled, isPaged { place.scroll = layout.maxScroll }
    }
  }

  /// Goes anywhere and remembers where we were; places outside the deck are its ends.
  package mutating func jump(to slide: Int) { go(to: Place(slide: slide)) }

  /// Goes to the slide that the footer calls `number`.
  mutating func jump(toNumber number: Int) {
    jump(to: stage.deck.slide(numbered: number) ?? (number < 1 ? 0 : stage.lastSlide))
  }

  mutating func go(to target: Place) {
    let old = place
    pan = 0
    place = Place(slide: min(max(target.slide, 0), stage.lastSlide))
    place.step = min(max(target.step, 0), layout.steps)
    place.scroll = min(max(target.scroll, 0), layout.maxScroll)
    if old != place { before = old }
  }

  /// Goes to a place that somebody else chose, such as a follower's leader, and remembers nothing.
  package mutating func follow(_ target: Place) {
    let kept = before
    go(to: target)
    before = kept
  }

  // MARK: Search

  mutating func find(_ words: String) {
    let slides = stage.deck.search(words)
    guard !slides.isEmpty, !words.isEmpty else {
      search = nil
      message = Message("nothing found for \(words)", isProblem: true)
      return
    }
    search = Search(words: words, slides: slides)
    if let slide = slides.first(where: { $0 >= place.slide }) ?? slides.first { showMatch(slide) }
  }

  mutating func moveToMatch(forward: Bool, times: Int) {
    guard let search else { return message = Message("nothing is searched for") }
    for _ in 0..<times {
      let next =
        forward
        ? search.slides.first { $0 > place.slide } ?? search.slides.first
        : search.slides.last { $0 < place.slide } ?? search.slides.last
      if let next { showMatch(next) }
    }
  }

  /// A match is seen: with the fragments that hold it, and scrolled to.
  private mutating func showMatch(_ slide: Int) {
    if slide != place.slide { jump(to: slide) }
    showStep(layout.steps)
    guard let words = search?.words, let match = layout.matches(of: words).first else { return }
    if match.row < place.scroll || match.row >= place.scroll + layout.viewHeight {
      place.scroll = min(max(match.row - 2, 0), layout.maxScroll)
    }
  }

  // MARK: Names of places

  /// Like ``slide(named:)``, with a step behind `@`: `3@1`.
  package func place(named text: String) -> Place? {
    if let at = text.lastIndex(of: "@"), let step = Int(sane: text[text.index(after: at)...]),
      let slide = slide(named: String(text[..<at]))
    {
      return Place(slide: slide, step: step)
    }
    return slide(named: text).map { Place(slide: $0) }
  }

  /// The slide that `text` names: `3`, as the footer counts; `3/2` or `3.2`, column and row, as in the page's address;
  /// `#id`, `last`, or words of a title.
  package func slide(named text: String) -> Int? {
    let deck = stage.deck
    if text == "last" { return stage.lastSlide }
    if text.hasPrefix("#") {
      let id = text.dropFirst().drop { $0 == "/" }
      if let slide = (0..<deck.count).first(where: { deck.id(of: $0).map { $0 == id } ?? false }) { return slide }
    }
    let numbers = text.drop { $0 == "#" || $0 == "/" }.split(maxSplits: 1) { $0 == "." || $0 == "/" }.map {
      Int(sane: $0)
    }
    if numbers.count == 1, let number = numbers[0] { return deck.slide(numbered: number) }
    if numbers.count == 2, let h = numbers[0], let v = numbers[1] {
      return (0..<deck.count).first { deck.place(of: $0) == (h - 1, v - 1) }
    }
    let words = text.lowercased()
    return (0..<deck.count).first { deck.title(of: $0).lowercased().contains(words) }
      ?? (0..<deck.count).first { deck.id(of: $0) == text }
  }
}
