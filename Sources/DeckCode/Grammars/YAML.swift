extension Language {
  static let yaml = Language(
    Grammar(
      foldsCase: true,
      contains: [
        key(nil), key("\""), key("'"),
        Mode(.meta, [.lineStart, "---", .many("s"), .lineEnd], relevance: 10),
        Mode(.string, block),
        Mode(
          nil, ["<%", .maybe(.one("%=-"))], to: [.maybe(.one("%-")), "%>"], [.excludeBegin, .excludeEnd], in: .ruby,
          relevance: 0),
        Mode(.type, ["!", .underscoreIdentifier]),
        Mode(.type, ["!!", .underscoreIdentifier]),
        Mode(.meta, ["&", .underscoreIdentifier, .lineEnd]),
        Mode(.meta, ["*", .underscoreIdentifier, .lineEnd]),
        Mode(.bullet, ["-", .ahead(.first([" ", .lineEnd]))], relevance: 0),
        .hashComment,
        Mode(words: "true false yes no null", keywords: [.literal: "true false yes no null"]),
        Mode(.number, number),
        Mode(.string, "'", to: "'", contains: inside, relevance: 0),
        Mode(.string, "\"", to: "\"", contains: inside, relevance: 0),
        Mode(.string, .run(.notSpace), contains: inside, relevance: 0),
      ]))
}

/// A key up to the colon, in quotes or without.
private func key(_ quote: Pattern?) -> Mode {
  let inside: ByteSet = "a-zA-Z0-9_ :/.-"
  let after: Pattern = .ahead(.first([.one(.blank), .lineEnd]))
  guard let quote else { return Mode(.attr, [.one(.word), .greedy(inside, 0, [":", after])]) }
  return Mode(.attr, [quote, .one(.word), .many(inside), quote, ":", after])
}

/// A block scalar: its lines are those that begin with the white space of the first one.
private let block: Pattern = {
  let line = ByteSet.notSpace.union(" ")
  return [
    .one("|>"), .maybe([.maybe(.one(.digit)), .one("+-")]), .many(" "), "\n",
    .capture(.many(" ")), .run(line), "\n",
    .zeroOrMore([.captured, .run(line), .maybe("\n")]),
  ]
}()

private let inside: [Mode] = [
  .escape,
  Mode(.templateVariable, "{{", to: "}}"),
  Mode(.templateVariable, "%{", to: "}"),
]

/// A number that stands apart; of `1.2.3rc` that is the `1.2`, of `1.2rc` the `1.`.
private let number: Pattern = {
  let fraction: Pattern = [".", .run(.digit)]
  return [
    .maybe("-"),
    .first([
      [.boundary, "0", .one("xX"), .run(.hexDigit), .boundary],
      [.boundary, .run(.digit), .fractionToBoundary(exponent: .exponent)],
      [fraction, .maybe(.exponent), .boundary],
      [fraction, .boundary],
    ]),
  ]
}()
