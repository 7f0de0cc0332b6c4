/// INI files, and TOML.
extension Language {
  static let ini = Language(
    Grammar(
      foldsCase: true,
      contains: [
        .all(comments),
        Mode(.section, .run("["), to: .run("]")),
        Mode(
          .attr, [.lineStart, .run("a-z0-9[]_.-"), .ahead([.many(.space), "="])],
          starts: Mode(nil, to: .lineEnd, contains: comments + [.use("array")] + values)),
      ],
      shared: [
        "array": Mode(nil, "[", to: "]", contains: comments + values + [.itself], relevance: 0)
      ]))
}

private let comments: [Mode] = [.comment(";", to: .lineEnd), .hashComment]

private let values: [Mode] = [
  Mode(.literal, .first([[.boundary, "on"], "off", "true", "false", "yes", ["no", .boundary]])),
  Mode(.variable, ["$", .one("a-zA-Z0-9_\""), .many(.word)]),
  Mode(.variable, ["${", .through("}")]),
  Mode(.string, "'''", to: "'''", contains: [.escape], relevance: 10),
  Mode(.string, "\"\"\"", to: "\"\"\"", contains: [.escape], relevance: 10),
  Mode(.string, "\"", to: "\"", contains: [.escape]),
  Mode(.string, "'", to: "'", contains: [.escape]),
  Mode(.number, [.many("+-"), .run(.digit), "_", .run("0-9_")], relevance: 0),
  Mode(.number, .plainNumber, relevance: 0),
]
