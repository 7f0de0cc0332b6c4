/// Common Lisp and Emacs Lisp.
extension Language {
  static let lisp = Language(
    Grammar(
      contains: numbers + [
        Mode(.meta, [.lineStart, "#!"], to: .lineEnd),
        literal, string, comment,
      ] + quoted + [.use("list"), identifier],
      shared: [
        "list": Mode(
          nil, ["(", .many(.space)], to: ")",
          contains: [
            Mode(.name, name), Mode(.name, barred),
            Mode(
              nil, nil, .endsWithParent,
              contains: quoted + [.use("list"), literal] + numbers + [
                string, comment, variable, keyword, Mode(nil, barred), identifier,
              ], relevance: 0),
          ])
      ]))
}

private let name: Pattern = [.one("a-zA-Z_+*/<=>&#-"), .many("a-zA-Z0-9_+*/<=>&#!-")]

/// A name between bars may hold anything.
private let barred: Pattern = ["|", .lazy(.all, 0, "|")]

private let numbers: [Mode] = {
  let decimal: Pattern = [
    .maybe(.one("+-")), .run(.digit), .maybe([.one("./"), .run(.digit)]),
    .maybe([.one("deflsDEFLS"), .maybe(.one("+-")), .run(.digit)]),
  ]
  func radix(_ letter: ByteSet, _ digits: ByteSet) -> Mode {
    Mode(.number, ["#", .one(letter), .run(digits), .maybe(["/", .run(digits)])])
  }
  return [
    Mode(.number, decimal, relevance: 0),
    radix("bB", "01"), radix("oO", "0-7"), radix("xX", .hexDigit),
    Mode(.number, ["#", .one("cC"), "(", decimal, .run(" "), decimal], to: ")"),
  ]
}()

private let literal = Mode(.literal, .wholeWords("t nil"))
private let string = Mode(.string, "\"", to: "\"", contains: [.escape])
private let comment = Mode.comment(";", to: .lineEnd, relevance: 0)
private let variable = Mode(nil, "*", to: "*")
private let keyword = Mode(.symbol, [.one(":&"), name])
private let identifier = Mode(nil, name, relevance: 0)

private let quoted: [Mode] = {
  let list = Mode(nil, "(", to: ")", contains: [.itself, literal, string] + numbers + [identifier])
  let inside = numbers + [string, variable, keyword, list, identifier]
  return [
    Mode(nil, [.one("'`"), "("], to: ")", contains: inside),
    Mode(nil, "(quote ", to: ")", keywords: [.name: "quote"], contains: inside),
    Mode(nil, ["'", barred], contains: inside),
    Mode(nil, ["'", name]),
    Mode(nil, ["#'", name, .zeroOrMore(["::", name])]),
  ]
}()
