import DeckHTML
import DeckModel
import DeckPasses
import DeckTerminal

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

  /// Whether slides stand as people see them: without hidden ones, with embeds as links.
  var showsSlides: Bool {
    switch self {
    case .html, .text, .outline, .notes: true
    case .fragment, .json: false
    }
  }

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

/// `{"metadata":{},"mode":"","slides":[{"h":0,"v":0,"html":"","notes":"","speakerNotes":"","attributes":{}}],"styles":[],
/// "diagnostics":[]}` on one line. As in HackMD's slides, `notes` are without the asides in `html`; `speakerNotes` are all.
func writeJSON(_ deck: Deck, diagnostics: [Diagnostic]) -> ByteBuffer {
  let slides = deck.slides.map { slide in
    JSONValue.object([
      .init("h", .number(String(slide.h))), .init("v", .number(String(slide.v))),
      .init("html", .string(html(slide.children, of: deck))),
      .init("notes", .string(html(slide.notes.filter { !$0.isNotes }, of: deck))),
      .init("speakerNotes", .string(html(slide.allNotes, of: deck))),
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

/// The outputs that people read as text, by the writer that the terminal's pipes have (`settlements`, "Following
/// windows and text outputs").
func writeText(_ resolved: ResolvedDeck, _ emit: Emit) -> ByteBuffer {
  let outputs = TextOutputs(TerminalDeck(resolved))
  var buffer = ByteBuffer(capacity: resolved.deck.source.bytes.count)
  switch emit {
  case .outline: buffer.put(outputs.outline())
  case .notes: buffer.put(outputs.notes(width: textWidth))
  default: buffer.put(outputs.plainText(width: textWidth, withNotes: false))
  }
  return buffer
}

/// Columns of text in files, where no window says how many there are.
private let textWidth = 80

private func html(_ nodes: [Node], of deck: Deck) -> String {
  var slide = Slide(h: 0, v: 0, range: .none)
  slide.children = nodes
  var buffer = ByteBuffer()
  writeSlideContent(slide, of: deck, into: &buffer)
  return buffer.string()
}
