extension Language {
  static let powershell = Language(
    Grammar(
      foldsCase: true, keywords: [.keyword: words], lexeme: [.maybe("-"), .run("A-z.-")],
      contains: [
        .use("value"),
        Mode(
          .class, to: [.many(.space), "{"], words: "class enum", .excludeEnd, contains: [.title], relevance: 0),
        Mode(
          .function, ["function", .run(.space)], to: .first([[.many(.space), "{"], .lineEnd]),
          [.excludeEnd, .returnBegin],
          contains: [
            Mode(.keyword, "function", relevance: 0),
            Mode(.title, [.run(.word), .zeroOrMore(["-", .run(.word)])], relevance: 0),
            Mode(.params, "(", to: ")", contains: variables, relevance: 0),
          ], relevance: 0),
        Mode(
          nil, ["using", .one(.space)], to: .lineEnd, .returnBegin,
          contains: strings + [
            Mode(.keyword, .first(["using", "assembly", "command", "module", "namespace", "type"]))
          ]),
        Mode(.operator, .wordsToBoundary(operators)),
        Mode(.literal, ["-", .run(.word)], relevance: 0),
        .use("type"),
      ],
      shared: [
        "value": .all(value),
        "type": Mode(
          nil, "[", to: "]", [.excludeBegin, .excludeEnd],
          contains: [
            .itself, .use("value"),
            Mode(
              .builtIn,
              .first([
                "string", "char", "byte", "int", "long", "bool", "decimal", "single", "double", "DateTime", "xml",
                "array", "hashtable", "void",
              ]), relevance: 0),
            Mode(.type, .run("a-zA-Z0-9_."), relevance: 0),
          ], relevance: 0),
      ]))
}

private let words = """
  begin break catch continue data do dynamicparam else elseif end exit filter finally for foreach hidden if in param
  parameter process return static switch throw trap try until while
  """

private let operators = """
  -and -as -band -bnot -bor -bxor -casesensitive -ccontains -ceq -cge -cgt -cle -clike -clt -cmatch -cne -cnotcontains
  -cnotlike -cnotmatch -contains -creplace -csplit -eq -exact -f -file -ge -gt -icontains -ieq -ige -igt -ile -ilike
  -ilt -imatch -in -ine -inotcontains -inotlike -inotmatch -ireplace -is -isnot -isplit -join -le -like -lt -match -ne
  -not -notcontains -notin -notlike -notmatch -or -regex -replace -shl -shr -split -wildcard -xor
  """

/// The approved verbs of commands; a longer one stands before those it begins with.
private let verbs = """
  Add Approve Assert Backup Block Checkpoint Clear Close Compare Complete Compress Confirm Connect ConvertFrom ConvertTo
  Convert Copy Debug Deny Disable Disconnect Dismount Edit Enable Enter Exit Expand Export Find ForEach Format Get Grant
  Group Hide Import Initialize Install Invoke Join Limit Lock Measure Merge Move New Open Optimize Out Ping Pop Protect
  Publish Push Read Receive Redo Register Remove Rename Repair Request Reset Resize Resolve Restart Restore Resume Revoke
  Save Search Select Send Set Show Skip Sort Split Start Step Stop Submit Suspend Switch Sync Tee Test Trace Unblock Undo
  Uninstall Unlock Unprotect Unpublish Unregister Update Use Wait Watch Where Write
  """

private let backquoteEscape = Mode(nil, ["`", .one(.all)], relevance: 0)

private let variables: [Mode] = [
  Mode(.variable, ["$", .notBoundary]),
  Mode(.keyword, "$this"),
  Mode(.variable, ["$", .one(.word), .many("a-zA-Z0-9_:")]),
]

private let strings: [Mode] = {
  let inside = [backquoteEscape] + variables + [Mode(.variable, ["$", .one("A-z")], to: .one(ByteSet("A-z").inverted))]
  return [
    Mode(.string, "\"", to: "\"", contains: inside),
    Mode(.string, "@\"", to: [.lineStart, "\"@"], contains: inside),
    Mode(.string, "'", to: "'"),
    Mode(.string, "@'", to: [.lineStart, "'@"]),
  ]
}()

private let value: [Mode] =
  [
    method,
    Mode(.comment, "#", to: .lineEnd, contains: helpTags),
    Mode(.comment, "<#", to: "#>", contains: helpTags),
    backquoteEscape, .number,
  ] + strings + [
    Mode(.builtIn, [.oneOrMore(.words(verbs)), "-", .run(.word)])
  ] + variables + [
    Mode(.literal, ["$", .first(["null", "true", "false"]), .boundary]),
    Mode(.selectorTag, ["@", .notBoundary], relevance: 0),
  ]

private let helpTags: [Mode] = [
  Mode(
    .doctag,
    [
      ".",
      .first([
        "synopsis", "description", "example", "inputs", "outputs", "notes", "link", "component", "role",
        "functionality",
      ]),
    ]),
  Mode(
    .doctag,
    [
      ".",
      .first([
        "parameter", "forwardhelptargetname", "forwardhelpcategory", "remotehelprunspace", "externalhelp",
      ]), .run(.space), .run(.notSpace),
    ]),
]

/// A method of a class: its type in brackets, its name, a parenthesis.
private let method = Mode(
  .function, ["[", .greedy(.line, 0, ["]", .many(.space), .run(.word), .maybe(" "), "("])], to: .lineEnd,
  .returnBegin,
  contains: [
    .use("type"),
    Mode(.keyword, .wordsToBoundary(words), .endsParent, relevance: 0),
    Mode(.title, .identifier, .endsParent, relevance: 0),
  ], relevance: 0)
