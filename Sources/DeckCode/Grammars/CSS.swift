extension Language {
  static let css = Language(Grammar())
}
