import CAssets

/// What pages carry, packed and hashed before the build (`Scripts/pack-assets.py`).
///
/// The only file that imports CAssets.
package enum Assets {
  /// The slide runtime.
  package static let runtime = part("runtime.js", id: "deckc-runtime") ?? .none

  /// What all themes stand on.
  package static let coreStyle = part("core.css", id: "deckc-core") ?? .none

  /// The optional part called `name`, a folder's worth of the runtime's or of the looks; ``OptionalPart`` keeps each.
  fileprivate static func optionalPart(_ name: String) -> OptionalPart {
    OptionalPart(
      name: name, style: part("parts/\(name).css", id: "deckc-\(name)"),
      script: part("parts/\(name).js", id: "deckc-\(name)-script"))
  }

  /// The slice of the math font called `name`, as a style sheet; nil where deckc was built without the font.
  package static func mathFont(_ name: String) -> PagePart? { mathFonts.first { $0.name == name }?.part }

  /// All slices, made once: together they are 180 kB.
  private static let mathFonts: [(name: String, part: PagePart)] = (0..<deckc_math_font_count()).map { index in
    let slice = deckc_math_font(index)
    let name = String(cString: slice.name)
    let hash = UnsafeBufferPointer(start: slice.hash, count: slice.hash_count)
    let part = PagePart(
      id: "deckc-math-\(name)", own: Array(UnsafeBufferPointer(start: slice.style, count: slice.style_count)),
      hash: String(decoding: hash, as: UTF8.self))
    return (name, part)
  }

  /// Whether deckc was built with the math font (`Scripts/math-font`).
  package static var hasMathFont: Bool { deckc_math_font_count() > 0 }

  /// The looks of what stands on slides: of pages that show slides without presenting them.
  package static var slideStyles: [PagePart] {
    [coreStyle] + [OptionalPart.code, .elements, .helpers].compactMap(\.style)
  }

  /// The names of the built-in themes, in alphabetical order.
  package static let themeNames = names(in: "themes/").map { String($0.dropLast(".css".utf8.count)) }.sorted()

  /// The style sheet of the built-in theme called `name`.
  static func theme(_ name: String) -> PagePart? { part("themes/\(name).css", id: "deckc-theme") }

  /// The built-in theme called `name`, as written.
  package static func writtenTheme(_ name: String) -> [UInt8]? {
    let asset = deckc_asset_named("written/\(name).css")
    return asset.bytes == nil ? nil : bytes(asset)
  }

  /// The looks of the links around the slides of a course's deck.
  package static let courseLinks = part("course/links.css", id: "deckc-links") ?? .none

  /// The looks of a course's own pages.
  package static let courseStyle = part("course/course.css", id: "deckc-course") ?? .none

  /// The script of a course's search page.
  package static let courseSearch = part("course/search.js", id: "deckc-search") ?? .none

  /// The script of the page of all decks.
  package static let courseBundle = part("course/bundle.js", id: "deckc-bundle") ?? .none

  /// The function that makes a handout of the pages for print.
  package static let handout = part("export/handout.js", id: "deckc-handout") ?? .none

  /// The looks of what the live preview says.
  package static let liveStyle = part("serve/live.css", id: "deckc-live") ?? .none

  /// The script that loads pages of the live preview anew.
  package static let liveScript = part("serve/live.js", id: "deckc-live-script") ?? .none

  /// Every packed text, for the tests.
  package static var all: [PagePart] { names(in: "").compactMap { part($0, id: $0) } }

  /// What stands behind `folder` in the names that begin with it, in alphabetical order.
  package static func names(in folder: String) -> [String] {
    (0..<deckc_asset_count()).map { String(cString: deckc_asset($0).name) }
      .filter { $0.utf8.starts(with: folder.utf8) }.map { String($0.dropFirst(folder.utf8.count)) }
  }

  private static func part(_ name: String, id: String) -> PagePart? {
    let asset = deckc_asset_named(name)
    guard let hash = asset.hash, hash.pointee != 0 else { return nil }
    return PagePart(id: id, own: bytes(asset), hash: String(cString: hash))
  }

  private static func bytes(_ asset: Asset) -> [UInt8] {
    Array(UnsafeBufferPointer(start: asset.bytes, count: asset.count))
  }
}

/// Each is made when the first page needs it.
extension OptionalPart {
  static let cards = Assets.optionalPart("cards")
  static let code = Assets.optionalPart("code")
  static let elements = Assets.optionalPart("elements")
  static let extras = Assets.optionalPart("extras")
  static let fragments = Assets.optionalPart("fragments")
  static let furniture = Assets.optionalPart("furniture")
  static let helpers = Assets.optionalPart("helpers")
  static let math = Assets.optionalPart("math")
  static let media = Assets.optionalPart("media")
  static let messages = Assets.optionalPart("messages")
  static let parallax = Assets.optionalPart("parallax")
  static let preview = Assets.optionalPart("preview")
  static let speaker = Assets.optionalPart("speaker")
  static let spotlight = Assets.optionalPart("spotlight")
  static let steps = Assets.optionalPart("steps")
  static let transitions = Assets.optionalPart("transitions")
}
