import DeckModel

extension TextOutputs {
  /// A finding for each slide that does not fit into a window (`--check 80x24`, TP-68): too high, so that it scrolls, or
  /// with lines of code that are too wide, so that they wrap.
  ///
  /// Steps change nothing: what is hidden keeps its place.
  package func check(_ sizes: [TerminalSize], options: LayoutOptions = LayoutOptions()) -> [Diagnostic] {
    var options = options
    options.wrapsCode = false
    return sizes.flatMap { size in
      (0..<deck.count).flatMap { index -> [Diagnostic] in
        let layout = deck.layout(slide: index, size: size, palette: Self.mono, options: options)
        return findings(of: layout, slide: index)
      }
    }
  }

  private func findings(of layout: SlideLayout, slide index: Int) -> [Diagnostic] {
    let size = "\(layout.size.columns)x\(layout.size.rows)"
    let slide = "Slide \(deck.number(of: index))"
    var found: [Diagnostic] = []
    if layout.isTooSmall {
      return [Diagnostic(.warning, "overflow", at: deck.range(of: index), "A window of \(size) shows nothing")]
    }
    if layout.overflows {
      let place = layout.rows[layout.viewHeight...].first { $0.source > 0 }?.source
      found.append(
        Diagnostic(
          .warning, "overflow", at: place.map { SourceRange($0, $0) } ?? deck.range(of: index),
          "\(slide) is \(layout.contentHeight) rows high, and \(layout.viewHeight) fit into \(size)",
          hint: "from here on it has to be scrolled"))
    }
    if let row = layout.rows.first(where: { !$0.wide.isEmpty }) {
      found.append(
        Diagnostic(
          .warning, "overflow", at: row.source > 0 ? SourceRange(row.source, row.source) : deck.range(of: index),
          "\(slide) has lines \(layout.maxPan) columns wider than fit into \(size)", hint: "they go on in the next row")
      )
    }
    return found
  }
}
