extension Language {
  static let go = Language(
    Grammar(
      keywords: words,
      contains: [
        .lineComment, .blockComment, .quoteString, .apostropheString,
        Mode(.string, "`", to: "`"),
        Mode(.number, [.cNumber, "i"]),
        .cNumber,
        Mode(nil, ":="),
        Mode(
          .function, to: .greedy(.space, 0, .first(["{", .lineEnd])), words: "func", .excludeEnd,
          contains: [.title, Mode(.params, "(", to: ")", keywords: words)]),
      ]))
}

private let words: Keywords = [
  .keyword: """
  bool break byte case chan complex128 complex64 const continue default defer else fallthrough float32 float64 for
  func go goto if import int int16 int32 int64 int8 interface map package range return rune select string struct
  switch type uint uint16 uint32 uint64 uint8 uintptr var
  """,
  .literal: "true false iota nil",
  .builtIn: "append cap close complex copy imag len make new panic print println real recover delete",
]
