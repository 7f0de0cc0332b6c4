import DeckTerminal

/// What a presentation is shown on: a deck, a window, a look, and the layouts made so far.
package struct Stage: Sendable {
  package let deck: TerminalDeck
  package private(set) var size: TerminalSize
  package private(set) var palette: Palette
  package private(set) var options: LayoutOptions
  /// Milliseconds after which every slide goes on by itself, as the deck's options say; 0 for never.
  package var autoSlide = 0
  /// The newest last.
  private var layouts: [(slide: Int, layout: SlideLayout)] = []
  /// Layouts kept; the window shows one, and going back and forth should not make them again.
  private static let limit = 24

  package init(
    _ deck: TerminalDeck, size: TerminalSize, palette: Palette, options: LayoutOptions = LayoutOptions()
  ) {
    self.deck = deck
    self.size = size
    self.palette = palette
    self.options = options
  }

  /// The same with another deck, nothing laid out.
  package func with(_ deck: TerminalDeck) -> Stage { Stage(deck, size: size, palette: palette, options: options) }

  /// A slide as it is first seen, in a part of a window.
  package func preview(_ slide: Int, size: TerminalSize) -> SlideLayout {
    var options = options
    options.hasFooter = false
    options.isPane = true
    options.fits = true
    return deck.layout(slide: slide, size: size, palette: palette, options: options)
  }

  /// What the speaker reads after some steps of a slide, for a window of another size.
  package func notes(_ slide: Int, step: Int, size: TerminalSize) -> SlideLayout {
    var options = options
    options.hasFooter = false
    options.isPane = true
    return deck.notes(.after(steps: step), slide: slide, size: size, palette: palette, options: options)
  }

  package mutating func set(size: TerminalSize) {
    self.size = size
    layouts = []
  }

  package mutating func set(palette: Palette) {
    self.palette = palette
    layouts = []
  }

  package mutating func set(options: LayoutOptions) {
    self.options = options
    layouts = []
  }

  package mutating func setWrapsCode(_ wraps: Bool) {
    guard options.wrapsCode != wraps else { return }
    options.wrapsCode = wraps
    layouts = []
  }

  /// The layout of a slide. - Complexity: linear in the slide the first time, then constant.
  package mutating func layout(_ slide: Int) -> SlideLayout {
    if let known = layouts.last(where: { $0.slide == slide }) { return known.layout }
    let layout = deck.layout(slide: slide, size: size, palette: palette, options: options)
    if layouts.count >= Self.limit { layouts.removeFirst() }
    layouts.append((slide, layout))
    return layout
  }

  package var lastSlide: Int { max(deck.count - 1, 0) }
}
