/// A theme as one terminal shows it: a style for each role, with its colours reduced and readable (TP-25).
package struct Palette: Sendable {
  package let theme: String
  package let depth: ColorDepth
  private var styles: [CellStyle]
  /// The window's colour as far as it is known, which contrast is measured against.
  private let background: RGB
  /// Whether the theme paints the window.
  private let paints: Bool

  package init(_ theme: TerminalTheme, _ capabilities: Capabilities = Capabilities()) {
    self.theme = theme.name
    depth = capabilities.depth
    background = theme.background ?? RGB(capabilities.isLight == true ? 0xFFFFFF : 0x000000)
    paints = theme.background != nil
    styles = []
    styles = Role.allCases.map { _ in CellStyle() }
  }

  package subscript(_ role: Role) -> CellStyle { styles[Int(role.rawValue)] }
}
