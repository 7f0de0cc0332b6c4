/// Apache's configuration.
extension Language {
  static let apache = Language(
    Grammar(
      foldsCase: true,
      contains: [
        .hashComment,
        Mode(.section, ["<", .maybe("/")], to: ">"),
        Mode(
          .attribute, .run(.word),
          keywords: [
            .noMarkup: """
            allow deny documentroot errordocument header listen loadmodule options order rewritecond rewriteengine
            rewriterule servername serverroot setenv sethandler
            """
          ],
          starts: Mode(
            nil, to: .lineEnd, keywords: [.literal: "on off all"],
            contains: [
              Mode(.meta, [.one(.space), "["], to: ["]", .lineEnd]),
              Mode(.variable, [.one("$%"), "{"], to: "}", contains: [.itself, number]),
              number, .quoteString,
            ], relevance: 0), relevance: 0),
      ]))
}

private let number = Mode(.number, [.one("$%"), .run(.digit)])
