extension Language {
  static let swift = Language(
    Grammar(
      keywords: words,
      contains: [
        .all(strings), .lineComment, comment,
        Mode(.type, [.boundary, .one("A-Z"), .many(nameSet), .one("!?")]),
        Mode(.type, [.boundary, .one("A-Z"), .many(nameSet)], relevance: 0),
        number,
        Mode(
          .function, to: "{", words: "func", .excludeEnd,
          contains: [
            Mode(.title, .jsIdentifier, relevance: 0),
            Mode(nil, "<", to: ">"),
            Mode(
              .params, "(", to: ")", .endsParent, keywords: words,
              contains: [.itself, number, .all(strings), .blockComment, Mode(nil, ":")]),
          ]),
        Mode(
          .class, to: "{", words: "struct protocol class extension enum", .excludeEnd, keywords: words,
          contains: [
            Mode(
              .title, [.one("A-Za-z$_"), .many(ByteSet("0-9A-Za-z$_", beyondASCII: true))], relevance: 0)
          ]),
        Mode(.meta, .words(attributes)),
        Mode(nil, to: .lineEnd, words: "import", contains: [.lineComment, comment]),
      ]))
}

private let words: Keywords = [
  .keyword: """
  Any Protocol Self Type _ __COLUMN__ __FILE__ __FUNCTION__ __LINE__ as associatedtype associativity break case catch
  class continue convenience default defer deinit didSet do dynamic dynamicType else enum extension fallthrough false
  fileprivate final for func get guard if import in indirect infix init inout internal is lazy left let mutating nil
  none nonmutating open operator optional override postfix precedence prefix private protocol public repeat required
  rethrows return right self set static struct subscript super switch throw throws true try typealias unowned var
  weak where while willSet
  """,
  .literal: "true false nil",
  .builtIn: """
  abs advance alignof alignofValue anyGenerator assert assertionFailure bridgeFromObjectiveC
  bridgeFromObjectiveCUnconditional bridgeToObjectiveC bridgeToObjectiveCUnconditional c contains count countElements
  countLeadingZeros debugPrint debugPrintln distance dropFirst dropLast dump encodeBitsAsWords enumerate equal
  fatalError filter find getBridgedObjectiveCType getVaList indices insertionSort isBridgedToObjectiveC
  isBridgedVerbatimToObjectiveC isUniquelyReferenced isUniquelyReferencedNonObjC join lazy lexicographicalCompare map
  max maxElement min minElement numericCast overlaps partition posix precondition preconditionFailure print println
  quickSort readLine reduce reflect reinterpretCast reverse roundUpToAlignment sizeof sizeofValue sort split
  startsWith stride strideof strideofValue swap toString transcode underestimateCount unsafeAddressOf unsafeBitCast
  unsafeDowncast unsafeReflect unsafeUnwrap withExtendedLifetime withObjectAtPlusZero withUnsafeMutablePointer
  withUnsafeMutablePointers withUnsafePointer withUnsafePointerToObject withUnsafePointers withVaList zip
  """,
]

private let attributes = """
  @discardableResult @warn_unused_result @exported @lazy @noescape @NSCopying @NSManaged @objc @objcMembers @convention
  @required @noreturn @IBAction @IBDesignable @IBInspectable @IBOutlet @infix @prefix @postfix @autoclosure @testable
  @available @nonobjc @NSApplicationMain @UIApplicationMain @dynamicMemberLookup @propertyWrapper
  """

private let nameSet = ByteSet("a-zA-Z0-9_'", beyondASCII: true)

private let comment = Mode.comment("/*", to: "*/", contains: [.itself])

private let strings: [Mode] = {
  let inside = [Mode.escape, Mode(.subst, "\\(", to: ")", keywords: words, contains: [number])]
  return [
    Mode(.string, "\"\"\"", to: "\"\"\"", contains: inside),
    Mode(.string, "\"", to: "\"", contains: inside),
  ]
}()

private let number: Mode = {
  func number(_ prefix: Pattern, _ digits: ByteSet, _ fraction: ByteSet?) -> Pattern {
    let end: Pattern = .boundary
    guard let fraction else { return [prefix, .run(digits), end] }
    return [prefix, .run(digits), .first([[".", .run(fraction), end], end])]
  }
  return Mode(
    .number,
    [
      .boundary,
      .first([
        number(.nothing, "0-9_", "0-9eE_"), number("0x", "a-fA-F0-9_", "a-fA-F0-9p_"), number("0b", "01_", nil),
        number("0o", "0-7_", nil),
      ]),
    ], relevance: 0)
}()
