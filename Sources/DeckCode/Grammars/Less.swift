extension Language {
  static let less = Language(
    Grammar(
      foldsCase: true, contains: [.use("rules")], illegal: .one("=>'/<($\""),
      shared: [
        "rules": .all(ruleModes), "value": .all(value),
        "value with rules": .all([.use("value"), Mode(nil, "{", to: "}", contains: [.use("rules")])]),
      ]))
}

private let name: Pattern = .run("a-zA-Z0-9_-")
private let interpolated: Pattern = .first([name, ["@{", name, "}"]])

private let value: [Mode] = [
  .lineComment, .blockComment,
  Mode(.string, [.maybe("~"), "'", .through("'")]),
  Mode(.string, [.maybe("~"), "\"", .through("\"")]),
  .cssNumber,
  Mode(nil, [.first(["url", "data-uri"]), "("], starts: Mode(.string, to: .one(")\n"), .excludeEnd)),
  Mode(.number, ["#", .run(.hexDigit), .boundary]),
  Mode(nil, "(", to: ")", contains: [.use("value")], relevance: 0),
  Mode(.variable, ["@", .maybe("@"), name], relevance: 10),
  Mode(.variable, ["@{", name, "}"]),
  Mode(.builtIn, [.maybe("~"), "`", .lazy(.except("`"), 0, "`")]),
  Mode(.attribute, [name, .many(.space), ":"], to: ":", [.returnBegin, .excludeEnd]),
  Mode(.meta, "!important"),
]

private let ruleModes: [Mode] = [
  .lineComment, .blockComment,
  Mode(
    .keyword,
    [
      "@",
      .first([
        .wordsToBoundary("import media charset font-face supports document namespace page viewport host"),
        [.maybe(["-", .run("a-z"), "-"]), "keyframes", .boundary],
      ]),
    ], starts: Mode(nil, to: .one(";{}"), .returnEnd, contains: [.use("value")], relevance: 0)),
  Mode(.variable, ["@", name, .many(.space), ":"], starts: assigned, relevance: 15),
  Mode(.variable, ["@", name], starts: assigned),
  Mode(
    nil, [interpolated, .many(.space), ":"], to: .one(";}"), .returnBegin,
    contains: [
      Mode(
        .attribute, interpolated, to: ":", .excludeEnd,
        starts: Mode(nil, nil, .endsWithParent, contains: [.use("value")], illegal: .one("<=$"), relevance: 0))
    ], relevance: 0),
  selector(.one(".#:&[>"), to: .one(";{}")), selector(interpolated, to: "{"),
]

private let assigned = Mode(nil, to: .one(";}"), .returnEnd, contains: [.use("value with rules")])

private func selector(_ begin: Pattern, to end: Pattern) -> Mode {
  Mode(
    nil, begin, to: end, [.returnBegin, .returnEnd],
    contains: [
      .lineComment, .blockComment,
      Mode(nil, nil, words: "when", .endsWithParent, contains: [Mode(words: "and not"), .use("value")]),
      Mode(.keyword, ["all", .boundary]),
      Mode(.variable, ["@{", name, "}"]),
      Mode(.selectorTag, [interpolated, .maybe("%")], relevance: 0),
      Mode(.selectorId, ["#", interpolated]),
      Mode(.selectorClass, [".", interpolated], relevance: 0),
      Mode(.selectorTag, "&", relevance: 0),
      Mode(.selectorAttr, "[", to: "]"),
      Mode(.selectorPseudo, [":", .maybe(":"), .run("a-zA-Z0-9_+()\"'.-")]),
      Mode(nil, "(", to: ")", contains: [.use("value with rules")]),
      Mode(nil, "!important"),
    ], illegal: .one("<='$\""), relevance: 0)
}
