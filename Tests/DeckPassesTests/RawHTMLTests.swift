import DeckModel
import DeckPasses
import Testing

struct RawHTMLTests {
  @Test(arguments: [
    // Blocks and inlines between tags become their content.
    ("<div class=\"a\">\n\n**b**\n\n</div>", "<div class=\"a\"><p><strong>b</strong></p></div>"),
    ("x <b>y `z`</b> w", "<p>x <b>y <code>z</code></b> w</p>"),
    ("<details><summary>s</summary>\n\nt\n\n</details>", "<details><summary>s</summary><p>t</p></details>"),
    ("<table><tr><td>\n\nx\n\n</td></tr></table>", "<table><tbody><tr><td><p>x</p></td></tr></tbody></table>"),
    // What is unbalanced.
    ("</div>\n\nx\n\n</section>", "<p>x</p>"),
    ("<section>\n\nx", "<section><p>x</p></section>"),
    ("**a <b>c** d</b> e", "<p><strong>a <b>c</b></strong> d e</p>"),
    ("x <b>a **c</b> d** e", "<p>x <b>a <strong>c d</strong></b> e</p>"),
    ("<div>\n\nx</div>\n\ny", "<div><p>x</p></div><p>y</p>"),
    ("a </br> b", "<p>a <br> b</p>"),
    // End tags that authors leave out.
    ("<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
    ("<h1>a</h3>b <h2>c<h2>d", "<h1>a</h1>b <h2>c</h2><h2>d</h2>"),
    ("<li>a<div><li>b</div><section><li>c", "<li>a<div></div></li><li>b<section><li>c</li></section></li>"),
    ("<p>a<p>b<div>c</div>", "<p>a</p><p>b</p><div>c</div>"),
    ("<dl><dt>a<dd>b<dt>c</dl>", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>"),
    (
      "<table><tr><td>a<th>b<tr><td>c<tbody><tr><td>d</table>",
      "<table><tbody><tr><td>a</td><th>b</th></tr><tr><td>c</td></tr></tbody><tbody><tr><td>d</td></tr></tbody></table>"
    ),
    (
      "<table><tr><td>a</tr><td>b</table>c",
      "<table><tbody><tr><td>a</td></tr><tr><td>b</td></tr></tbody></table>c"
    ),
    (
      "<table><caption>a<colgroup><col><thead><th>b<tbody><td>c</div>d</table>",
      "<table><caption>a</caption><colgroup><col></colgroup><thead><tr><th>b</th></tr></thead><tbody><tr><td>cd</td></tr>"
        + "</tbody></table>"
    ),
    ("<ruby>a<rp>(<rt>b<rp>)</ruby>", "<ruby>a<rp>(</rp><rt>b</rt><rp>)</rp></ruby>"),
    ("<p align=center>\n\nx\n\n</p>", "<p align=\"center\"></p><p>x</p>"),
    ("<ul><li>a<ul><li>b</ul><li>c</ul>", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"),
    ("<div><table><tr><td></div>x</td></table></div>", "<div><table><tbody><tr><td>x</td></tr></tbody></table></div>"),
    // Void elements, references, attributes.
    ("<br/><hr><img src=a.png alt='x'>", "<br><hr><img src=\"a.png\" alt=\"x\">"),
    ("<p>&lt;b&gt; &amp; &eacute &notit; &#x41;</p>", "<p>&lt;b> &amp; é ¬it; A</p>"),
    ("<p title='a&quot;b' TITLE=c>x</P>", "<p title=\"a&quot;b\">x</p>"),
    ("<img/src=a.png/alt=b>", "<img src=\"a.png/alt=b\">"),
    ("<div/>x", "<div>x</div>"),
    // Text that only looks like markup.
    ("a <T> b </T> <stdio> <-x> 1 < 2", "<p>a &lt;T> b &lt;/T> &lt;stdio> &lt;-x> 1 &lt; 2</p>"),
    ("<?note\n?>\n\n<![CDATA[<b>]]>\n\n<!X y>", "&lt;?note\n?>&lt;![CDATA[&lt;b>]]>&lt;!X y>"),
    ("<div>a <b", "<div>a &lt;b</div>"),
    (
      "<annotation-xml>x</annotation-xml> <x--y> <x-y->", "&lt;annotation-xml>x&lt;/annotation-xml> &lt;x--y> &lt;x-y->"
    ),
    // Custom elements.
    ("<X-Upper Title=a>b</X-Upper>", "<x-upper title=\"a\">b</x-upper>"),
    // Comments.
    ("<!-- a\n-->x<!-->y<!--->z<!--b--!>w", "<!-- a\n-->x<!---->y<!---->z<!--b-->w"),
    ("<div><!-- a\n\nb\n\n</div>", "<div><!-- a--><p>b</p></div>"),
  ])
  func tree(text: String, expected: String) {
    #expect(resolved(text).html == expected)
  }

  @Test(arguments: [
    // The tags only.
    ("<form><button>a</button></form>", "a", 2),
    ("<object data=x>a</object>", "a", 1),
    ("<body onload=x>a", "a", 1),
    ("<marquee>a</marquee> <strike>b</strike>", "a b", 2),
    ("<linearGradient>a</linearGradient>", "a", 1),
    // All of it.
    ("a <script>b</script> c", "<p>a  c</p>", 1),
    ("<script>\nlet a = '<b>'\n</script>", "", 1),
    ("<svg><script>a</script><svg>b</svg></svg>c", "c", 1),
    ("<svg>\n\nb\n\n</svg>c", "c", 1),
    ("<select><option>a<option>b</select>c", "c", 1),
    ("<title><p title='</title>'>a", "'>a", 1),
    ("<xmp><p title=\"</xmp><b>c</b>", "<b>c</b>", 1),
    ("<textarea>a", "", 1),
    ("<noscript><p title='</noscript><b>c</b>'>", "<b>c</b>'>", 1),
    // What has no end does not take the rest of the slide.
    ("<svg onload=x>a\n\nb", "a<p>b</p>", 1),
    ("<iframe>a\n\nb", "<iframe></iframe>a<p>b</p>", 1),
    ("Use <title> here", "<p>Use  here</p>", 1),
    // A check box that does nothing.
    ("<input type=CHECKBOX checked name=x>", "<input type=\"CHECKBOX\" checked disabled>", 1),
    ("<input autofocus>", "", 1),
  ])
  func removals(text: String, expected: String, removals: Int) {
    let result = resolved(text)
    #expect(result.html == expected)
    #expect(result.rules.count(where: { $0 == "tag-removed" || $0 == "attribute-dropped" }) == removals)
  }

  @Test func styles() {
    let text = "<style class=a media=b>\np > q { color: red }\n</style>\n\nx <style>b{}</style> y\n\n<style>c{}"
    let result = resolve(miniDeck(text))
    let deck = result.value.deck
    #expect(deck.styles.map { deck.text.string($0.css) } == ["\np > q { color: red }\n", "b{}", "c{}"])
    #expect(deck.styles[0].attributes.map(\.name) == ["class"])
    #expect(html(deck.slides[0].children, deck) == "<p>x  y</p>")
    #expect(result.diagnostics.map(\.rule) == ["attribute-dropped"])
  }

  @Test func stylesInPlace() {
    #expect(
      resolved("a <style>b > c{}</style> d") { $0.movesStyles = false }.html == "<p>a <style>b > c{}</style> d</p>")
  }

  @Test func trustedStays() {
    let text = "<script>a</script>\n\nb <i onclick=c>d"
    #expect(resolved(text) { $0.html = .trusted }.html == "RAW{<script>a</script>}<p>b RAW{<i onclick=c>}d</p>")
  }

  @Test func places() {
    let text = "x\n\n<div onclick=a>\n<form>"
    let deck = miniDeck(text)
    let found = resolve(deck).diagnostics
    #expect(found.map { deck.source.string($0.range) } == ["<form>", "onclick=a"])
  }

  /// Depth is capped and nothing is lost.
  @Test(arguments: ["<div>", "<b>", "<ul><li>", "<a href=x>", "<table><tr><td>"])
  func depth(tag: String) {
    let text = String(repeating: tag, count: 2_000) + "end" + String(repeating: "</div>", count: 2_000) + "after"
    let deck = resolve(miniDeck(text)).value.deck
    var nodes = deck.slides[0].children
    var depth = 0
    while let next = nodes.first(where: { !$0.children.isEmpty }) {
      depth += 1
      nodes = next.children
    }
    #expect(depth <= 100)
    #expect(html(deck.slides[0].children, deck).contains("end"))
    #expect(html(deck.slides[0].children, deck).contains("after"))
  }

  /// A slide without raw HTML keeps its arrays.
  @Test func untouched() {
    let deck = miniDeck("a **b** c\n\nd")
    let before = deck.slides[0].children.withUnsafeBufferPointer { $0.baseAddress }
    let after = resolve(consume deck).value.deck.slides[0].children.withUnsafeBufferPointer { $0.baseAddress }
    #expect(before == after)
  }
}
