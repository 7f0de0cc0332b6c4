extension Language {
  static let objectivec = Language(
    Grammar(
      keywords: [
        .keyword: """
        @autoreleasepool @catch @compatibility_alias @defs @dynamic @encode @end @finally @import @optional @package
        @private @property @protected @public @required @selector @synchronized @synthesize @throw @try IBAction
        IBOutlet NS_ASSUME_NONNULL_BEGIN NS_ASSUME_NONNULL_END NS_AVAILABLE NS_DEPRECATED NS_DESIGNATED_INITIALIZER
        NS_DURING NS_ENDHANDLER NS_ENUM NS_HANDLER NS_INLINE NS_OPTIONS NS_REFINED_FOR_SWIFT NS_REQUIRES_SUPER
        NS_RETURNS_INNER_POINTER NS_SWIFT_NAME NS_SWIFT_NOTHROW NS_SWIFT_UNAVAILABLE NS_UNAVAILABLE NS_VALUERETURN
        NS_VOIDRETURN _Nonnull _Null_unspecified _Nullable __FUNCTION__ __PRETTY_FUNCTION__ __attribute__
        __autoreleasing __block __bridge __bridge_retain __bridge_retained __bridge_transfer __contravariant
        __covariant __kindof __strong __weak asm assign bool break bycopy byref case char class const continue copy
        default do double else enum explicit export extern float for getter goto id if in inline inout instancetype
        int long mutable nonatomic nonnull null_resettable null_unspecified nullable oneway out readonly readwrite
        register retain return self setter short signed sizeof static strong struct super switch this typedef
        typename typeof unichar union unsafe_unretained unsigned void volatile wchar_t weak while
        """,
        .literal: "false true FALSE TRUE nil YES NO NULL",
        .builtIn: "BOOL dispatch_once_t dispatch_queue_t dispatch_sync dispatch_async dispatch_once",
      ],
      lexeme: word,
      contains: [
        // Names from Apple's frameworks.
        Mode(
          .builtIn,
          [.boundary, .words("AV CA CF CG CI CL CM CN CT MK MP MTK MTL NS SCN SK UI WK XC"), .run(.word)]),
        .lineComment, .blockComment, .cNumber, .quoteString, .apostropheString,
        Mode(.string, "@\"", to: "\"", contains: [.escape]),
        Mode(
          .meta, ["#", .many(.space), .run("a-z"), .boundary], to: .lineEnd,
          keywords: [
            .metaKeyword: "if else elif endif define undef warning error line pragma ifdef ifndef include"
          ],
          contains: [
            Mode(nil, "\\\n", relevance: 0),
            .quoteString.colored(.metaString),
            Mode(.metaString, ["<", .through(">")], to: .lineEnd),
            .lineComment, .blockComment,
          ]),
        Mode(
          .class, .wordsToBoundary(classWords), to: .first(["{", .lineEnd]), .excludeEnd,
          keywords: [.keyword: classWords], lexeme: word, contains: [.underscoreTitle]),
        Mode(nil, [".", .underscoreIdentifier], relevance: 0),
      ]))
}

private let word: Pattern = [.one("a-zA-Z@"), .many("a-zA-Z0-9_")]
private let classWords = "@interface @class @protocol @implementation"
