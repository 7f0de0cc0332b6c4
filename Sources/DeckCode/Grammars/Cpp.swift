extension Language {
  static let cpp = Language(.cpp(.cpp))
}

extension Keywords {
  static let cpp: Keywords = [
    .keyword: """
    alignas alignof and and_eq asm atomic_bool atomic_char atomic_int atomic_llong atomic_long atomic_schar
    atomic_short atomic_uchar atomic_uint atomic_ullong atomic_ulong atomic_ushort auto bitand bitor bool break case
    catch char char16_t char32_t char8_t co_await co_return co_yield compl concept const const_cast|10 consteval
    constexpr constinit continue decltype default delete do double dynamic_cast|10 else enum explicit export extern
    final float for friend goto if import inline int long module mutable namespace new noexcept not not_eq operator
    or or_eq override private protected public register reinterpret_cast|10 requires restrict return signed sizeof
    static static_assert static_cast|10 switch template this thread_local throw try typedef typeid typename union
    unsigned using virtual void volatile wchar_tshort while xor xor_eq
    """,
    .builtIn: """
    _Bool _Complex _Imaginary abort abs acos array asin atan atan2 auto_ptr bitset calloc ceil cerr cin clog complex
    cos cosh cout deque endl exit exp fabs floor fmod fprintf fputs free frexp fscanf future imaginary
    initializer_list isalnum isalpha iscntrl isdigit isgraph islower isprint ispunct isspace istringstream isupper
    isxdigit labs ldexp list log log10 malloc map memchr memcmp memcpy memset modf multimap multiset ostringstream
    pow printf putchar puts queue realloc scanf set shared_ptr sin sinh snprintf sprintf sqrt sscanf stack std stderr
    stdin stdout strcat strchr strcmp strcpy strcspn string stringstream strlen strncat strncmp strncpy strpbrk
    strrchr strspn strstr tan tanh terminate tolower toupper unique_ptr unordered_map unordered_multimap
    unordered_multiset unordered_set vector vfprintf vprintf vsprintf wstring
    """,
    .literal: "true false nullptr NULL",
  ]
}

extension Grammar {
  /// C and C++ with these words.
  static func cpp(_ words: Keywords) -> Grammar {
    Grammar(
      keywords: words,
      contains: [
        expression("=", to: ";", words), expression("(", to: ")", words),
        expression(nil, to: ";", begin: "new throw return else", words),
        function(words), .use("expression"), .use("preprocessor"),
        Mode(nil, container, to: ">", keywords: words, contains: [.itself, primitiveType]),
        Mode(nil, [.identifier, "::"], keywords: words),
        Mode(
          .class, to: .one("{;:"), words: "class struct",
          contains: [Mode(nil, "<", to: ">", contains: [.itself]), .title]),
      ],
      shared: [
        "expression": .all([primitiveType, .lineComment, .blockComment, .use("number"), .use("string")]),
        "parentheses": Mode(
          nil, "(", to: ")", keywords: words, contains: [.use("expression"), .itself], relevance: 0),
        "number": .all(numbers),
        "string": .all(strings(.string)),
        "preprocessor": preprocessor,
      ])
  }
}

private let container: Pattern = [
  .wholeWords(
    """
    deque list queue stack vector map set bitset multiset multimap unordered_map unordered_set unordered_multiset
    unordered_multimap array
    """), .many(.space), "<",
]

private let primitiveType = Mode(.keyword, [.boundary, .greedy("a-z0-9_", 0, ["_t", .boundary])])

private func strings(_ tokenClass: TokenClass) -> [Mode] {
  let prefix: Pattern = .maybe(.first(["u8", .one("uUL")]))
  let escape: Pattern = [
    "\\",
    .first([
      ["x", .exactly(2, .hexDigit)], ["u", .run(.hexDigit, 4, 8)], .exactly(3, "0-7"), .one(.notSpace),
    ]),
  ]
  return [
    Mode(tokenClass, [prefix, "\""], to: "\"", contains: [.escape]),
    Mode(tokenClass, [prefix, "'", .first([escape, .one(.line)])], to: "'"),
    Mode(
      tokenClass,
      [prefix, "R\"", .capture(.run(.except("()\\ "), 0, 16)), "(", .lazy(.all, 0, [")", .captured, "\""])]),
  ]
}

private let numbers: [Mode] = {
  let digits: ByteSet = "0-9'"
  let decimal: Pattern = [.run(digits), .maybe([".", .many(digits)])]
  let fraction: Pattern = [".", .run(digits)]
  return [
    Mode(.number, [.boundary, "0b", .run("01'")], relevance: 0),
    Mode(
      .number,
      [
        .maybe("-"), .first([[.boundary, decimal], fraction]), .first([.one("uUlLfFbB"), "ul", "UL"]),
      ], relevance: 0),
    Mode(
      .number,
      [
        .maybe("-"),
        .first([
          [.boundary, "0", .one("xX"), .run("0-9a-fA-F'")],
          [
            .first([[.boundary, decimal], fraction]),
            .maybe([.one("eE"), .maybe(.one("+-")), .run(digits)]),
          ],
        ]),
      ], relevance: 0),
  ]
}()

private let preprocessor = Mode(
  .meta, ["#", .many(.space), .run("a-z"), .boundary], to: .lineEnd,
  keywords: [
    .metaKeyword: "if else elif endif define undef warning error line pragma _Pragma ifdef ifndef include"
  ],
  contains: [
    Mode(nil, "\\\n", relevance: 0),
    .all(strings(.metaString)),
    Mode(.metaString, ["<", .through(">")], to: .lineEnd),
    .lineComment, .blockComment,
  ])

/// Where no function can be declared, what looks like a declaration is a call.
private func expression(_ begin: Pattern?, to end: Pattern, begin beginWords: String = "", _ words: Keywords) -> Mode {
  Mode(
    nil, begin, to: end, words: beginWords, keywords: words,
    contains: [.use("expression"), .use("parentheses")], relevance: 0)
}

private let name: Pattern = [.maybe([.underscoreIdentifier, "::"]), .underscoreIdentifier]
private let title: Pattern = [.maybe([.underscoreIdentifier, "::"]), .identifier]
private let afterType: ByteSet = "*& \t\n\r\u{B}\u{C}"

/// Types with what separates them from the name of a function, and that name.
private let declarator: Pattern = {
  let type: Pattern = .first(["decltype(auto)", name])
  let end: Pattern = [.run(afterType), .notAhead("(")]
  let arguments: Pattern = ["<", .through([">", .ahead(.one(afterType))])]
  let tail: Pattern = [title, .many(.space), "("]
  // The arguments of a template may reach farther than to the first angle that could close them.
  let generic: Pattern = [
    type, "<", .through([">", .run(afterType), .zeroOrMore([type, .maybe(arguments), end]), tail]),
  ]
  return .first([[.oneOrMore([type, end]), .first([tail, generic])], generic])
}()

private func function(_ words: Keywords) -> Mode {
  let inside: [Mode] = [.lineComment, .blockComment, .use("string"), .use("number"), primitiveType]
  let parentheses = Mode(nil, "(", to: ")", keywords: words, contains: [.itself] + inside, relevance: 0)
  return Mode(
    .function, [.runStart(.word), declarator], to: .one("{;="), [.returnBegin, .excludeEnd], keywords: words,
    contains: [
      Mode(nil, "decltype(auto)", keywords: words, relevance: 0),
      Mode(
        nil, [title, .many(.space), "("], .returnBegin, contains: [Mode(.title, title, relevance: 0)], relevance: 0),
      Mode(.params, "(", to: ")", keywords: words, contains: inside + [parentheses], relevance: 0),
      primitiveType, .lineComment, .blockComment, .use("preprocessor"),
    ])
}
