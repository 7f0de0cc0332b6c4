import DeckModel
import DeckPasses
import Synchronization

/// The slides of a deck too large to be read before its first one is shown: they are read when somebody looks at them,
/// with their neighbours, and only the last few stay.
final class SlideShelf: Sendable {
  /// Slides by their places in the deck's text, from 0, as they are within the whole deck; their tables of contents
  /// list the headings.
  typealias Read = @Sendable (Range<Int>, DeckHeadings) -> Diagnosed<ResolvedDeck>

  private struct State {
    /// The newest last.
    var batches: [(slides: Range<Int>, deck: Deck)] = []
    var facts: [Int: TerminalDeck.Facts] = [:]
    /// The slides with tables of contents, once all headings are known.
    var contents: [Int: Deck]?
  }

  private let read: Read
  /// The slides that may hold a table of contents.
  let contents: [Int]
  /// The first slide of each batch, and the number of slides.
  private let starts: [Int]
  private let state = Mutex(State())
  private static let limit = 8
  /// Bytes of the source that are read at a time: enough for a screen of overview, little enough for a key press.
  private static let batch = 16_384

  /// - Parameters:
  ///   - ranges: what each slide comes from.
  ///   - contents: the slides that may hold a table of contents.
  init(_ ranges: [SourceRange], contents: [Int], read: @escaping Read) {
    self.read = read
    self.contents = contents
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
    if !contents.isEmpty, let deck = state.withLock({ $0.contents?[index] }) { return (deck.slides[0], deck.text) }
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

  /// Whether the tables of contents are filled.
  var hasContents: Bool { contents.isEmpty || state.withLock { $0.contents != nil } }

  /// Reads all slides once, for their facts and headings, and keeps none but those with tables of contents; what was
  /// found in reading.
  ///
  /// - Parameter list: adds a slide's headings to those before.
  func readAll(
    of make: (Slide, TextPool) -> TerminalDeck.Facts, list: (Int, Slide, TextPool, inout DeckHeadings) -> Void
  ) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var headings = DeckHeadings()
    for (start, end) in zip(starts, starts.dropFirst()) {
      let found = read(start..<end, DeckHeadings())
      diagnostics += found.diagnostics
      let deck = found.value.deck
      let facts = deck.slides.map { make($0, deck.text) }
      if !contents.isEmpty {
        for (offset, slide) in deck.slides.enumerated() { list(start + offset, slide, deck.text, &headings) }
      }
      state.withLock { state in
        for (offset, facts) in facts.enumerated() { state.facts[start + offset] = facts }
      }
    }
    if !contents.isEmpty {
      var filled: [Int: Deck] = [:]
      for index in contents {
        let found = read(index..<index + 1, headings).value
        headings = found.options.headings ?? headings
        filled[index] = found.deck
      }
      state.withLock { $0.contents = filled }
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
    let batch = (slides: slides, deck: read(slides, DeckHeadings()).value.deck)
    state.withLock { state in
      if state.batches.count >= Self.limit { state.batches.removeFirst() }
      state.batches.append(batch)
    }
    return batch
  }
}
