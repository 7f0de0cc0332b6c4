extension Language {
  static let fsharp = Language(
    Grammar(
      keywords: """
        abstract and as assert base begin class default delegate do done downcast downto elif else end exception extern
        false finally for fun function global if in inherit inline interface internal lazy let match member module
        mutable namespace new null of open or override private public rec return sig static struct then to true try
        type upcast use val void when while with yield
        """,
      contains: [
        Mode(.keyword, [.boundary, .first(["yield", "return", "let", "do"]), "!"]),
        Mode(.string, "@\"", to: "\"", contains: [Mode(nil, "\"\"")]),
        Mode(.string, "\"\"\"", to: "\"\"\""),
        .comment("(*", to: "*)"),
        Mode(
          .class, to: .first([.one("(="), .lineEnd]), words: "type", .excludeEnd,
          contains: [
            .underscoreTitle,
            Mode(nil, "<", to: ">", contains: [Mode(.title, ["'", .run("a-zA-Z0-9_")], relevance: 0)]),
          ]),
        Mode(.meta, "[<", to: ">]", relevance: 10),
        Mode(.symbol, [.notBoundary, "'", .one(.letter), .boundary], contains: [.escape]),
        .lineComment, Mode(.string, "\"", to: "\"", contains: [.escape]), .cNumber,
      ], illegal: "/*"))
}
