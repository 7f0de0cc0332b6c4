import DeckTerminal

extension Presenter {
  /// Shows another version of the deck at the same place (`TP-53`): the slide with the same id, else with the same
  /// title in the same turn, else at the same place in the order; the step and the scroll as far as they are there.
  package mutating func replace(_ deck: TerminalDeck, autoSlide: Int) {
    let old = stage.deck
    func moved(_ place: Place) -> Place {
      Place(slide: deck.slide(like: place.slide, of: old), step: place.step, scroll: place.scroll)
    }
    let target = moved(place)
    let earlier = before.map(moved)
    stage = stage.with(deck)
    stage.autoSlide = autoSlide
    place = Place(slide: min(target.slide, stage.lastSlide))
    place.step = min(target.step, layout.steps)
    place.scroll = min(target.scroll, layout.maxScroll)
    pan = min(pan, layout.maxPan)
    before = earlier
    if case .overview = overlay { overlay = .none }
    if let words = search?.words {
      let slides = deck.search(words)
      search = slides.isEmpty ? nil : Search(words: words, slides: slides)
    }
  }
}

extension TerminalDeck {
  /// The slide of this deck that slide `index` of an older version became.
  fileprivate func slide(like index: Int, of old: TerminalDeck) -> Int {
    guard count > 0, index < old.count else { return 0 }
    if let id = old.id(of: index), let same = (0..<count).first(where: { self.id(of: $0) == id }) { return same }
    let title = old.title(of: index)
    if !title.isEmpty {
      let turn = (0..<index).count { old.title(of: $0) == title }
      let same = (0..<count).filter { self.title(of: $0) == title }
      if !same.isEmpty {
        // Slides of one title: those before ours may be gone.
        return same.indices.contains(turn) ? same[turn] : same.min { abs($0 - index) < abs($1 - index) } ?? index
      }
    }
    return min(index, count - 1)
  }
}
