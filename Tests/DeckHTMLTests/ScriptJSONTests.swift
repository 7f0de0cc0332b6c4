import DeckHTML
import DeckModel
import Testing

@Suite struct ScriptJSONTests {
  @Test(arguments: [
    (JSONValue.null, "null"),
    ([true, false], "[true,false]"),
    (["a": 1, "b": [:], "c": []], #"{"a":1,"b":{},"c":[]}"#),
    ("</script><!--", #""\u003c/script\u003e\u003c!--""#),
    ("a&b\u{2028}\u{2029}", #""a\u0026b\u2028\u2029""#),
    ("\"\\\n\t\u{7F}\u{1}", #""\"\\\n\u0009\u007f\u0001""#),
    ("é漢🔥", #""é漢🔥""#),
    (["</x>": 1], #"{"\u003c/x\u003e":1}"#),
  ] as [(JSONValue, String)])
  func written(value: JSONValue, expected: String) {
    #expect(value.script == expected)
  }

  @Test(arguments: ["0", "-0", "12", "-1.5", "0.04", "1e9", "2E-3", "1.25e+10"])
  func numbersAreWrittenAsTheyAre(text: String) {
    #expect(JSONValue.number(text).script == text)
  }

  @Test(arguments: ["", "-", "01", "1.", ".5", "1e", "0x10", "Infinity", "NaN", "1;alert(1)", "1 ", "１"])
  func whatIsNoNumberIsAString(text: String) {
    #expect(JSONValue.number(text).script == "\"\(text)\"")
  }

  @Test func depthIsCapped() {
    var value: JSONValue = 1
    for _ in 0..<100_000 { value = .array([value]) }
    #expect(value.script == String(repeating: "[", count: 101) + "null" + String(repeating: "]", count: 101))
    // Taken apart here, because a value this deep cannot be freed by recursion.
    while case .array(let inner) = value { value = inner[0] }
  }
}
