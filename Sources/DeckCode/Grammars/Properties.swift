/// Java's properties files.
extension Language {
  static let properties = Language(
    Grammar(
      foldsCase: true,
      contains: [
        .comment([.lineStart, .many(.space), .one("!#")], to: .lineEnd),
        property(.attr, key(.word), relevance: 1),
        property(.meta, key(.except("\\:= \t\u{C}\n")), relevance: 0),
        Mode(.attr, [key(.except("\\:= \t\u{C}\n")), .many(blank), .lineEnd], relevance: 0),
      ]))
}

private let blank: ByteSet = " \t\u{C}"

private func key(_ characters: ByteSet) -> Pattern { .oneOrMore(.first([.run(characters), ["\\", .one(.line)]])) }

private let delimiter: Pattern = .first([
  [.many(blank), .one(":="), .many(blank)], .run(blank),
])

private func property(_ tokenClass: TokenClass, _ key: Pattern, relevance: Int) -> Mode {
  Mode(
    nil, [key, delimiter], .returnBegin, contains: [Mode(tokenClass, key, .endsParent, relevance: 0)],
    starts: Mode(
      nil, to: delimiter, starts: Mode(.string, to: .lineEnd, contains: [Mode(nil, "\\\n")], relevance: 0),
      relevance: 0), relevance: relevance)
}
