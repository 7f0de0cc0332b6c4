import DeckModel
import Testing

@testable import DeckReader

@Suite struct YamlTests {
  private func read(_ text: String, limits: Limits = Limits()) -> Yaml {
    Array(text.utf8).withUnsafeBufferPointer { Yaml($0, in: 0..<$0.count, limits: limits) }
  }

  /// js-yaml's types for plain scalars.
  @Test(arguments: [
    ("", "null"), ("~", "null"), ("null", "null"), ("Null", "null"), ("nUll", "\"nUll\""), ("true", "true"),
    ("True", "true"),
    ("FALSE", "false"), ("yes", "\"yes\""), ("no", "\"no\""), ("on", "\"on\""), ("y", "\"y\""), ("0", "0"),
    ("-0", "-0"),
    ("+12", "12"), ("1_000", "1000"), ("1_", "\"1_\""), ("_1", "\"_1\""), ("0x1F", "31"), ("-0x1f", "-31"),
    ("0xG", "\"0xG\""),
    ("0b101", "5"), ("0b2", "\"0b2\""), ("0o17", "15"), ("017", "15"), ("08", "\"08\""), ("0x", "\"0x\""),
    ("0x+1", "\"0x+1\""),
    ("1.5", "1.5"), (".5", "0.5"), ("5.", "5"), ("1e3", "1e3"), ("1.5E-3", "1.5e-3"), ("1e", "\"1e\""), (".", "\".\""),
    ("..", "\"..\""), ("1.2.3", "\"1.2.3\""), (".inf", "\".inf\""), (".nan", "\".nan\""),
    ("2023-06-16", "\"2023-06-16\""),
    ("12:30", "\"12:30\""), ("1 2", "\"1 2\""), ("--", "\"--\""), ("---v", "\"---v\""), ("1,5", "\"1,5\""),
    ("123456789012345678901234567890", "123456789012345678901234567890"),
    ("0xFFFFFFFFFFFFFFFFFF", "\"0xFFFFFFFFFFFFFFFFFF\""),
    ("\"1\"", "\"1\""), ("'true'", "\"true\""), ("<!--s-->", "\"<!--s-->\""), ("é 日 🚀", "\"é 日 🚀\""),
    ("a#b", "\"a#b\""),
    ("a #b", "\"a\""), ("http://a.b/?c=d", "\"http://a.b/?c=d\""), ("[1, two, ~]", "[1,\"two\",null]"),
    ("{a: 1, b: c/d}", "{\"a\":1,\"b\":\"c/d\"}"), ("\"\\u00e9\\n\"", "\"é\\n\""),
  ])
  func scalars(text: String, json: String) {
    #expect(read("k: \(text)").value?["k"]?.text == json)
  }

  @Test func keysArePrintedAsJavaScriptDoes() {
    #expect(
      read("1: a\ntrue: b\n~: c\n0x10: d\n\"q r\": e").value?.members?.map(\.key) == ["1", "true", "null", "16", "q r"])
  }

  @Test func keysOfTheOuterLevelsHavePlaces() {
    let text = "ä: 1\nö:\n  日: {x: 1}\n  b: 2\n"
    let keys = read(text).keys
    func place(_ path: MetadataKey) -> String? {
      keys[path].map { String(decoding: Array(text.utf8)[$0.lowerBound..<$0.upperBound], as: UTF8.self) }
    }
    #expect(place(MetadataKey("ä")) == "ä")
    #expect(place(MetadataKey("ö", "日")) == "日")
    #expect(place(MetadataKey("ö", "b")) == "b")
    #expect(place(MetadataKey("x")) == nil)
  }

  @Test(arguments: [
    ("a: b: c", 4, "mapping values are not allowed in this context"),
    ("a: \"x\ny", 3, "found unexpected end of stream while scanning a quoted scalar"),
    ("é: [1, 2", 4, "did not find expected ',' or ']' while parsing a flow sequence"),
    ("a: \u{1B}", 3, "control characters are not allowed"), ("a: &x 1", 3, "anchors are not read"),
    ("a: *x", 3, "aliases are not read"), ("a: !!str 1", 3, "tags are not read"),
    ("a: 1\nb: 2\na: 3", 10, "the key a is repeated"),
  ])
  func failures(text: String, offset: Int, reason: String) {
    let yaml = read(text)
    #expect(yaml.value == nil)
    #expect(yaml.failure?.offset == offset)
    #expect(yaml.failure?.reason == reason)
  }

  @Test func limits() {
    func nested(_ depth: Int) -> String { String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
    func keys(_ count: Int) -> String { (0..<count).map { "k\($0): v\n" }.joined() }
    #expect(read("a: " + nested(63)).failure == nil)
    #expect(read("a: " + nested(64)).failure?.reason == "it nests deeper than 64 levels")
    #expect(read("a: " + nested(500_000)).failure != nil)
    #expect(read(keys(10_000)).value?.members?.count == 10_000)
    #expect(read(keys(10_001)).failure?.reason == "it has more than 10000 keys")
    #expect(read("a: " + String(repeating: "x", count: 1 << 20)).failure?.reason == "it is longer than 1048576 bytes")
  }
}
