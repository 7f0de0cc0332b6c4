extension Language {
  static let haskell = Language(
    Grammar(
      keywords: """
        as case ccall class cplusplus data default deriving do dotnet else export family forall foreign hiding if
        import in infix infixl infixr instance jvm let mdo module newtype of proc qualified rec safe stdcall then type
        unsafe where
        """,
      contains: [
        Mode(nil, to: "where", words: "module", keywords: "module where", contains: [list] + comments, illegal: odd),
        Mode(
          nil, [.boundary, "import", .boundary], to: .lineEnd, keywords: "import qualified as hiding",
          contains: [list] + comments, illegal: odd),
        Mode(
          .class, [.lineStart, .many(.space), .first(["class", "instance"]), .boundary], to: "where",
          keywords: "class family instance where", contains: [constructor, list] + comments),
        Mode(
          .class, .wholeWords("data newtype type"), to: .lineEnd,
          keywords: "data family type newtype deriving",
          contains: [pragma, constructor, list, Mode(nil, "{", to: "}", contains: inList)] + comments),
        Mode(nil, to: .lineEnd, words: "default", contains: [constructor, list] + comments),
        Mode(nil, to: .lineEnd, words: "infix infixl infixr", contains: [.cNumber] + comments),
        Mode(
          nil, [.boundary, "foreign", .boundary], to: .lineEnd,
          keywords: "foreign import export ccall stdcall cplusplus jvm dotnet safe unsafe",
          contains: [constructor, .quoteString] + comments),
        Mode(.meta, "#!/usr/bin/env runhaskell", to: .lineEnd),
        pragma, preprocessor, .quoteString, .cNumber, constructor,
        Mode(.title, [.lineStart, .one("_a-z"), .many("a-zA-Z0-9_'")], relevance: 0),
        .all(comments),
        Mode(nil, .first(["->", "<-"])),
      ]))
}

private let comments: [Mode] = [
  .comment("--", to: .lineEnd), .comment("{-", to: "-}", contains: [.itself]),
]

private let pragma = Mode(.meta, "{-#", to: "#-}")
private let preprocessor = Mode(.meta, [.lineStart, "#"], to: .lineEnd)
private let constructor = Mode(.type, [.boundary, .one("A-Z"), .many("a-zA-Z0-9_'")], relevance: 0)
private let odd: Pattern = .first([[.one(ByteSet.word.inverted), "."], ";"])

private let inList: [Mode] =
  [
    pragma, preprocessor,
    Mode(
      .type,
      [
        .boundary, .one("A-Z"), .many(.word),
        .maybe(["(", .first(["..", ",", .run(.word)]), ")"]),
      ]),
    Mode(.title, [.one("_a-z"), .many("a-zA-Z0-9_'")], relevance: 0),
  ] + comments

private let list = Mode(nil, "(", to: ")", contains: inList)
