extension Language {
  /// Text that is no code.
  static let plaintext = Language(Grammar())
}
