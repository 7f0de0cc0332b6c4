import DeckModel

extension SlideBuilder {
  /// A slide or notes in rows.
  ///
  /// - Parameters:
  ///   - attributes: of the slide's element; nil for notes.
  ///   - instead: what stands on a slide that shows nothing.
  mutating func layout(
    _ nodes: [Node], slide attributes: [Attribute]?, size: TerminalSize,
    instead: (inout SlideBuilder) -> [Block] = { _ in [] }
  ) -> SlideLayout {
    let hasFooter = options.hasFooter && size.rows >= 8
    let viewHeight = size.rows - (hasFooter ? 1 : 0)
    var layout = SlideLayout(size: size, palette: palette, viewHeight: viewHeight, signs: signs)
    layout.hasFooter = hasFooter
    layout.isTooSmall = size.isTooSmall && !options.isPane
    guard !layout.isTooSmall else { return layout }

    var stack = SlideStack(
      BlockLayout(options: options, size: size, viewHeight: viewHeight), width: textWidth(in: size.columns))
    build(nodes, slide: attributes) { stack.add($0) }
    if stack.rows.isEmpty { stack.add(instead(&self)) }
    layout.rows = stack.rows
    layout.maxPan = stack.maxPan
    layout.pictureRows = stack.pictureRows
    layout.clusters = clusters
    layout.links = links
    layout.images = images
    layout.lacksPictures = lacksPictures
    layout.code = code
    layout.fragments = fragments
    layout.steppedCode = steppedCode
    for (block, row) in stack.codeRows { layout.code[block].row = row }
    // Without a footer the indicator takes the last row.
    if !hasFooter, layout.overflows { layout.viewHeight = max(size.rows - 1, 1) }
    return layout
  }

  /// Capped and centred in wide windows, without margins in narrow ones (TP-11).
  private func textWidth(in columns: Int) -> Int {
    if options.isWide || options.isPaper { return columns }
    let margin = columns < 50 ? 0 : columns < 80 ? 2 : 4
    let width = columns - 2 * margin
    return options.maxColumns > 0 ? min(width, max(options.maxColumns, 20)) : width
  }
}
