extension Language {
  static let awk = Language(
    Grammar(
      keywords: "BEGIN END if else while do for in break continue delete next nextfile function func exit|10",
      contains: [
        Mode(.variable, ["$", .one("a-zA-Z0-9_#@"), .many(.word)]),
        Mode(.variable, ["${", .through("}")]),
        string("'''"), string("\"\"\""), string("'"), string("\""),
        .regexp, .hashComment, .number,
      ]))
}

/// A string, with the prefixes that highlight.js takes over from Python.
private func string(_ quote: Pattern) -> Mode {
  Mode(.string, [.first([[.one("ub"), "r"], .one("ubr"), .nothing]), quote], to: quote, contains: [.escape])
}
