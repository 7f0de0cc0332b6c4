extension Language {
  static let markdown = Language(
    Grammar(
      contains: [
        Mode(.section, [.lineStart, .run("#", 1, 6)], to: .lineEnd),
        Mode(.section, [.lineStart, .run(.line), "\n", .run("=-", 2, .max), .lineEnd]),
        Mode(nil, "<", to: ">", in: .xml, relevance: 0),
        Mode(
          .bullet,
          [.lineStart, .many(.space), .first([.one("*+-"), [.run(.digit), "."]]), .run(.space)]),
        Mode(.strong, [.exactly(2, "*_"), .lazy(.line, 1, .exactly(2, "*_"))]),
        Mode(.emphasis, ["*", .lazy(.line, 1, "*")]),
        Mode(.emphasis, ["_", .lazy(.line, 1, "_")], relevance: 0),
        Mode(.quote, [.lineStart, ">", .run(.space)], to: .lineEnd),
        Mode(
          .code, [.lineStart, "```", .many(.word), .greedy(.space, 0, .lineEnd)],
          to: [.lineStart, "```", .many(" "), .lineEnd]),
        Mode(.code, ["`", .lazy(.line, 1, "`")]),
        Mode(.code, [.lineStart, .first(["    ", "\t"])], to: .lineEnd, relevance: 0),
        Mode(nil, [.lineStart, .run("*-", 3, .max)], to: .lineEnd),
        link, reference,
      ]))
}

private let link = Mode(
  nil, ["[", .lazy(.line, 1, ["]", .one("[("), .through(.one(")]"))])], .returnBegin,
  contains: [
    Mode(.string, "[", to: "]", [.excludeBegin, .returnEnd], relevance: 0),
    Mode(.link, "](", to: ")", [.excludeBegin, .excludeEnd]),
    Mode(.symbol, "][", to: "]", [.excludeBegin, .excludeEnd]),
  ], relevance: 10)

private let reference = Mode(
  nil, [.lineStart, "[", .greedy(.except("\n"), 1, "]:")], .returnBegin,
  contains: [
    Mode(.symbol, "[", to: "]", [.excludeBegin, .excludeEnd]),
    Mode(.link, [":", .many(.space)], to: .lineEnd, .excludeBegin),
  ])
