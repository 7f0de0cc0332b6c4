extension Language {
  static let json = Language(
    Grammar(
      keywords: literals, contains: [.use("value")], illegal: .one(.notSpace),
      shared: [
        "value": .all([.quoteString, .cNumber, .use("object"), .use("array"), .lineComment, .blockComment]),
        "object": Mode(
          nil, "{", to: "}",
          contains: [
            Mode(.attr, "\"", to: "\"", contains: [.escape]), element(":"), .lineComment, .blockComment,
          ], illegal: .one(.notSpace)),
        "array": Mode(nil, "[", to: "]", contains: [element(nil)], illegal: .one(.notSpace)),
      ]))
}

private let literals: Keywords = [.literal: "true false null"]

/// A value up to the comma behind it.
private func element(_ begin: Pattern?) -> Mode {
  Mode(nil, begin, to: ",", [.endsWithParent, .excludeEnd], keywords: literals, contains: [.use("value")])
}
