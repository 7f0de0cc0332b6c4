import DeckCode
import DeckModel

extension HTMLWriter {
  /// Code with the colours of its language: `span` elements with highlight.js's classes round the tokens, made at
  /// compile time. The text itself never changes; an unknown language is plain.
  ///
  /// - Complexity: linear in the code.
  mutating func colouredText(_ code: CodeBlock) {
    text.withBytes(code.literal) { bytes in
      guard form != .commonmark, !code.isPlain, !code.name.isEmpty, let tokens = highlight(bytes, language: code.name) else {
        return out.put(escaped: bytes)
      }
      var place = 0
      /// Ends of the spans that are open, innermost last.
      var ends: [Int] = []
      func piece(_ end: Int) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[place..<max(place, end)]) }
      for token in tokens {
        let start = Int(token.start)
        while let end = ends.last, end <= start {
          out.put(escaped: piece(end))
          out.put("</span>")
          place = max(place, end)
          ends.removeLast()
        }
        out.put(escaped: piece(start))
        place = max(place, start)
        out.put("<span class=\"")
        out.put(token.tokenClass.name)
        out.put("\">")
        ends.append(Int(token.end))
      }
      while let end = ends.popLast() {
        out.put(escaped: piece(end))
        out.put("</span>")
        place = max(place, end)
      }
      out.put(escaped: piece(bytes.count))
    }
  }
}
