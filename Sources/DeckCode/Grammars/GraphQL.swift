/// GraphQL, which highlight.js 9 does not know: coloured as its later versions do.
extension Language {
  static let graphql = Language(
    Grammar(
      keywords: [
        .keyword: """
        query mutation subscription type input schema directive interface union scalar fragment enum on extend
        implements repeatable
        """,
        .literal: "true false null",
      ],
      contains: [
        .hashComment,
        Mode(.string, "\"\"\"", to: "\"\"\"", contains: [Mode(nil, "\\\"\"\"")]),
        .quoteString, .cNumber,
        Mode(.variable, ["$", .underscoreIdentifier]),
        Mode(.meta, ["@", .run(.word)]),
        // A field with arguments or a type, an argument, an alias.
        Mode(.symbol, [.runStart(.word), .underscoreIdentifier, .ahead([.many(.space), ":"])], relevance: 0),
      ]))
}
