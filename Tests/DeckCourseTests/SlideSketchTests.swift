import TestSupport
import Testing

@testable import DeckCourse

/// The pictures of first slides in indexes.
@Suite struct SlideSketchTests {
  /// The index's picture of a deck that is `markdown`.
  private func picture(of markdown: String) throws -> String {
    let course = try TestCourse(["a.md": markdown])
    try course.build()
    let page = try course.page("index.html")
    let start = try #require(page.range(of: "<div class=\"deckc-slide"))
    let end = try #require(page.range(of: "<h3>", range: start.upperBound..<page.endIndex))
    return String(page[start.lowerBound..<end.lowerBound])
  }

  @Test(arguments: [
    ("<header>\n\n# In a header\n\n- one\n\n</header>", ["<h1>In a header</h1>", "<li>one</li>"]),
    ("<main><section>\n<h2>Raw</h2></section></main>", ["<h2>Raw</h2>"]),
    (
      "<figure>\n\n![x](no.png)\n\n<figcaption>Words</figcaption></figure>",
      ["<figure>", "sketched", "<figcaption>Words"]
    ),
    ("1. one\n   - two", ["<ol>", "<ul>", "two"]),
    ("Term\n: what it means", ["<dt>Term", "what it means"]),
    ("| a | b |\n| - | - |\n| c | d |\n| e | f |", ["<th>a", "<td>f"]),
    ("$$\\frac{a}{b}$$ and $c$", ["<mfrac>", "<mi>c</mi>"]),
    ("```mermaid\ngraph TD; A-->B\n```", ["<svg", "deckc-drawing"]),
    ("<!-- .slide: data-background=\"#fa0\" -->\n# x", ["is-painted", "--paint:#fa0"]),
    ("<!-- .slide: data-background-color=\"rgb(1 2 3 / .5)\" -->", ["--paint:rgb(1 2 3 / .5)"]),
    ("<!-- .slide: data-background=\"tomato\" -->", ["--paint:tomato"]),
    (
      "<!-- .slide: data-background-gradient=\"linear-gradient(to right, red, blue)\" -->",
      ["background:linear-gradient(to right, red, blue)"]
    ),
    ("<!-- .slide: data-background=\"photo.jpg\" -->", ["is-picture"]),
    ("<!-- .slide: data-background-video=\"film.mp4\" -->", ["is-picture"]),
  ])
  func shows(_ markdown: String, _ parts: [String]) throws {
    let picture = try picture(of: markdown + "\n")
    for part in parts { #expect(picture.contains(part), "\(picture)") }
  }

  @Test func showsSmallPicturesThatAreInTheDecksPage() throws {
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">"
    let course = try TestCourse([
      "a.md": "![A](a.svg)\n", "b.md": "<!-- .slide: data-background=\"a.svg\" -->\n", "c.md": "![C](large.svg)\n",
      "a.svg": drawing + "</svg>\n", "large.svg": drawing + String(repeating: "<g/>", count: 9000) + "</svg>\n",
    ])
    try course.build()
    let page = try course.page("index.html")
    #expect(page.contains("<img src=\"data:image/svg+xml;base64,"))
    #expect(page.contains("background:center/cover url(data:image/svg+xml;base64,"))
    #expect(page.contains("class=\"sketched\""))
    #expect(page.utf8.count < 50_000)
  }

  @Test(arguments: [
    ("<!-- .slide: data-background-color=\"red;position:fixed\" -->", "fixed"),
    ("<!-- .slide: data-background-color=\"url(//host/x)\" -->", "host"),
    ("<!-- .slide: data-background-gradient=\"image-set(//host/x)\" -->", "host"),
    ("<p id=\"mine\" style=\"color: red\" class=\"own\">x <a href=\"https://host/\">y</a></p>", "host"),
    ("<p id=\"mine\" style=\"color: red\" class=\"own\">x</p>", "mine"),
    ("<textarea>typed</textarea>", "typed"),
    (String(repeating: "word ", count: 400), String(repeating: "word ", count: 300)),
  ])
  func leavesOut(_ markdown: String, _ part: String) throws {
    #expect(try !picture(of: markdown + "\n").contains(part))
  }
}
