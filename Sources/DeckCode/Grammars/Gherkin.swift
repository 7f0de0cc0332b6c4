extension Language {
  static let gherkin = Language(
    Grammar(
      keywords: """
        Ability And Background Business But Examples Feature Given Need Outline Scenario Scenarios Template Then When
        """,
      contains: [
        Mode(.symbol, "*", relevance: 0),
        Mode(.meta, ["@", .run(.except("@ \t\n\r\u{B}\u{C}"))]),
        Mode(nil, "|", to: ["|", .many(.word), .lineEnd], contains: [Mode(.string, .run(.except("|")))]),
        Mode(.variable, "<", to: ">"),
        .hashComment,
        Mode(.string, "\"\"\"", to: "\"\"\""),
        .quoteString,
      ]))
}
