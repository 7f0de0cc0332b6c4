import CAssets

/// What every page carries, taken into the binary at build time and hashed once per process.
///
/// The only file that imports CAssets.
package enum Assets {
  /// The slide runtime.
  package static let runtime = PagePart(id: "deckc-runtime", own: Array(bytes(deckc_runtime())))

  /// What all themes stand on.
  package static let coreStyle = PagePart(id: "deckc-core", own: compact(style: bytes(deckc_core_style())))

  /// The names of the built-in themes, in alphabetical order.
  package static let themeNames: [String] = (0..<deckc_theme_count()).map { String(cString: deckc_theme($0).name) }

  /// The built-in theme called `name`, as written. - Complexity: O(number of themes)
  package static func theme(_ name: String) -> UnsafeBufferPointer<UInt8>? {
    themeNames.firstIndex(of: name).map { bytes(deckc_theme($0)) }
  }

  /// The looks of the links around the slides of a course's deck.
  package static let courseLinks = PagePart(id: "deckc-links", own: compact(style: bytes(deckc_course_links())))

  /// The looks of a course's own pages.
  package static let courseStyle = PagePart(id: "deckc-course", own: compact(style: bytes(deckc_course_style())))

  /// The script of a course's search page.
  package static let courseSearch = PagePart(id: "deckc-search", own: Array(bytes(deckc_course_search())))

  /// Everything here, for the tests.
  package static var all: [PagePart] {
    [runtime, coreStyle, courseLinks, courseStyle, courseSearch] + themeNames.map { Theme.builtIn($0).value.part }
  }

  private static func bytes(_ asset: Asset) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: asset.bytes, count: asset.count)
  }
}
