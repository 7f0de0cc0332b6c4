extension Language {
  static let groovy = Language(
    Grammar(
      keywords: [
        .literal: "true false null",
        .keyword: """
        abstract as assert boolean break byte case catch char class continue def default double else enum extends
        final finally float for if implements import in instanceof int interface long new package private protected
        public return short static super switch synchronized this throw throws trait transient try void volatile
        while
        """,
      ],
      contains: [
        .comment(
          "/**", to: "*/",
          contains: [Mode(nil, [.run(.word), "@"], relevance: 0), Mode(.doctag, ["@", .run(.letter)])], relevance: 0),
        .lineComment, .blockComment,
        Mode(.string, "\"\"\"", to: "\"\"\""),
        Mode(.string, "'''", to: "'''"),
        Mode(.string, "$/", to: "/$", relevance: 10),
        .apostropheString,
        Mode(.regexp, [.maybe("~"), "/", .run(.except("/\n")), "/"], contains: [.escape]),
        .quoteString,
        Mode(.meta, [.lineStart, "#!/usr/bin/env"], to: .lineEnd),
        .binaryNumber,
        Mode(
          .class, to: "{", words: "class interface trait enum",
          contains: [Mode(words: "extends implements"), .underscoreTitle]),
        .cNumber,
        Mode(.meta, ["@", .run(.letter)]),
        // The key of a map, or the name of an argument.
        Mode(.string, [.runStart(name), .run(name), .many(" "), ":"]),
        // The middle of a choice is no key.
        Mode(nil, "?", to: ":"),
      ]))
}

private let name: ByteSet = "A-Za-z0-9_$"
