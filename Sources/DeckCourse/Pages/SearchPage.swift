import DeckBuild
import DeckHTML
import DeckModel

/// The search over all decks, down to the slide: one file with the text of all slides in it, and a script that looks
/// through it. It needs no server and fetches nothing.
///
/// Written piece by piece, so that its size costs no memory.
struct SearchPage {
  let course: Course
  let theme: Theme

  func open() -> [UInt8] {
    var out = ByteBuffer(capacity: 65_536)
    document.open(into: &out)
    IndexPage.putCrumbs(to: "", course, last: "Search", into: &out)
    out.put("<main id=\"content\" class=\"deckc-search\">\n<h1>Search</h1>\n<form role=\"search\"><p>")
    out.put("<input type=\"search\" aria-label=\"Search all slides\" placeholder=\"Words on a slide\" ")
    out.put("autocomplete=\"off\" spellcheck=\"false\"></p></form>\n<p role=\"status\"></p>\n")
    out.put("<ol class=\"deckc-results\"></ol>\n<noscript><p>The search needs JavaScript.</p></noscript>\n</main>\n")
    out.put("<script type=\"application/json\" id=\"deckc-index\">[")
    return out.array()
  }

  /// One deck, with its slides as ``DeckReading`` has them.
  func deck(_ unit: BuildUnit, title: String, slides: [UInt8], isFirst: Bool) -> [UInt8] {
    var out = ByteBuffer(capacity: slides.count + 256)
    out.put(isFirst ? "\n{\"t\":" : ",\n{\"t\":")
    JSONValue.string(title).print(into: &out, inScript: true)
    out.put(",\"p\":")
    JSONValue.string(SitePath.encoded(unit.page)).print(into: &out, inScript: true)
    out.put(",\"g\":")
    JSONValue.string(unit.folder.isEmpty ? "" : course.title(of: unit.folder)).print(into: &out, inScript: true)
    out.put(",\"s\":[")
    out.put(slides)
    out.put("]}")
    return out.array()
  }

  func close() -> [UInt8] {
    var out = ByteBuffer()
    out.put("]</script>\n")
    document.close(into: &out)
    return out.array()
  }

  private var document: CourseDocument {
    var document = CourseDocument(title: "Search · " + course.title(of: ""))
    document.language = course.config.language ?? "en"
    document.theme = theme
    document.scripts = [Assets.courseSearch]
    return document
  }
}
