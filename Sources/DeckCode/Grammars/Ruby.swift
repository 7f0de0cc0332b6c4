/// Ruby, and the prompts of its interpreter.
extension Language {
  static let ruby = Language(
    Grammar(
      keywords: words,
      contains: comments + [
        Mode(nil, [.lineStart, .many(.space), "=>"], starts: Mode(nil, to: .lineEnd, contains: [.use("code")])),
        Mode(.meta, prompt, starts: Mode(nil, to: .lineEnd, contains: [.use("code")])),
        .use("code"),
      ],
      shared: [
        "code": .all(code),
        "string": .all(strings),
        "substitution": Mode(.subst, "#{", to: "}", keywords: words, contains: [.use("code")]),
      ]))
}

private let words: Keywords = [
  .keyword: """
  BEGIN END alias and attr_accessor attr_reader attr_writer begin break case class defined do else elsif end ensure
  for if in include module next not or redo require rescue retry return self super then undef unless until when while
  yield
  """,
  .literal: "true false nil",
]

private let comments: [Mode] = {
  let tag = Mode(.doctag, ["@", .run(.letter)])
  return [
    .comment("#", to: .lineEnd, contains: [tag]),
    .comment([.lineStart, "=begin"], to: [.lineStart, "=end"], contains: [tag], relevance: 10),
    .comment([.lineStart, "__END__"], to: ["\n", .lineEnd]),
  ]
}()

private let methodName: Pattern = .first([
  [.one(.letterOrUnderscore), .many(.word), .maybe(.one("!?="))],
  [.one("+~-"), "@"], "<<", ">>", "=~", "===", "==", "<=>", [.one("<>"), .maybe("=")], "**", .one("/+%^&*~`|-"),
  "[]=", "[]",
])

private let strings: [Mode] = {
  let inside: [Mode] = [.escape, .use("substitution")]
  func string(_ begin: Pattern, to end: Pattern) -> Mode { Mode(.string, begin, to: end, contains: inside) }
  func percent(_ open: Pattern, to close: Pattern) -> Mode {
    string(["%", .maybe(.one("qQwWx")), open], to: close)
  }
  return [
    string("'", to: "'"), string("\"", to: "\""), string("`", to: "`"),
    percent("(", to: ")"), percent("[", to: "]"), percent("{", to: "}"), percent("<", to: ">"), percent("/", to: "/"),
    percent("%", to: "%"), percent("-", to: "-"), percent("|", to: "|"),
    Mode(.string, [.notBoundary, "?", character], contains: inside),
    // A here document: its word, and all up to a line with that word.
    Mode(
      .string,
      [
        "<<", .maybe(.one("~-")), .maybe("'"), .capture(.run(.word)),
        .lazy(.all, 0, ["\n", .many(.space), .captured, .boundary]),
      ], .returnBegin,
      contains: [
        Mode(nil, ["<<", .maybe(.one("~-")), .maybe("'")]),
        Mode(nil, .run(.word), .endSameAsBegin, contains: inside),
      ]),
  ]
}()

private let character: Pattern = .first([
  ["\\", .run(.digit, 1, 3), .boundary], ["\\x", .run(.hexDigit, 1, 2), .boundary],
  ["\\u", .exactly(4, .hexDigit), .boundary], ["\\", .one(.notSpace), .boundary], [.one(.notSpace), .boundary],
])

private let inspected = Mode(nil, "#<", to: ">")

private let code: [Mode] =
  [
    .use("string"), inspected,
    Mode(
      .class, to: .first([.lineEnd, ";"]), words: "class module",
      contains: [
        Mode(
          .title, [.underscoreIdentifier, .zeroOrMore(["::", .run(.word)]), .maybe(.one("?!"))], relevance: 0),
        Mode(
          nil, ["<", .many(.space)],
          contains: [Mode(nil, .first([[.identifier, "::", .identifier], .identifier]))]),
      ] + comments),
    Mode(
      .function, to: .first([.lineEnd, ";"]), words: "def",
      contains: [
        Mode(.title, methodName, relevance: 0),
        Mode(.params, "(", to: ")", .endsParent, keywords: words, contains: [.use("code")]),
      ] + comments),
    Mode(nil, [.runStart(.letter), .identifier, "::"]),
    Mode(
      .symbol, [.runStart(.letterOrUnderscore), .underscoreIdentifier, .maybe(.one("!?")), ":"], relevance: 0),
    Mode(
      .symbol, [":", .notAhead(.one(.space))], contains: [.use("string"), Mode(nil, methodName)], relevance: 0),
    Mode(
      .number,
      .first([
        [.boundary, "0", .run("0-7_")], [.boundary, "0x", .run("0-9a-fA-F_")],
        [.boundary, .one("1-9"), .many("0-9_"), .maybe([".", .run("0-9_")])], [.one("0_"), .boundary],
      ]), relevance: 0),
    Mode(nil, .first([["$", .one(ByteSet.word.inverted)], [.first(["$", "@@", "@"]), .run(.word)]])),
    Mode(.params, "|", to: "|", keywords: words),
    // Where a value is due, `/` is a regular expression.
    Mode(
      nil, [.first([.valueOperator, "unless"]), .many(.space)], keywords: "unless",
      contains: [
        inspected, regexp("/", to: "/"), regexp("%r{", to: "}"), regexp("%r(", to: ")"), regexp("%r!", to: "!"),
        regexp("%r[", to: "]"),
      ] + comments, relevance: 0),
  ] + comments

private func regexp(_ begin: Pattern, to end: Pattern) -> Mode {
  Mode(.regexp, begin, to: [end, .many("a-z")], contains: [.escape, .use("substitution")])
}

private let prompt: Pattern = [
  .lineStart,
  .first([
    [.one(">?"), ">"],
    [.run("a-zA-Z0-9_#"), "(", .run(.word), "):", .run(.digit), ":", .run(.digit), ">"],
    [
      .maybe([.run(.word), "-"]), .run(.digit), ".", .run(.digit), ".", .one(.digit),
      .first([["p", .run(.digit), .run(.except(">")), ">"], [.run(.except(">")), ">"]]),
    ],
  ]),
]
