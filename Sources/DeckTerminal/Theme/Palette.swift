/// A theme as one terminal shows it: a style for each role, with its colours reduced and readable (TP-25).
package struct Palette: Sendable {
  package let theme: String
  package let depth: ColorDepth
  private let reduction: ColorReduction
  private var partial: [Partial] = []
  private let base: CellStyle
  private let source: TerminalTheme
  private let capabilities: Capabilities

  /// What a role changes of the style around it.
  private struct Partial {
    var foreground: CellColor?
    var background: CellColor?
    var attributes: TextAttributes
    /// The full colour of `background`.
    var behind: RGB?
  }

  package init(_ theme: TerminalTheme, _ capabilities: Capabilities = Capabilities()) {
    self.theme = theme.name
    source = theme
    self.capabilities = capabilities
    depth = capabilities.depth
    let reduction = ColorReduction(
      depth: capabilities.depth, background: theme.background,
      assumed: capabilities.isLight.map { RGB($0 ? 0xFFFFFF : 0x000000) })
    self.reduction = reduction
    let background = theme.background.map { reduction.background($0) } ?? .default
    let foreground = theme.foreground.map { reduction.foreground($0, on: nil) } ?? .default
    base = CellStyle(foreground, on: background)
    partial = Role.allCases.map { role in
      let look = theme.looks[role]
      var made = Partial(attributes: look.attributes)
      if case .rgb(let value) = look.background { made.behind = RGB(value) }
      made.background = look.background.flatMap { ink($0, on: nil, isBackground: true) }
      made.foreground = look.foreground.flatMap { ink($0, on: made.behind, isBackground: false) }
      return made
    }
  }

  /// The same on a window of another colour, where all of its colours must be readable; itself where colours are none
  /// or sixteen, which nobody knows.
  func on(_ color: RGB) -> Palette {
    guard depth > .sixteen else { return self }
    var theme = source
    let (black, white) = (RGB(0x000000), RGB(0xFFFFFF))
    theme.background = color
    theme.foreground =
      source.foreground?.readable(on: [color])
      ?? (color.contrast(to: white) >= color.contrast(to: black) ? white : black)
    // The user's own colours were chosen for another ground.
    theme.looks.change { look in
      if case .named(let index) = look.foreground { look.foreground = .rgb(ColorReduction.color(named: index).value) }
    }
    return Palette(theme, capabilities)
  }

  /// The style of a role on its own.
  package subscript(_ role: Role) -> CellStyle { applied(role, to: base) }

  /// The style of a role in text that looks like `style`.
  package func applied(_ role: Role, to style: CellStyle) -> CellStyle {
    let own = partial[Int(role.rawValue)]
    var style = style
    if let foreground = own.foreground { style.foreground = foreground }
    if let background = own.background { style.background = background }
    style.attributes.formUnion(own.attributes)
    return style
  }

  /// The full colour that a role puts behind its text; nil for none.
  func background(of role: Role) -> RGB? { partial[Int(role.rawValue)].behind }

  /// A colour of the deck's own for text; nil without colours. - Parameter behind: nil for the window's.
  func foreground(_ color: RGB, on behind: RGB?) -> CellColor? {
    depth == .none ? nil : reduction.foreground(color, on: behind)
  }

  func background(_ color: RGB) -> CellColor? { depth == .none ? nil : reduction.background(color) }

  private func ink(_ ink: TerminalTheme.Ink, on behind: RGB?, isBackground: Bool) -> CellColor? {
    guard depth != .none else { return nil }
    switch ink {
    case .named(let index): return .indexed(index)
    case .rgb(let value):
      return isBackground ? reduction.background(RGB(value)) : reduction.foreground(RGB(value), on: behind)
    }
  }
}
