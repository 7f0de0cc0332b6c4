/// Which Markdown is read.
package enum Dialect: String, Sendable, CaseIterable {
  /// CommonMark 0.30 as libcmark has it, and nothing else.
  case commonmark
  /// HackMD's: everything in `Block/`, `Inline/` and `Prose/`.
  case hackmd
}

extension Dialect {
  /// The inline rules by the byte they begin with, in the order in which they are tried there. The order is
  /// HackMD's (`hackmd-dialect` 7): what stands first wins.
  var inlineRules: InlineRules {
    switch self {
    case .commonmark: Self.commonmarkRules
    case .hackmd: Self.hackmdRules
    }
  }

  private static let commonmarkRules = InlineRules([
    ("\n", .lineBreaks),
    ("\\", .escapes),
    ("`", .codeSpans),
    ("*_", .delimiterRuns),
    ("[]!", .brackets),
    ("<", .autolinks), ("<", .rawHTML),
    ("&", .characterReferences),
  ])

  private static let hackmdRules = InlineRules([
    ("{", .ruby),
    ("\n", .lineBreaks),
    ("\\", .texBrackets), ("\\", .escapes),
    ("`", .codeSpans),
    ("*_=+~", .delimiterRuns),
    ("~^", .subAndSuperscript), ("^", .inlineFootnotes),
    ("[]!", .brackets),
    ("<", .autolinks), ("<", .rawHTML),
    ("&", .characterReferences),
    ("$", .math),
    (":", .webAddresses), (":", .emoji),
    ("{", .embeds),
  ])
}
