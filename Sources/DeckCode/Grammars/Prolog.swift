extension Language {
  static let prolog = Language(
    Grammar(
      contains: [.use("term"), Mode(nil, [".", .lineEnd])],
      shared: [
        "term": .all([
          Mode(nil, [.one("a-z"), .many(.word)], relevance: 0),
          Mode(.symbol, [.one("A-Z"), .many(.word)], relevance: 0),
          Mode(.symbol, ["_", .many(.word)], relevance: 0),
          Mode(nil, "(", to: ")", contains: [.use("term")], relevance: 0),
          Mode(nil, ":-"),
          Mode(nil, "[", to: "]", contains: [.use("term")]),
          Mode(.comment, "%", to: .lineEnd),
          .blockComment, .quoteString, .apostropheString,
          Mode(.string, "`", to: "`", contains: [.escape]),
          // The code of a character.
          Mode(.string, ["0'", .first(["\\'", .one(.line)])]),
          .cNumber,
        ])
      ]))
}
