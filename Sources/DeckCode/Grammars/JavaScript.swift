/// ECMAScript 6 and later, JSX included.
extension Language {
  static let javascript = Language(
    Grammar(
      keywords: words,
      contains: [
        Mode(
          .meta, [.lineStart, .many(.space), .one("'\""), "use ", .first(["strict", "asm"]), .one("'\"")],
          relevance: 10),
        Mode(.meta, [.lineStart, "#!"], to: .lineEnd),
        .apostropheString, .quoteString, .use("template"), .lineComment, documentation, .blockComment,
        .use("number"), attribute, value,
        Mode(
          .function, to: "{", words: "function", .excludeEnd,
          contains: [Mode(.title, .jsIdentifier, relevance: 0), parameters(nil)], illegal: .one("[%")),
        Mode(nil, ["$", .one("(.")]),
        .member,
        Mode(
          .class, to: .one("{;="), words: "class", .excludeEnd,
          contains: [Mode(words: "extends"), .underscoreTitle], illegal: .one(":\"[]")),
        Mode(nil, to: "{", words: "constructor get set", .excludeEnd),
      ],
      illegal: ["#", .notAhead("!")],
      shared: ScriptModes.shared(words)))
}

private let words: Keywords = [
  .keyword: """
  in of if for while finally var new function do return void else break catch instanceof with throw case default try
  this switch continue typeof delete let yield const export super debugger as async await static import from
  """,
  .literal: "true false null undefined NaN Infinity",
  .builtIn: ScriptModes.builtIns
    + " arguments require module console window document Symbol Set Map WeakSet WeakMap Proxy Reflect Promise",
]

private let documentation = Mode.comment(
  "/**", to: "*/",
  contains: [
    Mode(
      .doctag, ["@", .run(.letter)],
      contains: [
        Mode(.type, "{", to: "}", relevance: 0),
        Mode(
          .variable, [.jsIdentifier, .ahead(.first([[.many(.space), "-"], .lineEnd]))], .endsParent, relevance: 0),
        Mode(nil, .one(" \t\r\u{B}\u{C}"), relevance: 0),
      ])
  ], relevance: 0)

/// The name of a property, behind a brace, a comma or a line's end.
private let attribute = Mode(
  nil, [.one("{,\n"), .many(.space)],
  contains: [
    Mode(
      nil, [.jsIdentifier, .many(.space), ":"], .returnBegin,
      contains: [Mode(.attr, .jsIdentifier, relevance: 0)], relevance: 0)
  ], relevance: 0)

/// What stands where a value is due: only there is `/` a regular expression and `<` a tag.
private let value = Mode(
  nil, ScriptModes.valueStart, keywords: "return throw case",
  contains: [
    .lineComment, .blockComment, .regexp,
    ScriptModes.arrowFunction(.jsIdentifier, parameters(words)),
    Mode(nil, .one(.space), to: .many(.space), .skip),
    Mode(nil, "<>", to: "</>", contains: [element], in: .xml),
    Mode(nil, elementStart, to: elementEnd, contains: [element], in: .xml),
  ], relevance: 0)

private let elementName: Pattern = .run("A-Za-z0-9\\._:-")
private let elementStart: Pattern = ["<", elementName]
private let elementEnd: Pattern = .first([["/", elementName, ">"], "/>"])
private let element = Mode(nil, elementStart, to: elementEnd, .skip, contains: [.itself])

private func parameters(_ keywords: Keywords?) -> Mode {
  Mode(
    .params, "(", to: ")", [.excludeBegin, .excludeEnd], keywords: keywords,
    contains: [
      .apostropheString, .quoteString, .use("template"), .use("number"), .regexp, .blockComment, .lineComment,
    ])
}
