/// What JavaScript and TypeScript share.
enum ScriptModes {
  static let builtIns = """
    eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape
    Object Function Boolean Error EvalError InternalError RangeError ReferenceError StopIteration SyntaxError TypeError
    URIError Number Math Date String RegExp Array Float32Array Float64Array Int16Array Int32Array Int8Array Uint16Array
    Uint32Array Uint8Array Uint8ClampedArray ArrayBuffer DataView JSON Intl
    """

  /// An operator, an opening bracket or a word that a value follows, and the white space behind it.
  static let valueStart: Pattern = [
    .first([.valueOperator, .wholeWords("case return throw")]), .many(.space),
  ]

  /// Strings between back quotes and what they contain, and numbers.
  static func shared(_ keywords: Keywords) -> KeyValuePairs<String, Mode> {
    let inside: [Mode] = [.escape, .use("substitution")]
    func template(_ begin: Pattern, in subLanguage: SubLanguage) -> Mode {
      Mode(nil, begin, starts: Mode(nil, to: "`", contains: inside, in: subLanguage))
    }
    return [
      "substitution": Mode(
        .subst, "${", to: "}", keywords: keywords,
        contains: [.apostropheString, .quoteString, .use("template"), .use("number"), .regexp]),
      "template": .all([
        template("html`", in: .xml), template("css`", in: .css), Mode(.string, "`", to: "`", contains: inside),
      ]),
      "number": .all([
        Mode(.number, [.boundary, "0", .one("bB"), .run("01"), .maybe("n")], relevance: 0),
        Mode(.number, [.boundary, "0", .one("oO"), .run("0-7"), .maybe("n")], relevance: 0),
        Mode(.number, [.cNumber, .maybe("n")], relevance: 0),
      ]),
    ]
  }

  /// `(a, b) =>` or `a =>`, where a value is due.
  static func arrowFunction(_ name: Pattern, _ parameters: Mode) -> Mode {
    let arrow: Pattern = [.many(.space), "=>"]
    return Mode(
      .function, .first([["(", .through([")", arrow])], [name, arrow]]), to: arrow, .returnBegin,
      contains: [
        Mode(.params, name),
        Mode(.params, ["(", .many(.space), ")"]),
        parameters,
      ])
  }
}

extension Pattern {
  static let jsIdentifier: Pattern = [.one("A-Za-z$_"), .many("0-9A-Za-z$_")]

  /// The operators and brackets of C's relatives behind which a value, so perhaps a regular expression, stands.
  static let valueOperator: Pattern = .first([
    .one("!%&*+,:;?[{(^|~-"), "/=", "/", "<<", "<=", "<", "===", "==", "=", ">>>=", ">>=", ">=", ">>>", ">>", ">",
  ])
}
