import DeckModel

/// The pass that makes bidirectional controls in code visible, so that code reads as it runs (`trust` S14).
enum BidiControls {
  static func run(_ deck: inout Deck, _ context: inout PassContext) {
    guard context.options.html != .trusted, holdsControl(deck.text) else { return }
    var pass = BidiControls.Marker()
    swap(&pass.text, &deck.text)
    for index in deck.slides.indices {
      pass.mark(&deck.slides[index].children, inCode: false)
      pass.mark(&deck.slides[index].notes, inCode: false)
    }
    swap(&pass.text, &deck.text)
    context.diagnostics += pass.diagnostics
  }

  private static func holdsControl(_ text: TextPool) -> Bool {
    text.source.withUnsafeBufferPointer(holdsControl) || text.derived.withUnsafeBufferPointer(holdsControl)
  }

  private static func holdsControl(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index < bytes.count {
      // Eight bytes of ASCII at once.
      if index + 8 <= bytes.count,
        raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        index += 8
        continue
      }
      if bytes[index] == 0xE2, control(bytes, at: index) != nil { return true }
      index += 1
    }
    return false
  }

  /// The last two hexadecimal digits of the control at `index`: U+202A to U+202E, U+2066 to U+2069.
  private static func control(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> StaticString? {
    guard index + 2 < bytes.count, bytes[index] == 0xE2 else { return nil }
    switch (bytes[index + 1], bytes[index + 2]) {
    case (0x80, 0xAA): return "[U+202A]"
    case (0x80, 0xAB): return "[U+202B]"
    case (0x80, 0xAC): return "[U+202C]"
    case (0x80, 0xAD): return "[U+202D]"
    case (0x80, 0xAE): return "[U+202E]"
    case (0x81, 0xA6): return "[U+2066]"
    case (0x81, 0xA7): return "[U+2067]"
    case (0x81, 0xA8): return "[U+2068]"
    case (0x81, 0xA9): return "[U+2069]"
    default: return nil
    }
  }

  private struct Marker {
    var text = TextPool(source: [])
    var diagnostics: [Diagnostic] = []

    mutating func mark(_ nodes: inout [Node], inCode: Bool) {
      for index in nodes.indices {
        switch nodes[index].kind {
        case .code(let range):
          if let shown = shown(range, nodes[index].range) { nodes[index].kind = .code(shown) }
        case .codeBlock(var block):
          guard let shown = shown(block.literal, nodes[index].range) else { continue }
          block.literal = shown
          nodes[index].kind = .codeBlock(block)
        case .text(let range) where inCode:
          if let shown = shown(range, nodes[index].range) { nodes[index].kind = .text(shown) }
        default:
          guard !nodes[index].children.isEmpty else { continue }
          let tag = nodes[index].tag
          mark(&nodes[index].children, inCode: inCode || tag == "code" || tag == "pre" || tag == "kbd" || tag == "samp")
        }
      }
    }

    private mutating func shown(_ range: TextRange, _ place: SourceRange) -> TextRange? {
      let out = text.withBytes(range) { bytes -> [UInt8]? in
        guard BidiControls.holdsControl(bytes) else { return nil }
        var out: [UInt8] = []
        var position = 0
        while position < bytes.count {
          if let mark = BidiControls.control(bytes, at: position) {
            mark.withUTF8Buffer { out.append(contentsOf: $0) }
            position += 3
          } else {
            out.append(bytes[position])
            position += 1
          }
        }
        return out
      }
      guard let out else { return nil }
      diagnostics.append(
        Diagnostic(.warning, "bidi-control", at: place, "Code holds bidirectional controls, which are shown (S14)"))
      return text.append(out)
    }
  }
}
