import Testing

@testable import DeckCourse

struct ScopedStyleTests {
  private func style(_ css: String) -> String {
    String(decoding: ScopedStyle.style(Array(css.utf8), in: "#d", box: ".r"), as: UTF8.self)
  }

  @Test(arguments: [
    ("p{a:b}", "#d{p{a:b}}"),
    (":root { --x: 1 } html, .reveal h1 {a:b}", "#d{& > .r{ --x: 1 }& > .r,.reveal h1{a:b}}"),
    ("@media print { body { a: b } i {c:d} }", "#d{@media print {& > .r{ a: b }i{c:d}}}"),
    ("@font-face{src:x}p{a:b}", "@font-face{src:x}#d{p{a:b}}"),
    ("@import 'x.css'; p{a:b}", "#d{p{a:b}}"),
  ])
  func rulesAreForTheScope(_ css: String, _ scoped: String) { #expect(style(css) == scoped) }

  @Test(arguments: ["p{content:\"}\"}", "p{content:'{'}", "p{a:\\}}", "p{a:url({)}", "p{a:url( }'})}"])
  func bracketsInTextAreText(_ css: String) { #expect(style(css) == "#d{\(css)}") }

  /// No style sheet reaches beyond its own scope.
  @Test(arguments: ["p{a:b", "}} p{a:b}", "p{a:b}} q{c:d}", "@media print{p{a:b}", "/* p{", "'p{a:b}", "\\", ""])
  func whatIsBrokenStaysInside(_ css: String) {
    let scoped = style(css)
    #expect(scoped.hasPrefix("#d{") && scoped.hasSuffix("}"))
    #expect(scoped.utf8.count { $0 == UInt8(ascii: "{") } <= scoped.utf8.count { $0 == UInt8(ascii: "}") })
  }
}
