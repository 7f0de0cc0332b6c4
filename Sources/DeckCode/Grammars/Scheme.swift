extension Language {
  static let scheme = Language(
    Grammar(
      contains: [Mode(.meta, [.lineStart, "#!"], to: .lineEnd)] + numbers + [.quoteString, quotedName]
        + quotedLists + [.use("list")] + comments,
      shared: [
        "list": .all([list("(", to: ")"), list("[", to: "]")])
      ]))
}

private let nameSet = ByteSet.except("()[]{}\",'`;#|\\ \t\n\r\u{B}\u{C}")

private let numbers: [Mode] = {
  let simple: Pattern = [.maybe(.one("+-")), .run(.digit), .maybe([.one("./"), .run(.digit)])]
  func radix(_ letter: Pattern, _ digits: ByteSet) -> Mode {
    Mode(.number, ["#", letter, .run(digits), .maybe(["/", .run(digits)])])
  }
  return [
    Mode(.number, simple, relevance: 0),
    Mode(.number, [simple, .one("+-"), simple, "i"], relevance: 0),
    radix("b", "01"), radix("o", "0-7"), radix("x", "0-9a-f"),
  ]
}()

private let literal = Mode(.literal, .first(["#t", "#f", ["#\\", .run(nameSet)], ["#\\", .one(.line)]]))
private let name = Mode(nil, .run(nameSet), relevance: 0)
private let quotedName = Mode(.symbol, ["'", .run(nameSet)])

private let comments: [Mode] = [
  .comment(";", to: .lineEnd, relevance: 0), .comment("#|", to: "|#"),
]

private let quotedLists: [Mode] = {
  let list = Mode(nil, "(", to: ")", contains: [.itself, literal, .quoteString] + numbers + [name, quotedName])
  return [Mode(nil, "'", contains: [list]), Mode(nil, "`", contains: [list])]
}()

private let head = Mode(
  .name, .run(nameSet),
  keywords: [
    .builtinName: """
    ' * + , ,@ - ... / ; < <= = => > >= ` abs acos and angle append apply asin assoc assq assv atan begin boolean?
    caar cadr call-with-current-continuation call-with-input-file call-with-output-file call-with-values call/cc car
    case case-lambda cdddar cddddr cdr ceiling char->integer char-alphabetic? char-ci<=? char-ci<? char-ci=?
    char-ci>=? char-ci>? char-downcase char-lower-case? char-numeric? char-ready? char-upcase char-upper-case?
    char-whitespace? char<=? char<? char=? char>=? char>? char? class close-input-port close-output-port complex?
    cond cons cos current-input-port current-output-port define define-class define-syntax delay denominator display
    do dynamic-wind else eof-object? eq? equal? eqv? eval even? exact->inexact exact? exit-handler exp expt field
    floor for-each force gcd if imag-part import inexact->exact inexact? inherit init-field input-port? integer->char
    integer? interaction-environment interface lambda lcm length let let* let*-values let-syntax let-values let/ec
    letrec letrec-syntax list list->string list->vector list-ref list-tail list? load log magnitude make-polar
    make-rectangular make-string make-vector map max member memq memv min mixin modulo negative? newline not
    null-environment null? number->string number? numerator odd? open-input-file open-output-file opt-lambda or
    output-port? override pair? peek-char port? positive? procedure? protect provide public quasiquote quote quotient
    rational? rationalize read read-char real-part real? remainder rename require require-for-syntax reverse round
    scheme-report-environment set! set-car! set-cdr! sin sqrt string string->list string->number string->symbol
    string-append string-ci<=? string-ci<? string-ci=? string-ci>=? string-ci>? string-copy string-fill!
    string-length string-ref string-set! string<=? string<? string=? string>=? string>? string? substring
    symbol->string symbol? syntax syntax-case syntax-error syntax-rules tan transcript-off transcript-on truncate
    unit/sig unless values vector vector->list vector-fill! vector-length vector-ref vector-set! when
    with-input-from-file with-output-to-file with-syntax write write-char zero?
    """
  ], lexeme: .run(nameSet))

private func list(_ open: Pattern, to close: Pattern) -> Mode {
  Mode(
    nil, open, to: close,
    contains: [
      Mode(
        nil, "lambda", [.endsWithParent, .returnBegin],
        contains: [head, Mode(nil, "(", to: ")", .endsParent, contains: [name])]),
      head,
      Mode(
        nil, nil, .endsWithParent,
        contains: [literal] + numbers + [.quoteString, name, quotedName] + quotedLists + [.use("list")] + comments,
        relevance: 0),
    ])
}
