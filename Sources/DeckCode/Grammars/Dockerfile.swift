extension Language {
  static let dockerfile = Language(
    Grammar(
      foldsCase: true, keywords: "from maintainer expose env arg user onbuild stopsignal",
      contains: [
        .hashComment, .apostropheString, .quoteString, .number,
        Mode(
          words: "run cmd entrypoint volume add copy workdir label healthcheck shell",
          starts: Mode(nil, to: [.one(.except("\\")), .lineEnd], in: .bash)),
      ]))
}
