import DeckModel

/// Cuts a deck up without reading its Markdown (`hackmd-dialect` sections 2 to 4.1).
///
/// 1. ``FrontMatter``: the YAML block at the top, by ``Yaml``.
/// 2. ``SeparatorLines``: what separates slides in this deck.
/// 3. ``Landmarks``: one pass over the bytes for the lines that matter below.
/// 4. ``ProtectedRanges``: fences and HTML blocks, in which nothing is cut.
/// 5. ``MetadataBlock``: the JSON object at the end.
/// 6. ``merge(_:over:)`` and ``metadataNotes(_:_:)``: one set of metadata.
/// 7. ``SlideSplitter``: slides and their places in the grid.
/// 8. ``splitNotes(_:_:_:)``: speaker notes off the slides.
///
/// - Parameters:
///   - separator: What the person asked for; beats the deck's front matter.
///   - defaults: Metadata for the keys that the deck has not.
/// - Complexity: linear in the source.
package func split(
  _ source: Source, separator: SeparatorMode? = nil, defaults: [JSONValue.Member] = [], limits: Limits = Limits()
) -> Diagnosed<DeckText> {
  source.bytes.withUnsafeBufferPointer { split(source, $0, separator, defaults, limits) }
}

private func split(
  _ source: Source, _ bytes: Bytes, _ separator: SeparatorMode?, _ defaults: [JSONValue.Member], _ limits: Limits
) -> Diagnosed<DeckText> {
  let frontMatter = FrontMatter(bytes, limits: limits)
  let lines = SeparatorLines(frontMatter.metadata, frontMatter.keys, mode: separator, defaults: defaults)
  let body = frontMatter.bodyStart..<bytes.count
  let marks = Landmarks(bytes, in: body, separators: lines).all
  let protected = ProtectedRanges(bytes, in: body, marks)
  let block = MetadataBlock(bytes, in: body, protected, limits: limits)
  var metadata = merge(frontMatter.metadata, over: block.metadata)
  let places = frontMatter.keys.merged(over: block.keys)
  let notes = metadataNotes(metadata) { places[$0] ?? .none }
  metadata.fill(defaults)
  var splitter = SlideSplitter(
    bytes, in: body.lowerBound..<block.bodyEnd, protected.separators, mode: lines.mode, limits: limits)
  let free = marks.outside(protected.ranges)
  let repeated = splitNotes(bytes, &splitter.slides, free)
  let diagnostics = [
    frontMatter.diagnostics, lines.diagnostics, protected.diagnostics, block.diagnostics, notes, splitter.diagnostics,
    repeated,
  ].joined().sorted { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
  let deck = DeckText(
    source: source, metadata: metadata, metadataPlaces: places, separatorMode: lines.mode, slides: splitter.slides)
  return Diagnosed(deck, diagnostics)
}
