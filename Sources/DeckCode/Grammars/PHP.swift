extension Language {
  static let php = Language(
    Grammar(
      foldsCase: true,
      keywords: [
        .keyword: """
        __CLASS__ __DIR__ __FILE__ __FUNCTION__ __LINE__ __METHOD__ __NAMESPACE__ abstract and array as break case
        catch clone const continue declare default die do echo else elseif empty enddeclare endfor endforeach endif
        endswitch endwhile eval exception exit false final finally for foreach global goto if include include_once
        instanceof insteadof interface isset list new null or parent print private protected public require
        require_once return self static switch throw trait true try unset use var while xor yield
        """
      ],
      contains: [
        .hashComment,
        .comment("//", to: .lineEnd, contains: [border]),
        .comment("/*", to: "*/", contains: [Mode(.doctag, ["@", .run(.letter)])]),
        .comment(["__halt_compiler", .lazy(.line, 1, ";")], to: nil, .endsWithParent).with {
          $0.keywords = "__halt_compiler"
          $0.lexeme = .underscoreIdentifier
        },
        Mode(
          .string, ["<<<", .maybe(.one("'\"")), .run(.word), .maybe(.one("'\"")), .lineEnd],
          to: [.lineStart, .run(.word), .maybe(";"), .lineEnd],
          contains: [.escape, Mode(.subst, ["$", .run(.word)]), Mode(.subst, "{$", to: "}")]),
        border,
        Mode(.keyword, ["$this", .boundary]),
        variable,
        // The name of a member is no keyword.
        Mode(nil, [.oneOrMore(.first(["::", "->"])), name]),
        Mode(
          .function, to: .one(";{"), words: "function", .excludeEnd,
          contains: [
            .underscoreTitle,
            Mode(.params, "(", to: ")", contains: [.itself, variable, .blockComment] + strings + numbers),
          ]),
        Mode(
          .class, to: "{", words: "class interface", .excludeEnd,
          contains: [Mode(words: "extends implements"), .underscoreTitle]),
        Mode(nil, to: ";", words: "namespace", contains: [.underscoreTitle]),
        Mode(nil, to: ";", words: "use", contains: [.underscoreTitle]),
        Mode(nil, "=>"),
      ] + strings + numbers))
}

/// Where PHP begins and ends.
private let border = Mode(.meta, .first(["<?php", "<?", "?>"]))

private let name: Pattern = [
  .one(ByteSet("a-zA-Z_\u{7F}", beyondASCII: true)), .many(ByteSet("a-zA-Z0-9_\u{7F}", beyondASCII: true)),
]

private let variable = Mode(nil, [.run("$"), name])

private let strings: [Mode] = {
  let inside = [Mode.escape, border]
  return [
    Mode(.string, "b\"", to: "\"", contains: inside),
    Mode(.string, "b'", to: "'", contains: inside),
    .apostropheString, .quoteString,
  ]
}()

private let numbers: [Mode] = [.binaryNumber, .cNumber]
