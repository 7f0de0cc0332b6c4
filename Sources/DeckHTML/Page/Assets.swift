import CAssets
import DeckMath

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

  /// What pages with formulas need besides their font.
  package static let mathStyle: PagePart = {
    let css = MathStylesheet.css
    let bytes = UnsafeBufferPointer(start: css.utf8Start, count: css.utf8CodeUnitCount)
    return PagePart(id: "deckc-math", own: compact(style: bytes))
  }()

  /// The slice of the math font called `name`, as a style sheet; nil where deckc was built without the font.
  ///
  /// These are the longest texts of a page, so their hashes are worked out with them.
  package static func mathFont(_ name: String) -> PagePart? {
    for index in 0..<deckc_math_font_count() {
      let slice = deckc_math_font(index)
      guard String(cString: slice.style.name) == name else { continue }
      let hash = String(decoding: bytes(slice.hash), as: UTF8.self)
      return PagePart(id: "deckc-\(name)", own: Array(bytes(slice.style)), hash: hash)
    }
    return nil
  }

  /// Whether deckc was built with the math font (`Scripts/math-font`).
  package static var hasMathFont: Bool { deckc_math_font_count() > 0 }

  /// The looks of what stands on slides: of pages that show slides without presenting them.
  package static var slideStyles: [PagePart] {
    let names: Set<String> = ["code", "elements", "helpers"]
    return [coreStyle] + parts.filter { names.contains($0.name) }.compactMap(\.style)
  }

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

  /// The script of the page of all decks.
  package static let courseBundle = PagePart(id: "deckc-bundle", own: Array(bytes(deckc_course_bundle())))

  /// Everything here, for the tests.
  package static var all: [PagePart] {
    let optional = parts.flatMap { [$0.style, $0.script] }.compactMap { $0 }
    return [runtime, coreStyle] + optional + [mathStyle, courseLinks, courseStyle, courseSearch, courseBundle]
      + themeNames.map { Theme.builtIn($0).value.part }
  }

  private static func bytes(_ asset: Asset) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: asset.bytes, count: asset.count)
  }
}
