extension Language {
  static let ruby = Language(Grammar())
}
