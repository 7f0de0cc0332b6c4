extension Language {
  static let php = Language(Grammar())
}
