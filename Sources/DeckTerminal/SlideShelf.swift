import DeckModel
import DeckPasses
import Synchronization

/// The slides of a deck too large to be read before its first one is shown: they are read when somebody looks at them,
/// with their neighbours, and only the last few stay.
final class SlideShelf: Sendable {
  /// Slides by their places in the deck's text, from 0, as they are within the whole deck.
  typealias Read = @Sendable (Range<Int>) -> Diagnosed<ResolvedDeck>

  private struct State {
    /// The newest last.
    var batches: [(slides: Range<Int>, deck: Deck)] = []
    var facts: [Int: TerminalDeck.Facts] = [:]
  }

  private let read: Read
  /// The first slide of each batch, and the number of slides.
  private let starts: [Int]
  private let state = Mutex(State())
  private static let limit = 8
  /// Bytes of the source that are read at a time: enough for a screen of overview, little enough for a key press.
  private static let batch = 16_384

  /// - Parameter ranges: what each slide comes from.
  init(_ ranges: [SourceRange], read: @escaping Read) {
    self.read = read
    var starts = [0]
    var start = ranges.first?.lowerBound ?? 0
    for (index, range) in ranges.enumerated() where index > 0 && range.upperBound - start > Self.batch {
      starts.append(index)
      start = range.lowerBound
    }
    self.starts = starts + [ranges.count]
  }

  /// A slide and the text it points into. - Complexity: linear in the slide's batch when it is not there.
  func slide(_ index: Int) -> (slide: Slide, text: TextPool) {
    let batch = batch(of: index)
    return (batch.deck.slides[index - batch.slides.lowerBound], batch.deck.text)
  }

  func facts(_ index: Int, of make: (Slide, TextPool) -> TerminalDeck.Facts) -> TerminalDeck.Facts {
    if let known = state.withLock({ $0.facts[index] }) { return known }
    let (slide, text) = slide(index)
    let facts = make(slide, text)
    state.withLock { $0.facts[index] = facts }
    return facts
  }

  /// Reads all slides once, for their facts, and keeps none of them; what was found in reading.
  func readAll(of make: (Slide, TextPool) -> TerminalDeck.Facts) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for (start, end) in zip(starts, starts.dropFirst()) {
      let found = read(start..<end)
      diagnostics += found.diagnostics
      let facts = found.value.deck.slides.map { make($0, found.value.deck.text) }
      state.withLock { state in
        for (offset, facts) in facts.enumerated() { state.facts[start + offset] = facts }
      }
    }
    return diagnostics
  }

  private func batch(of index: Int) -> (slides: Range<Int>, deck: Deck) {
    let known = state.withLock { state -> (slides: Range<Int>, deck: Deck)? in
      guard let place = state.batches.lastIndex(where: { $0.slides.contains(index) }) else { return nil }
      let batch = state.batches.remove(at: place)
      state.batches.append(batch)
      return batch
    }
    if let known { return known }
    // Outside of the lock: whoever needs another batch meanwhile has it.
    let end = starts.firstIndex { $0 > index } ?? starts.count - 1
    let slides = starts[end - 1]..<starts[end]
    let batch = (slides: slides, deck: read(slides).value.deck)
    state.withLock { state in
      if state.batches.count >= Self.limit { state.batches.removeFirst() }
      state.batches.append(batch)
    }
    return batch
  }
}
