import CAssets
import Testing

@testable import DeckTerminal

@Suite struct PaletteTests {
  /// Law (TP-25): what a theme that paints the window writes can be read, at every depth.
  @Test(arguments: TerminalTheme.names, [ColorDepth.sixteen, .twoHundredFiftySix, .trueColor])
  func textCanBeRead(name: String, depth: ColorDepth) throws {
    let theme = try #require(TerminalTheme.named(name))
    guard theme.background != nil else { return }
    var capabilities = Capabilities()
    capabilities.depth = depth
    let palette = Palette(theme, capabilities)
    for role in Role.allCases {
      let style = palette[role]
      let (text, behind) = (rgb(style.foreground), rgb(style.background))
      #expect(text.contrast(to: behind) >= 4.4, "\(role)")
    }
  }

  /// Law: so can the deck's own colours, whether the window is known to be dark, light, or neither.
  @Test(arguments: [nil, true, false] as [Bool?], [0xFF0000, 0x000080, 0xFFFF00, 0x777777, 0xFFFFFF, 0x000000])
  func colorsOfDecksCanBeRead(isLight: Bool?, color: Int) throws {
    var capabilities = Capabilities()
    capabilities.isLight = isLight
    let palette = Palette(.terminal, capabilities)
    let shown = rgb(try #require(palette.foreground(RGB(UInt32(color)), on: nil)))
    if isLight != true { #expect(shown.contrast(to: RGB(0x000000)) >= 4.4) }
    if isLight != false { #expect(shown.contrast(to: RGB(0xFFFFFF)) >= 4.4) }
  }

  @Test func withoutColoursAttributesStay() {
    var capabilities = Capabilities()
    capabilities.depth = .none
    for name in TerminalTheme.names {
      guard let theme = TerminalTheme.named(name) else { continue }
      let palette = Palette(theme, capabilities)
      #expect(Role.allCases.allSatisfy { palette[$0].foreground == .default && palette[$0].background == .default })
      #expect(palette[.strong].attributes.contains(.bold))
    }
  }

  /// The themes of the page have the same names, and the colours of their style sheets.
  @Test func pageThemesAreThoseOfTheStyleSheets() {
    let names = (0..<deckc_asset_count()).map { String(cString: deckc_asset($0).name) }
      .filter { $0.hasPrefix("written/") }.map { String($0.dropFirst("written/".count).dropLast(".css".count)) }
    for theme in TerminalTheme.pageThemes {
      let asset = deckc_asset_named("written/\(theme.name).css")
      let css = String(decoding: UnsafeBufferPointer(start: asset.bytes, count: asset.count), as: UTF8.self)
      #expect(color("--r-background-color", in: css) == RGB(theme.background), "\(theme.name)")
      #expect(color("--r-main-color", in: css) == RGB(theme.foreground), "\(theme.name)")
      #expect(color("--r-link-color", in: css) == RGB(theme.link), "\(theme.name)")
    }
    #expect(names.sorted() == TerminalTheme.pageThemes.map(\.name))
  }

  @Test func namesAreFound() {
    for name in TerminalTheme.names { #expect(TerminalTheme.named(name)?.name == name) }
    #expect(TerminalTheme.named("nothing") == nil)
  }

  private func color(_ property: String, in css: String) -> RGB? {
    guard let start = css.ranges(of: property + ":").first?.upperBound else { return nil }
    return CSSColor.read(css[start...].prefix { $0 != ";" }.trimmed.lowercased())
  }

  private func rgb(_ color: CellColor) -> RGB {
    switch color.kind {
    case .default: return RGB(0)
    case .rgb(let value): return value
    case .indexed(let index):
      return ColorReduction.all.first { $0.index == index }?.color ?? RGB(0)
    }
  }
}
