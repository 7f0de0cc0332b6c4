/// Handlebars templates, and HTML around them.
extension Language {
  static let handlebars = Language(
    Grammar(
      foldsCase: true,
      contains: [
        Mode(nil, "\\{{", .skip),
        Mode(nil, ["\\\\", .ahead("{{")], .skip),
        .comment("{{!--", to: "--}}"),
        .comment("{{!", to: "}}"),
        Mode(
          .templateTag, ["{{{{", .notAhead("/")], to: "}}}}", contains: [block],
          starts: Mode(nil, to: "{{{{/", .returnEnd, in: .xml)),
        Mode(.templateTag, "{{{{/", to: "}}}}", contains: [block]),
        Mode(.templateTag, ["{{", .one("#/")], to: "}}", contains: [block]),
        Mode(.templateVariable, "{{{", to: "}}}", keywords: helpers, contains: [basic]),
        Mode(.templateVariable, "{{", to: "}}", keywords: helpers, contains: [basic]),
      ], subLanguage: .xml))
}

private let helpers: Keywords = [
  .builtinName: """
  action bindattr collection debugger each else if in log lookup outlet template unbound unless view with yield
  """
]

private let expression: Pattern = .first([
  ["\"", .through("\"")], ["'", .through("'")], ["[", .through("]")], .run(.word),
])

private func call(_ tokenClass: TokenClass?, relevance: Int) -> Mode {
  Mode(
    tokenClass, expression, keywords: helpers,
    starts: Mode(nil, nil, .endsWithParent, contains: [Mode(nil, expression, relevance: 0)], relevance: 0),
    relevance: relevance)
}

private let block = call(.name, relevance: 1)
private let basic = call(nil, relevance: 0)
