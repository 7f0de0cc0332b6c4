extension Language {
  static let scala = Language(
    Grammar(
      keywords: [
        .literal: "true false null",
        .keyword: """
        abstract break case catch class continue def default else extends final finally for forSome if implicit
        import lazy match new object override package private protected return sealed super this throw throws trait
        try type val var while with yield
        """,
      ],
      contains: [
        .lineComment, .blockComment,
        Mode(.string, "\"", to: "\"", contains: [.escape]),
        Mode(.string, "\"\"\"", to: "\"\"\"", relevance: 10),
        Mode(.string, [.run("a-z"), "\""], to: "\"", contains: [.escape] + substitutions),
        Mode(.string, [.run("a-z"), "\"\"\""], to: "\"\"\"", contains: substitutions, relevance: 10),
        Mode(.symbol, ["'", .one(.word), .greedy(.word, 0, .notAhead("'"))]),
        type,
        Mode(.function, to: .one(":={[(\n;"), words: "def", .excludeEnd, contains: [name]),
        Mode(
          .class, to: .one(":={[\n;"), words: "class object trait type", .excludeEnd,
          contains: [
            Mode(words: "extends with", relevance: 10),
            Mode(nil, "[", to: "]", [.excludeBegin, .excludeEnd], contains: [type], relevance: 0),
            Mode(.params, "(", to: ")", [.excludeBegin, .excludeEnd], contains: [type], relevance: 0),
            name,
          ]),
        .cNumber,
        Mode(.meta, ["@", .run(.letter)]),
      ]))
}

private let substitutions: [Mode] = [
  Mode(.subst, ["$", .run("A-Za-z0-9_")]),
  Mode(.subst, "${", to: "}"),
]

private let type = Mode(.type, [.boundary, .one("A-Z"), .many(.word)], relevance: 0)

/// What a class or a method is called: words, or operators.
private let name = Mode(
  .title,
  .first([
    [.one(.except("0-9\n\t \"'(),.`{}[]:;")), .run(.except("\n\t \"'(),.`{}[]:;"))],
    .one(.except("0-9\n\t \"'(),.`{}[]:;=")),
  ]), relevance: 0)
