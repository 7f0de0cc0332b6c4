/// TeX and LaTeX.
extension Language {
  static let tex = Language(
    Grammar(
      contains: [
        command,
        Mode(.formula, "$$", to: "$$", contains: [command], relevance: 0),
        Mode(.formula, "$", to: "$", contains: [command], relevance: 0),
        .comment("%", to: .lineEnd, relevance: 0),
      ]))
}

private let letter = ByteSet("a-zA-Z", beyondASCII: true)

private let command: Mode = {
  let number = Mode(
    .number,
    [
      .maybe("-"), .first([[.many(.digit), ".", .run(.digit)], .run(.digit)]),
      .maybe(.first(["pt", "pc", "mm", "cm", "in", "dd", "cc", "ex", "em"])),
    ])
  let arguments = Mode(
    nil, nil, .endsWithParent,
    contains: [
      Mode(.string, "[", to: "]"), Mode(.string, "{", to: "}"),
      Mode(nil, [.many(.space), "=", .many(.space)], .endsWithParent, contains: [number], relevance: 0),
    ], relevance: 0)
  return Mode(
    .tag, "\\",
    contains: [
      Mode(.name, [.run(letter), .maybe("*")], starts: arguments),
      Mode(.name, .one(letter.union(.digit).inverted), starts: arguments),
    ], relevance: 0)
}()
