extension Language {
  static let typescript = Language(
    Grammar(
      keywords: words,
      contains: [
        Mode(.meta, [.lineStart, .many(.space), .one("'\""), "use strict", .one("'\"")]),
        .apostropheString, .quoteString, .use("template"), .lineComment, .blockComment, .use("number"),
        Mode(
          nil, ScriptModes.valueStart, keywords: "return throw case",
          contains: [
            .lineComment, .blockComment, .regexp,
            ScriptModes.arrowFunction(
              .identifier,
              Mode(
                .params, "(", to: ")", [.excludeBegin, .excludeEnd], keywords: words,
                contains: [.itself, .lineComment, .blockComment])),
          ], relevance: 0),
        Mode(
          .function, to: .one("{;"), words: "function", .excludeEnd, keywords: words,
          contains: [.itself, Mode(.title, .jsIdentifier, relevance: 0), parameters], illegal: "%", relevance: 0),
        Mode(nil, to: .one("{;"), words: "constructor", .excludeEnd, contains: [.itself, parameters]),
        Mode(nil, "module.", keywords: [.builtIn: "module"], relevance: 0),
        Mode(nil, to: "{", words: "module", .excludeEnd),
        Mode(nil, to: "{", words: "interface", .excludeEnd, keywords: "interface extends"),
        Mode(nil, ["$", .one("(.")]),
        Mode(nil, [".", .identifier], relevance: 0),
        decorator, arguments,
      ],
      shared: ScriptModes.shared(words)))
}

private let words: Keywords = [
  .keyword: """
  in if for while finally var new function do return void else break catch instanceof with throw case default try
  this switch continue typeof delete let yield const class public private protected get set super static implements
  enum export import declare type namespace abstract as from extends async await
  """,
  .literal: "true false null undefined NaN Infinity",
  .builtIn: ScriptModes.builtIns
    + " arguments require module console window document any number boolean string void Promise",
]

private let decorator = Mode(.meta, ["@", .jsIdentifier])

private let arguments = Mode(
  nil, "(", to: ")", keywords: words, contains: [.itself, .quoteString, .apostropheString, .number])

private let parameters = Mode(
  .params, "(", to: ")", [.excludeBegin, .excludeEnd], keywords: words,
  contains: [.lineComment, .blockComment, decorator, arguments])
