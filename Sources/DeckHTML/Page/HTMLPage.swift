import DeckModel

/// A deck as one self-contained HTML document (`runtime-contract` 1.1).
///
///  1. The head: policy, what the page says about itself (``PageHead``), styles from the general to the deck's own.
///  2. The slides, in reveal.js's grid of sections.
///  3. The runtime and the line that starts it with the deck's options (``RuntimeConfig``).
///
/// The deck is one that has been through the passes: nothing here judges what authors wrote.
package struct HTMLPage: Sendable {
  package let deck: Deck
  private let options: PageOptions
  private let head: PageHead
  private let config: RuntimeConfig
  private let formulas: FormulaSheet

  /// Reads what the page needs from the metadata, and the formulas.
  package static func prepare(_ deck: Deck, options: PageOptions) -> Diagnosed<HTMLPage> {
    let keepsAddresses = options.policy != .strict
    let head = PageHead.read(
      deck, untitledName: options.untitledName, keepsAddresses: keepsAddresses)
    let config = RuntimeConfig.read(
      Metadata(deck.metadata), at: deck.metadataPlaces, keepsAddresses: keepsAddresses)
    let formulas = FormulaSheet.read(deck, allowsLink: options.allowsLink)
    let page = HTMLPage(
      deck: deck, options: options, head: head.value, config: config.value, formulas: formulas.value)
    var diagnostics = head.diagnostics + config.diagnostics + formulas.diagnostics
    if !formulas.value.isEmpty, !Assets.hasMathFont {
      diagnostics.append(
        Diagnostic(
          .note, "math-font", at: .none,
          "deckc was built without its math font, so formulas show in the viewer's fonts",
          hint: "run Scripts/setup before the build"))
    }
    return Diagnosed(page, diagnostics)
  }

  /// The same page of the deck as it was before files were put in: what is read of it has the author's addresses.
  package func showing(_ deck: Deck) -> HTMLPage {
    HTMLPage(deck: deck, options: options, head: head, config: config, formulas: formulas)
  }

  package var title: String { head.title }
  /// See ``PageOptions/elements``.
  package var elements: [Node] { options.elements }
  package var language: String { head.language }
  package var theme: Theme { options.theme }

  /// The number of the first column in addresses (`hashOneBasedIndex`).
  package var firstColumn: Int {
    config.options.contains { $0.key == "hashOneBasedIndex" && $0.value == .bool(true) } ? 1 : 0
  }

  /// Writes the document.
  ///
  /// - Returns: The offset behind the slides where more may stand in the page's frame: a course puts its links there.
  @discardableResult
  package func write(into out: inout ByteBuffer) -> Int {
    let own = deck.styles.map { PagePart.style(id: "", deck.text.bytes($0.css)) }
    var needs = PartNeeds(deck, config: config, isClosed: options.policy != .trusted)
    if options.hasCourseLinks { needs.insert(.furniture) }
    let parts = needs.parts
    let links = options.hasCourseLinks ? [Assets.courseLinks] : []
    let styles =
      [Assets.coreStyle] + parts.compactMap(\.style) + mathFonts + [options.theme.part] + options.styles + links
    let scripts = [Assets.runtime] + parts.compactMap(\.script) + [bootLine] + options.scripts

    out.reserve((styles + own + scripts).reduce(8_192 + deck.source.bytes.count * 2) { $0 + $1.text.count })
    out.put("<!DOCTYPE html>\n<html lang=\"")
    out.put(escaped: head.language)
    out.put(head.isRightToLeft ? "\" dir=\"rtl\">\n" : "\">\n")
    out.put("<head>\n<meta charset=\"utf-8\">\n")
    if options.policy == .trusted {
      out.put("<!-- Compiled with --html trusted: scripts of the deck run in this page. -->\n")
    } else {
      policy(scripts: scripts, styles: styles + own).write(into: &out)
    }
    out.put("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    out.put("<meta name=\"generator\" content=\"deckc ")
    out.put(escaped: options.version)
    out.put("\">\n")
    head.write(into: &out)
    // An icon of nothing, so that no browser asks a server for one.
    out.put("<link rel=\"icon\" href=\"data:,\">\n")
    for style in styles { write(style, "style", into: &out) }
    for (style, source) in zip(own, deck.styles) { write(style, "style", source.attributes, into: &out) }

    out.put("</head>\n<body>\n<div class=\"reveal\" lang=\"")
    out.put(escaped: head.language)
    out.put("\">\n<div class=\"slides\">\n")
    for column in columns {
      if column.isStack { out.put("<section>\n") }
      for slide in column.slides { write(slide, into: &out) }
      if column.isStack { out.put("</section>\n") }
    }
    out.put("</div>\n")
    write(behind: deck.furniture, into: &out)
    let end = out.count
    out.put("</div>\n")
    write(behind: options.elements, into: &out)
    for script in scripts { write(script, "script", into: &out) }
    for script in authorScripts { out.put(deck.text.bytes(script)) }
    out.put("</body>\n</html>\n")
    return end
  }

  /// The slices of the font that the formulas need.
  private var mathFonts: [PagePart] { formulas.fonts.compactMap { Assets.mathFont($0.name) } }

  private var bootLine: PagePart {
    var boot = ByteBuffer(capacity: 256)
    config.write(into: &boot)
    return PagePart(id: "", own: boot.array())
  }

  private func policy(scripts: [PagePart], styles: [PagePart]) -> ContentSecurityPolicy {
    var policy = ContentSecurityPolicy(scripts: scripts.map(\.source), styles: styles.map(\.source))
    policy.connectsToSelf = options.connectsToSelf
    if options.address != nil {
      policy.scripts.append("'self'")
      policy.styles.append("'self'")
    }
    if options.policy == .safe {
      let sources = ContentSources(deck, config: config)
      policy.images = sources.images.expressions
      policy.media = sources.media.expressions
      policy.frames = sources.frames.expressions.filter { $0 != "'self'" }
    }
    return policy
  }

  /// The columns of the grid without hidden slides, which are not counted either (`runtime-contract` 1.3).
  package var columns: [(isStack: Bool, slides: [Slide])] {
    let showsHidden = config.options.contains { $0.key == "showHiddenSlides" && $0.value == .bool(true) }
    var columns: [(isStack: Bool, slides: [Slide])] = []
    var start = 0
    while start < deck.slides.count {
      let end = deck.slides[start...].firstIndex { $0.h != deck.slides[start].h } ?? deck.slides.count
      let slides = deck.slides[start..<end].filter { showsHidden || $0.attributes["data-visibility"] != "hidden" }
      if !slides.isEmpty { columns.append((isStack: end - start > 1, slides: slides)) }
      start = end
    }
    return columns
  }

  /// Writes the inner HTML of one of its slides, notes left out.
  package func writeContent(of slide: Slide, into out: inout ByteBuffer) {
    writeSlideContent(slide, of: deck, formulas: formulas, into: &out)
  }

  private func write(_ slide: Slide, into out: inout ByteBuffer) {
    out.put("<section")
    out.put(attributes: slide.attributes)
    out.put(">\n")
    var body = slide
    if options.policy == .trusted { body.children.removeAll { script(in: $0) != nil } }
    writeContent(of: body, into: &out)
    for aside in Self.asides(of: slide.notes) {
      body.children = [aside]
      writeContent(of: body, into: &out)
      out.put("\n")
    }
    out.put("</section>\n")
  }

  /// Speaker notes where reveal.js looks for them: those that are no `aside` yet in one.
  private static func asides(of notes: [Node]) -> [Node] {
    var asides: [Node] = []
    var isOpen = false
    for note in notes {
      if note.isNotes {
        asides.append(note)
      } else if isOpen {
        asides[asides.count - 1].children.append(note)
      } else {
        asides.append(Node(.element("aside"), .none, attributes: [.own("class", "notes")], children: [note]))
      }
      isOpen = !note.isNotes
    }
    return asides
  }

  /// Writes what stands behind the slides, on a line of its own.
  private func write(behind nodes: [Node], into out: inout ByteBuffer) {
    guard !nodes.isEmpty else { return }
    var behind = Slide(h: 0, v: 0, range: .none)
    behind.children = nodes
    writeSlideContent(behind, of: deck, formulas: formulas, into: &out)
    out.put("\n")
  }

  private func write(
    _ part: PagePart, _ tag: StaticString, _ attributes: [Attribute] = [], into out: inout ByteBuffer
  ) {
    if let address = options.address?(part) { return write(link: part, at: address, into: &out) }
    out.put("<")
    out.put(tag)
    out.put(attributes: part.id.isEmpty ? attributes : [Attribute("id", part.id)])
    out.put(">")
    out.put(part.text)
    out.put("</")
    out.put(tag)
    out.put(">\n")
  }

  private func write(link part: PagePart, at address: String, into out: inout ByteBuffer) {
    let isScript = part.isScript
    out.put(isScript ? "<script id=\"" : "<link rel=\"stylesheet\" id=\"")
    out.put(escaped: part.id)
    out.put(isScript ? "\" src=\"" : "\" href=\"")
    out.put(escaped: address)
    out.put(isScript ? "\"></script>\n" : "\">\n")
  }

  /// The scripts of a trusted deck that are blocks of their own: they move behind the boot line, where `Reveal` is
  /// there for them (`settlements`).
  private var authorScripts: [TextRange] {
    options.policy == .trusted ? deck.slides.flatMap(\.children).compactMap(script) : []
  }

  /// The node's text if it is a block of raw HTML that opens with a `script` element.
  private func script(in node: Node) -> TextRange? {
    guard case .htmlBlock(let html) = node.kind else { return nil }
    let opens = deck.text.withBytes(html) { bytes in
      let start = bytes.drop { $0 == UInt8(ascii: " ") }.prefix(7)
      return start.elementsEqual("<script".utf8, by: { $0 == $1 || $0 | 0x20 == $1 })
    }
    return opens ? html : nil
  }
}
