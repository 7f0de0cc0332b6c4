import DeckModel

/// The pass that makes bidirectional controls in code visible, so that code reads as it runs (`trust` S14); on request
/// those in prose too, and what else hides there (`TP-64`).
enum BidiControls {
  static func run(_ deck: inout Deck, _ context: inout PassContext) {
    let marksAll = context.options.showsControls
    guard context.options.html != .trusted, marksAll || holdsControl(deck) else { return }
    var pass = BidiControls.Marker(marksAll: marksAll)
    swap(&pass.text, &deck.text)
    for index in deck.slides.indices {
      pass.mark(&deck.slides[index].children, inCode: marksAll)
      pass.mark(&deck.slides[index].notes, inCode: marksAll)
    }
    swap(&pass.text, &deck.text)
    context.diagnostics += pass.diagnostics
  }

  /// - Complexity: linear in the stretch of the source that the slides and their notes come from.
  private static func holdsControl(_ deck: Deck) -> Bool {
    let start = deck.slides.first?.range.lowerBound ?? 0
    let end = deck.slides.last.map { $0.notes.reduce($0.range.upperBound) { max($0, $1.range.upperBound) } } ?? 0
    return deck.text.source[min(start, end)..<end].withUnsafeBufferPointer(holdsControl)
      || deck.text.derived.withUnsafeBufferPointer(holdsControl)
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

  /// The control at `index` and its bytes: U+202A to U+202E, U+2066 to U+2069.
  private static func control(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (value: UInt32, length: Int)? {
    guard index + 2 < bytes.count, bytes[index] == 0xE2 else { return nil }
    switch (bytes[index + 1], bytes[index + 2]) {
    case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9):
      return (0x2000 + UInt32(bytes[index + 1] & 0x3F) << 6 + UInt32(bytes[index + 2] & 0x3F), 3)
    default: return nil
    }
  }

  /// What else is not seen: direction marks, byte order marks and tags.
  private static func hidden(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (value: UInt32, length: Int)? {
    func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
    switch (byte(0), byte(1), byte(2)) {
    case (0xD8, 0x9C, _): return (0x061C, 2)
    case (0xE2, 0x80, 0x8E...0x8F): return (0x2000 + UInt32(byte(2) & 0x3F), 3)
    case (0xEF, 0xBB, 0xBF): return (0xFEFF, 3)
    case (0xF3, 0xA0, 0x80...0x81): return (0xE0000 + UInt32(byte(2) & 0x3F) << 6 + UInt32(byte(3) & 0x3F), 4)
    default: return nil
    }
  }

  private struct Marker {
    let marksAll: Bool
    var text = TextPool(source: [])
    var diagnostics: [Diagnostic] = []

    init(marksAll: Bool) { self.marksAll = marksAll }

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
        guard marksAll || BidiControls.holdsControl(bytes) else { return nil }
        var out: [UInt8] = []
        var position = 0
        while position < bytes.count {
          let found = BidiControls.control(bytes, at: position)
          if let (value, length) = found ?? (marksAll ? BidiControls.hidden(bytes, at: position) : nil) {
            let digits = String(value, radix: 16, uppercase: true)
            out += "[U+\(String(repeating: "0", count: 4 - min(digits.utf8.count, 4)))\(digits)]".utf8
            position += length
          } else {
            out.append(bytes[position])
            position += 1
          }
        }
        return out.count == bytes.count ? nil : out
      }
      guard let out else { return nil }
      diagnostics.append(
        Diagnostic(.warning, "bidi-control", at: place, "Code holds bidirectional controls, which are shown (S14)"))
      return text.append(out)
    }
  }
}
