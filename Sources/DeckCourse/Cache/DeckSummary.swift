import DeckModel

/// What a course keeps of a deck between builds: all that other pages say about it, and all that is checked.
package struct DeckSummary: Hashable, Sendable {
  /// As the page's head has it.
  package var title = ""
  package var description = ""
  /// ISO 8601; empty for none.
  package var date = ""
  /// Earlier paths that the deck's metadata names.
  package var aliases: [String] = []
  /// The theme that the page was made with.
  package var theme = ""
  /// Slides in the page, those below others included.
  package var slides = 0
  /// Of these, the ones that stand below another.
  package var verticalSlides: Int { stacks.count }
  /// Places of these, such as `2/1`.
  package var stacks: [String] = []
  /// The number of the first column in addresses.
  package var firstColumn = 0
  package var notes = 0
  /// Words on the slides, as blanks part them.
  package var words = 0
  /// A JSON list of the headings with their slides and levels.
  package var headings: [UInt8] = []
  /// Ids in the page.
  package var anchors: [String] = []
  package var links: [Link] = []
  /// The first slide in small, as HTML.
  package var picture: [UInt8] = []
  /// What stands behind the first slide (``SlideBackdrop/text``).
  package var background = ""
  /// What compiling the deck said.
  package var findings: [Diagnostic] = []

  /// An address in the deck that may lead somewhere below the course's folder.
  package struct Link: Hashable, Sendable {
    package enum Kind: UInt8, Sendable {
      case page, image
    }
    package var kind: Kind
    package var address: String
    package var range: SourceRange
  }
}

extension DeckSummary {
  func write(into out: inout RecordWriter) {
    for text in [title, description, date, theme, background] { out.put(text) }
    for number in [slides, firstColumn, notes, words] { out.put(number) }
    out.put(stacks) { $0.put($1) }
    out.put(aliases) { $0.put($1) }
    out.put(headings)
    out.put(anchors) { $0.put($1) }
    out.put(links) { out, link in
      out.put(Int(link.kind.rawValue))
      out.put(link.address)
      out.put(link.range)
    }
    out.put(picture)
    out.put(findings) { $0.put($1) }
  }

  init(from input: inout RecordReader) {
    title = input.text()
    description = input.text()
    date = input.text()
    theme = input.text()
    background = input.text()
    slides = input.number()
    firstColumn = input.number()
    notes = input.number()
    words = input.number()
    stacks = input.list { $0.text() }
    aliases = input.list { $0.text() }
    headings = input.bytes()
    anchors = input.list { $0.text() }
    links = input.list { input in
      let kind = Link.Kind(rawValue: UInt8(truncatingIfNeeded: input.number()))
      return Link(kind: kind ?? .page, address: input.text(), range: input.range())
    }
    picture = input.bytes()
    findings = input.list { $0.diagnostic() }
  }
}
