import DeckModel

extension TerminalTheme {
  /// A theme of the user's own (`--theme FILE`, TP-29): lines of `role: look`, where a look is a colour, `on` and a
  /// colour, and attributes, such as `heading1: #ffcc00 on #222 bold underline`. `base` paints the window, `inherits`
  /// names the theme that the others come from, and `#` at a line's start makes it a remark.
  package static func read(_ bytes: [UInt8], name: String) -> Diagnosed<TerminalTheme> {
    var theme = TerminalTheme.terminal
    var diagnostics: [Diagnostic] = []
    var start = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let range = SourceRange(start, start + line.count)
      start += line.count + 1
      let text = String(decoding: line, as: UTF8.self).trimmed
      guard !text.isEmpty, !text.hasPrefix("#") else { continue }
      let parts = text.split(separator: ":", maxSplits: 1).map { $0.trimmed }
      if parts.count < 2 || !theme.set(parts[0], parts[1]) {
        diagnostics.append(
          Diagnostic(
            .warning, "invalid-theme", at: range, "`\(ShownText.line(String(text.prefix(60))))` is no look of a role"))
      }
    }
    return Diagnosed(theme.named(name), diagnostics)
  }

  /// This theme with what a deck says of its own looks under `terminal` in its metadata, in the words of a theme's file.
  package func overridden(by metadata: JSONValue) -> TerminalTheme {
    var theme = self
    for member in metadata["terminal"]?.members ?? [] {
      if let value = member.value.string { _ = theme.set(member.key, value) }
    }
    return theme
  }

  private mutating func set(_ key: String, _ value: String) -> Bool {
    if key == "inherits" {
      guard let other = TerminalTheme.named(value) else { return false }
      self = other
      return true
    }
    guard let look = Look(value) else { return false }
    if key == "base" {
      if case .rgb(let color) = look.foreground { foreground = RGB(color) }
      if case .rgb(let color) = look.background { background = RGB(color) }
      return true
    }
    guard let role = Role.allCases.first(where: { "\($0)" == key }) else { return false }
    looks[role] = look
    return true
  }

  private func named(_ name: String) -> TerminalTheme {
    var theme = TerminalTheme(name: name, background: background, foreground: foreground)
    theme.looks = looks
    return theme
  }
}

extension TerminalTheme.Look {
  /// Reads `#fff on blue bold`; nil when a word is none of these.
  fileprivate init?(_ text: String) {
    self.init()
    let attributeNames: KeyValuePairs<String, TextAttributes> = [
      "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse, "strike": .strike,
    ]
    var isBackground = false
    for word in text.lowercased().split(separator: " ") {
      if word == "on" {
        isBackground = true
      } else if let attribute = attributeNames.first(where: { $0.key == word }) {
        attributes.insert(attribute.value)
      } else if let color = CSSColor.read(String(word)) {
        if isBackground { background = .rgb(color.value) } else { foreground = .rgb(color.value) }
        isBackground = false
      } else {
        return nil
      }
    }
  }
}
