import DeckHTML
import DeckModel

/// The forms a deck can be written in.
package enum Emit: String, Sendable, CaseIterable {
  /// The page.
  case html
  /// The source as one slide's Markdown, as HTML.
  case fragment
  /// Metadata, slides, styles and diagnostics as one object (`decisions` 4).
  case json
  /// What can be read on the slides.
  case text
  /// The headings of all slides.
  case outline
  /// The speaker's notes.
  case notes

  /// What a file's name ends with.
  package var suffix: String {
    switch self {
    case .html: ".html"
    case .fragment: ".fragment.html"
    case .json: ".json"
    case .text: ".txt"
    case .outline: ".outline.txt"
    case .notes: ".notes.txt"
    }
  }
}

/// `{"metadata":{},"mode":"","slides":[{"h":0,"v":0,"html":"","notes":"","attributes":{}}],"styles":[],"diagnostics":[]}`
/// on one line.
func writeJSON(_ deck: Deck, diagnostics: [Diagnostic]) -> ByteBuffer {
  let slides = deck.slides.map { slide -> JSONValue in
    var notes = slide
    notes.children = slide.notes
    return .object([
      .init("h", .number(String(slide.h))), .init("v", .number(String(slide.v))),
      .init("html", .string(html(slide, of: deck))),
      .init("notes", .string(html(notes, of: deck))),
      .init("attributes", .object(slide.attributes.map { .init($0.name, .string($0.value)) })),
    ])
  }
  let value = JSONValue.object([
    .init("metadata", deck.metadata),
    .init("mode", .string(deck.separatorMode.rawValue)),
    .init("slides", .array(slides)),
    .init("styles", .array(deck.styles.map { .string(deck.text.string($0.css)) })),
    .init("diagnostics", .array(DiagnosticPrinter.json(diagnostics, in: deck.source))),
  ])
  var buffer = ByteBuffer(capacity: deck.source.bytes.count * 2)
  value.print(into: &buffer)
  buffer.put("\n")
  return buffer
}

private func html(_ slide: Slide, of deck: Deck) -> String {
  var buffer = ByteBuffer()
  writeSlideContent(slide, of: deck, into: &buffer)
  return buffer.string()
}
