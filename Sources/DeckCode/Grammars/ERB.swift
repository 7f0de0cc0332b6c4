/// HTML with Ruby inside.
extension Language {
  static let erb = Language(
    Grammar(
      contains: [
        .comment("<%#", to: "%>"),
        Mode(
          nil, ["<%", .maybe(.one("%=-"))], to: .first(["%%>", "-%>", "%>"]), [.excludeBegin, .excludeEnd], in: .ruby),
      ], subLanguage: .xml))
}
