import DeckBuild
import DeckModel

/// What programs read of a course: `course.json`, and where the course says its address, a sitemap and a feed.
struct MachineLists {
  let course: Course

  /// One object; decks in the course's order, slides by their places in the pages' addresses.
  func json(_ decks: [DeckEntry]) -> [UInt8] {
    var out = ByteBuffer(capacity: 65_536)
    var head: [JSONValue.Member] = [
      .init("generator", .string("deckc \(version)")), .init("title", .string(course.title(of: ""))),
    ]
    if let description = course.config.description { head.append(.init("description", .string(description))) }
    if let url = course.config.url { head.append(.init("url", .string(url))) }
    head.append(.init("slides", .number(String(decks.reduce(0) { $0 + $1.summary.slides }))))
    out.put("{")
    for member in head {
      out.put("\n")
      JSONValue.string(member.key).print(into: &out)
      out.put(":")
      member.value.print(into: &out)
      out.put(",")
    }
    out.put("\n\"decks\":[")
    for (index, deck) in decks.enumerated() {
      out.put(index == 0 ? "\n" : ",\n")
      value(deck).print(into: &out)
    }
    out.put("\n]}\n")
    return out.array()
  }

  private func value(_ deck: DeckEntry) -> JSONValue {
    let summary = deck.summary
    var members: [JSONValue.Member] = [
      .init("source", .string(deck.unit.path)), .init("page", .string(deck.unit.page)),
      .init("title", .string(deck.title)),
    ]
    if !deck.description.isEmpty { members.append(.init("description", .string(deck.description))) }
    if !deck.date.isEmpty { members.append(.init("date", .string(deck.date))) }
    let headings = summary.headings.map { heading in
      JSONValue.object([
        .init("slide", .string(heading.slide)), .init("level", .number(String(heading.level))),
        .init("text", .string(heading.text)),
      ])
    }
    members += [
      .init("slides", .number(String(summary.slides))), .init("vertical", .number(String(summary.verticalSlides))),
      .init("notes", .number(String(summary.notes))), .init("words", .number(String(summary.words))),
      .init("bytes", .number(String(deck.unit.source.stamp.size))), .init("hash", .string(deck.hash.hexadecimal)),
      .init("headings", .array(headings)),
    ]
    return .object(members)
  }

  /// The pages' addresses (sitemaps.org).
  func sitemap(_ decks: [DeckEntry], url: String) -> [UInt8] {
    var out = ByteBuffer(capacity: 4096)
    out.put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- deckc -->\n")
    out.put("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for folder in course.folders { put(url + SitePath.encoded(IndexPage.shown(folder)), date: "", into: &out) }
    for deck in decks { put(url + SitePath.encoded(deck.unit.page), date: deck.date, into: &out) }
    out.put("</urlset>\n")
    return out.array()
  }

  private func put(_ address: String, date: String, into out: inout ByteBuffer) {
    out.put("<url>")
    out.put(element: "loc", address)
    if !date.isEmpty { out.put(element: "lastmod", date) }
    out.put("</url>\n")
  }

  /// The decks that have a date, latest first (RFC 4287).
  func feed(_ decks: [DeckEntry], url: String) -> [UInt8] {
    let dated = decks.filter { !$0.date.isEmpty }.enumerated().sorted {
      ($1.element.date, $0.offset) < ($0.element.date, $1.offset)
    }.map(\.element)
    var out = ByteBuffer(capacity: 4096)
    out.put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n")
    out.put(element: "generator", "deckc \(version)")
    out.put(element: "title", course.title(of: ""))
    out.put(element: "id", url)
    // A feed needs a date, and the clock's is none of the course's.
    out.put(element: "updated", Self.time(dated.first?.date ?? "1970-01-01"))
    out.put("<author>")
    out.put(element: "name", course.config.author ?? course.title(of: ""))
    out.put("</author>\n<link rel=\"self\" href=\"")
    out.put(escaped: url + "feed.xml")
    out.put("\"/>\n<link href=\"")
    out.put(escaped: url)
    out.put("\"/>\n")
    for deck in dated.prefix(50) {
      let address = url + SitePath.encoded(deck.unit.page)
      out.put("<entry>")
      out.put(element: "title", deck.title)
      out.put(element: "id", address)
      out.put("<link href=\"")
      out.put(escaped: address)
      out.put("\"/>")
      out.put(element: "updated", Self.time(deck.date))
      if !deck.description.isEmpty { out.put(element: "summary", deck.description) }
      out.put("</entry>\n")
    }
    out.put("</feed>\n")
    return out.array()
  }

  private static func time(_ day: String) -> String { day + "T00:00:00Z" }
}
