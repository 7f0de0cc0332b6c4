import DeckModel
import DeckPasses

/// A deck as the terminal shows it: the slides that the page has, laid out one at a time.
///
/// 1. ``TerminalDeck``: which slides there are, and what they are called
/// 2. ``SlideBuilder``: one slide in styled blocks, whatever the width
/// 3. ``BlockLayout``, ``SlideLayout``: the blocks in rows of cells at a width
/// 4. ``Frame``: what of it the window shows at a step and a place
package struct TerminalDeck: Sendable {
  let deck: Deck
  private let sheet: StyleSheet
  private let slides: [Entry]

  private struct Entry {
    /// The place in `deck.slides`.
    var index: Int
    /// In the grid of those that are shown, 0-based.
    var h: Int
    var v: Int
    var isInStack: Bool
  }

  package init(_ resolved: ResolvedDeck) {
    deck = resolved.deck
    sheet = StyleSheet(deck.styles, text: deck.text)
    let options = Metadata(deck.metadata).slideOptions
    let showsHidden = options["showHiddenSlides"]?.bool ?? false
    var slides: [Entry] = []
    var column = -1
    for (index, slide) in deck.slides.enumerated() {
      guard showsHidden || slide.attributes["data-visibility"] != "hidden" else { continue }
      if let last = slides.last, slide.h == column {
        slides[slides.count - 1].isInStack = true
        slides.append(Entry(index: index, h: last.h, v: last.v + 1, isInStack: true))
      } else {
        slides.append(Entry(index: index, h: (slides.last?.h ?? -1) + 1, v: 0, isInStack: false))
      }
      column = slide.h
    }
    self.slides = slides
  }

  /// The number of slides.
  package var count: Int { slides.count }

  /// The deck's title on one line, filtered: the metadata's, else its first heading; empty for none.
  package var title: String {
    if let title = Metadata(deck.metadata).title, !title.trimmed.isEmpty { return ShownText.line(title).trimmed }
    return slides.indices.lazy.map { self.title(of: $0) }.first { !$0.isEmpty } ?? ""
  }

  /// - Parameter index: of a shown slide, from 0, here and below.
  package func slide(_ index: Int) -> Slide { deck.slides[slides[index].index] }

  /// Its place in the grid, 0-based.
  package func place(of index: Int) -> (h: Int, v: Int) { (slides[index].h, slides[index].v) }

  /// As the page shows it: `3`, or `3.2` in a column of several.
  package func number(of index: Int) -> String {
    let entry = slides[index]
    return entry.isInStack ? "\(entry.h + 1).\(entry.v + 1)" : "\(entry.h + 1)"
  }

  /// The slide's place for footers: `3.2 / 12`.
  package func footer(of index: Int) -> SlideLayout.Footer {
    SlideLayout.Footer(
      left: title, right: "\(number(of: index)) / \(count)",
      progress: count > 1 ? Double(index) / Double(count - 1) : 1)
  }

  /// The first heading on one line, filtered; empty without one.
  package func title(of index: Int) -> String {
    headings(of: index).first?.title ?? ""
  }

  /// The steps of a slide after its first view, without laying it out.
  package func steps(of index: Int) -> Int {
    Metadata(deck.metadata).slideOptions["fragments"]?.bool == false ? 0 : stepCount(of: slide(index))
  }

  /// The bytes of the source that a slide comes from.
  package func range(of index: Int) -> SourceRange { slide(index).range }

  /// The id that links name, from its attributes; nil for none.
  package func id(of index: Int) -> String? { slide(index).attributes["id"] }

  /// The attributes of a slide, such as `data-autoslide`.
  package func attributes(of index: Int) -> [Attribute] { slide(index).attributes }

  package func hasNotes(_ index: Int) -> Bool { !slide(index).notes.isEmpty }

  /// The Markdown of a slide.
  package func markdown(of index: Int) -> String { deck.source.string(range(of: index)) }

  /// The slides whose text holds `words`, whatever the case, from the first to the last.
  ///
  /// - Complexity: linear in the deck
  package func search(_ words: String) -> [Int] {
    let wanted = words.lowercased()
    guard !wanted.isEmpty else { return [] }
    return slides.indices.filter {
      PlainLine.text(of: slide($0).children, in: deck.text).lowercased().contains(wanted)
    }
  }

  // MARK: - Layout

  /// Lays out one slide. - Complexity: linear in the slide.
  package func layout(
    slide index: Int, size: TerminalSize, palette: Palette, options: LayoutOptions = LayoutOptions()
  ) -> SlideLayout {
    let slide = slide(index)
    var builder = SlideBuilder(text: deck.text, palette: palette, options: options, sheet: sheet)
    var blocks = builder.build(slide.children, slide: slide.attributes)
    if blocks.isEmpty, count == 1, !options.isPaper { blocks = builder.hint("This deck is empty.") }
    var layout = builder.layout(blocks, size: size)
    for squeeze in [\LayoutOptions.isTight, \LayoutOptions.isWide] where options.fits && layout.overflows {
      builder.options[keyPath: squeeze] = true
      layout = builder.layout(blocks, size: size)
    }
    layout.steps = steps(of: index)
    layout.centers = centers
    layout.hasFragments = Metadata(deck.metadata).slideOptions["fragments"]?.bool != false
    return layout
  }

  /// Lays out the notes of a slide; no rows without notes.
  package func notes(
    slide index: Int, size: TerminalSize, palette: Palette, options: LayoutOptions = LayoutOptions()
  ) -> SlideLayout {
    var builder = SlideBuilder(text: deck.text, palette: palette, options: options, sheet: sheet)
    builder.look.alignment = .left
    let blocks = builder.build(slide(index).notes, slide: nil)
    return builder.layout(blocks, size: size)
  }

  /// The headings of a slide in reading order, on one line each, filtered. - level: 1 to 6
  package func headings(of index: Int) -> [(level: Int, title: String)] {
    slide(index).headings.map {
      ($0.level, ShownText.line(PlainLine.text(of: $0.node.children, in: deck.text)).trimmed)
    }
  }

  /// A theme with the looks that the deck's metadata asks for.
  package func theme(over theme: TerminalTheme) -> TerminalTheme { theme.overridden(by: deck.metadata) }

  private var centers: Bool { Metadata(deck.metadata).slideOptions["center"]?.bool ?? true }
}
