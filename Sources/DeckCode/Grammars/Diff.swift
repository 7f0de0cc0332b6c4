extension Language {
  static let diff = Language(
    Grammar(
      contains: [
        Mode(.meta, [.lineStart, "@@", spaces, "-", pair, spaces, "+", pair, spaces, "@@", .lineEnd], relevance: 10),
        Mode(.meta, [.lineStart, "***", spaces, pair, spaces, "****", .lineEnd], relevance: 10),
        Mode(.meta, [.lineStart, "---", spaces, pair, spaces, "----", .lineEnd], relevance: 10),
        Mode(.comment, "Index: ", to: .lineEnd),
        Mode(.comment, .run("=", 3, .max), to: .lineEnd),
        Mode(.comment, [.lineStart, "---"], to: .lineEnd),
        Mode(.comment, [.lineStart, "*** "], to: .lineEnd),
        Mode(.comment, [.lineStart, "+++"], to: .lineEnd),
        Mode(.comment, [.lineStart, .exactly(15, "*"), .lineEnd]),
        Mode(.addition, [.lineStart, "+"], to: .lineEnd),
        Mode(.deletion, [.lineStart, "-"], to: .lineEnd),
        Mode(.addition, [.lineStart, "!"], to: .lineEnd),
      ]))
}

private let spaces: Pattern = .run(" ")
private let pair: Pattern = [.run(.digit), ",", .run(.digit)]
