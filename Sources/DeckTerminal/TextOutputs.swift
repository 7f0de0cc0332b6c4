/// The terminal presentation without a terminal: dumps, plain text, linear text and the check for overflow.
///
/// All return UTF-8; only the ANSI dump holds escape bytes.
package struct TextOutputs: Sendable {
  package let deck: TerminalDeck

  package init(_ deck: TerminalDeck) { self.deck = deck }

  /// The frames of one slide, or of all, as text (`--dump`, `--dump=ansi`, TP-69).
  ///
  /// - Parameters:
  ///   - slide: from 0; nil for all.
  ///   - step: nil for the last one.
  package func dump(
    slide: Int?, step: Int?, size: TerminalSize, palette: Palette, options: LayoutOptions, isANSI: Bool
  ) -> [UInt8] { [] }

  /// The whole deck on paper, for pipes and dumb terminals (TP-60).
  package func plainText(width: Int, withNotes: Bool) -> [UInt8] { [] }

  /// What a step adds in linear mode (TP-73).
  package func linear(slide: Int, step: Int, width: Int) -> [UInt8] { [] }
}
