/// Modes that many languages share.
extension Mode {
  static let escape = Mode(nil, ["\\", .one(.all)], relevance: 0)
  static let apostropheString = Mode(.string, "'", to: "'", contains: [.escape], illegal: "\n")
  static let quoteString = Mode(.string, "\"", to: "\"", contains: [.escape], illegal: "\n")

  /// A comment, with the marks that programmers leave in it.
  static func comment(
    _ begin: Pattern?, to end: Pattern?, _ options: Options = [], contains: [Mode] = [], relevance: Int = 1
  ) -> Mode {
    Mode(.comment, begin, to: end, options, contains: contains + [.phrase, .doctag], relevance: relevance)
  }

  private static let phrase = Mode(
    nil,
    .wholeWords(
      "a an the are I'm isn't don't doesn't won't but just should pretty simply enough gonna going wtf so such will "
        + "you your they like more"))
  private static let doctag = Mode(.doctag, [.first(["TODO", "FIXME", "NOTE", "BUG", "XXX"]), ":"], relevance: 0)

  static let lineComment = comment("//", to: .lineEnd)
  static let blockComment = comment("/*", to: "*/")
  static let hashComment = comment("#", to: .lineEnd)

  static let number = Mode(.number, .plainNumber, relevance: 0)
  static let cNumber = Mode(.number, .cNumber, relevance: 0)
  static let binaryNumber = Mode(.number, .binaryNumber, relevance: 0)
  static let cssNumber = Mode(
    .number,
    [
      .plainNumber,
      .maybe(.words("% em ex ch rem vw vh vmin vmax cm mm in pt pc px deg grad rad turn s ms Hz kHz dpi dpcm dppx")),
    ], relevance: 0)

  static let regexp = Mode(
    .regexp, "/", to: ["/", .many("gimuy")],
    contains: [.escape, Mode(nil, "[", to: "]", contains: [.escape], relevance: 0)], illegal: "\n")

  static let title = Mode(.title, .identifier, relevance: 0)
  static let underscoreTitle = Mode(.title, .underscoreIdentifier, relevance: 0)
  /// A member's name, which is no keyword whatever it is called.
  static let member = Mode(nil, [".", .many(.space), .underscoreIdentifier], relevance: 0)
}
