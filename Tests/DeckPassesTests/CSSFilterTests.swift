import Testing

@testable import DeckPasses

struct CSSFilterTests {
  private func filter(_ css: String, _ context: CSSFilter.Context = .sheet) -> (css: String, removed: [String]) {
    Array(css.utf8).withUnsafeBufferPointer { bytes in
      let result = CSSFilter.filter(bytes, context) {
        URLPolicy.allows($0, .style, .safe) && !URLPolicy.Parts($0).isRemote
      }
      return (result.css.map { String(decoding: $0, as: UTF8.self) } ?? css, result.removed)
    }
  }

  /// CSS that has to stay as it is, byte for byte.
  @Test(arguments: [
    "", "p > a + b ~ c { color: red }", ".a{}\r\n.b{}", "@media (width < 600px) { p { color: #abc } }",
    "@font-face { font-family: x; src: local(\"y\"), url(fonts/y.woff2) format(\"woff2\") }",
    "p { background: url( a.png ) no-repeat, url('b.png'); mask: url(#m) }", "p { --x: { a: b }; --y: url(a.png) }",
    "p::after { content: \"url(http://x) @import\" }", "/* @import url(x); url(http://x) */",
    "p { overflow-behavior: x }",
    "p { scroll-behavior: smooth; behavior-x: y }", ".behavior { a: b }", "a:hover{} } p{}",
    "@layer x; @page { margin: 0 }",
    "p { background: url(data:image/png;base64,AA==) }", "@font-face { src: url(data:font/woff2;base64,AA==) }",
    "p { width: calc((1px + 2px) * 3) } @supports (a: b) {}", "p { background-image: image-set(\"a.png\" 1x) }",
    "p { color: var(--c, red); width: 1e3px; height: -.5em; margin: +1px -1px }", "\\@import x;",
    "p { content: '\\'' }",
  ])
  func unchanged(css: String) {
    let result = filter(css)
    #expect(result.css == css)
    #expect(result.removed.isEmpty)
  }

  @Test(arguments: [
    // Rules that load.
    ("@import url(http://x/a.css);\np{}", "\np{}"), ("@IMPORT 'a.css' screen;p{}", "p{}"),
    ("@import url(a.css)\nh1 { a: b }", "\nh1 { a: b }"), ("@import url(\"a;b\") supports(a:b) screen;x{}", "x{}"),
    ("@\\69mport url(a.css);x{}", "x{}"), ("@import/**/url(a.css);x{}", "x{}"),
    ("@import url(a) @import url(b);x{}", " x{}"),
    ("@charset \"utf-8\"; @namespace svg url(http://x); x{}", "  x{}"), ("x{} @import url(a", "x{} "), ("@import", ""),
    // Addresses.
    ("p{background:red url(http://x/a.png) no-repeat}", "p{background:red none no-repeat}"),
    ("p{background:URL( 'http://x' )}", "p{background:none}"), ("p{background:\\75rl(http://x)}", "p{background:none}"),
    ("p{background:u\\000072l(\"//x\")}", "p{background:none}"),
    ("p{background:url(\\68ttp://x)}", "p{background:none}"),
    ("p{background:url(htt\\\np://x)}", "p{background:none}"), ("p{--x:url(http://x)}", "p{--x:none}"),
    ("p{background:image-set('http://x' 1x, \"b.png\" 2x)}", "p{background:none}"),
    ("p{background:-webkit-image-set(url(http://x) 1x)}", "p{background:-webkit-image-set(none 1x)}"),
    ("p{background:image-set(var(--x) 1x)}", "p{background:none}"), ("p{a:src(var(--x))}", "p{a:none}"),
    ("p{background:url(data:image/svg+xml,x)}", "p{background:none}"),
    ("p{background:url(javascript:x)}", "p{background:none}"),
    ("p{background:url(a b)}", "p{background:none}"), ("p{background:url(a\"b)}", "p{background:none}"),
    ("@font-face{src:url(//x/f.woff)}", "@font-face{src:none}"),
    // Script.
    ("p{width:expression(alert(1))}", "p{width:none}"), ("p{width:e\\78pression(a)}", "p{width:none}"),
    ("p{-moz-binding:url(a.xml#b);c:d}", "p{c:d}"), ("p{a:b;behavior : url(a.htc)}", "p{a:b;}"),
    ("p{behavi\\6fr:x;c:d}", "p{c:d}"), ("p{behavior/**/:{;};c:d}", "p{c:d}"),
    // The end of the element.
    ("<!--\np{}\n-->", "\np{}\n"),
    ("p::after{content:\"<!-- </STYLE x -->\"}", "p::after{content:\"\\3c !-- <\\/STYLE x --\\>\"}"),
    ("/* </style> */", "/* <\\/style> */"),
    // What the end cut off.
    ("p { a: b", "p { a: b}"), ("p { a: \"b", "p { a: \"b\"}"), ("/* a", "/* a*/"),
    ("p{a:url(b.png", "p{a:url(b.png)}"),
    ("p{a:url(http://x", "p{a:none}"), ("p{a:image-set(\"http://x", "p{a:none}"), ("p{a:\"b\\", "p{a:\"b\"}"),
    ("p{a:b\\", "p{a:b}"), ("p{a:expression(", "p{a:none}"), ("p{a:calc((1px", "p{a:calc((1px))}"),
  ])
  func changed(css: String, expected: String) {
    #expect(filter(css).css == expected)
  }

  /// What the filter made needs no filter.
  @Test(arguments: [
    "p{a:image-set(\"http://x\" 1x, url(http://y))}", "@import url(a) @import 'b'; @import", "p{a:expression(url(",
    "a{b:\"<!--",
    "@import url(http://x", "p{behavior:url(\"a;b\");behavior:x}", "}{@charset 'a';<!---->url(http://x)",
    "\\75rl(http://x)\\",
  ])
  func idempotent(css: String) {
    let once = filter(css).css
    #expect(filter(once).css == once)
    #expect(filter(once).removed.isEmpty)
  }

  @Test(arguments: [
    ("color:red;background:url(http://x/a.png)", "color:red;background:none"), ("color:red", "color:red"),
    ("a:b;behavior:url(x)", "a:b;"), ("a: 'b", "a: 'b"), ("width:expression(a) !important", "width:none !important"),
  ])
  func declarations(css: String, expected: String) {
    #expect(filter(css, .declarations).css == expected)
  }

  /// The short look never overlooks what the filter would change.
  @Test(arguments: [
    "background:url(x)", "behavior:x", "BEHAVIOR:x", "-moz-binding:x", "behavi\\6fr:x", "@import x", "a:-->", "a:<!--",
  ])
  func look(css: String) {
    #expect(Array(css.utf8).withUnsafeBufferPointer(CSSFilter.needsLook))
  }

  @Test(arguments: [
    (
      "#a { color: #a } .b#a:hover, #c > #a{} @media x { #a { b: #a; } }",
      "#n { color: #a } .b#n:hover, #c > #n{} @media x { #n { b: #a; } }"
    ),
    ("#\\61 {}", "#n{}"), ("p { background: #a", nil), ("#b{}", nil), ("p{ #a & { c: d } }", "p{ #n & { c: d } }"),
  ])
  func selectors(css: String, expected: String?) {
    let renamed = Array(css.utf8).withUnsafeBufferPointer { CSSSelectors.renaming(["a": "n"], in: $0) }
    #expect(renamed.map { String(decoding: $0, as: UTF8.self) } == expected)
  }
}
