import DeckModel
import DeckPasses
import Testing

struct AttributeCommentsTests {
  /// A slide and what it becomes, comments left out.
  @Test(arguments: [
    // Targets.
    ("text <!-- .element: class=\"a\" -->", "<p class=\"a\">text </p>"),
    ("text **b** <!-- .element: class=\"a\" --> c", "<p>text <strong class=\"a\">b</strong>  c</p>"),
    ("a\n\nb\n\n<!-- .element: class=\"x\" -->", "<p>a</p><p class=\"x\">b</p>"),
    ("y <span>x<!-- .element: class=\"a\" --></span>", "<p>y <span class=\"a\">x</span></p>"),
    ("**a**<br><!-- .element: class=\"x\" -->", "<p><strong class=\"x\">a</strong><br></p>"),
    ("a<br><!-- .element: class=\"x\" -->", "<p class=\"x\">a<br></p>"),
    ("<div>\n\n<!-- .element: id=\"x\" -->\n\n</div>", "<div id=\"x\"></div>"),
    ("<!-- .element: class=\"x\" -->\n\na", "<div class=\"x\"><p>a</p></div>"),
    (
      "<!-- .element: class=\"x\" -->\n\n<!-- .element: title=\"y\" -->\n\na",
      "<div class=\"x\" title=\"y\"><p>a</p></div>"
    ),
    ("<form>a</form>\n\nb <!-- .element: class=\"x\" -->", "a<p class=\"x\">b </p>"),
    // Values.
    ("a <!-- .element: data-a='b=\"c\"' data-d title=\"\" -->", "<p data-a=\"b=&quot;c&quot;\" data-d title>a </p>"),
    ("a <!-- .element class=\"x\" -->", "<p class=\"x\">a </p>"),
    ("a <!--.element:class=\"x\"-->", "<p class=\"x\">a </p>"),
    ("a <!-- .element:\n  CLASS=\"x\"\n  style=\"color: red\" -->", "<p class=\"x\" style=\"color: red\">a </p>"),
    (
      "a <!-- .element: \" stray = word class=x title=\"t\" data-y=z data-w\" id='i' -->",
      "<p title=\"t\" id=\"i\">a </p>"
    ),
    ("a <!-- .element: title=\"&lt;\" -->", "<p title=\"&amp;lt;\">a </p>"),
    // Joining.
    (
      "<p class=\"a b\" style=\"c: d\" title=\"e\">f <!-- .element: class=\"b g\" style=\"h: i\" title=\"j\" --></p>",
      "<p class=\"a b g\" style=\"c: d; h: i\" title=\"j\">f </p>"
    ),
    // Names.
    ("a <!-- .element: onclick=\"x\" width=\"1\" name=\"n\" -->", "<p>a </p>"),
    (
      "<img src=\"a\"> <!-- .element: width=\"1\" src=\"b\" srcset=\"c\" data-src=\"d\" -->",
      "<img src=\"a\" width=\"1\"> "
    ),
    ("a <!-- .element: data-deckc-frame=\"https://x\" style=\"behavior: x\" -->", "<p>a </p>"),
    // Other comments.
    ("a <!-- .elements: class=\"x\" --> <!-- x .element: class=\"x\" --> <!-- element: class=\"x\" -->", "<p>a   </p>"),
  ])
  func elements(text: String, expected: String) {
    #expect(withoutComments(resolved(text).html) == expected)
  }

  /// Where HackMD would hide the styled words alone, what was meant is the block that ends with them.
  @Test(arguments: [
    ("a **b** <!-- .element: class=\"fragment\" -->", "<p class=\"fragment\">a <strong>b</strong> </p>"),
    (
      "a `b` c <!-- .element: class=\"fragment grow\" data-fragment-index=\"2\" -->",
      "<p class=\"fragment grow\" data-fragment-index=\"2\">a <code>b</code> c </p>"
    ),
    // The words alone, no white space, more text behind, other attributes: as on HackMD.
    ("**b** <!-- .element: class=\"fragment\" -->", "<p><strong class=\"fragment\">b</strong> </p>"),
    ("a **b**<!-- .element: class=\"fragment\" -->", "<p>a <strong class=\"fragment\">b</strong></p>"),
    ("a **b** <!-- .element: class=\"fragment\" --> c", "<p>a <strong class=\"fragment\">b</strong>  c</p>"),
    ("a **b** <!-- .element: class=\"x\" -->", "<p>a <strong class=\"x\">b</strong> </p>"),
    (
      "a **b** <!-- .element: class=\"fragment\" title=\"t\" -->",
      "<p>a <strong class=\"fragment\" title=\"t\">b</strong> </p>"
    ),
  ])
  func fragmentsOfBlocks(text: String, expected: String) {
    #expect(withoutComments(resolved(text).html) == expected)
  }

  @Test(arguments: [
    ("<!-- .slide: class=\"a\" data-b -->", ["class=a", "data-b="]),
    (
      "x <!-- .slide: data-background-image=\"https://example.org/a.png?w=1&h=2\" -->",
      ["data-background-image=https://example.org/a.png?w=1&h=2"]
    ),
    (
      "<!-- .slide: class=\"a\" -->\n\n<!-- .slide class=\"b\" style=\"c:d\" -->\n\n<!-- .slide: style=\"e:f\" -->",
      ["class=a b", "style=c:d; e:f"]
    ),
    ("<!-- .slide: onload=\"x\" lang=\"fr\" width=\"1\" -->", ["lang=fr"]),
    ("<!-- .slider: class=\"a\" -->", []),
    ("<!-- .slide: data-background-html=\"<b>\" data-markdown=\"x.md\" data-deckc-x=\"y\" -->", []),
    (
      "<!-- .slide: data-background=\"javascript:x\" data-background-iframe=\"javascript:y\" -->",
      []
    ),
    (
      "<!-- .slide: data-background=\"//x/a.png\" data-background-video=\"a.mp4,b.webm\" -->",
      ["data-background=//x/a.png", "data-background-video=a.mp4,b.webm"]
    ),
    ("<!-- .slide: data-background=\"data:text/html,x.png\" -->", []),
    ("<!-- .slide: data-background-image=\"a.png, javascript:x\" -->", []),
    ("<!-- .slide: data-background-color=\"url(javascript:x)\" -->", ["data-background-color=none"]),
    ("<!-- .slide: data-background-iframe=\"https://example.org\" -->", ["data-background-iframe=https://example.org"]),
  ])
  func slides(text: String, expected: [String]) {
    var options = PassOptions()
    options.form = .fragment
    let deck = resolve(miniDeck(text), options: options).value.deck
    #expect(deck.slides[0].attributes.map { "\($0.name)=\($0.value)" } == expected)
  }

  /// A style sheet is an element until it moves away.
  @Test func style() {
    let deck = resolve(miniDeck("<style>a{}</style>\n\n<!-- .element: class=\"x\" -->\n\nb")).value.deck
    #expect(deck.styles[0].attributes["class"] == "x")
    #expect(html(deck.slides[0].children.filter { $0.tag != nil }, deck) == "<p>b</p>")
  }

  @Test func notes() {
    var deck = miniDeck("a")
    let text = deck.text.append("<!-- .slide: class=\"s\" --><!-- .element: class=\"e\" -->")
    deck.slides[0].notes = [Node(.paragraph, .none, children: [Node(.htmlInline(text), .none)])]
    let resolved = resolve(deck).value.deck
    #expect(resolved.slides[0].attributes["class"] == "s")
    #expect(resolved.slides[0].notes[0].attributes["class"] == "e")
  }

  /// In a tight list the item is the parent, and elements in its text come before it.
  @Test func tightItem() {
    var deck = miniDeck("")
    let comment = Node(.htmlInline(deck.text.append("<!-- .element: class=\"x\" -->")), .none)
    let text = Node(.text(deck.text.append("a")), .none)
    let box = Node(.element("input"), .none, attributes: [Attribute("class", "task-list-item-checkbox")])
    let label = Node(.element("label"), .none)
    let block = Node(.htmlBlock(deck.text.append("<!-- .element: class=\"y\" -->")), .none)
    let strong = Node(.strong, .none, children: [text])
    func item(_ children: [Node]) -> Node { Node(.item, .none, children: children) }
    let list = ListStyle(.bullet, isTight: true)
    deck.slides[0].children = [
      Node(
        .list(list), .none,
        children: [
          item([Node(.plain, .none, children: [text, comment])]),
          item([Node(.plain, .none, children: [box, label, text, comment])]),
          item([Node(.plain, .none, children: [strong, comment])]),
          item([Node(.plain, .none, children: [strong, text]), block]),
          item([Node(.plain, .none, children: [text]), block]),
        ])
    ]
    let items = resolve(deck).value.deck.slides[0].children[0].children
    #expect(items.map { $0.attributes["class"] } == ["x", "x", nil, nil, "y"])
    #expect(items[2].children[0].children[0].attributes["class"] == "x")
    #expect(items[3].children[0].children[0].attributes["class"] == "y")
  }

  @Test func trusted() {
    let text = "a <!-- .element: onclick=\"b\" --> <!-- c -->"
    #expect(
      resolved(text) { $0.html = .trusted }.html
        == "<p onclick=\"b\">a <!-- .element: onclick=\"b\" --> RAW{<!-- c -->}</p>")
  }

  @Test func ranges() {
    let text = "x\n\ny <!-- .element: class=\"a\" onclick=\"b\" -->"
    let deck = miniDeck(text)
    #expect(resolve(deck).diagnostics.map { deck.source.string($0.range) } == ["onclick=\"b\""])
  }

  private func withoutComments(_ html: String) -> String {
    var out = ""
    var rest = html[...]
    while let first = rest.first {
      if rest.hasPrefix("<!--") {
        while !rest.hasPrefix("-->") { rest = rest.dropFirst() }
        rest = rest.dropFirst(3)
      } else {
        out.append(first)
        rest = rest.dropFirst()
      }
    }
    return out
  }
}
