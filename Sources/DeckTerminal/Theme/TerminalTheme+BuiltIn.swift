extension TerminalTheme {
  /// The names of all built-in themes: those of the terminal, then those of the page (TP-28).
  package static var names: [String] {
    ["terminal", "dark", "light", "high-contrast", "mono"] + pageThemes.map(\.name)
  }

  /// A built-in theme; nil for a name that none has.
  package static func named(_ name: String) -> TerminalTheme? {
    switch name {
    case "terminal": terminal
    case "mono": mono
    case "high-contrast": highContrast
    case "dark":
      painted(PageColors("dark", 0x16181D, 0xE4E6EB, heading: 0xFFFFFF, link: 0x6CB6FF))
    case "light":
      painted(PageColors("light", 0xFFFFFF, 0x24292F, heading: 0x0A0C10, link: 0x0550AE))
    default:
      pageThemes.first { $0.name == name }.map(painted)
    }
  }

  /// The terminal's own colours, and of the sixteen those that stand out on light and dark.
  package static let terminal: TerminalTheme = {
    var theme = TerminalTheme(name: "terminal")
    theme.looks = attributes
    let inks: [(Ink, [Role])] = [
      (.named(1), [.danger, .deletion, .red, .problem]),
      (.named(2), [.success, .string, .addition, .green, .heading3]),
      (.named(3), [.warning]),
      (.named(4), [.blue]),
      (.named(5), [.heading1, .keyword, .bullet, .spoiler, .progress]),
      (.named(6), [.heading2, .code, .link, .math, .info, .number, .type, .attribute, .variable, .keyboard]),
    ]
    for (ink, roles) in inks {
      for role in roles { theme.looks[role].foreground = ink }
    }
    for role in faint { theme.looks[role].attributes.insert(.dim) }
    return theme
  }()

  /// No colour at all.
  package static let mono: TerminalTheme = {
    var theme = TerminalTheme(name: "mono")
    theme.looks = attributes
    for role in faint { theme.looks[role].attributes.insert(.dim) }
    return theme
  }()

  private static let highContrast: TerminalTheme = {
    var theme = TerminalTheme(name: "high-contrast", background: RGB(0x000000), foreground: RGB(0xFFFFFF))
    theme.looks = attributes
    let inks: [(UInt32, [Role])] = [
      (0xFFFF00, [.heading1, .heading2, .heading3, .bullet, .keyword, .warning, .progress]),
      (0x00FFFF, [.link, .code, .math, .info, .number, .type, .attribute, .variable, .blue]),
      (0x00FF00, [.success, .string, .addition, .green]),
      (0xFF9090, [.danger, .deletion, .red, .problem]),
      (0xFFB0FF, [.spoiler]),
    ]
    for (ink, roles) in inks {
      for role in roles { theme.looks[role].foreground = .rgb(ink) }
    }
    theme.looks[.dimmed] = Look(.rgb(0xA0A0A0))
    return theme
  }()

  /// What needs no colour: it tells things apart in every theme (TP-74).
  private static let attributes: Looks = {
    let attributes: [(TextAttributes, [Role])] = [
      (.bold, [.heading1, .heading2, .heading3, .heading4, .strong, .keyboard, .tableHead, .title, .codeSign]),
      (.bold, [.info, .success, .warning, .danger, .spoiler, .indicator, .overlayTitle, .foundNow, .problem]),
      (.italic, [.heading5, .heading6, .emphasis, .comment]),
      (.underline, [.inserted, .link]),
      (.reverse, [.mark, .prompt, .found, .foundNow]),
      (.strike, [.deleted]),
    ]
    var looks = Looks()
    for (attribute, roles) in attributes {
      for role in roles { looks[role].attributes.insert(attribute) }
    }
    return looks
  }()

  /// What stands back.
  private static let faint: [Role] = [
    .rule, .tableBorder, .quote, .codeNumber, .comment, .meta, .dimmed, .footer, .progressRest, .image,
  ]

  /// A theme that paints the window in the colours of a page.
  private static func painted(_ page: PageColors) -> TerminalTheme {
    let (background, foreground) = (RGB(page.background), RGB(page.foreground))
    var theme = TerminalTheme(name: page.name, background: background, foreground: foreground)
    theme.looks = attributes
    let isDark = background.luminance < 0.2
    let inks: [(UInt32, [Role])] = [
      (page.heading, [.heading1, .heading2, .heading3, .heading4, .heading5, .heading6]),
      (page.link, [.link, .bullet, .progress]),
      (isDark ? 0xFF7B72 : 0xCF222E, [.danger, .deletion, .red, .problem]),
      (isDark ? 0x7EE787 : 0x116329, [.success, .addition, .green]),
      (isDark ? 0xE3B341 : 0x7D4E00, [.warning, .attribute, .variable]),
      (isDark ? 0x79C0FF : 0x0550AE, [.info, .number, .type, .blue]),
      (isDark ? 0xD2A8FF : 0x8250DF, [.spoiler, .title, .keyword]),
      (isDark ? 0xA5D6A7 : 0x0A5A2A, [.string]),
      (isDark ? 0xFFB86C : 0x953800, [.code, .math, .keyboard]),
    ]
    for (ink, roles) in inks {
      for role in roles { theme.looks[role].foreground = .rgb(ink) }
    }
    let faded = foreground.mixed(0.6, with: background)
    for role in faint { theme.looks[role].foreground = .rgb(faded.value) }
    theme.looks[.codeBlock] = Look(nil, on: .rgb(foreground.mixed(0.07, with: background).value))
    return theme
  }

  /// The colours that a page's theme sets in its style sheet (`themes/`).
  package struct PageColors: Sendable {
    package let name: String
    package let background: UInt32
    package let foreground: UInt32
    package let heading: UInt32
    package let link: UInt32

    init(_ name: String, _ background: UInt32, _ foreground: UInt32, heading: UInt32? = nil, link: UInt32) {
      self.name = name
      self.background = background
      self.foreground = foreground
      self.heading = heading ?? foreground
      self.link = link
    }
  }

  /// The same names as the page's themes; a test compares them with the style sheets.
  package static let pageThemes: [PageColors] = [
    PageColors("beige", 0xF7F3DE, 0x333333, link: 0x6F5C31),
    PageColors("black", 0x191919, 0xFFFFFF, link: 0x42AFFA),
    PageColors("black-contrast", 0x000000, 0xFFFFFF, link: 0x42AFFA),
    PageColors("blood", 0x222222, 0xEEEEEE, link: 0xEE7F8B),
    PageColors("chalk", 0x1E2D2A, 0xEEF1E8, heading: 0xFFE9A3, link: 0x8FD3FF),
    PageColors("dracula", 0x282A36, 0xF8F8F2, heading: 0xBD93F9, link: 0xFF79C6),
    PageColors("hackmd", 0x191919, 0xFFFFFF, link: 0x42AFFA),
    PageColors("league", 0x2B2B2B, 0xEEEEEE, link: 0x6BE9F4),
    PageColors("moon", 0x002B36, 0xA3B1B1, heading: 0xEEE8D5, link: 0x5AB0EA),
    PageColors("night", 0x111111, 0xEEEEEE, link: 0xE7AD52),
    PageColors("paper", 0xFCFBF7, 0x262A33, heading: 0x10243E, link: 0xA2361C),
    PageColors("serif", 0xF0F1EB, 0x000000, heading: 0x383D3D, link: 0x51483D),
    PageColors("simple", 0xFFFFFF, 0x000000, link: 0x00008B),
    PageColors("sky", 0xF7FBFC, 0x333333, link: 0x24507B),
    PageColors("solarized", 0xFDF6E3, 0x52666E, heading: 0x586E75, link: 0x1A6091),
    PageColors("white", 0xFFFFFF, 0x222222, link: 0x1F68C9),
    PageColors("white-contrast", 0xFFFFFF, 0x000000, link: 0x1A54A6),
  ]
}
