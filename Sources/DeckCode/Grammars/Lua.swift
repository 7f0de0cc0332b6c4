extension Language {
  static let lua = Language(
    Grammar(
      keywords: [
        .literal: "true false nil",
        .keyword: "and break do else elseif end for goto if in local not or repeat return then until while",
        .builtIn: """
        _ENV _G _VERSION __add __call __concat __div __eq __gc __index __le __len __lt __metatable __mod __mode __mul
        __newindex __pow __sub __tostring __unm abs acos arg asin assert atan atan2 byte ceil char clock close
        collectgarbage concat config cos cosh cpath create date debug deg difftime dofile dump error execute exit exp
        find floor flush fmod foreach foreachi format frexp getenv getfenv gethook getinfo getlocal getmetatable getn
        getregistry getupvalue gfind gmatch gsub huge input insert io ipairs ldexp len lines load loaded loaders
        loadfile loadlib loadstringmodule log log10 lower match math max maxn min mod modf next open os output
        package pairs path pcall pi popen pow preload print rad random randomseed rawequal rawget rawset read remove
        rename rep require resume reverse running seeall select selfcoroutine setfenv setfenvsetmetatable sethook
        setlocal setlocale setmetatable setn setupvalue sin sinh sort sqrt status stderr stdin stdout string sub
        table tan tanh time tmpfile tmpname tonumber tostring traceback type unpack upper wrap write xpcall yield
        """,
      ],
      lexeme: .underscoreIdentifier,
      contains: comments + [
        Mode(
          .function, to: ")", words: "function",
          contains: [
            Mode(
              .title,
              [
                .zeroOrMore([.underscoreIdentifier, ".", .ahead(.one(.letterOrUnderscore))]),
                .maybe([.underscoreIdentifier, ":", .ahead(.one(.letterOrUnderscore))]),
                .underscoreIdentifier,
              ], relevance: 0),
            Mode(.params, "(", .endsWithParent, contains: comments),
          ] + comments),
        .cNumber, .apostropheString, .quoteString,
        Mode(.string, open, to: close, contains: [brackets], relevance: 5),
      ]))
}

private let open: Pattern = ["[", .many("="), "["]
private let close: Pattern = ["]", .many("="), "]"]
private let brackets = Mode(nil, open, to: close, contains: [.itself])

private let comments: [Mode] = [
  .comment(["--", .notAhead(open)], to: .lineEnd),
  .comment(["--", open], to: close, contains: [brackets], relevance: 10),
]
