import CAssets

/// What pages carry, taken into the binary at build time and hashed once per process.
///
/// The only file that imports CAssets.
package enum Assets {
  /// The slide runtime.
  package static let runtime = PagePart(id: "deckc-runtime", own: Array(bytes(deckc_runtime())))

  /// What all themes stand on.
  package static let coreStyle = PagePart(id: "deckc-core", own: compact(style: bytes(deckc_core_style())))

  /// The optional parts, in the order in which pages have them.
  package static let parts: [OptionalPart] = (0..<deckc_part_count()).map { index in
    let part = deckc_part(index)
    let name = String(cString: part.name)
    let style = compact(style: bytes(part.style))
    return OptionalPart(
      name: name, style: style.isEmpty ? nil : PagePart(id: "deckc-\(name)", own: style),
      script: part.script.count == 0 ? nil : PagePart(id: "deckc-\(name)-script", own: Array(bytes(part.script))))
  }

  /// The names of the built-in themes, in alphabetical order.
  package static let themeNames: [String] = (0..<deckc_theme_count()).map { String(cString: deckc_theme($0).name) }

  /// The built-in theme called `name`, as written. - Complexity: O(number of themes)
  package static func theme(_ name: String) -> UnsafeBufferPointer<UInt8>? {
    themeNames.firstIndex(of: name).map { bytes(deckc_theme($0).style) }
  }

  /// Everything here, for the tests.
  package static var all: [PagePart] {
    let optional = parts.flatMap { [$0.style, $0.script] }.compactMap { $0 }
    return [runtime, coreStyle] + optional + themeNames.map { Theme.builtIn($0).value.part }
  }

  private static func bytes(_ asset: Asset) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: asset.bytes, count: asset.count)
  }
}
