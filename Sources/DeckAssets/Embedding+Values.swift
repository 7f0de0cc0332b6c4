import DeckModel
import DeckPasses

/// Values that hold more than one address. Each function returns nil for a value that stays.
extension Embedding {
  /// A `srcset` without the candidates that load nothing (HTML standard, "parse a srcset attribute").
  mutating func visit(sourceSet: String, at range: SourceRange) -> String? {
    var isChanged = false
    var candidates: [String] = []
    var rest = sourceSet.utf8[...]
    while true {
      rest = rest.drop { isBlank($0) || $0 == UInt8(ascii: ",") }
      guard !rest.isEmpty else { break }
      var address = rest.prefix { !isBlank($0) }
      rest = rest[address.endIndex...]
      var descriptor = rest[..<rest.startIndex]
      if address.last == UInt8(ascii: ",") {
        while address.last == UInt8(ascii: ",") { address.removeLast() }
      } else {
        descriptor = rest.prefix { $0 != UInt8(ascii: ",") }
        rest = rest[descriptor.endIndex...]
      }
      var text = String(decoding: address, as: UTF8.self)
      switch outcome(text, .image, .fixed, at: range) {
      case .unchanged: break
      case .file(let new, _, _), .link(let new):
        isChanged = true
        text = new
      case .stored, .card, .nothing:
        isChanged = true
        continue
      }
      let size = String(decoding: descriptor.drop(while: isBlank), as: UTF8.self)
      candidates.append(size.isEmpty ? text : "\(text) \(size)")
    }
    return isChanged ? candidates.joined(separator: ", ") : nil
  }

  /// Addresses with commas between them; one that stands in the page is `#` and its name.
  mutating func visit(list: String, _ family: MediaType.Family, at range: SourceRange) -> String? {
    if case .nothing = AssetAddress.read(list) { return nil }
    var isChanged = false
    var addresses: [String] = []
    for part in list.utf8.split(separator: UInt8(ascii: ",")) {
      let text = String(decoding: part.drop(while: isBlank), as: UTF8.self)
      switch outcome(text, family, .list, at: range) {
      case .unchanged: addresses.append(text)
      case .file(let new, _, _), .link(let new):
        isChanged = true
        addresses.append(new)
      case .stored(let name, _):
        isChanged = true
        addresses.append("#" + name)
      case .card, .nothing: isChanged = true
      }
    }
    return isChanged ? addresses.joined(separator: ",") : nil
  }

  mutating func visit(css: String, at range: SourceRange) -> String? {
    var css = css
    return css.withUTF8 { bytes in
      rewrite(bytes) { _ in range }.map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// A style sheet of the deck: the only text of a page that is hashed, so that the bytes stand in it at once.
  mutating func visit(_ style: inout Style) {
    let css = style.css
    let isSource = css.upperBound <= deck.source.bytes.count
    let place = style.range
    // Copied, because the pool grows while it is read.
    let rewritten = deck.text.bytes(css).withUnsafeBufferPointer { bytes in
      rewrite(bytes) { found in
        isSource ? SourceRange(css.lowerBound + found.lowerBound, css.lowerBound + found.upperBound) : place
      }
    }
    if let rewritten { style.css = deck.text.append(filled(rewritten)) }
  }

  /// reveal.js's large picture behind all slides, which the runtime takes from its place behind them.
  mutating func visitParallax() {
    for group in ["slideOptions", "revealOptions"] {
      guard let address = deck.metadata[group]?[Self.parallax]?.string else { continue }
      let range = deck.metadataPlaces[MetadataKey(group, Self.parallax)] ?? .none
      switch outcome(address, .image, .list, at: range) {
      // What may stand there of the network is for the options' own rules.
      case .unchanged, .link: break
      case .file(let text, _, _): deck.metadata[group]?[Self.parallax] = .string(text)
      case .stored(let name, _): deck.metadata[group]?[Self.parallax] = .string("#" + name)
      case .card, .nothing: deck.metadata[group]?[Self.parallax] = nil
      }
      return
    }
  }

  private static let parallax = "parallaxBackgroundImage"

  private mutating func rewrite(
    _ css: UnsafeBufferPointer<UInt8>, _ range: (Range<Int>) -> SourceRange
  ) -> [UInt8]? {
    CSSAddresses.rewrite(css) { place in
      let family = place.isFont ? MediaType.Family.font : .image
      switch outcome(place.address, family, place.isFont ? .fixed : .style, at: range(place.range)) {
      case .unchanged: return nil
      case .file(let text, _, _), .link(let text): return Array("url(\(text))".utf8)
      case .stored(let name, _): return Array("var(\(name))".utf8)
      // In a font's list of sources the others stay.
      case .card, .nothing: return Array((place.isFont ? "url(data:,)" : "none").utf8)
      }
    }
  }
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
