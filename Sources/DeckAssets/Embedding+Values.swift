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

  /// A style sheet of the deck, with marks; addresses in it are told of at their own places where it stands in the
  /// source.
  mutating func rewritten(_ style: Style) -> [UInt8]? {
    let css = style.css
    let isSource = css.upperBound <= deck.source.bytes.count
    // A copy, because what is noted on the way belongs to the same value as the deck.
    return deck.text.bytes(css).withUnsafeBufferPointer { bytes in
      rewrite(bytes) { found in
        isSource
          ? SourceRange(css.lowerBound + found.lowerBound, css.lowerBound + found.upperBound) : style.range
      }
    }
  }

  static let parallaxOption = "parallaxBackgroundImage"

  /// What becomes of reveal.js's large picture behind all slides; nil when it stays. What may stand there of the network
  /// is for the options' own rules.
  mutating func parallax() -> (group: String, value: JSONValue?)? {
    for group in ["slideOptions", "revealOptions"] {
      guard let address = deck.metadata[group]?[Self.parallaxOption]?.string else { continue }
      let range = deck.metadataPlaces[MetadataKey(group, Self.parallaxOption)] ?? .none
      switch outcome(address, .image, .list, at: range) {
      case .unchanged, .link: return nil
      case .file(let text, _, _): return (group, .string(text))
      case .stored(let name, _): return (group, .string("#" + name))
      case .card, .nothing: return (group, nil)
      }
    }
    return nil
  }

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
