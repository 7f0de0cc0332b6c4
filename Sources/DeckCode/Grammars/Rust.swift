extension Language {
  static let rust = Language(
    Grammar(
      keywords: [
        .keyword: """
        Self abstract as async await become box break const continue crate do dyn else enum extern false final fn for
        if impl in let loop macro match mod move mut override priv pub ref return self static struct super trait true
        try type typeof unsafe unsized use virtual where while yield
        """,
        .literal: "true false Some None Ok Err",
        .builtIn: builtIns,
      ],
      lexeme: [.identifier, .maybe("!")],
      contains: [
        .lineComment,
        .comment("/*", to: "*/", contains: [.itself]),
        Mode(.string, [.maybe("b"), "\""], to: "\"", contains: [.escape]),
        Mode(.string, ["r", .capture(.many("#")), "\"", .lazy(.all, 0, ["\"", .captured, .notAhead("#")])]),
        Mode(.string, character),
        Mode(.symbol, ["'", .one(.letterOrUnderscore), .many(.word)]),
        number(["b", .run("01_")]), number(["o", .run("0-7_")]), number(["x", .run("A-Fa-f0-9_")]),
        Mode(
          .number,
          [
            .boundary, .one(.digit), .many("0-9_"), .maybe([".", .run("0-9_")]),
            .maybe([.one("eE"), .maybe(.one("+-")), .run("0-9_")]), suffix,
          ], relevance: 0),
        Mode(.function, to: .one("(<"), words: "fn", .excludeEnd, contains: [.underscoreTitle]),
        Mode(.meta, ["#", .maybe("!"), "["], to: "]", contains: [Mode(.metaString, "\"", to: "\"")]),
        Mode(.class, to: ";", words: "type", contains: [title]),
        Mode(.class, to: "{", words: "trait enum struct union", contains: [title]),
        Mode(nil, [.runStart(.letter), .identifier, "::"], keywords: [.builtIn: builtIns]),
        Mode(nil, "->"),
      ]))
}

private let builtIns = """
  AsMut AsRef Box Clone Copy Debug Default DoubleEndedIterator Drop Eq ExactSizeIterator Extend Fn FnMut FnOnce From
  Into IntoIterator Iterator Option Ord PartialEq PartialOrd Result Send Sized SliceConcatExt String Sync ToOwned
  ToString Vec assert! assert_eq! assert_ne! bitflags! bool bytes! cfg! char col! concat! concat_idents! debug_assert!
  debug_assert_eq! debug_assert_ne! drop env! f32 f64 file! format! format_args! i128 i16 i32 i64 i8 include_bin!
  include_str! isize line! local_data_key! macro_rules! module_path! option_env! panic! print! println! select! str
  stringify! try! u128 u16 u32 u64 u8 unimplemented! unreachable! usize vec! write! writeln!
  """

private let character: Pattern = {
  let body: Pattern = .first([
    ["x", .exactly(2, .word), "'"], ["u", .exactly(4, .word), "'"], ["U", .exactly(8, .word), "'"], [.one(.line), "'"],
  ])
  return [.maybe("b"), "'", .first([["\\", body], body])]
}()

private let suffix: Pattern = .maybe(.first([[.one("ui"), .words("8 16 32 64 128 size")], "f32", "f64"]))

private func number(_ digits: Pattern) -> Mode { Mode(.number, [.boundary, "0", digits, suffix], relevance: 0) }

private let title = Mode(.title, .underscoreIdentifier, .endsParent, relevance: 0)
