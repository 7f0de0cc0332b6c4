/// A request or an answer: its first line, its fields, its body.
extension Language {
  static let http = Language(
    Grammar(
      contains: [
        Mode(
          nil, [.lineStart, version], to: .lineEnd,
          contains: [Mode(.number, [.boundary, .exactly(3, .digit), .boundary])]),
        Mode(
          nil, [.lineStart, .run("A-Z"), " ", .through([" ", version, .lineEnd])], to: .lineEnd, .returnBegin,
          contains: [
            Mode(.string, " ", to: " ", [.excludeBegin, .excludeEnd]), Mode(nil, version), Mode(.keyword, .run("A-Z")),
          ]),
        Mode(
          .attribute, [.lineStart, .one(.word)], to: ": ", .excludeEnd, starts: Mode(nil, to: .lineEnd, relevance: 0)),
        Mode(nil, "\n\n", starts: Mode(nil, nil, .endsWithParent, in: .guess(.json, .xml))),
      ]))
}

private let version: Pattern = ["HTTP/", .run("0-9.")]
