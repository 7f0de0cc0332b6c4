import DeckModel
import Testing

/// Cases of our own in the manner of JSONTestSuite: what a parser must accept, must refuse, and what RFC 8259 leaves
/// to it.
@Suite struct JSONParseTests {
  @Test(
    "accepted, and printed compact again",
    arguments: [
      ("[]", "[]"), (" [ ] ", "[]"), ("{}", "{}"), ("{ }", "{}"), ("[[]]", "[[]]"), ("[null, true, false]", nil),
      ("null", "null"), ("true", "true"), ("\"\"", "\"\""), ("\n\t\r 1 \n", "1"), ("[1\n,1]", "[1,1]"),
      ("{\"\":0}", "{\"\":0}"), ("{\"b\":1,\"a\":2}", "{\"b\":1,\"a\":2}"),
      ("{\"a\":[{\"a\":[]}]}", "{\"a\":[{\"a\":[]}]}"),
      ("0", "0"), ("-0", "-0"), ("-1", "-1"), ("10", "10"), ("1.5", "1.5"), ("0.10", "0.10"), ("1e5", "1e5"),
      ("1E+5", "1E+5"), ("1e-05", "1e-05"), ("-0.0e0", "-0.0e0"), ("1e400", "1e400"),
      ("123456789012345678901234567890", "123456789012345678901234567890"),
      ("0.1234567890123456789", "0.1234567890123456789"),
      (#""\"\\\/\b\f\n\r\t""#, #""\"\\/\b\f\n\r\t""#), (#""\u0041\u00e9\u20AC""#, #""Aé€""#),
      (#""\u0000\u001F\u007f""#, #""\u0000\u001f\u007f""#), (#""\uD83D\uDE00""#, #""😀""#),
      (#""\uD83Dx""#, "\"\u{FFFD}x\""),
      (#""\uDE00""#, "\"\u{FFFD}\""), (#""\uD83D""#, "\"\u{FFFD}\""), (#""\uD83D\n""#, "\"\u{FFFD}\\n\""),
      (#""\uD83D\u0041""#, "\"\u{FFFD}A\""), (#""\uD83D\uD83D\uDE00""#, "\"\u{FFFD}😀\""),
      ("\"é😀\u{7F}\"", #""é😀\u007f""#),
      ("{\"a\":1,\"b\":2,\"a\":3}", "{\"a\":3,\"b\":2}"), ("\"\u{2028}\"", "\"\u{2028}\""),
    ] as [(String, String?)])
  func accepted(text: String, printed: String?) throws {
    let value = try JSONValue.parse(text).get().value
    #expect(value.text == printed ?? "[null,true,false]")
    #expect(try JSONValue.parse(value.text).get().value == value)
  }

  @Test(
    "refused",
    arguments: [
      "", " ", "[", "]", "{", "}", "[1", "[1,", "[1,]", "[,1]", "[,]", "[1 2]", "[1,,2]", "[1}", "{\"a\":1]", "[]]",
      "{}}", "{]", "{,}", "{\"a\"}", "{\"a\":}", "{\"a\" 1}", "{\"a\":1,}", "{a:1}", "{'a':1}", "{1:1}", "{null:1}",
      "{\"a\":1 \"b\":2}",
      "{\"a\":1}#", "{\"a\":1}/**/", "// x\n1", "1 2", "[]x", "\u{FEFF}[]", "[\u{A0}1]", "[\u{0C}1]",
      "nul", "nulL", "True", "TRUE", "truex", "NaN", "Infinity", "-Infinity", "undefined",
      "01", "-01", "+1", ".5", "-.5", "1.", "1.e1", "1e", "1e+", "1eE2", "1.5.2", "0x1F", "1_000", "-", "--1",
      "- 1", "1a", "１",
      "\"", "\"a", "'a'", "\"\\\"", "\"\\x41\"", "\"\\u\"", "\"\\u12\"", "\"\\u12G4\"", "\"\\u 123\"", "\"\\U0041\"",
      "\"\\ \"", "\"\\\n\"", "\"a\nb\"", "\"\t\"", "\"\u{0}\"", "\"\u{1F}\"", "\"a\"\"b\"", "\\u005b]", "[\"a\"",
      "[\"a\":1]",
    ])
  func refused(text: String) {
    #expect(throws: JSONValue.ParseFailure.self) { try JSONValue.parse(text).get() }
  }

  @Test(
    "failures name their place",
    arguments: [
      ("{\"a\": tru}", 9, "a value is missing"), ("[1, 2", 5, "a comma or ] is missing"),
      ("{\"a\" 1}", 5, "a colon is missing after a key"), ("[1] x", 4, "something follows the value"),
      ("\"a", 2, "a string has no end"), ("[01]", 2, "a comma or ] is missing"),
    ])
  func failures(text: String, offset: Int, reason: String) {
    #expect(throws: JSONValue.ParseFailure(offset: offset, reason: reason)) { try JSONValue.parse(text).get() }
  }

  @Test func depthIsLimited() {
    func nested(_ depth: Int) -> String { String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
    let objects = String(repeating: "{\"a\":", count: 65) + "1" + String(repeating: "}", count: 65)
    #expect((try? JSONValue.parse(nested(64)).get()) != nil)
    for text in [nested(65), nested(1_000_000), objects, String(repeating: "[", count: 1_000_000)] {
      #expect(throws: JSONValue.ParseFailure.self) { try JSONValue.parse(text).get() }
    }
  }

  @Test func keysAreLimitedAndRepetitionsAreFound() throws {
    var limits = Limits()
    limits.metadataKeys = 40
    func object(_ keys: Int) -> String { "{" + (0..<keys).map { "\"k\($0 % 30)\":\($0)" }.joined(separator: ",") + "}" }
    let members = try #require(JSONValue.parse(object(40), limits: limits).get().value.members)
    #expect(members.map(\.key) == (0..<30).map { "k\($0)" })
    #expect(members.map(\.value.integer) == (0..<30).map { $0 < 10 ? $0 + 30 : $0 })
    #expect(throws: JSONValue.ParseFailure.self) { try JSONValue.parse(object(41), limits: limits).get() }
  }

  @Test func keysOfTheOuterLevelsHavePlaces() throws {
    let text = #"{"a": {"b": {"c": 1}}, "d": [{"e": 1}]}"#
    let keys = try JSONValue.parse(text).get().keys
    func place(_ path: MetadataKey) -> String? {
      keys[path].map { String(decoding: Array(text.utf8)[$0.lowerBound..<$0.upperBound], as: UTF8.self) }
    }
    #expect(place(MetadataKey("a")) == "\"a\"")
    #expect(place(MetadataKey("a", "b")) == "\"b\"")
    #expect(place(MetadataKey("d", "x")) == "\"d\"")
    #expect(place(MetadataKey("c")) == nil)
  }

  @Test func inAScriptNothingEndsTheScript() {
    var output = ByteBuffer()
    JSONValue.object([.init("</script>", .string("<!--\u{2028}\u{2029}ℨ"))]).print(into: &output, inScript: true)
    #expect(output.string() == #"{"\u003c/script\u003e":"\u003c!--\u2028\u2029ℨ"}"#)
  }
}
