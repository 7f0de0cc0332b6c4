/// HTML, XML and their relatives, with the style sheets, scripts and PHP inside.
extension Language {
  static let xml = Language(
    Grammar(
      foldsCase: true,
      contains: [
        declaration(inside: [
          Mode(nil, "[", to: "]", contains: [declaration(inside: [])])
        ]),
        .comment("<!--", to: "-->", relevance: 10),
        Mode(nil, "<![CDATA[", to: "]]>", relevance: 10),
        entity,
        Mode(.meta, "<?xml", to: "?>", relevance: 10),
        phpCode,
        rawTextElement("style", to: "</style>", in: .guess(.css, .xml)),
        rawTextElement("script", to: "</script>", in: .guess(.actionscript, .javascript, .handlebars, .xml)),
        Mode(
          .tag, ["<", .maybe("/")], to: [.maybe("/"), ">"],
          contains: [Mode(.name, .run(.except("/>< \t\n\r\u{B}\u{C}")), relevance: 0), attributes]),
      ]))
}

private let entity = Mode(
  .symbol,
  [
    "&",
    .first([
      [.run(.letter), ";"], ["#", .run(.digit), ";"], ["#x", .run(.hexDigit), ";"],
    ]),
  ])

/// `<!DOCTYPE html>`, and the declarations of a document type.
private func declaration(inside: [Mode]) -> Mode {
  let keyword = Mode(.metaKeyword, [.maybe("#"), .one("a-z_"), .run("a-z1-9_-")], illegal: "\n")
  return Mode(
    .meta, ["<!", .one("a-z")], to: ">",
    contains: [
      Mode(nil, .one(.space), contains: [keyword]),
      .quoteString.colored(.metaString), .apostropheString.colored(.metaString),
      Mode(nil, "(", to: ")", contains: [keyword]),
    ] + inside, relevance: inside.isEmpty ? 1 : 10)
}

/// What `?>` within comments and strings does not end.
private let phpCode = Mode(
  nil, ["<?", .maybe("php")], to: "?>",
  contains: [
    Mode(nil, "/*", to: "*/", .skip),
    Mode(nil, "b\"", to: "\"", .skip),
    Mode(nil, "b'", to: "'", .skip),
    Mode(nil, "'", to: "'", .skip),
    Mode(nil, "\"", to: "\"", .skip),
  ], in: .php)

private func rawTextElement(_ name: StaticString, to end: Pattern, in subLanguage: SubLanguage) -> Mode {
  Mode(
    .tag, ["<", .literal(name), .ahead(.one(" \t\n\r\u{B}\u{C}>"))], to: ">", keywords: [.name: "\(name)"],
    contains: [attributes], starts: Mode(nil, to: end, .returnEnd, in: subLanguage))
}

private let attributes = Mode(
  nil, nil, .endsWithParent,
  contains: [
    Mode(.attr, .run("A-Za-z0-9._:-"), relevance: 0),
    Mode(
      nil, ["=", .many(.space)],
      contains: [
        Mode(.string, "\"", to: "\"", .endsParent, contains: [entity]),
        Mode(.string, "'", to: "'", .endsParent, contains: [entity]),
        Mode(.string, .run(.except(" \t\n\r\u{B}\u{C}\"'=<>`")), .endsParent),
      ], relevance: 0),
  ], illegal: "<", relevance: 0)
