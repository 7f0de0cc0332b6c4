extension Language {
  static let erlang = Language(
    Grammar(
      keywords: words,
      contains: [
        Mode(
          .function, [.lineStart, atom, .many(.space), "("], to: "->", .returnBegin,
          contains: [parameters, Mode(.title, atom, relevance: 0)],
          starts: Mode(nil, to: .one(";."), keywords: words, contains: [.use("expression")])),
        .comment("%", to: .lineEnd),
        Mode(
          nil, [.lineStart, "-"], to: ".", [.excludeEnd, .returnBegin],
          keywords: """
            -author -behavior -behaviour -compile -copyright -define -doc -else -endif -export -file -ifdef -ifndef
            -import -include -include_lib -module -record -spec -undef -vsn
            """, lexeme: ["-", .identifier], contains: [parameters], relevance: 0),
        number, .quoteString, .use("record"), .all(variables), .use("tuple"),
        Mode(nil, [".", .lineEnd]),
      ],
      shared: [
        "expression": .all(expression),
        "block": Mode(
          nil, to: "end", words: "fun receive if try case", keywords: words,
          contains: [
            .comment("%", to: .lineEnd), namedFunction, .apostropheString.colored(nil), .use("block"), .use("call"),
            .quoteString, number, .use("tuple"), .all(variables), .use("record"),
          ]),
        "call": Mode(
          nil, [.runStart("a-z'"), functionName, "("], to: ")", .returnBegin,
          contains: [
            Mode(nil, functionName, relevance: 0),
            Mode(nil, "(", to: ")", [.endsWithParent, .returnEnd], contains: [.use("expression")], relevance: 0),
          ], relevance: 0),
        "tuple": Mode(nil, "{", to: "}", contains: [.use("expression")], relevance: 0),
        "record": Mode(
          nil, ["#", .underscoreIdentifier], .returnBegin,
          contains: [
            Mode(nil, ["#", .underscoreIdentifier], relevance: 0),
            Mode(nil, "{", to: "}", contains: [.use("expression")], relevance: 0),
          ], relevance: 0),
      ]))
}

private let words: Keywords = [
  .keyword: """
  after and andalso|10 band begin bnot bor bsl bxor bzr case catch cond div end fun if let not of orelse|10 query
  receive rem try when xor
  """,
  .literal: "false true",
]

private let atom: Pattern = [.one("a-z'"), .many("a-zA-Z0-9_'")]
private let functionName: Pattern = [atom, .maybe([":", atom])]

private let namedFunction = Mode(nil, ["fun", .run(.space), atom, "/", .run(.digit)])

private let number = Mode(
  .number,
  [
    .boundary, .run(.digit),
    .first([
      ["#", .run(.hexDigit)], [.maybe([".", .run(.digit)]), .maybe(.exponent)],
    ]),
  ], relevance: 0)

private let variables: [Mode] = [
  Mode(nil, [.boundary, "_", .maybe([.one("A-Z"), .many(.word)])], relevance: 0),
  Mode(nil, [.one("A-Z"), .many(.word)], relevance: 0),
]

private let expression: [Mode] = [
  .comment("%", to: .lineEnd), namedFunction, .use("block"), .use("call"), .quoteString, number, .use("tuple"),
  .all(variables), .use("record"),
]

private let parameters = Mode(.params, "(", to: ")", contains: [.use("expression")])
