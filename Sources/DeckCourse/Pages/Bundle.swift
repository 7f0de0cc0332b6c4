import DeckBuild
import DeckHTML
import DeckModel

/// All decks of a course in one page for printing: a list of contents, then every slide, one to a sheet.
///
/// Decks keep their themes' colours, their style sheets, each for its own slides alone, and their backgrounds, which the
/// page's script paints.
struct Bundle {
  let course: Course
  let theme: Theme
  let compiler: Compiler
  /// Style sheets that pages share and this one has by now, by their ids.
  private var known: Set<String>

  init(course: Course, theme: Theme, compiler: Compiler) {
    self.course = course
    self.theme = theme
    self.compiler = compiler
    let own = Assets.slideStyles + [theme.part]
    // Nothing moves on paper, and nobody speaks.
    known = Set(own.map { String($0.id.dropFirst("deckc-".count)) }).union(["fragments", "speaker", "transitions"])
  }

  mutating func write(_ decks: [DeckEntry], into stream: inout AtomicFile.Stream) throws(FileError) {
    stream.put(opening(decks))
    for (index, deck) in decks.enumerated() {
      // A deck that vanished since is missed in the next build.
      guard let contents = try? FileSystem.read(course.root + "/" + deck.unit.path) else { continue }
      stream.put(sheets(of: deck, number: index + 1, contents.bytes))
    }
    var out = ByteBuffer()
    out.put("</main>\n")
    document.close(into: &out)
    stream.put(out.array())
  }

  private func opening(_ decks: [DeckEntry]) -> [UInt8] {
    var out = ByteBuffer(capacity: 65_536)
    var document = document
    let themes = Set(decks.map(\.summary.theme)).subtracting([theme.name])
    document.styles.append(ThemeScope.style(for: Assets.themeNames.filter { themes.contains($0) }))
    document.open(into: &out)
    IndexPage.putCrumbs(to: "", course, last: "All decks", into: &out)
    out.put("<main id=\"content\" class=\"deckc-bundle\">\n<header class=\"deckc-head\"><div>")
    out.put(element: "h1", course.title(of: ""))
    out.put("</div></header>\n<nav aria-label=\"Contents\"><ol>\n")
    for (index, deck) in decks.enumerated() {
      out.put("<li>")
      out.put(link: "#deck-\(index + 1)", deck.title)
      out.put(" <span class=\"deckc-facts\">")
      out.put(escaped: deck.extent)
      out.put("</span></li>\n")
    }
    out.put("</ol></nav>\n")
    return out.array()
  }

  private mutating func sheets(of deck: DeckEntry, number: Int, _ bytes: [UInt8]) -> [UInt8] {
    var context = PageContext()
    let course = course
    // The bundle lies in the outermost folder, whatever folder the deck is in.
    let folder = deck.unit.folder
    context.address = { address in
      let page = course.address(address, in: folder) ?? address
      guard let target = LinkAddress(page, in: folder), !target.isOwnPage else { return nil }
      return SitePath.encoded(target.path) + (target.fragment.map { "#" + SitePath.encoded($0) } ?? "")
    }
    let markup = SlideMarkup(compiler.compile(name: course.root + "/" + deck.unit.path, bytes: bytes, in: context))
    var out = ByteBuffer(capacity: bytes.count * 2)
    out.put("<article id=\"deck-")
    out.put(decimal: number)
    out.put("\">")
    out.put(element: "h2", deck.title)
    out.put("\n")
    for style in markup.styles { put(style.css, id: style.id, number: number, into: &out) }
    out.put("<div class=\"reveal")
    if deck.summary.theme != theme.name, Assets.themeNames.contains(deck.summary.theme) {
      out.put(" theme-")
      out.put(string: deck.summary.theme)
    }
    out.put("\"><div class=\"slides\">\n")
    out.put(markup.sections)
    out.put("</div>\n")
    out.put(markup.furniture)
    out.put("</div>\n")
    out.put(markup.elements)
    out.put("</article>\n")
    return out.array()
  }

  /// A shared style sheet stands in the page once; a deck's own is for its article.
  private mutating func put(_ css: [UInt8], id: String, number: Int, into out: inout ByteBuffer) {
    let isOwn = id.isEmpty || id == "assets"
    guard isOwn || known.insert(id).inserted else { return }
    out.put("<style>")
    out.put(isOwn ? ScopedStyle.style(css, in: "#deck-\(number)", box: ".reveal") : css)
    out.put("</style>\n")
  }

  private var document: CourseDocument {
    var document = CourseDocument(title: course.title(of: ""))
    document.language = course.config.language ?? "en"
    document.theme = theme
    document.scripts = [Assets.courseBundle]
    // Decks' style sheets are not known when the policy is written; they have passed the filter for styles.
    document.allowsStyles = true
    return document
  }
}
