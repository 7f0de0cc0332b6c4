import DeckModel
import DeckPasses
import DeckReader
import Testing

@testable import DeckAssets

/// What stands in a page after files went into it; the writer is not needed to see it.
@Suite struct EmbeddingTests {
  private static let large = Samples.png(40, 30, padding: 5000)
  private static let other = Samples.png(50, 60, padding: 5000)

  private static let files: [AssetAddress: [UInt8]] = [
    .file("a.png"): large, .file("./copy of a.png"): large, .file("b.png"): other, .file("s.png"): Samples.png(4, 3),
    .file("huge.png"): Samples.png(400, 300, padding: 1_600_000), .file("d.svg"): bytes("<svg width='9' height='8'/>"),
    .file("font.woff2"): bytes("wOF2"), .file("v.mp4"): join([0, 0, 0, 16], bytes("ftypisom0000")),
    .file("t.txt"): bytes("x"),
    .web("https://w.example/a.png"): other, .web("https://w.example/t"): bytes("x"),
  ]

  private func load(_ request: AssetRequest) -> Result<Asset, AssetFailure> {
    guard let bytes = Self.files[request.address] else { return .failure(AssetFailure("file-missing", "is not there")) }
    return Result { () throws(AssetFailure) in try Asset(bytes) }
  }

  private func embed(_ text: String, takesRemote: Bool = true, html: HTMLMode = .safe) -> Diagnosed<EmbeddedDeck> {
    var options = PassOptions()
    options.html = html
    let resolved = resolve(DeckReader.read(Source(name: "d.md", bytes: Array(text.utf8))).value, options: options)
    return DeckAssets.embed(resolved.value, takesRemote: takesRemote) { $0.map(load) }
  }

  /// The attributes of all elements called `tag`, own and authors', as HTML has them.
  private func elements(_ tag: String, _ deck: Deck) -> [String] {
    var found: [String] = []
    func look(_ nodes: [Node]) {
      for node in nodes {
        if node.tag == tag { found.append(Self.text(node.attributes)) }
        look(node.children)
      }
    }
    for slide in deck.slides {
      if tag == "section" { found.append(Self.text(slide.attributes)) }
      look(slide.children)
      look(slide.notes)
    }
    return found
  }

  private static func text(_ attributes: [Attribute]) -> String {
    attributes.map { $0.value.isEmpty ? $0.name : "\($0.name)=\($0.value.replacing("\0", with: "|"))" }
      .joined(separator: " ")
  }

  @Test func theFirstUseHoldsTheFileAndOthersNameIt() {
    let deck = embed(
      "![x *y*](a.png \"t\")\n\n---\n\n<img src='copy%20of%20a.png' width=9>\n\nNote: ![](./copy%20of%20a.png)\n")
    // The name without a folder leads nowhere.
    #expect(deck.diagnostics.map(\.rule) == ["file-missing"])
    let name = "deckc-asset-" + String(ContentHash(of: Self.large).low, radix: 36)
    #expect(
      elements("img", deck.value.deck) == [
        "src=|0| width=40 height=30 data-deckc-size id=\(name) alt=x *y* title=t class=md-image", "width=9",
        "data-deckc-same=\(name) width=40 height=30 data-deckc-size alt class=md-image",
      ])
    #expect(deck.value.deck.loadingSlides == [0, 1])
  }

  @Test func smallFilesAndOnlyUsesStandInPlace() {
    let deck = embed("![](s.png) ![](s.png =7x) <img id=own src=b.png>").value
    #expect(
      elements("img", deck.deck) == [
        "src=|0| width=4 height=3 data-deckc-size alt class=md-image", "src=|0| alt width=7 class=md-image",
        "id=own src=|1| width=50 height=60 data-deckc-size",
      ])
    #expect(deck.elements.isEmpty)
    #expect(deck.style.isEmpty)
  }

  @Test func anAuthorsIdIsTheName() {
    let deck = embed("<img id=own src=b.png> ![](b.png)").value
    #expect(elements("img", deck.deck)[1].hasPrefix("data-deckc-same=own "))
  }

  @Test func stylesShareAProperty() {
    let text = """
      <style>
      p { background: URL( "a.png" ) } q { background: url(a.png), image-set("b.png" 1x) }
      @font-face { src: url(none.woff2), url(font.woff2) format("woff2") }
      </style>
      <p style="background:url('a.png')">x</p>

      ![](a.png)

      """
    let deck = embed(text)
    let name = "--deckc-asset-" + String(ContentHash(of: Self.large).low, radix: 36)
    let css = deck.value.deck.text.string(deck.value.deck.styles[0].css)
    #expect(css.contains("p { background: var(\(name)) } q { background: var(\(name)), image-set(url(data:image/png;"))
    #expect(css.contains("src: url(data:,), url(data:font/woff2;base64,d09GMg==) format(\"woff2\")"))
    #expect(elements("p", deck.value.deck).contains("style=background:var(\(name))"))
    #expect(elements("img", deck.value.deck)[0].hasPrefix("data-deckc-same=\(name) "))
    #expect(
      String(decoding: deck.value.style, as: UTF8.self).hasPrefix(":root{\(name):url(data:image/png;base64,iVBOR"))
    // At its own place in the style sheet.
    let place = deck.diagnostics.first.map { deck.value.deck.source.location(of: $0.range.lowerBound) }
    #expect(place?.line == 3)
    #expect(place?.column == 19)
  }

  @Test func fontsMustBeFontsAndPicturesPictures() {
    let deck = embed(
      "<style>@font-face{src:url(a.png)} p{background:url(font.woff2)}</style>\n\n![](v.mp4) ![](t.txt)\n")
    #expect(deck.diagnostics.map(\.rule) == Array(repeating: "file-type", count: 4))
    #expect(elements("img", deck.value.deck) == ["alt class=md-image", "alt class=md-image"])
    let css = deck.value.deck.text.string(deck.value.deck.styles[0].css)
    #expect(css == "@font-face{src:url(data:,)} p{background:none}")
  }

  @Test func backgroundsNameAnElementBehindTheSlides() {
    let text = """
      ---
      slideOptions:
        parallaxBackgroundImage: d.svg
      ---
      <!-- .slide: data-background="s.png" -->

      ---

      <!-- .slide: data-background-image="s.png, none.png" data-background-video="v.mp4" data-background-color="red" -->

      ---

      <!-- .slide: data-background="#ff0000" -->

      """
    let deck = embed(text).value
    #expect(deck.elements.map { $0.attributes["value"] } == ["\0\(0)\0", "\0\(1)\0", "\0\(2)\0"])
    let names = deck.elements.compactMap { $0.attributes["id"] }
    #expect(
      elements("section", deck.deck) == [
        "data-background-image=#\(names[0])",
        "data-background-image=#\(names[0]) data-background-video=#\(names[1]) data-background-color=red",
        "data-background=#ff0000",
      ])
    #expect(deck.deck.metadata["slideOptions"]?["parallaxBackgroundImage"]?.string == "#\(names[2])")
  }

  @Test func filesTooLargeForAPropertyStandInTheFirstElement() {
    let deck = embed("<!-- .slide: data-background-image=\"huge.png\" -->\n![](huge.png)\n").value
    let image = elements("img", deck.deck)[0]
    let name = deck.deck.slides[0].attributes["data-background-image"]
    #expect(name?.dropFirst().isEmpty == false)
    #expect(image.contains("src=|0| ") && image.contains(" id=\(name?.dropFirst() ?? "")"))
  }

  @Test func setsOfSources() {
    let text =
      "<picture><source srcset='s.png 1x, none.png 2x,d.svg#v 3x'><img src=s.png srcset='none.png'></picture>\n"
    let deck = embed(text).value
    #expect(elements("source", deck.deck) == ["srcset=|0| 1x, |1|#v 3x"])
    #expect(elements("img", deck.deck) == ["src=|0| width=4 height=3 data-deckc-size"])
  }

  @Test func lateSourcesOfPicturesAreSources() {
    let deck = embed("<img data-src=s.png> <video data-src=v.mp4 poster=s.png></video> <audio src=none.ogg></audio>\n")
      .value
    #expect(elements("img", deck.deck)[0].hasPrefix("src=|0| "))
    #expect(elements("video", deck.deck) == ["data-src=|1| poster=|0|"])
    #expect(elements("audio", deck.deck) == [""])
  }

  @Test func theNetwork() {
    let text = "![a](https://w.example/a.png) ![b](https://w.example/none.png) ![c](http://w.example/t)\n"
    let deck = embed(text)
    #expect(
      elements("img", deck.value.deck) == [
        "src=|0| width=50 height=60 data-deckc-size alt=a class=md-image",
        "src=https://w.example/none.png loading=lazy referrerpolicy=no-referrer alt=b class=md-image",
        "data-deckc-remote=http://w.example/t alt=c class=md-image",
      ])
    #expect(
      elements("a", deck.value.deck) == [
        "class=deckc-card href=http://w.example/t target=_blank rel=noopener noreferrer"
      ])
    #expect(deck.diagnostics.map(\.message).map { $0.hasSuffix("stays a link") } == [true, true])
    let local = embed(text, takesRemote: false)
    #expect(local.diagnostics.isEmpty)
    #expect(elements("img", local.value.deck) == ["", "", ""])
  }

  @Test func aStrictPageShowsLinksOnly() {
    let deck = embed("![b](https://w.example/a.png \"t\") <img src=https://w.example/a.png alt=c>\n", html: .strict)
      .value
    #expect(
      elements("img", deck.deck) == [
        "alt=b title=t data-deckc-remote=https://w.example/a.png class=md-image",
        "data-deckc-remote=https://w.example/a.png alt=c",
      ])
    #expect(elements("a", deck.deck).count == 2)
  }

  @Test func hiddenSlidesLoadNothing() {
    let deck = embed("<!-- .slide: data-visibility=\"hidden\" -->\n![](none.png)\n\n---\n\n![](s.png)\n")
    #expect(deck.diagnostics.isEmpty)
    #expect(deck.value.deck.loadingSlides == [1])
  }

  @Test func aFileIsToldOfOnceAndCopiesCount() {
    #expect(embed("![](none.png) ![](none.png) <img src=none.png>").diagnostics.count == 1)
    let posters = String(repeating: "<video poster=huge.png></video>\n", count: 70)
    let deck = embed(posters)
    #expect(deck.diagnostics.map(\.rule) == ["file-too-large"])
    #expect(elements("video", deck.value.deck).count { !$0.isEmpty } == 62)
  }

  @Test func marksBecomeAddresses() {
    let deck = embed("![](s.png)").value
    var page = ByteBuffer()
    page.put(string: "a\0b\0\09\0 \00\0!")
    var places = [0, 3, page.count - 1]
    for index in places.indices {
      var copy = ByteBuffer()
      copy.put(page.bytes)
      let filled = deck.slots.fill(copy, moving: &places[index]).string()
      #expect(filled.hasPrefix("a\0b\0\09\0 data:image/png;base64,iVBORw0KGgo"))
      if index == 2 { #expect(places == [0, 3, filled.utf8.count - 1]) }
    }
  }
}
