import DeckModel
import DeckTerminal

/// Which slides do not fit into a window (`TP-68`).
package enum Overflow {
  /// One warning for each slide that is too tall or holds lines that are too wide, at the slide's place in the source.
  package static func diagnostics(
    of deck: TerminalDeck, at size: TerminalSize, options: PresentOptions
  ) -> [Diagnostic] {
    var capabilities = Capabilities()
    capabilities.depth = .none
    capabilities.ambiguousWidth = options.ambiguousWidth
    var layout = options.layout(capabilities)
    layout.wrapsCode = false
    let palette = Palette(.mono, capabilities)
    var found: [Diagnostic] = []
    for slide in 0..<deck.count {
      let laidOut = deck.layout(slide: slide, size: size, palette: palette, options: layout)
      let number = deck.number(of: slide)
      let place = "a window of \(size.columns)x\(size.rows)"
      if laidOut.overflows {
        found.append(
          Diagnostic(
            .warning, "slide-too-tall", at: deck.range(of: slide),
            "slide \(number) has \(laidOut.contentHeight) rows and \(place) shows \(laidOut.viewHeight)"))
      }
      if laidOut.maxPan > 0 {
        found.append(
          Diagnostic(
            .warning, "slide-too-wide", at: deck.range(of: slide),
            "slide \(number) has lines that are \(laidOut.maxPan) columns too wide for \(place)"))
      }
    }
    return found
  }
}
