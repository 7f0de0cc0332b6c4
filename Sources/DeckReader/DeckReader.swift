import DeckModel

/// How a deck is to be read; what the deck says itself is weaker.
package struct ReadOptions: Sendable {
  package var dialect: Dialect
  /// Nil: the deck's metadata, else true as on HackMD.
  package var breaks: Bool?
  package var separator: SeparatorMode?
  /// Metadata for the keys that the deck has not.
  package var defaults: [JSONValue.Member] = []

  package init(dialect: Dialect = .hackmd, breaks: Bool? = nil, separator: SeparatorMode? = nil) {
    self.dialect = dialect
    self.breaks = breaks
    self.separator = separator
  }

  fileprivate func breaks(in text: DeckText) -> Bool { breaks ?? Metadata(text.metadata).breaks ?? true }
}

/// Reads a deck: source -> ``DeckText`` -> blocks of every slide -> inlines of every slide.
///
/// 1. `Split/` cuts the text into metadata, slides and notes.
/// 2. ``BlockReader`` reads each slide's blocks through cmark and collects what the slide defines.
/// 3. ``InlineReader`` reads the leaves, once all definitions of the deck are known, and applies `Prose/`.
package func read(_ source: Source, options: ReadOptions = ReadOptions()) -> Diagnosed<Deck> {
  let split = split(source, separator: options.separator, defaults: options.defaults)
  var lineNumbers = LineNumbers()
  var deck = read(split.value, 0..<split.value.slides.count, options: options, lineNumbers: &lineNumbers)
  deck.diagnostics = split.diagnostics + deck.diagnostics
  return deck
}

/// Reads some slides of a deck that is cut up already.
///
/// - Parameters:
///   - shared: what slides of the deck define for others, if that is known from elsewhere.
///   - lineNumbers: of the code before.
func read(
  _ text: DeckText, _ range: Range<Int>, options: ReadOptions, shared: SharedDefinitions? = nil,
  lineNumbers: inout LineNumbers
) -> Diagnosed<Deck> {
  var deck = Deck(source: text.source)
  deck.metadata = text.metadata
  deck.metadataPlaces = text.metadataPlaces
  deck.separatorMode = text.separatorMode
  if let shared { deck.text = shared.pool }
  var diagnostics: [Diagnostic] = []
  var parts: [SlidePart] = []
  for slide in text.slides[range] {
    deck.slides.append(Slide(h: slide.h, v: slide.v, range: slide.content))
    parts += slide.parts
  }
  let blocks = readParts(
    parts, dialect: options.dialect, breaks: options.breaks(in: text), shared: shared?.definitions,
    lineNumbers: &lineNumbers, deck: &deck, diagnostics: &diagnostics)
  var index = 0
  for (number, slide) in text.slides[range].enumerated() {
    deck.slides[number].children = blocks[index]
    index += 1
    if slide.notes != nil {
      deck.slides[number].notes = blocks[index]
      index += 1
    }
  }
  return Diagnosed(deck, diagnostics)
}

/// Reads the whole source as one slide's Markdown: no front matter, no separators, no notes.
package func readFragment(_ source: Source, options: ReadOptions = ReadOptions()) -> Diagnosed<Deck> {
  var deck = Deck(source: source)
  var diagnostics: [Diagnostic] = []
  var slide = Slide(h: 0, v: 0, range: source.range)
  let part = SlidePart(range: source.range, breaks: [], prefix: "")
  var lineNumbers = LineNumbers()
  slide.children =
    readParts(
      [part], dialect: options.dialect, breaks: options.breaks ?? true, lineNumbers: &lineNumbers, deck: &deck,
      diagnostics: &diagnostics)[0]
  deck.slides = [slide]
  return Diagnosed(deck, diagnostics)
}

/// A slide's content or its notes.
struct SlidePart {
  var range: SourceRange
  var breaks: [SourceRange]
  /// Of its footnotes' ids.
  var prefix: String
}

extension SlideText {
  var parts: [SlidePart] {
    let prefix = "s\(h)-\(v)-"
    let content = SlidePart(range: content, breaks: [], prefix: prefix)
    return notes.map { [content, SlidePart(range: $0, breaks: repeatedMarkers, prefix: prefix + "n-")] } ?? [content]
  }
}

private func readParts(
  _ parts: [SlidePart], dialect: Dialect, breaks: Bool, shared: Definitions? = nil,
  lineNumbers: inout LineNumbers, deck: inout Deck, diagnostics: inout [Diagnostic]
) -> [[Node]] {
  let source = deck.text.source
  let scope = InlineScope(dialect: dialect, breaks: breaks, count: source.count)
  if let shared { scope.shared = shared }
  var blocks: [[Node]] = []
  var definitions: [Definitions] = []
  blocks.reserveCapacity(parts.count)
  definitions.reserveCapacity(parts.count)
  return source.withUnsafeBufferPointer { bytes in
    // The pool moves from reader to reader, so that it is never copied.
    var blockReader = BlockReader(source: bytes, dialect: dialect, pool: deck.text)
    deck.text = TextPool(source: [])
    for (index, part) in parts.enumerated() {
      blocks.append(blockReader.read(part.range, breaks: part.breaks, slide: index))
      definitions.append(blockReader.definitions)
      scope.shared.merge(blockReader.definitions)
    }
    diagnostics += blockReader.diagnostics
    deck.text = blockReader.pool
    blockReader.pool = TextPool(source: [])
    var reader = InlineReader(scope: scope, pool: deck.text, leaves: blockReader.leaves, lineNumbers: lineNumbers)
    deck.text = TextPool(source: [])
    for (index, part) in parts.enumerated() {
      reader.read(&blocks[index], of: part.range, definitions: definitions[index], prefix: part.prefix)
    }
    lineNumbers = reader.lineNumbers
    diagnostics += reader.diagnostics
    deck.text = reader.pool
    deck.unusedDefinitions = definitions.flatMap(reader.unused).sorted { $0.start < $1.start }.map { kind, start in
      UnusedDefinition(kind, SourceRange(start, bytes.lineEnd(from: start, to: bytes.count)))
    }
    return blocks
  }
}
