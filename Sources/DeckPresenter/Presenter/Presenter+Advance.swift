import DeckTerminal

extension Presenter {
  /// Milliseconds until the slide goes on; nil where the author gave none (`TP-55`).
  func autoSlide(of slide: Int) -> Int? {
    guard stage.deck.count > slide else { return nil }
    let own = stage.deck.attributes(of: slide)["data-autoslide"].flatMap { Int(sane: $0) }
    let time = own ?? stage.autoSlide
    return time > 0 ? max(time, 100) : nil
  }

  /// Any key begins the time anew.
  package mutating func planAdvance(at now: Int) {
    advancesAt = advances ? (autoSlide(of: place.slide) ?? 5000) + now : nil
  }

  /// What is due at `now`. Any key pauses it for the time of a slide.
  package mutating func tick(at now: Int) {
    guard let due = advancesAt, now >= due else { return }
    if place.slide == stage.lastSlide, place.step == layout.steps { advances = false } else { move(.next, times: 1) }
    planAdvance(at: now)
  }
}
