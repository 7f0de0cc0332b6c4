import DeckMath
import DeckModel

extension HTMLWriter {
  /// A formula as MathML with its TeX as annotation; false, and nothing written, when the TeX has a mistake: then its
  /// source is the better thing to show.
  mutating func putFormula(_ tex: TextRange, _ style: MathStyle) -> Bool {
    let bytes = text.bytes(tex)
    let parsed = MathParser.parse(bytes, macros: &macros)
    guard parsed.diagnostics.isEmpty else { return false }
    bytes.withUnsafeBufferPointer {
      MathMLWriter.write(parsed.value, tex: $0, display: style != .inline, into: &out)
    }
    return true
  }
}
