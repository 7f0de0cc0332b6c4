import DeckMath
import DeckModel

/// The formulas of a deck as MathML, each with its TeX as annotation; written before the page, because the page's head
/// has to know which fonts they need.
///
/// TeX that is not understood stands in the formula as it was written (``MathNode/Kind/error(_:)``).
struct FormulaSheet: Sendable {
  private var mathML: [UInt8] = []
  private var places: [TextRange: Range<Int>] = [:]

  var isEmpty: Bool { places.isEmpty }

  /// The slices of the font that the formulas show.
  var fonts: [MathFont.Slice] { mathML.withUnsafeBufferPointer { MathFont.slices(for: $0) } }

  /// - Parameter allowsLink: Whether an address may be linked: the rule that other links of the deck follow.
  static func read(_ deck: Deck, allowsLink: @Sendable (String) -> Bool) -> Diagnosed<FormulaSheet> {
    var sheet = FormulaSheet()
    var out = ByteBuffer(capacity: 64)
    var refused: [Diagnostic] = []
    let mistakes = deck.readFormulas { tex, style, place, tree in
      let start = out.count
      withoutActuallyEscaping(allowsLink) { allowsLink in
        deck.text.withBytes(tex) { bytes in
          MathMLWriter.write(tree, tex: bytes, display: style != .inline, into: &out) { address in
            if allowsLink(address) { return address }
            let message = "An address in this formula is not allowed, so it is no link (S3)"
            refused.append(Diagnostic(.warning, "url-refused", at: place, message))
            return nil
          }
        }
      }
      sheet.places[tex] = start..<out.count
    }
    sheet.mathML = out.array()
    return Diagnosed(sheet, mistakes + refused)
  }

  /// Writes the formula whose TeX is `tex`; false, and nothing written, if it is none of these.
  func put(_ tex: TextRange, into out: inout ByteBuffer) -> Bool {
    guard let place = places[tex] else { return false }
    mathML.withUnsafeBufferPointer { out.put(UnsafeBufferPointer(rebasing: $0[place])) }
    return true
  }
}
