extension Language {
  static let protobuf = Language(
    Grammar(
      keywords: [
        .keyword: "package import option optional required repeated group oneof",
        .builtIn: """
        bool bytes double fixed32 fixed64 float int32 int64 sfixed32 sfixed64 sint32 sint64 string uint32 uint64
        """,
        .literal: "true false",
      ],
      contains: [
        .quoteString, .number, .lineComment,
        Mode(
          .class, to: "{", words: "message enum service",
          contains: [
            // What is behind the title is no title.
            Mode(.title, .identifier, starts: Mode(nil, nil, [.endsWithParent, .excludeEnd]), relevance: 0)
          ]),
        Mode(.function, to: ";", words: "rpc", .excludeEnd, keywords: "rpc returns"),
        Mode(nil, [.lineStart, .many(.space), .run("A-Z_")], to: [.many(.space), "="], .excludeEnd),
      ]))
}
