extension SlideBuilder {
  /// Lays out the blocks that were built, and hands over what they point to.
  func layout(_ blocks: consuming [Block], size: TerminalSize) -> SlideLayout {
    let hasFooter = options.hasFooter && size.rows >= 8
    let viewHeight = size.rows - (hasFooter ? 1 : 0)
    var layout = SlideLayout(size: size, palette: palette, viewHeight: viewHeight, signs: signs)
    layout.hasFooter = hasFooter
    layout.clusters = clusters
    layout.links = links
    layout.images = images
    layout.code = code
    layout.fragments = fragments
    layout.steppedCode = steppedCode
    guard !size.isTooSmall else { return layout }

    let width = textWidth(in: size.columns)
    var stage = BlockLayout(options: options, size: size, viewHeight: viewHeight)
    layout.rows = stage.rows(ofSlide: blocks, width: width)
    layout.maxPan = stage.maxPan
    for (index, row) in layout.rows.enumerated() {
      if let excerpt = row.excerpt { layout.code[excerpt].row = index }
      if !row.pictures.isEmpty { layout.pictureRows.append(index) }
    }
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
