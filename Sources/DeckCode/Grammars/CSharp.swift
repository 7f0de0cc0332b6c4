extension Language {
  static let csharp = Language(
    Grammar(
      keywords: words,
      contains: [
        .comment(
          "///", to: .lineEnd, .returnBegin,
          contains: [
            Mode(.doctag, "///", relevance: 0),
            Mode(.doctag, .first(["<!--", "-->"])),
            Mode(.doctag, ["<", .maybe("/")], to: ">"),
          ]),
        .lineComment, .blockComment,
        Mode(
          .meta, "#", to: .lineEnd,
          keywords: [
            .metaKeyword: "if else elif endif define undef warning error line region endregion pragma checksum"
          ]),
        .use("string"), .use("number"),
        Mode(nil, to: .one("{;="), words: "class interface", contains: [.title, .lineComment, .blockComment]),
        Mode(
          nil, to: .one("{;="), words: "namespace",
          contains: [
            Mode(.title, [.one(.letter), .zeroOrMore([.maybe("."), .one(.word)])], relevance: 0),
            .lineComment, .blockComment,
          ]),
        // An attribute.
        Mode(
          .meta, [.lineStart, .many(.space), "["], to: "]", [.excludeBegin, .excludeEnd],
          contains: [Mode(.metaString, "\"", to: "\"")]),
        // Behind these a name and a parenthesis are a call.
        Mode(words: "new return throw await else", relevance: 0),
        function,
      ],
      shared: [
        "number": .all(numbers),
        "substitution": Mode(
          .subst, "{", to: "}", keywords: words, contains: [.use("string"), .use("number"), .blockComment]),
        "string": .all([
          Mode(
            .string, "$@\"", to: "\"",
            contains: [Mode(nil, "{{"), Mode(nil, "}}"), Mode(nil, "\"\""), .use("substitution")]),
          Mode(
            .string, "$\"", to: "\"",
            contains: [Mode(nil, "{{"), Mode(nil, "}}"), .escape, .use("substitution")]),
          Mode(.string, "@\"", to: "\"", contains: [Mode(nil, "\"\"")]),
          .apostropheString, .quoteString,
        ]),
      ]))
}

private let words: Keywords = [
  .keyword: """
  abstract add alias as ascending async await base bool break by byte case catch char checked const continue decimal
  default delegate descending do double dynamic enum equals event explicit extern finally fixed float for foreach
  from get global goto group if implicit in int interface internal into is join let lock long nameof object on
  operator orderby out override params partial private protected public readonly ref remove sbyte sealed select set
  short sizeof stackalloc static string struct switch this try typeof uint ulong unchecked unsafe ushort using value
  var virtual void volatile when where while yield
  """,
  .literal: "null false true",
]

private let numbers: [Mode] = {
  let digits: ByteSet = "0-9'"
  let decimal: Pattern = [.run(digits), .maybe([".", .many(digits)])]
  let fraction: Pattern = [".", .run(digits)]
  return [
    Mode(.number, [.boundary, "0b", .run("01'")], relevance: 0),
    Mode(
      .number,
      [.maybe("-"), .first([[.boundary, decimal], fraction]), .first([.one("uUlLfFbB"), "ul", "UL"])], relevance: 0),
    Mode(
      .number,
      [
        .maybe("-"),
        .first([
          [.boundary, "0", .one("xX"), .run("0-9a-fA-F'")],
          [
            .first([[.boundary, decimal], fraction]),
            .maybe([.one("eE"), .maybe(.one("+-")), .run(digits)]),
          ],
        ]),
      ], relevance: 0),
  ]
}()

/// A type, perhaps with parameters or brackets, and the white space behind it.
private let typed: Pattern = [
  .identifier,
  .maybe(["<", .identifier, .zeroOrMore([.many(.space), ",", .many(.space), .identifier]), ">"]),
  .maybe("[]"), .run(.space), .notAhead("("),
]

private let function = Mode(
  .function, [.runStart(.letter), .oneOrMore(typed), .identifier, .many(.space), "("],
  to: [.many(.space), .one("{;=")], [.returnBegin, .excludeEnd], keywords: words,
  contains: [
    Mode(nil, [.identifier, .many(.space), "("], .returnBegin, contains: [.title], relevance: 0),
    Mode(
      .params, "(", to: ")", [.excludeBegin, .excludeEnd], keywords: words,
      contains: [.use("string"), .use("number"), .blockComment], relevance: 0),
    .lineComment, .blockComment,
  ])
