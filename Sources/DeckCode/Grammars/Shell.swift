/// A session in a shell: prompts, commands, and what they print.
extension Language {
  static let shell = Language(
    Grammar(
      contains: [
        Mode(
          .meta, [.lineStart, .run(.space, 0, 3), .many("/a-zA-Z0-9_[]()@-"), .one(">%$#")],
          starts: Mode(nil, to: .lineEnd, in: .bash))
      ]))
}
