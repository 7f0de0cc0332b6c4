import DeckHTML
import Testing

@Suite struct CompactTests {
  @Test(
    arguments: [
      ("a {\n  b: c;\n  d: e, f;\n}\n", "a{b:c;d:e,f}"),
      ("/* one */\na { b: c }\n/* two\n   lines */\nd, e { f: g }\n", "a{b:c}d,e{f:g}"),
      ("a :is(b) > c { d: calc(1px + 2px) }", "a :is(b) > c{d:calc(1px + 2px)}"),
      ("a {\n  b: c\n    d;\n}", "a{b:c d}"),
      ("@media print {\n\n  a { b: c }\n}", "@media print{a{b:c}}"),
      ("", ""), ("/* open", ""), ("/*\n*/a{}\n*/\nb{}", "b{}"), ("/", "/"), ("/*/\na{}\n*/", ""), ("}", "}"),
    ])
  func style(written: String, expected: String) {
    let compacted = Array(written.utf8).withUnsafeBufferPointer { compact(style: $0) }
    #expect(String(decoding: compacted, as: UTF8.self) == expected)
  }
}
