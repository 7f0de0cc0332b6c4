import DeckBuild
import DeckHTML
import DeckModel

/// All decks of a course in one page for printing: a list of contents, then every slide, one to a sheet.
///
/// Decks' own style sheets are left out, because each would change all others.
struct Bundle {
  let course: Course
  let theme: Theme
  let compiler: Compiler

  func write(_ decks: [DeckEntry], into stream: inout AtomicFile.Stream) throws(FileError) {
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

  private func sheets(of deck: DeckEntry, number: Int, _ bytes: [UInt8]) -> [UInt8] {
    var context = PageContext()
    let course = course
    // The bundle lies in the outermost folder, whatever folder the deck is in.
    let folder = deck.unit.folder
    context.address = { address in
      let page = course.address(address, in: folder) ?? address
      guard let target = LinkAddress(page, in: folder), !target.isOwnPage else { return nil }
      return SitePath.encoded(target.path) + (target.fragment.map { "#" + SitePath.encoded($0) } ?? "")
    }
    let output = compiler.compile(name: deck.unit.path, bytes: bytes, in: context)
    guard let page = output.page?.content else { return [] }
    var out = ByteBuffer(capacity: bytes.count * 2)
    out.put("<article id=\"deck-")
    out.put(decimal: number)
    out.put("\">")
    out.put(element: "h2", deck.title)
    out.put("\n")
    for slide in page.columns.flatMap(\.slides) {
      out.put("<div class=\"deckc-sheet\"><div class=\"reveal\"><section")
      // Ids and what the runtime acts on would be repeated.
      out.put(attributes: slide.attributes.filter { $0.name == "class" || $0.name == "style" })
      out.put(">\n")
      writeSlideContent(slide, of: page.deck, into: &out)
      out.put("</section></div></div>\n")
    }
    out.put("</article>\n")
    return out.array()
  }

  private var document: CourseDocument {
    var document = CourseDocument(title: course.title(of: ""))
    document.language = course.config.language ?? "en"
    document.theme = theme
    return document
  }
}
