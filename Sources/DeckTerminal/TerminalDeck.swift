import DeckModel
import DeckPasses

/// A deck as the terminal shows it: the slides that the page has, laid out one at a time.
///
/// 1. ``TerminalDeck``: which slides there are, and what they are called
/// 2. ``SlideLayout``: one slide at one size, in rows of cells
/// 3. ``Frame``: what of it the window shows at a step and a place
package struct TerminalDeck: Sendable {
  let deck: Deck
  /// The places in `deck.slides` of those that are not hidden.
  let shown: [Int]

  package init(_ resolved: ResolvedDeck) {
    deck = resolved.deck
    shown = Array(resolved.deck.slides.indices)
  }

  /// The number of slides; at least 1 in a deck with text.
  package var count: Int { shown.count }

  /// The deck's title on one line, filtered; empty for none.
  package var title: String { "" }

  /// Places in the grid, 0-based. - Parameter index: from 0
  package func place(of index: Int) -> (h: Int, v: Int) { (deck.slides[shown[index]].h, deck.slides[shown[index]].v) }

  /// As the page shows it: `3`, or `3.2` in a column of several.
  package func number(of index: Int) -> String { "\(index + 1)" }

  /// The first heading on one line, filtered; empty without one.
  package func title(of index: Int) -> String { "" }

  /// The steps of a slide after its first view, without laying it out.
  package func steps(of index: Int) -> Int { 0 }

  /// The bytes of the source that a slide comes from.
  package func range(of index: Int) -> SourceRange { deck.slides[shown[index]].range }

  /// The id that links name, from its attributes; nil for none.
  package func id(of index: Int) -> String? { deck.slides[shown[index]].attributes["id"] }

  /// The attributes of a slide, such as `data-autoslide`.
  package func attributes(of index: Int) -> [Attribute] { deck.slides[shown[index]].attributes }

  /// The slides whose text holds `words`, whatever the case, from the first to the last.
  package func search(_ words: String) -> [Int] { [] }

  /// Lays out one slide. - Complexity: linear in the slide.
  package func layout(
    slide index: Int, size: TerminalSize, palette: Palette, options: LayoutOptions = LayoutOptions()
  ) -> SlideLayout {
    SlideLayout(size: size, palette: palette, viewHeight: size.rows)
  }

  /// Lays out the notes of a slide; no rows without notes.
  package func notes(
    slide index: Int, size: TerminalSize, palette: Palette, options: LayoutOptions = LayoutOptions()
  ) -> SlideLayout {
    SlideLayout(size: size, palette: palette, viewHeight: size.rows)
  }
}
