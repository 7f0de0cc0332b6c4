import DeckModel

/// A look for slides: one style sheet over the shared base.
///
/// Make it once for many pages; it holds the hash of its text.
package struct Theme: Sendable {
  /// A built-in name, or the path of the author's own file.
  package let name: String
  package let part: PagePart

  /// A theme of the author's own. `css` has passed the CSS rules that its origin calls for.
  package init(name: String, css: [UInt8]) {
    self.name = name
    part = .style(id: "deckc-theme", css)
  }

  /// HackMD's look, which a deck has that names no theme.
  package static let standard = Theme(name: standardName, part: Assets.theme(standardName) ?? .none)

  /// The built-in theme called `name`, which may be written with `.css` and in any case; for another name the
  /// standard theme and a warning at `range`.
  package static func builtIn(_ name: String, at range: SourceRange = .none) -> Diagnosed<Theme> {
    let lower = name.lowercased()
    let plain = lower.hasSuffix(".css") ? String(lower.dropLast(4)) : lower
    if plain == standardName { return Diagnosed(standard) }
    if let part = Assets.theme(plain) { return Diagnosed(Theme(name: plain, part: part)) }
    let near = closest(to: plain, among: Assets.themeNames)
    return Diagnosed(
      standard,
      [
        Diagnostic(
          .warning, "theme-unknown", at: range, "there is no theme `\(name)`, so \(standardName) is used",
          hint: near.map { "did you mean `\($0)`?" } ?? "the themes are \(Assets.themeNames.joined(separator: ", "))")
      ])
  }

  private static let standardName = "hackmd"

  private init(name: String, part: PagePart) {
    self.name = name
    self.part = part
  }
}
