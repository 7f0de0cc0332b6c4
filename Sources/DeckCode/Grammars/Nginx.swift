extension Language {
  static let nginx = Language(
    Grammar(
      contains: [
        .hashComment,
        Mode(
          nil, [.runStart(.letterOrUnderscore), .underscoreIdentifier, .run(.space), "{"], to: "{", .returnBegin,
          contains: [Mode(.section, .underscoreIdentifier)], relevance: 0),
        Mode(
          nil, [.runStart(.letterOrUnderscore), .underscoreIdentifier, .one(.space)], to: .one(";{"), .returnBegin,
          contains: [Mode(.attribute, .underscoreIdentifier, starts: arguments)], relevance: 0),
      ]))
}

private let variables: [Mode] = [
  Mode(.variable, ["$", .run(.digit)]),
  Mode(.variable, "${", to: "}"),
  Mode(.variable, [.one("$@"), .underscoreIdentifier]),
]

private let arguments: Mode = {
  let inside = [Mode.escape] + variables
  let argumentEnd: Pattern = .one(" \t\n\r\u{B}\u{C}{;")
  let byte: Pattern = .run(.digit, 1, 3)
  return Mode(
    nil, nil, .endsWithParent,
    keywords: [
      .literal: """
      /dev/poll blocked break crit debug epoll error false info kqueue last no none notice off on permanent poll
      redirect rtsig select true warn yes
      """
    ],
    lexeme: .run("a-z/_"),
    contains: [
      .hashComment,
      Mode(.string, "\"", to: "\"", contains: inside),
      Mode(.string, "'", to: "'", contains: inside),
      // An address is taken as a whole, so that there are no numbers in it.
      Mode(
        nil, [.runStart("a-z"), .run("a-z"), ":/"], to: .one(.space), [.endsWithParent, .excludeEnd],
        contains: variables),
      Mode(.regexp, [.one(.space), "^"], to: argumentEnd, .returnEnd, contains: inside),
      Mode(.regexp, ["~", .maybe("*"), .run(.space)], to: argumentEnd, .returnEnd, contains: inside),
      Mode(.regexp, ["*", .oneOrMore([".", .run("a-z-")])], contains: inside),
      Mode(.regexp, [.runStart("a-z-"), .oneOrMore([.run("a-z-"), "."]), "*"], contains: inside),
      Mode(
        .number,
        [.boundary, byte, ".", byte, ".", byte, ".", byte, .maybe([":", .run(.digit, 1, 5)]), .boundary]),
      Mode(.number, [.boundary, .run(.digit), .many("kKmMgGdshwy"), .boundary], relevance: 0),
    ] + variables, relevance: 0)
}()
