extension Language {
  static let kotlin = Language(
    Grammar(
      keywords: words,
      contains: [
        .comment("/**", to: "*/", contains: [Mode(.doctag, ["@", .run(.letter)])], relevance: 0),
        .lineComment, comment,
        Mode(
          .keyword, .wholeWords("break continue return this"),
          starts: Mode(contains: [Mode(.symbol, ["@", .run(.word)])])),
        Mode(.symbol, [.runStart(.letterOrUnderscore), .underscoreIdentifier, "@"]),
        .all(annotations), function, class_, .use("string"),
        Mode(.meta, [.lineStart, "#!/usr/bin/env"], to: .lineEnd),
        Mode(.number, .javaNumber, relevance: 0),
      ],
      shared: [
        "string": .all(strings(.string)),
        "substitution": Mode(.subst, "${", to: "}", contains: [.cNumber, .use("string")]),
        "type": .all([
          Mode(.type, .underscoreIdentifier),
          Mode(nil, "(", to: ")", contains: [.use("type")]),
        ]),
      ]))
}

private let words: Keywords = [
  .keyword: """
  abstract actual annotation as by catch class companion const constructor crossinline data default do dynamic else
  enum expect external final finally for fun get if import in infix init inline inner interface internal is lateinit
  native noinline object open operator out override package private protected public reified sealed set super suspend
  tailrec throw trait transient try typealias val var vararg volatile when where while
  """,
  .builtIn: "Byte Short Char Int Long Boolean Float Double Void Unit Nothing",
  .literal: "true false null",
]

private func strings(_ tokenClass: TokenClass) -> [Mode] {
  let inside = [Mode(.variable, ["$", .underscoreIdentifier]), .use("substitution")]
  return [
    Mode(tokenClass, "\"\"\"", to: ["\"\"\"", .ahead(.one(.except("\"")))], contains: inside),
    Mode(tokenClass, "'", to: "'", contains: [.escape]),
    Mode(tokenClass, "\"", to: "\"", contains: [.escape] + inside),
  ]
}

private let annotations: [Mode] = [
  Mode(
    .meta,
    [
      "@", .words("file property field get set receiver param setparam delegate"), .many(.space), ":",
      .maybe([.many(.space), .underscoreIdentifier]),
    ]),
  Mode(
    .meta, ["@", .underscoreIdentifier],
    contains: [Mode(nil, "(", to: ")", contains: strings(.metaString))]),
]

private let comment = Mode.comment("/*", to: "*/", contains: [.blockComment])

private let function = Mode(
  .function, to: .first(["(", .lineEnd]), words: "fun", [.returnBegin, .excludeEnd], keywords: words,
  contains: [
    Mode(
      nil, [.underscoreIdentifier, .many(.space), "("], .returnBegin, contains: [.underscoreTitle], relevance: 0),
    Mode(.type, "<", to: ">", keywords: "reified", relevance: 0),
    Mode(
      .params, "(", to: ")", .endsParent, keywords: words,
      contains: [
        Mode(
          nil, ":", to: .one("=,/"), .endsWithParent, contains: [.use("type"), .lineComment, comment], relevance: 0),
        .lineComment, comment, .all(annotations), .use("string"), .cNumber,
      ], relevance: 0),
    comment,
  ], illegal: assigned, relevance: 5)

/// A function that is one expression, where it has a type in front or parameters of a type: passed over to the `=`.
private let assigned: Pattern = {
  let part = ByteSet.except(" \t\n\r\u{B}\u{C}(")
  let rest: Pattern = [.run(part), .run(.space), .greedy(part, 1, [.many(.space), "="])]
  return ["fun", .run(.space), .first([["<", .greedy(.line, 0, [">", rest])], rest])]
}()

private let class_ = Mode(
  .class, to: .first([.one(":{("), .lineEnd]), words: "class interface trait", .excludeEnd,
  contains: [
    Mode(words: "public protected internal private constructor"),
    .underscoreTitle,
    Mode(.type, "<", to: ">", [.excludeBegin, .excludeEnd], relevance: 0),
    Mode(.type, [.one(",:"), .many(.space)], to: .first([.one("<(,"), .lineEnd]), [.excludeBegin, .returnEnd]),
    .all(annotations),
  ])
