extension Language {
  static let perl = Language(
    Grammar(
      keywords: words, lexeme: .run("a-zA-Z0-9_."), contains: [.use("code")],
      shared: [
        "code": .all(code),
        "substitution": Mode(.subst, [.one("$@"), "{"], to: "}", keywords: words, contains: [.use("code")]),
        "method": Mode(nil, "->{", to: "}", contains: [.use("code")]),
      ]))

  /// The templates of Mojolicious, which Perl files hold below `__DATA__`.
  static let mojolicious = Language(
    Grammar(
      contains: [
        Mode(.meta, [.lineStart, "__", .first(["END", "DATA"]), "__", .lineEnd]),
        Mode(nil, [.lineStart, .many(.space), .run("%", 1, 2), .run("=", 0, 2)], to: .lineEnd, in: .perl),
        Mode(
          nil, ["<", .run("%", 1, 2), .run("=", 0, 2)], to: [.maybe("="), "%>"], [.excludeBegin, .excludeEnd],
          in: .perl),
      ], subLanguage: .xml))
}

private let words: Keywords = """
  abs accept alarm and atan2 bind binmode bless break caller chdir chmod chomp chop chown chr chroot close
  closedirioctl connect continue cos crypt dbmclose dbmopen defined delete die do dump each else elsif endgrent
  endhostent endnetent endprotoent endpwent endservent eof eval exec exists exit exp fcntl flock for foreach fork
  format formline getc getgrent getgrgid getgrnam gethostbyaddr gethostbyname gethostent getlogin getnetbyaddr
  getnetbyname getnetent getpeername getpgrp getpriority getprotobyname getprotobynumber getprotoent getpwent getpwnam
  getpwuid getservbyname getservbyport getservent getsockname getsockopt given glob gmtime goto grep gt hex if index
  int join keys kill last lc lcfirst length link listen local localtime log lstat lt ma map mkdir msgctl msgget msgrcv
  msgsnd my m|0 ne next no not oct open opendir or ord our pack package pipe pop pos print printf prototype push
  qqfileno quotemeta qw qx q|0 rand read readdir readline readlink readpipe recv redo ref rename require reset return
  reverse rewinddir rindex rmdir say scalar seek seekdir select semctl semget semop send setgrent sethostent setnetent
  setpgrp setpriority setprotoent setpwent setservent setsockopt shift shmctl shmgetsub shmread shmwrite shutdown sin
  sleep socket socketpair sort splice split sprintf sqrt srand stat state study substr symlink syscall sysopen sysread
  sysseek system syswrite s|0 tell telldir tie tied time times tr truncate uc ucfirst umask undef unless unlink unpack
  unshift untie until use utime values vec wait waitpid wantarray warn when while write xor x|0 y|0
  """

private let variables: [Mode] = [
  Mode(nil, ["$", .one(.digit)]),
  Mode(
    nil,
    [
      .one("$%@"),
      .first([
        ["^", .one(.word), .boundary], ["#", .run(.word), .zeroOrMore(["::", .run(.word)])],
        ["{", .run(.word), "}"], [.run(.word), .zeroOrMore(["::", .many(.word)])],
      ]),
    ]),
  Mode(nil, [.one("$%@"), .one(.except(" \t\n\r\u{B}\u{C}a-zA-Z0-9_{"))], relevance: 0),
]

private let strings: [Mode] = {
  let inside: [Mode] = [.escape, .use("substitution")] + variables
  func quoted(_ open: Pattern, to close: Pattern) -> Mode {
    Mode(
      .string, ["q", .maybe(.one("qwxr")), .many(.space), open], to: close, contains: inside, relevance: 5)
  }
  return [
    quoted("(", to: ")"), quoted("[", to: "]"), quoted("{", to: "}"), quoted("|", to: "|"), quoted("<", to: ">"),
    Mode(.string, ["qw", .run(.space), "q"], to: "q", contains: inside, relevance: 5),
    Mode(.string, "'", to: "'", contains: [.escape]),
    Mode(.string, "\"", to: "\"", contains: inside),
    Mode(.string, "`", to: "`", contains: [.escape]),
    Mode(.string, ["{", .run(.word), "}"], relevance: 0),
    Mode(.string, ["-", .run(.word), .many(.space), "=>"], relevance: 0),
    Mode(.string, [.runStart(.word), .run(.word), .many(.space), "=>"], relevance: 0),
  ]
}()

private let code: [Mode] =
  variables + [
    .hashComment,
    .comment([.lineStart, "=", .one(.word)], to: "=cut", .endsWithParent),
    .use("method"),
  ] + strings + [
    Mode(
      .number,
      .first([
        [.boundary, "0", .run("0-7_")], [.boundary, "0x", .run("0-9a-fA-F_")],
        [.boundary, .one("1-9"), .many("0-9_"), .maybe([".", .run("0-9_")])], [.one("0_"), .boundary],
      ]), relevance: 0),
    // Where a value is due, `/` is a regular expression.
    Mode(
      nil, [.first(["//", .valueOperator, .wholeWords("split return print reverse grep")]), .many(.space)],
      keywords: "split return print reverse grep",
      contains: [
        .hashComment,
        Mode(.regexp, [.first(["s", "tr", "y"]), "/", regexpPart, "/", regexpPart, "/", .many("a-z")], relevance: 10),
        Mode(
          .regexp, [.maybe(.first(["m", "qr"])), "/"], to: ["/", .many("a-z")], contains: [.escape], relevance: 0),
      ], relevance: 0),
    Mode(
      .function, to: .first([[.many(.space), "(", .through([")", .one(";{")])], .one(";{")]), words: "sub", .excludeEnd,
      contains: [.title], relevance: 5),
    Mode(nil, ["-", .one(.word), .boundary], relevance: 0),
    Mode(
      nil, [.lineStart, "__DATA__", .lineEnd], to: [.lineStart, "__END__", .lineEnd],
      contains: [Mode(.comment, [.lineStart, "@@", .many(.line)], to: .lineEnd)], in: .mojolicious),
  ]

private let regexpPart: Pattern = .zeroOrMore(.first([.run(.except("/\\")), ["\\", .one(.line)]]))
