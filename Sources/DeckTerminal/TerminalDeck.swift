import DeckModel
import DeckPasses

/// A deck as the terminal shows it: the slides that the page has, laid out one at a time.
///
/// 1. ``TerminalDeck``: which slides there are, and what they are called
/// 2. ``SlideBuilder``: one slide in styled blocks, whatever the width
/// 3. ``BlockLayout``, ``SlideLayout``: the blocks in rows of cells at a width
/// 4. ``Frame``: what of it the window shows at a step and a place
package struct TerminalDeck: Sendable {
  package let source: Source
  package let metadata: JSONValue
  private let slideOptions: JSONValue
  private let contents: Contents
  private let sheet: StyleSheet
  private let slides: [Entry]
  /// Whether a table of contents in a large deck waits until all headings are read; else it is empty until
  /// ``readAll()``.
  package var waitsForContents = true

  private enum Contents: Sendable {
    case whole(Deck)
    case shelf(SlideShelf)
  }

  private struct Entry {
    /// The place among all slides.
    var index: Int
    var range: SourceRange
    /// In the grid of those that are shown, 0-based.
    var h: Int
    var v: Int
    var number: Int
  }

  /// What lists and moves need to know of a slide.
  struct Facts: Sendable {
    /// The first heading on one line, filtered; empty without one.
    var title: String
    /// The first words of a slide without one.
    var words: String
    var steps: Int
    var id: String?
    var hasNotes: Bool
  }

  package init(_ resolved: ResolvedDeck) {
    let deck = resolved.deck
    var visibility = Visibility()
    for (index, slide) in deck.slides.enumerated() { visibility.note(slide, at: index) }
    self.init(
      .whole(deck), of: deck, sheet: StyleSheet(deck.styles, text: deck.text), visibility,
      deck.slides.map { ($0.h, $0.range) })
  }

  /// A deck whose slides are read when they are looked at.
  ///
  /// - Parameters:
  ///   - slides: the columns that they stand in, and what they come from.
  ///   - special: those that may be hidden or hold styles, by their places, which are all read here.
  ///   - contents: those that may hold a table of contents, which lists the headings that `read` is given.
  package init(
    slides: [(h: Int, range: SourceRange)], special: [Int], contents: [Int],
    read: @escaping @Sendable (Range<Int>, DeckHeadings) -> Diagnosed<ResolvedDeck>
  ) {
    let shelf = SlideShelf(slides.map(\.range), contents: contents, read: read)
    var sheet = StyleSheet()
    var visibility = Visibility()
    for index in special {
      let deck = read(index..<index + 1, DeckHeadings()).value.deck
      sheet.add(deck.styles, text: deck.text)
      if let slide = deck.slides.first { visibility.note(slide, at: index) }
    }
    self.init(.shelf(shelf), of: read(0..<0, DeckHeadings()).value.deck, sheet: sheet, visibility, slides)
  }

  private init(
    _ contents: Contents, of deck: Deck, sheet: StyleSheet, _ visibility: Visibility,
    _ all: [(h: Int, range: SourceRange)]
  ) {
    self.contents = contents
    self.sheet = sheet
    source = deck.source
    metadata = deck.metadata
    slideOptions = Metadata(metadata).slideOptions
    let showsHidden = slideOptions["showHiddenSlides"]?.bool ?? false
    var slides: [Entry] = []
    var column = -1
    var counted = 0
    for (index, (h, range)) in all.enumerated() where showsHidden || !visibility.hidden.contains(index) {
      let place = slides.last.map { h == column ? ($0.h, $0.v + 1) : ($0.h + 1, 0) } ?? (0, 0)
      if !visibility.uncounted.contains(index) { counted += 1 }
      slides.append(Entry(index: index, range: range, h: place.0, v: place.1, number: max(counted, 1)))
      column = h
    }
    self.slides = slides
  }

  /// The number of slides.
  package var count: Int { slides.count }

  /// The deck's title on one line, filtered: the metadata's, else its first heading; empty for none.
  package var title: String {
    if let title = Metadata(metadata).title, !title.trimmed.isEmpty { return ShownText.line(title).trimmed }
    return slides.indices.lazy.map { self.title(of: $0) }.first { !$0.isEmpty } ?? ""
  }

  /// The slide, and the text that its nodes point into.
  ///
  /// - Parameter index: of a shown slide, from 0, here and below.
  package func slide(_ index: Int) -> (slide: Slide, text: TextPool) {
    switch contents {
    case .whole(let deck): return (deck.slides[slides[index].index], deck.text)
    case .shelf(let shelf):
      if waitsForContents, lacksContents(index) { _ = readAll() }
      return shelf.slide(slides[index].index)
    }
  }

  /// Whether a slide holds a table of contents that is not filled yet.
  package func lacksContents(_ index: Int) -> Bool {
    guard case .shelf(let shelf) = contents else { return false }
    return !shelf.hasContents && shelf.contents.contains(slides[index].index)
  }

  private func facts(_ index: Int) -> Facts {
    switch contents {
    case .whole(let deck): facts(of: deck.slides[slides[index].index], deck.text)
    case .shelf(let shelf): shelf.facts(slides[index].index, of: facts)
    }
  }

  private func facts(of slide: Slide, _ text: TextPool) -> Facts {
    let title = slide.firstHeading.map { ShownText.line(PlainLine.text(of: $0.children, in: text)).trimmed } ?? ""
    return Facts(
      title: title,
      words: title.isEmpty
        ? String(ShownText.line(PlainLine.text(of: slide.children, in: text, limit: 160)).trimmed.prefix(80)) : "",
      steps: slideOptions["fragments"]?.bool == false ? 0 : stepCount(of: slide), id: slide.attributes["id"],
      hasNotes: !slide.notes.isEmpty)
  }

  /// Whether not all of it is read yet, or ever kept.
  package var isLarge: Bool { if case .shelf = contents { true } else { false } }

  /// Reads a large deck once to its end, so that lists and searches of titles have nothing to read any more; what was
  /// found in reading. - Complexity: linear in the deck
  package func readAll() -> [Diagnostic] {
    guard case .shelf(let shelf) = contents else { return [] }
    let first = DeckHeadings.first(of: metadata)
    var next = 0
    return shelf.readAll(of: facts) { index, slide, text, headings in
      // Hidden slides are not among the entries.
      guard next < slides.count, slides[next].index == index else { return }
      headings.add(slide, text, h: slides[next].h, v: slides[next].v, first: first)
      next += 1
    }
  }

  /// Its place in the grid, 0-based.
  package func place(of index: Int) -> (h: Int, v: Int) { (slides[index].h, slides[index].v) }

  /// The number that a slide goes by everywhere in the terminal, from 1: in the order of the deck, over rows and columns
  /// alike, as reveal.js's `c/t` counts. An uncounted slide has the number of the one before it.
  package func number(of index: Int) -> String { "\(slides[index].number)" }

  /// As the page shows it: `3`, or `3.2` in a column of several. Lists on paper and messages about the deck name slides
  /// so.
  package func pageNumber(of index: Int) -> String {
    let (h, v) = place(of: index)
    let isInStack = v > 0 || index + 1 < count && slides[index + 1].h == h
    return isInStack ? "\(h + 1).\(v + 1)" : "\(h + 1)"
  }

  /// The number of the last slide.
  package var total: Int { slides.last?.number ?? 0 }

  /// The first slide of that number; nil for none.
  package func slide(numbered number: Int) -> Int? { slides.firstIndex { $0.number == number } }

  /// The first heading on one line, filtered; empty without one.
  package func title(of index: Int) -> String { facts(index).title }

  /// What lists call a slide: its title, else the words that it begins with; empty for neither.
  package func label(of index: Int) -> String {
    let facts = facts(index)
    return facts.title.isEmpty ? facts.words : facts.title
  }

  /// The steps of a slide after its first view, without laying it out.
  package func steps(of index: Int) -> Int { facts(index).steps }

  /// The bytes of the source that a slide comes from.
  package func range(of index: Int) -> SourceRange { slides[index].range }

  /// The id that links name, from its attributes; nil for none.
  package func id(of index: Int) -> String? { facts(index).id }

  /// The slide that a link within the deck leads to: `#/3/1` by its place, counted as the page does, or the id of it or
  /// of something on it. - Complexity: linear in the deck for an id
  package func slide(at address: String) -> Int? {
    let path = address.drop { $0 == "#" || $0 == "/" }
    let numbers = path.split(separator: "/", omittingEmptySubsequences: false).map { Int(sane: $0) }
    let first = DeckHeadings.first(of: metadata)
    if address.hasPrefix("#/"), let h = numbers.first.flatMap({ $0 }) {
      let v = numbers.count > 1 ? (numbers[1] ?? first) - first : 0
      return slides.firstIndex { $0.h == h - first && $0.v == v }
    }
    return slides.indices.first { id(of: $0).map { $0 == path } ?? false }
      ?? slides.indices.first { slide($0).slide.children.contains { $0.holds(id: path) } }
  }

  /// The attributes of a slide, such as `data-autoslide`.
  package func attributes(of index: Int) -> [Attribute] { slide(index).slide.attributes }

  package func hasNotes(_ index: Int) -> Bool { facts(index).hasNotes }

  /// The Markdown of a slide.
  package func markdown(of index: Int) -> String { source.string(range(of: index)) }

  /// The slides whose text holds `words`, whatever the case, from the first to the last.
  ///
  /// - Complexity: linear in the deck
  package func search(_ words: String) -> [Int] {
    let wanted = words.lowercased()
    guard !wanted.isEmpty else { return [] }
    return slides.indices.filter {
      let (slide, text) = slide($0)
      return PlainLine.text(of: slide.children, in: text).lowercased().contains(wanted)
    }
  }

  // MARK: - Layout

  /// Lays out one slide. - Complexity: linear in the slide.
  package func layout(
    slide index: Int, size: TerminalSize, palette: Palette, options: LayoutOptions = LayoutOptions()
  ) -> SlideLayout {
    let (slide, text) = slide(index)
    let background = SlideBackground(slide.attributes)
    var options = options
    options.isRightToLeft = Metadata(metadata).isRightToLeft
    let own = background.color.map { palette.on($0) } ?? palette
    func lay(_ options: LayoutOptions) -> SlideLayout {
      var builder = SlideBuilder(text: text, palette: own, options: options, sheet: sheet)
      return builder.layout(slide.children, slide: slide.attributes, size: size) { [count] builder in
        let blocks = builder.shown(background)
        return blocks.isEmpty && count == 1 && !options.isPaper ? builder.hint("This deck is empty.") : blocks
      }
    }
    var layout = lay(options)
    if layout.overflows, options.hasBlockLetters {
      options.hasBlockLetters = false
      layout = lay(options)
    }
    layout = withFittingPictures(layout, options, lay)
    for squeeze in [\LayoutOptions.isTight, \LayoutOptions.isWide] where options.fits && layout.overflows {
      options[keyPath: squeeze] = true
      layout = withFittingPictures(lay(options), options, lay)
    }
    return finish(layout, index)
  }

  /// With the largest pictures that let all of the slide be seen at once; as it was where they would be too small.
  ///
  /// - Complexity: that of a layout, times the logarithm of the window's rows
  private func withFittingPictures(
    _ layout: SlideLayout, _ options: LayoutOptions, _ lay: (LayoutOptions) -> SlideLayout
  ) -> SlideLayout {
    guard layout.overflows, !layout.pictureRows.isEmpty else { return layout }
    var options = options
    var (fits, tooHigh) = (BlockLayout.usefulPictureHeight, layout.viewHeight)
    options.pictureHeight = fits
    var fitting = lay(options)
    guard !fitting.overflows else { return layout }
    while fits + 1 < tooHigh {
      let height = (fits + tooHigh) / 2
      options.pictureHeight = height
      let larger = lay(options)
      if larger.overflows { tooHigh = height } else { (fits, fitting) = (height, larger) }
    }
    return fitting
  }

  private func finish(_ layout: consuming SlideLayout, _ index: Int) -> SlideLayout {
    layout.steps = steps(of: index)
    layout.centers = centers
    layout.hasFragments = slideOptions["fragments"]?.bool != false
    return layout
  }

  /// Which notes of a slide are meant.
  package enum NotesPart: Sendable {
    /// What the speaker reads after so many steps.
    case after(steps: Int)
    /// Those of every step too, as on paper.
    case all
  }

  /// Lays out notes of a slide; no rows without notes.
  package func notes(
    _ part: NotesPart, slide index: Int, size: TerminalSize, palette: Palette,
    options: LayoutOptions = LayoutOptions()
  ) -> SlideLayout {
    let (slide, text) = slide(index)
    let notes =
      switch part {
      case .after(let steps): slide.notes(atStep: steps > 0 ? steps - 1 : nil)
      case .all: slide.allNotes
      }
    var builder = SlideBuilder(text: text, palette: palette, options: options, sheet: sheet)
    builder.look.alignment = .left
    return builder.layout(notes, slide: nil, size: size)
  }

  /// The headings of a slide in reading order, on one line each, filtered. - level: 1 to 6
  package func headings(of index: Int) -> [(level: Int, title: String)] {
    let (slide, text) = slide(index)
    return slide.headings.map { ($0.level, ShownText.line(PlainLine.text(of: $0.node.children, in: text)).trimmed) }
  }

  /// A theme with the looks that the deck's metadata asks for.
  package func theme(over theme: TerminalTheme) -> TerminalTheme { theme.overridden(by: metadata) }

  private var centers: Bool { slideOptions["center"]?.bool ?? true }
}

extension Node {
  fileprivate func holds(id: Substring) -> Bool {
    attributes["id"].map { $0 == id } ?? false || children.contains { $0.holds(id: id) }
  }
}

/// The slides that reveal.js's `data-visibility` leaves out, or leaves out of the count, by their places among all.
private struct Visibility {
  var hidden: Set<Int> = []
  var uncounted: Set<Int> = []

  mutating func note(_ slide: Slide, at index: Int) {
    switch slide.attributes["data-visibility"] {
    case "hidden": hidden.insert(index)
    case "uncounted": uncounted.insert(index)
    default: break
    }
  }
}
