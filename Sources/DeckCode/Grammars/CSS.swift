extension Language {
  static let css = Language(
    Grammar(
      foldsCase: true,
      contains: [
        .blockComment,
        Mode(.selectorId, ["#", .run(name)]),
        Mode(.selectorClass, [".", .run(name)]),
        Mode(.selectorAttr, "[", to: "]", contains: strings, illegal: .lineEnd),
        Mode(.selectorPseudo, [":", .maybe(":"), .run("a-zA-Z0-9_+()\"'.-")]),
        Mode(
          nil, ["@", .first(["page", "font-face"])], keywords: "@page @font-face", lexeme: ["@", .run("a-z-")]),
        // It takes the brace along, so that what follows is read as at top level.
        Mode(
          nil, "@", to: .one("{;"), .returnBegin,
          contains: [
            Mode(.keyword, ["@", .maybe("-"), .run(.word), .zeroOrMore(["-", .run(.word)])]),
            Mode(
              nil, .one(.space), [.endsWithParent, .excludeEnd], keywords: "and or not only",
              contains: [Mode(.attribute, [.run("a-z-"), ":"])] + strings + [.cssNumber], relevance: 0),
          ], illegal: ":"),
        Mode(.selectorTag, [.one("a-zA-Z-"), .many(name)], relevance: 0),
        Mode(nil, "{", to: "}", contains: [.blockComment, declaration], illegal: .one(.notSpace)),
      ], illegal: .one("=/|'$")))
}

private let name: ByteSet = "A-Za-z0-9_-"

private let strings: [Mode] = [.apostropheString, .quoteString]

private let declaration = Mode(
  nil, .first([[.run("A-Z_.-"), .many(.space), ":"], ["--", .run(name), .many(.space), ":"]]), to: ";",
  [.returnBegin, .endsWithParent],
  contains: [
    Mode(
      .attribute, .one(.notSpace), to: ":", .excludeEnd,
      starts: Mode(
        nil, nil, [.endsWithParent, .excludeEnd],
        contains: [
          function, .cssNumber, .quoteString, .apostropheString, .blockComment,
          Mode(.number, ["#", .run(.hexDigit)]),
          Mode(.meta, "!important"),
        ]))
  ])

private let function = Mode(
  nil, [.run(name), "("], .returnBegin,
  contains: [
    Mode(.builtIn, .run(name)),
    Mode(nil, "(", to: ")", contains: strings + [.cssNumber]),
  ])
