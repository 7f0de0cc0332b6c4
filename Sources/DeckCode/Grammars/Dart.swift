extension Language {
  static let dart = Language(
    Grammar(
      keywords: [
        .keyword: """
        Function abstract as assert async await break case catch class const continue covariant default deferred do
        dynamic else enum export extends extension external factory false final finally for get hide if implements
        import in inferface is library mixin new null on operator part rethrow return set show static super switch
        sync this throw true try typedef var void while with yield
        """,
        .builtIn: """
        Comparable DateTime Duration Element ElementList Function Iterable Iterator List Map Match Null Object
        Pattern RegExp Set Stopwatch String StringBuffer StringSink Symbol Type Uri bool document double dynamic int
        num print querySelector querySelectorAll window
        """,
      ],
      contains: [
        .use("string"),
        .comment("/**", to: "*/").with { $0.subLanguage = .markdown },
        .comment(
          ["///", .many("/"), .many(.space)], to: .lineEnd,
          contains: [Mode(nil, .one(.line), to: .lineEnd, in: .markdown)]),
        .lineComment, .blockComment,
        Mode(
          .class, to: "{", words: "class interface", .excludeEnd,
          contains: [Mode(words: "extends implements"), .underscoreTitle]),
        .cNumber,
        Mode(.meta, ["@", .run(.letter)]),
        Mode(nil, "=>"),
      ],
      shared: ["string": .all(strings)]))
}

private let strings: [Mode] = {
  let inside = [
    Mode.escape,
    Mode(.subst, ["$", .run("A-Za-z0-9_")]),
    Mode(
      .subst, "${", to: "}", keywords: "true false null this is new super", contains: [.cNumber, .use("string")]),
  ]
  return [
    Mode(.string, "r'''", to: "'''"),
    Mode(.string, "r\"\"\"", to: "\"\"\""),
    Mode(.string, "r'", to: "'"),
    Mode(.string, "r\"", to: "\""),
    Mode(.string, "'''", to: "'''", contains: inside),
    Mode(.string, "\"\"\"", to: "\"\"\"", contains: inside),
    Mode(.string, "'", to: "'", contains: inside),
    Mode(.string, "\"", to: "\"", contains: inside),
  ]
}()
