import DeckHTML
import DeckModel

/// The variables of themes, each set for elements of a class of its own, so that pictures of slides show the colours
/// and fonts of their decks in a page with another theme.
enum ThemeScope {
  /// The style sheet for the built-in themes `names`.
  static func style(for names: [String]) -> PagePart {
    var css = ByteBuffer()
    for name in names {
      css.put(".theme-")
      css.put(string: name)
      css.put("{")
      // Variables that are made of others are worked out where they are set, hence the base's once more.
      for style in Assets.slideStyles { css.put(declarations(in: style.text)) }
      css.put(declarations(in: Theme.builtIn(name).value.part.text))
      css.put("}\n")
    }
    return PagePart(id: "", own: css.array())
  }

  /// What stands in the rules for `:root` of a compact style sheet, those within other rules left out.
  static func declarations(in css: [UInt8]) -> [UInt8] {
    let selector = Array(":root{".utf8)
    var declarations: [UInt8] = []
    var depth = 0
    var index = 0
    while index < css.count {
      if depth == 0, css[index...].starts(with: selector), index == 0 || css[index - 1] == UInt8(ascii: "}") {
        let start = index + selector.count
        let end = css[start...].firstIndex(of: UInt8(ascii: "}")) ?? css.count
        declarations += css[start..<end]
        declarations.append(UInt8(ascii: ";"))
        index = end + 1
        continue
      }
      if css[index] == UInt8(ascii: "{") { depth += 1 }
      if css[index] == UInt8(ascii: "}") { depth -= 1 }
      index += 1
    }
    return declarations
  }
}
