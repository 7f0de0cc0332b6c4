extension Language {
  static let java = Language(
    Grammar(
      keywords: words,
      contains: [
        .comment(
          "/**", to: "*/",
          contains: [
            // The @ of a mail address marks no tag.
            Mode(nil, [.run(.word), "@"], relevance: 0),
            Mode(.doctag, ["@", .run(.letter)]),
          ], relevance: 0),
        .lineComment, .blockComment, .apostropheString, .quoteString,
        Mode(
          .class, to: .one("{;="), words: "class interface", .excludeEnd, keywords: "class interface",
          contains: [Mode(words: "extends implements"), .underscoreTitle]),
        // Behind these a name and a parenthesis are a call.
        Mode(words: "new throw return else", relevance: 0),
        function,
        Mode(.number, .javaNumber, relevance: 0),
        Mode(.meta, ["@", .run(.letter)]),
      ]))
}

private let words: Keywords = """
  abstract assert boolean break byte case catch char const continue default do double else enum exports false final
  finally float for if import instanceof int long module native null package private protected public requires short
  static strictfp super switch synchronized this throws transient true try var void volatile while
  """

private let nameSet = ByteSet("a-zA-Z0-9_$", beyondASCII: true)
private let name: Pattern = [.one(ByteSet("a-zA-Z_$", beyondASCII: true)), .many(nameSet)]

/// A type, perhaps with parameters, and the white space behind it.
private let typed: Pattern = [
  name,
  .maybe(["<", name, .zeroOrMore([.many(.space), ",", .many(.space), name]), ">"]),
  .run(.space), .notAhead("("),
]

private let function = Mode(
  .function, [.runStart(nameSet), .oneOrMore(typed), .underscoreIdentifier, .many(.space), "("], to: .one("{;="),
  [.returnBegin, .excludeEnd], keywords: words,
  contains: [
    Mode(
      nil, [.underscoreIdentifier, .many(.space), "("], .returnBegin, contains: [.underscoreTitle], relevance: 0),
    Mode(
      .params, "(", to: ")", keywords: words,
      contains: [.apostropheString, .quoteString, .cNumber, .blockComment], relevance: 0),
    .lineComment, .blockComment,
  ])

extension Pattern {
  /// Numbers with underscores inside, as Java and Kotlin have them.
  static let javaNumber: Pattern = [
    .boundary,
    .first([
      ["0", .one("bB"), digits("01")],
      ["0", .one("xX"), digits(.hexDigit)],
      [
        .first([[digits(.digit), .maybe([".", digits(.digit)])], [".", digits(.digit)]]),
        .maybe(.exponent),
      ],
    ]),
    .maybe(.one("lLfF")),
  ]

  private static func digits(_ set: ByteSet) -> Pattern {
    .first([[.one(set), .greedy(set.union("_"), 1, .one(set))], .run(set)])
  }
}
