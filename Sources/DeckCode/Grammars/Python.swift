/// Python 2 and 3, and the prompts of its interpreter.
extension Language {
  static let python = Language(
    Grammar(
      keywords: words,
      contains: [
        .use("prompt"), .use("number"),
        // Taken before strings, so that the f of `if"x"` is no prefix.
        Mode(words: "if", relevance: 0),
        .use("string"), .hashComment,
        definition(.function, "def"), definition(.class, "class"),
        Mode(.meta, [.lineStart, .many(.blank), "@"], to: .lineEnd),
        // Functions now, keywords once.
        Mode(nil, [.boundary, .first(["print", "exec"]), "("]),
      ],
      shared: [
        "string": .all(strings), "parameters": parameters, "prompt": prompt, "number": number,
        "substitution": substitution, "escape": .escape,
      ]))
}

private let words: Keywords = [
  .keyword: """
  and elif is global as in if from raise for except finally print import pass return exec else break not with class
  assert yield try while continue del or def lambda async await nonlocal|10
  """,
  .builtIn: "Ellipsis NotImplemented",
  .literal: "False None True",
]

private let prompt = Mode(.meta, [.lineStart, .first([">>>", "..."]), " "])

private let number: Mode = {
  let suffix: Pattern = .maybe(.one("lLjJ"))
  return .all([
    Mode(.number, [.binaryNumber, suffix], relevance: 0),
    Mode(.number, [.boundary, "0o", .run("0-7"), suffix], relevance: 0),
    Mode(.number, [.cNumber, suffix], relevance: 0),
  ])
}()

private let strings: [Mode] = {
  let raw: Pattern = [.maybe(.one("ub")), .maybe("r")]
  let formatted: Pattern = .first(["fr", "rf", "f"])
  let escape: Mode = .use("escape")
  let substitutions = [Mode(nil, "{{", relevance: 0), .use("substitution")]
  func string(_ prefix: Pattern, _ quote: Pattern, _ contains: [Mode], relevance: Int = 1) -> Mode {
    Mode(.string, [prefix, quote], to: quote, contains: contains, relevance: relevance)
  }
  return [
    string(raw, "'''", [escape, .use("prompt")], relevance: 10),
    string(raw, "\"\"\"", [escape, .use("prompt")], relevance: 10),
    string(formatted, "'''", [escape, .use("prompt")] + substitutions),
    string(formatted, "\"\"\"", [escape, .use("prompt")] + substitutions),
    string(.first(["ur", .one("ur")]), "'", [escape], relevance: 10),
    string(.first(["ur", .one("ur")]), "\"", [escape], relevance: 10),
    string(["b", .maybe("r")], "'", [escape]),
    string(["b", .maybe("r")], "\"", [escape]),
    string(formatted, "'", [escape] + substitutions),
    string(formatted, "\"", [escape] + substitutions),
    .apostropheString, .quoteString,
  ]
}()

private let substitution = Mode(
  .subst, "{", to: "}", keywords: words, contains: [.use("string"), .use("number"), .use("prompt")])

private let parameters = Mode(
  .params, "(", to: ")", contains: [.itself, .use("prompt"), .use("number"), .use("string"), .hashComment])

private func definition(_ tokenClass: TokenClass, _ word: String) -> Mode {
  Mode(
    tokenClass, to: ":", words: word,
    contains: [
      .underscoreTitle, .use("parameters"),
      Mode(nil, "->", .endsWithParent, keywords: "None"),
    ])
}
