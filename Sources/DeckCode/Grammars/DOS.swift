/// Batch files.
extension Language {
  static let dos = Language(
    Grammar(
      foldsCase: true,
      keywords: [
        .keyword: """
        call defined do else equ errorlevel exist exit for geq goto gtr if in leq lss neq not
        """,
        .builtIn: """
        append assoc at attrib aux break cacls cd chcp chdir chkdsk chkntfs cls cmd color com1 com2 com3 com4 comp
        compact con convert copy date del dir diskcomp diskcopy doskey echo endlocal erase find findstr format fs
        ftype graftabl help ipconfig keyb label lpt1 lpt2 lpt3 md mkdir mode more move net nul path pause ping popd
        print prn promt pushd rd recover rem ren rename replace restore rmdir set setlocal shift shiftsort start
        subst taskkill time title tree type ver verify vol xcopy
        """,
      ],
      contains: [
        Mode(
          .variable,
          .first([
            ["%%", .one(.except(" "))], ["%", .lazy(.except(" "), 1, "%")], ["!", .lazy(.except(" "), 1, "!")],
          ])),
        Mode(
          .function,
          [
            .lineStart, .many(.space), .one("A-Za-z._?"), .many("A-Za-z0-9_$#@~.?"),
            .first([":", [.run(.space), "label"]]),
          ], to: "goto:eof",
          contains: [
            Mode(
              .title,
              [
                .zeroOrMore([.underscoreIdentifier, ".", .ahead(.one(.letterOrUnderscore))]),
                .maybe([.underscoreIdentifier, ":", .ahead(.one(.letterOrUnderscore))]), .underscoreIdentifier,
              ], relevance: 0),
            comment,
          ]),
        Mode(.number, [.boundary, .run(.digit)], relevance: 0),
        comment,
      ], illegal: "/*"))
}

private let comment = Mode.comment(
  [.lineStart, .many(.space), .maybe("@"), "rem", .boundary], to: .lineEnd, relevance: 10)
