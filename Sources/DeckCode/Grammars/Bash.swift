/// The shell's language, as POSIX, bash and zsh have it.
extension Language {
  static let bash = Language(
    Grammar(
      keywords: [
        .keyword: "if then else elif fi for while in do done case esac function",
        .literal: "true false",
        .builtIn: """
        break cd continue eval exec exit export getopts hash pwd readonly return shift test times trap umask unset
        alias bind builtin caller command declare echo enable help let local logout mapfile printf read readarray
        source type typeset ulimit unalias set shopt autoload bg bindkey bye cap chdir clone comparguments compcall
        compctl compdescribe compfiles compgroups compquote comptags comptry compvalues dirs disable disown echotc
        echoti emulate fc fg float functions getcap getln history integer jobs kill limit log noglob popd print
        pushd pushln rehash sched setcap setopt stat suspend ttyctl unfunction unhash unlimit unsetopt vared wait
        whence where which zcompile zformat zftp zle zmodload zparseopts zprof zpty zregexparse zsocket zstyle ztcp
        """,
        .unstyled: "-ne -eq -lt -gt -f -d -e -s -l -a",
      ],
      lexeme: [.boundary, .maybe("-"), .greedy("a-z._", 1, .boundary)],
      contains: [
        Mode(.meta, [.lineStart, "#!", .greedy(.except("\n"), 1, ["sh", .greedy(.space, 0, .lineEnd)])]),
        function, .hashComment, string,
        Mode(nil, "\\\""),
        Mode(.string, "'", to: "'"),
        variable,
      ]))
}

private let name: Pattern = [.one(.word), .many(.word)]

private let function = Mode(
  .function, [.runStart(.word), name, .many(.space), "(", .many(.space), ")", .many(.space), "{"], .returnBegin,
  contains: [Mode(.title, name, relevance: 0)], relevance: 0)

private let variable = Mode.all([
  Mode(.variable, ["$", .one("a-zA-Z0-9_#@"), .many(.word)]),
  Mode(.variable, ["${", .through("}")]),
])

private let string = Mode(
  .string, "\"", to: "\"",
  contains: [
    .escape, variable,
    Mode(.variable, "$(", to: ")", contains: [.escape]),
  ])
