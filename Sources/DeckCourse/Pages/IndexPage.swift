import DeckBuild
import DeckHTML
import DeckModel

/// The page of a folder, or of the whole course: its decks in parts, each with the picture of its first slide.
struct IndexPage {
  let course: Course
  /// Empty for the course's own.
  let folder: String
  let theme: Theme
  /// For the pictures of decks with other themes.
  let styles: [PagePart]
  /// What stands above the decks, as HTML.
  let introduction: [UInt8]
  /// The decks below the folder that are in lists.
  let decks: [DeckEntry]

  private struct Part {
    var title: String
    /// Of the part's own page; nil for none, or this one.
    var page: String?
    var description: String?
    var decks: ArraySlice<DeckEntry>
  }

  func write() -> [UInt8] {
    var out = ByteBuffer(capacity: 65_536 + decks.count * 1500)
    write(into: &out)
    return out.array()
  }

  /// - Parameter liveScripts: See ``PageContext/liveScripts``.
  /// - Returns: Where more may stand behind the content.
  @discardableResult
  func write(into out: inout ByteBuffer, liveScripts: [PagePart] = []) -> Int {
    var document = CourseDocument(title: title)
    document.liveScripts = liveScripts
    document.description = description
    document.language = course.config.language ?? "en"
    document.canonical = course.config.url.map { $0 + SitePath.encoded(Self.shown(folder)) } ?? ""
    document.theme = theme
    document.styles = styles

    document.open(into: &out)
    Self.putCrumbs(to: folder, course, last: nil, into: &out)
    out.put("<main id=\"content\">\n")
    putHead(into: &out)
    if !introduction.isEmpty {
      out.put("<div class=\"deckc-intro\">\n")
      out.put(introduction)
      out.put("</div>\n")
    }
    let parts = self.parts
    for (index, part) in parts.enumerated() { put(part, number: index, isOnly: parts.count == 1, into: &out) }
    out.put("</main>\n")
    let end = out.count
    document.close(into: &out)
    return end
  }

  /// The way from the course's page to `folder`, which is the present page unless `last` is.
  static func putCrumbs(to folder: String, _ course: Course, last: String?, into out: inout ByteBuffer) {
    guard !folder.isEmpty || last != nil else { return }
    out.put("<nav class=\"deckc-crumbs\" aria-label=\"Breadcrumbs\"><ol>")
    var outer: [String] = []
    var path = folder
    while !path.isEmpty {
      outer.insert(path, at: 0)
      path = SitePath.folder(of: path)
    }
    outer.insert("", at: 0)
    for (index, step) in outer.enumerated() {
      out.put("<li>")
      if index == outer.count - 1, last == nil {
        out.put("<span aria-current=\"page\">")
        out.put(escaped: course.title(of: step))
        out.put("</span>")
      } else {
        out.put(link: SitePath.address(of: Course.indexPage(of: step), from: folder), course.title(of: step))
      }
      out.put("</li>")
    }
    if let last {
      out.put("<li><span aria-current=\"page\">")
      out.put(escaped: last)
      out.put("</span></li>")
    }
    out.put("</ol></nav>\n")
  }

  /// The address of a folder's page on a server.
  static func shown(_ folder: String) -> String { folder.isEmpty ? "" : folder + "/" }

  private var title: String { course.title(of: folder) }

  private var description: String {
    (folder.isEmpty ? course.config.description : course.config.pages[folder]?.description) ?? ""
  }

  /// Decks of a group belong together, and decks of a folder that are in none.
  private var parts: [Part] {
    var parts: [Part] = []
    var start = 0
    while start < decks.count {
      let first = decks[start].unit
      let end = decks[start...].firstIndex { !Self.areTogether($0.unit, first) } ?? decks.count
      parts.append(part(of: first, decks[start..<end]))
      start = end
    }
    return parts
  }

  private static func areTogether(_ a: BuildUnit, _ b: BuildUnit) -> Bool {
    a.group == b.group && (a.group != nil || a.folder == b.folder)
  }

  private func part(of first: BuildUnit, _ decks: ArraySlice<DeckEntry>) -> Part {
    if let group = first.group { return Part(title: course.config.groups[group].title, decks: decks) }
    if first.folder == folder { return Part(title: "", decks: decks) }
    // The folders from this one on, so that `week1/labs` is told from `week2/labs`.
    var titles: [String] = []
    var path = first.folder
    while path != folder, !path.isEmpty {
      titles.insert(course.title(of: path), at: 0)
      path = SitePath.folder(of: path)
    }
    return Part(
      title: titles.joined(separator: " › "), page: Course.indexPage(of: first.folder),
      description: course.config.pages[first.folder]?.description, decks: decks)
  }

  private func putHead(into out: inout ByteBuffer) {
    out.put("<header class=\"deckc-head\"><div>")
    out.put(element: "h1", title)
    if !description.isEmpty { out.put(element: "p", class: "deckc-lead", description) }
    out.put("<p class=\"deckc-facts\">")
    out.put(element: "span", count(decks.count, "deck"))
    out.put(element: "span", count(decks.reduce(0) { $0 + $1.summary.slides }, "slide"))
    if let latest = decks.map(\.date).max(), !latest.isEmpty { putDate(latest, into: &out) }
    out.put("</p></div>\n<a class=\"deckc-find\" href=\"")
    out.put(string: SitePath.address(of: "search.html", from: folder))
    out.put("\"><svg viewBox=\"0 0 20 20\" aria-hidden=\"true\"><circle cx=\"8.5\" cy=\"8.5\" r=\"5.5\"/>")
    out.put("<path d=\"m13 13 5 5\"/></svg>Search all slides</a></header>\n")
  }

  private func put(_ part: Part, number: Int, isOnly: Bool, into out: inout ByteBuffer) {
    let hasHead = !part.title.isEmpty && !(isOnly && part.page == nil)
    out.put("<section class=\"deckc-part\"")
    if hasHead {
      out.put(" aria-labelledby=\"part-")
      out.put(decimal: number + 1)
      out.put("\"><header><h2 id=\"part-")
      out.put(decimal: number + 1)
      out.put("\">")
      if let page = part.page {
        out.put(link: SitePath.address(of: page, from: folder), part.title)
      } else {
        out.put(escaped: part.title)
      }
      out.put("</h2><p>")
      out.put(escaped: part.description ?? count(part.decks.count, "deck"))
      out.put("</p></header>\n<ol class=\"deckc-decks\">\n")
    } else {
      out.put(" aria-label=\"Decks\"><ol class=\"deckc-decks\">\n")
    }
    for deck in part.decks { put(deck, heading: hasHead, into: &out) }
    out.put("</ol></section>\n")
  }

  private func put(_ deck: DeckEntry, heading: Bool, into out: inout ByteBuffer) {
    out.put("<li>")
    putPicture(of: deck, into: &out)
    out.put("<h3>")
    out.put(link: SitePath.address(of: deck.unit.page, from: folder), deck.title)
    out.put("</h3><p class=\"deckc-facts\">")
    out.put(element: "span", deck.extent)
    if !deck.date.isEmpty { putDate(deck.date, into: &out) }
    out.put("</p>")
    if !deck.description.isEmpty { out.put(element: "p", deck.description) }
    out.put("</li>\n")
  }

  private func putDate(_ date: String, into out: inout ByteBuffer) {
    out.put("<time datetime=\"")
    out.put(escaped: date)
    out.put("\">")
    out.put(escaped: date)
    out.put("</time>")
  }

  private func putPicture(of deck: DeckEntry, into out: inout ByteBuffer) {
    out.put("<div class=\"deckc-slide")
    let name = deck.summary.theme
    if name != theme.name, Assets.themeNames.contains(name) {
      out.put(" theme-")
      out.put(string: name)
    }
    switch SlideBackdrop(deck.summary.background) {
    case .theme: break
    case .picture: out.put(" is-picture")
    case .data(let address):
      out.put("\" style=\"background:center/cover url(")
      out.put(escaped: address)
      out.put(")")
    case .css(let paint):
      out.put(paint.contains("gradient(") ? "\" style=\"background:" : " is-painted\" style=\"--paint:")
      out.put(escaped: paint)
    }
    out.put("\" inert aria-hidden=\"true\"><div class=\"reveal\"><section>")
    out.put(deck.summary.picture)
    out.put("</section></div></div>")
  }
}
