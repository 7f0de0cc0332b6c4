import DeckHTML
import DeckModel
import Testing

@Suite struct RuntimeConfigTests {
  private func read(_ options: JSONValue, dir: JSONValue? = nil) -> Diagnosed<RuntimeConfig> {
    var metadata: JSONValue = ["slideOptions": options]
    metadata["dir"] = dir
    return RuntimeConfig.read(Metadata(metadata), at: KeyPlaces())
  }

  private func script(_ config: RuntimeConfig) -> String {
    var out = ByteBuffer()
    config.write(into: &out)
    return out.string()
  }

  @Test func hackMDsDefaultsComeFirst() {
    let config = RuntimeConfig.read(Metadata([:]), at: KeyPlaces())
    #expect(config.diagnostics.isEmpty)
    #expect(
      script(config.value) == #"Reveal.initialize({"slideNumber":true,"history":true,"transition":"none"});"#)
  }

  @Test func theDecksOptionsReplaceThem() {
    let config = read(["transition": "fade", "controls": false, "theme": "white", "slideNumber": "c/t"])
    #expect(config.diagnostics.isEmpty)
    #expect(
      script(config.value)
        == #"Reveal.initialize({"slideNumber":"c/t","history":true,"transition":"fade","controls":false});"#)
  }

  /// The direction decides, as on HackMD.
  @Test func rightToLeft() {
    #expect(script(read(["rtl": true]).value).contains("rtl") == false)
    #expect(script(read(["rtl": false], dir: "rtl").value).contains(#""rtl":true"#))
    #expect(script(read([:], dir: #"rtl"><script>"#).value).contains("rtl") == false)
  }

  @Test(
    arguments: [
      ("width", 1400), ("width", "80%"), ("height", "100%"), ("margin", 0), ("margin", 0.1), ("minScale", 1),
      ("maxScale", 3.0), ("slideNumber", false), ("slideNumber", "h.v"), ("showNotes", "separate-page"),
      ("controls", "speaker-only"), ("transition", "convex"), ("transition", "fade-in slide-out"),
      ("transition", "default"), ("backgroundTransition", "none"), ("transitionSpeed", "fast"), ("autoSlide", 5000),
      ("autoSlide", false), ("navigationMode", "grid"), ("keyboard", false), ("autoPlayMedia", nil),
      ("defaultTiming", 120), ("view", "scroll"), ("scrollSnap", false), ("scrollActivationWidth", 0),
      ("allottedTime", 1_200_000), ("allottedMinutes", 2.5), ("barColor", "rgb(200,0,0)"), ("viewDistance", 10),
      ("parallaxBackgroundImage", "https://a.example/b.png"), ("parallaxBackgroundImage", "img/wide.jpg"),
      ("parallaxBackgroundSize", "2100px 900px"), ("autoAnimateEasing", "cubic-bezier(0.3, 0, 1, 1)"),
      ("autoAnimateStyles", ["opacity", "background-color"]), ("keyboard", ["39": "next", "27": nil]),
      ("pdfSeparateFragments", false),
    ] as [(String, JSONValue)])
  func isTaken(name: String, value: JSONValue) {
    let config = read([name: value])
    #expect(config.diagnostics.isEmpty)
    #expect(config.value.options.last { $0.key == name }?.value == value)
  }

  @Test(
    arguments: [
      ("width", "wide"), ("width", 0), ("width", "-5%"), ("width", true), ("margin", 2), ("minScale", 0),
      ("transition", "</script><img src=x onerror=alert(1)>"), ("transition", "spin"),
      ("transition", "fade slide zoom"),
      ("controls", "false"), ("slideNumber", "c/t/x"), ("autoSlide", -1), ("autoSlide", 1.5), ("autoSlide", true),
      ("keyboard", ["39": "alert(1)"]), ("keyboard", ["next": "next"]), ("keyboardCondition", "() => true"),
      ("view", "print-pdf"), ("parallaxBackgroundImage", "java\nscript:alert(1)"),
      ("parallaxBackgroundImage", "data:text/html,x"), ("parallaxBackgroundImage", "http://a.example/b.png"),
      ("parallaxBackgroundSize", "url(https://a.example)"),
      ("barColor", "red;background:blue"), ("pointerColor", "x\\75rl"), ("progress", nil), ("loop", []),
      ("autoAnimateStyles", ["opacity", 1]), ("viewDistance", "far"),
    ] as [(String, JSONValue)])
  func isReportedAndLeftOut(name: String, value: JSONValue) {
    let options: JSONValue = name == "pointerColor" ? ["spotlight": [name: value]] : [name: value]
    let config = read(options)
    if name == "pointerColor" {
      #expect(config.value.options.last?.value == [:])
    } else {
      #expect(config.diagnostics.map(\.rule) == ["invalid-option"])
      #expect(config.diagnostics.allSatisfy { $0.severity == .warning && $0.hint?.hasPrefix("it takes ") == true })
      #expect(config.value.options.count == 3)
    }
  }

  @Test func numbersMayStandInQuotes() {
    #expect(read(["width": "1400", "margin": "0.1"]).value.options.suffix(2).map(\.value) == [1400, 0.1])
  }

  @Test(arguments: ["plugins", "dependencies", "multiplex", "autoSlideMethod", "autoAnimateMatcher"])
  func codeIsRefused(name: String) {
    let config = read([name: [["src": "https://a.example/x.js"]]])
    #expect(config.diagnostics.map(\.rule) == ["option-refused"])
    #expect(config.value.options.count == 3)
  }

  @Test func aStrictPageNamesNoAddress() {
    let metadata = Metadata(["slideOptions": ["parallaxBackgroundImage": " https://a.example/b.png"]])
    let config = RuntimeConfig.read(metadata, at: KeyPlaces(), keepsAddresses: false)
    #expect(config.diagnostics.map(\.rule) == ["option-refused"])
    #expect(config.value.options.count == 3)
  }

  @Test func unknownOptionsArePassedOnAsData() {
    let config = read(["myPlugin": ["deep": ["on": true]]])
    #expect(config.diagnostics.isEmpty)
    #expect(config.value.options.last?.value == ["deep": ["on": true]])
  }

  @Test func reservedNamesAreTakenOutAtAnyDepth() {
    let config = read(["__proto__": ["a": 1], "mine": [["constructor": 1, "b": ["prototype": 2, "c": 3]]]])
    #expect(config.diagnostics.map(\.rule) == ["option-refused", "option-refused"])
    #expect(config.value.options.last?.value == [["b": ["c": 3]]])
    #expect(!script(config.value).contains("proto"))
  }

  @Test func aDiagnosticStandsAtItsKey() {
    var places = KeyPlaces()
    places.add(MetadataKey("slideOptions", "width"), SourceRange(17, 22))
    let config = RuntimeConfig.read(Metadata(["slideOptions": ["width": "wide"]]), at: places)
    #expect(config.diagnostics.first?.range == SourceRange(17, 22))
    #expect(config.diagnostics.first?.message == "`width` cannot be `wide`")
    #expect(config.diagnostics.first?.hint == "it takes a number from 1 to 100000 or a percentage")
  }

  /// Nothing that an author writes in an option can end the script or its line.
  @Test(arguments: ["</script>", "<!--", "\u{2028}", "]]>", "\"};alert(1);//", "${x}", "`"])
  func textStaysText(text: String) {
    let written = script(read(["mine": .string(text), text: 1]).value)
    #expect(!written.contains("<") && !written.contains("\u{2028}") && !written.contains("\n"))
    #expect(written.hasPrefix("Reveal.initialize({") && written.hasSuffix("});"))
  }
}
