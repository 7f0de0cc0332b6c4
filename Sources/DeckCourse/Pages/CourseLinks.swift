import DeckBuild
import DeckModel

/// The links that stand around the slides of a deck: to the deck before, the one behind, and up to the index.
///
/// Plain links, hidden and shown by style alone: they work from a file, and without the runtime.
enum CourseLinks {
  /// - Parameter title: The titles of decks by their place in the course.
  static func html(of unit: BuildUnit, in course: Course, title: (Int) -> String) -> [UInt8] {
    let folder = course.indexFolder(for: unit.folder)
    func way(_ relation: StaticString, _ arrow: StaticString, _ title: String, _ page: String) -> Way {
      Way(relation: relation, arrow: arrow, title: title, address: SitePath.address(of: page, from: unit.folder))
    }
    let up = way("up", "↑", course.title(of: folder), Course.indexPage(of: folder))
    let previous = unit.previous.map { way("prev", "←", title($0), course.units[$0].page) }
    let next = unit.next.map { way("next", "→", title($0), course.units[$0].page) }
    var out = ByteBuffer(capacity: 1024)
    out.put("<nav class=\"deckc-course\" aria-label=\"Course\">\n<details><summary aria-label=\"Course\">≡</summary>")
    put([up, previous, next], "deckc-ways", into: &out)
    out.put("</details>\n")
    put([previous, up, next], "deckc-ways deckc-end", into: &out)
    out.put("\n</nav>\n")
    return out.array()
  }

  private struct Way {
    let relation: StaticString
    let arrow: StaticString
    let title: String
    let address: String
  }

  private static func put(_ ways: [Way?], _ names: StaticString, into out: inout ByteBuffer) {
    out.put("<div class=\"")
    out.put(names)
    out.put("\">")
    for case let way? in ways {
      out.put("<a rel=\"")
      out.put(way.relation)
      out.put("\" href=\"")
      out.put(string: way.address)
      out.put("\">")
      let isForward = way.relation.utf8Start[0] == UInt8(ascii: "n")
      if !isForward {
        out.put(way.arrow)
        out.put(" ")
      }
      out.put(escaped: way.title)
      if isForward {
        out.put(" ")
        out.put(way.arrow)
      }
      out.put("</a>")
    }
    out.put("</div>")
  }
}
