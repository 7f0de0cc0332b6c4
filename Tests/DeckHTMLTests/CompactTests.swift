import DeckHTML
import Testing

@Suite struct CompactTests {
  @Test(arguments: [
    ("a {\n  b: c;\n  d: e, f;\n}\n", "a{b:c;d:e,f}"),
    ("/* one */\na { b: c }\n/* two\n   lines */\nd, e { f: g }\n", "a{b:c}d,e{f:g}"),
    ("a :is(b) > c { d: calc(1px + 2px) }", "a :is(b) > c{d:calc(1px + 2px)}"),
    ("a {\n  b: c\n    d;\n}", "a{b:c d}"),
    ("@media print {\n\n  a { b: c }\n}", "@media print{a{b:c}}"),
    ("", ""), ("/* open", ""),
  ])
  func style(written: String, expected: String) {
    #expect(compact(written, Compact.style) == expected)
  }

  @Test(arguments: [
    ("// note\nconst a = 1; // kept\n\n  if (a) {\n\tb();\n  }\n", "const a = 1; // kept\nif (a) {\nb();\n}\n"),
    ("/* one\n   two */\na\n", "a\n"),
    ("/* one */\na / b\n", "a / b\n"),
    ("a", "a\n"),
  ])
  func script(written: String, expected: String) {
    #expect(compact(written, Compact.script) == expected)
  }

  private func compact(_ text: String, _ compact: (UnsafeBufferPointer<UInt8>) -> [UInt8]) -> String {
    String(decoding: Array(text.utf8).withUnsafeBufferPointer(compact), as: UTF8.self)
  }
}
