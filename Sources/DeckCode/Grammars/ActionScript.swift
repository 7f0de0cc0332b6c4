/// Here for HTML's sake: highlight.js takes a short script of JavaScript for ActionScript.
extension Language {
  static let actionscript = Language(
    Grammar(
      keywords: [
        .keyword: """
        as break case catch class const continue default delete do dynamic each else extends final finally for
        function get if implements import in include instanceof interface internal is namespace native new override
        package private protected public return set static super switch this throw try typeof use var void while with
        """,
        .literal: "true false null undefined",
      ],
      contains: [
        .apostropheString, .quoteString, .lineComment, .blockComment, .cNumber,
        Mode(.class, to: "{", words: "package", contains: [.title]),
        Mode(
          .class, to: "{", words: "class interface", .excludeEnd,
          contains: [Mode(words: "extends implements"), .title]),
        Mode(.meta, to: ";", words: "import include", keywords: [.metaKeyword: "import include"]),
        Mode(
          .function, to: .one("{;"), words: "function", .excludeEnd,
          contains: [
            .title,
            Mode(
              .params, "(", to: ")",
              contains: [
                .apostropheString, .quoteString, .lineComment, .blockComment,
                Mode(.restArgument, "...", to: identifier, relevance: 10),
              ]),
            Mode(nil, [":", .many(.space), .first(["*", identifier])]),
          ], illegal: .one(.notSpace)),
        .member,
      ], illegal: "#"))
}

private let identifier: Pattern = [.one("a-zA-Z_$"), .many("a-zA-Z0-9_$")]
