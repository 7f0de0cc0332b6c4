extension Language {
  static let makefile = Language(
    Grammar(
      keywords: """
        -include define else endef endif export ifdef ifeq ifndef ifneq include override private sinclude undefine
        unexport vpath
        """,
      lexeme: .run("a-zA-Z0-9_-"),
      contains: [
        .hashComment, .all(variables),
        Mode(.string, "\"", to: "\"", contains: [.escape] + variables),
        Mode(
          .variable, ["$(", .run("a-zA-Z0-9_-"), .one(.space)], to: ")",
          keywords: [
            .builtIn: """
            abspath addprefix addsuffix and basename call dir error eval file filter filter-out findstring firstword
            flavor foreach if join lastword notdir or origin patsubst realpath shell sort strip subst suffix value
            warning wildcard word wordlist
            """
          ], contains: variables),
        Mode(nil, [.lineStart, .underscoreIdentifier, .many(.space), .ahead([.maybe(.one(":+?")), "="])]),
        Mode(
          .meta, [.lineStart, ".PHONY:"], to: .lineEnd, keywords: [.metaKeyword: ".PHONY"],
          lexeme: .run("a-zA-Z0-9_.")),
        Mode(.section, [.lineStart, .greedy(.notSpace, 1, ":")], to: .lineEnd, contains: variables),
      ]))
}

private let variables: [Mode] = [
  Mode(.variable, ["$(", .underscoreIdentifier, ")"], contains: [.escape]),
  Mode(.variable, ["$", .one("@%<?^+*")]),
]
