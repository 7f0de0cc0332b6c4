extension Language {
  static let xml = Language(Grammar())
}
