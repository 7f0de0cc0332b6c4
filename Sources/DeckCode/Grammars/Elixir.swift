extension Language {
  static let elixir = Language(
    Grammar(
      keywords: words, lexeme: name, contains: [.use("code")],
      shared: [
        "code": .all(code),
        "string": .all(strings),
        "substitution": Mode(.subst, "#{", to: "}", keywords: words, lexeme: name, contains: [.use("code")]),
      ]))
}

private let words: Keywords = """
  alias and begin break case cond defined do end ensure false fn for import in include module next nil not or quote
  redo require retry return self then true unless until use when while with|0
  """

private let name: Pattern = [.one(.letterOrUnderscore), .many("a-zA-Z0-9_."), .maybe(.one("!?"))]

private let operatorOrName: Pattern = .first([
  [.one(.letterOrUnderscore), .many(.word), .maybe(.one("!?="))],
  [.one("+~-"), "@"], "<<", ">>", "=~", "===", "==", "<=>", [.one("<>"), .maybe("=")], "**", .one("/+%^&*~`|-"),
  "[]=", "[]",
])

private let inside: [Mode] = [.escape, .use("substitution")]

private func delimited(_ contains: [Mode]) -> [Mode] {
  let pairs: [(Pattern, Pattern)] = [
    ("\"", "\""), ("'", "'"), ("/", "/"), ("|", "|"), ("(", ")"), ("[", "]"), ("{", "}"), ("<", ">"),
  ]
  return pairs.map { Mode(nil, $0, to: $1, contains: contains) }
}

private let strings: [Mode] = [
  Mode(.string, "\"\"\"", to: "\"\"\"", contains: inside),
  Mode(.string, "'''", to: "'''", contains: inside),
  Mode(.string, "~S\"\"\"", to: "\"\"\""),
  Mode(.string, "~S\"", to: "\""),
  Mode(.string, "~S'''", to: "'''"),
  Mode(.string, "~S'", to: "'"),
  Mode(.string, "'", to: "'", contains: inside),
  Mode(.string, "\"", to: "\"", contains: inside),
]

private let code: [Mode] = [
  .use("string"),
  Mode(.string, ["~", .one("A-Z"), .ahead(.one("/|([{<\"'"))], contains: delimited([])),
  Mode(
    .string, ["~", .one("a-z"), .ahead(.one("/|([{<\"'"))],
    contains: [Mode(nil, nil, .endsParent, contains: delimited(inside))]),
  .hashComment,
  definition(
    .class, "defimpl defmodule defprotocol defrecord", to: .first([[.boundary, "do", .boundary], .lineEnd, ";"])),
  definition(.function, "def defp defmacro", to: .never),
  Mode(nil, "::"),
  Mode(
    .symbol, [":", .notAhead(.one(" \t\n\r\u{B}\u{C}:"))], contains: [.use("string"), Mode(nil, operatorOrName)],
    relevance: 0),
  Mode(.symbol, [.runStart(.letterOrUnderscore), name, ":", .notAhead(":")], relevance: 0),
  Mode(
    .number,
    .first([
      [.boundary, "0o", .run("0-7_")], [.boundary, "0b", .run("01_")], [.boundary, "0x", .run("0-9a-fA-F_")],
      [
        .maybe("-"), .boundary, .one("1-9"), .many("0-9_"),
        .maybe([.one(.line), .run("0-9_"), .maybe(.exponent)]),
      ],
    ]), relevance: 0),
  Mode(.variable, .first([["$", .one(ByteSet.word.inverted)], [.first(["$", "@@", "@"]), .run(.word)]])),
  Mode(nil, "->"),
  // Where a value is due, `/` is a regular expression.
  Mode(
    nil, [.valueOperator, .many(.space)],
    contains: [
      .hashComment,
      Mode(.regexp, "/", to: ["/", .many("a-z")], contains: inside),
      Mode(.regexp, "%r[", to: ["]", .many("a-z")], contains: inside),
    ], relevance: 0),
]

/// It ends with its title.
private func definition(_ tokenClass: TokenClass, _ beginWords: String, to end: Pattern) -> Mode {
  Mode(tokenClass, to: end, words: beginWords, contains: [Mode(.title, name, .endsParent, relevance: 0)])
}
