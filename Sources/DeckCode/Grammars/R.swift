extension Language {
  static let r = Language(
    Grammar(
      contains: [
        .hashComment,
        Mode(
          nil, name,
          keywords: [
            .keyword: """
            ... attach break detach else for function if in library next repeat require return setClass setGeneric
            setGroupGeneric setMethod source stop switch try tryCatch warning while
            """,
            .literal: "NULL NA TRUE FALSE T F Inf NaN NA_integer_|10 NA_real_|10 NA_character_|10 NA_complex_|10",
          ],
          lexeme: name, relevance: 0),
        Mode(.number, ["0", .one("xX"), .run(.hexDigit), .maybe(.one("Li")), .boundary], relevance: 0),
        Mode(.number, [.run(.digit), .maybe(exponent), "L", .boundary], relevance: 0),
        Mode(.number, [.run(.digit), ".", .notAhead(.one(.digit)), .maybe(["i", .boundary])], relevance: 0),
        Mode(
          .number,
          [
            .run(.digit),
            .first([[".", .many(.digit), end], [".", .many(.digit), .boundary], [".", .boundary], end, .boundary]),
          ], relevance: 0),
        Mode(.number, [".", .run(.digit), .first([end, .boundary])], relevance: 0),
        Mode(nil, "`", to: "`", relevance: 0),
        Mode(.string, "\"", to: "\"", contains: [.escape]),
        Mode(.string, "'", to: "'", contains: [.escape]),
      ]))
}

private let name: Pattern = [
  .first([.one(.letter), [".", .one("a-zA-Z.")]]), .many("a-zA-Z0-9._"),
]

private let exponent: Pattern = [.one("eE"), .maybe(.one("+-")), .many(.digit)]

/// What a number ends with: as much of an exponent and an `i` as a word boundary follows.
private let end: Pattern = .first([
  [exponent, .maybe("i"), .boundary], [.one("eE"), .maybe("i"), .boundary], [.maybe("i"), .boundary],
])
