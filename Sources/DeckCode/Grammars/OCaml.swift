extension Language {
  static let ocaml = Language(
    Grammar(
      keywords: [
        .keyword: """
        and as asr assert begin class constraint do done downto else end exception external for fun function functor
        if in include inherit inherit! initializer land lazy let lor lsl lsr lxor match method method!|10 mod module
        mutable new object of open open! or parser private rec sig struct then to try type val val! value virtual
        when while with
        """,
        .builtIn: """
        array bool bytes char exn|5 float in_channel int int32 int64 lazy_t|5 list nativeint|5 out_channel ref string
        unit
        """,
        .literal: "true false",
      ],
      lexeme: [.one("a-z_"), .many(.word), .maybe("!")],
      contains: [
        Mode(.literal, .first(["[||]", "[]", "()"]), relevance: 0),
        .comment("(*", to: "*)", contains: [.itself]),
        Mode(.symbol, ["'", .one(.letterOrUnderscore), .notAhead("'"), .many(nameSet)]),
        Mode(.type, ["`", .one("A-Z"), .many(nameSet)]),
        Mode(.type, [.boundary, .one("A-Z"), .many(nameSet)], relevance: 0),
        // A name with an apostrophe in it.
        Mode(nil, [.runStart("a-z_"), .one("a-z_"), .many(.word), "'", .many(nameSet)], relevance: 0),
        .apostropheString, Mode(.string, "\"", to: "\"", contains: [.escape]),
        Mode(.number, number, relevance: 0),
        Mode(nil, [.one("=-"), ">"]),
      ], illegal: .first(["//", ">>"])))
}

private let nameSet: ByteSet = "a-zA-Z0-9_'"

private let number: Pattern = {
  let suffix: Pattern = .maybe(.one("Lln"))
  return [
    .boundary,
    .first([
      ["0", .one("xX"), .run("a-fA-F0-9_"), suffix], ["0", .one("oO"), .run("0-7_"), suffix],
      ["0", .one("bB"), .run("01_"), suffix],
      [
        .one(.digit), .many("0-9_"),
        .maybe(
          .first([
            .one("Lln"),
            [.maybe([".", .many("0-9_")]), .maybe([.one("eE"), .maybe(.one("+-")), .run("0-9_")])],
          ])),
      ],
    ]),
  ]
}()
