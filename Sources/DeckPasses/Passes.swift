import DeckModel

/// What authors' HTML, CSS and addresses may do (`trust` §1). Only the command line chooses it.
package enum HTMLMode: String, Sendable, CaseIterable {
  /// No script, nothing loaded by CSS from elsewhere.
  case safe
  /// Like `safe`, and no remote reference of any kind.
  case strict
  /// Everything passes as the author wrote it.
  case trusted
}

/// Which of the two forms of output is made (`settlements`, "Two forms of output").
package enum OutputForm: Sendable {
  /// `--emit fragment` and `json`: the slide as HackMD has it.
  case fragment
  /// The page.
  case page
}

package struct PassOptions: Sendable {
  package var html = HTMLMode.safe
  package var form = OutputForm.page
  /// Whether `<style>` elements move to the deck's styles instead of staying where they are.
  package var movesStyles = true
  /// Whether remote addresses in CSS stay, to be embedded by a later stage; never in strict mode.
  package var keepsRemoteStyles = true
  /// Whether `<!-- .slide: -->` and `<!-- .element: -->` set attributes and links open in a new tab: HackMD's rules,
  /// not CommonMark's.
  package var isHackMD = true
  /// How many levels of lists build up item by item, and whether `. . .` and `<!-- pause -->` hold the rest of a slide
  /// back, in decks that do not say (``Metadata``).
  package var incrementalListDepth = 0
  package var pauses = false
  /// Whether characters that nobody sees, and that turn the direction of text, are marked everywhere.
  package var showsControls = false
  /// The address that stands for one that an author wrote; nil leaves it. For decks that link to each other's sources.
  package var address: (@Sendable (String) -> String?)?
  /// What tables of contents list; nil: the deck's own headings. For decks that are resolved a few slides at a time;
  /// what a list takes of the budget is gone from it in ``ResolvedDeck/options``.
  package var headings: DeckHeadings?

  package init() {}
}

/// What passes share besides the deck.
package struct PassContext: Sendable {
  package internal(set) var options: PassOptions
  package var diagnostics: [Diagnostic] = []
  /// Whether ``RawHTML`` found any.
  package var hasStyleElements = false
  /// For generated ids: filled with the authors' by ``Identifiers``.
  package var identifiers = IdentifierRegister()
}

/// One step from the deck as it was read to the deck as it is written. One that adds to a slide looks through it again.
package struct Pass: Sendable {
  /// For people: shown by debugging output.
  package let name: String
  package let run: @Sendable (inout Deck, inout PassContext) -> Void

  package init(_ name: String, _ run: @escaping @Sendable (inout Deck, inout PassContext) -> Void) {
    self.name = name
    self.run = run
  }
}

/// A deck after the passes: no raw HTML but in trusted mode, attribute comments applied, nothing that the allow-list
/// refuses. Writers take nothing else.
package struct ResolvedDeck: Sendable {
  package let deck: Deck
  package let options: PassOptions

  fileprivate init(_ deck: Deck, _ context: PassContext) {
    self.deck = deck
    options = context.options
  }
}

/// The passes in their order. A pass that adds or changes what an author wrote stands before `sanitize`.
private let passes: [Pass] = [
  Pass("raw HTML", RawHTML.run),
  Pass("attribute comments", AttributeComments.run),
  Pass("style elements", StyleElements.run),
  Pass("section slides", SectionSlides.run),
  Pass("sanitize", Sanitize.run),
  Pass("link addresses", LinkAddresses.run),
  Pass("link targets", LinkTargets.run),
  Pass("identifiers", Identifiers.run),
  Pass("column layout", ColumnLayout.run),
  Pass("code steps", CodeSteps.run),
  Pass("fragments", Fragments.run),
  Pass("speaker notes", SpeakerNotes.run),
  Pass("heading identifiers", HeadingIdentifiers.run),
  Pass("furniture", Furniture.run),
  Pass("table of contents", TableOfContents.run),
  Pass("embed cards", EmbedCards.run),
  Pass("QR codes", QRCodes.run),
  Pass("icons", Icons.run),
  Pass("inner sections", InnerSections.run),
  Pass("bidi controls", BidiControls.run),
  Pass("code languages", CodeLanguages.run),
  Pass("diagrams", Diagrams.run),
]

/// Runs all passes.
///
/// - Complexity: linear in the deck; slides that a pass does not concern are only looked through.
package func resolve(_ deck: consuming Deck, options: PassOptions = PassOptions()) -> Diagnosed<ResolvedDeck> {
  var context = PassContext(options: options)
  for index in deck.slides.indices { deck.slides[index].lookThrough() }
  for pass in passes { pass.run(&deck, &context) }
  return Diagnosed(ResolvedDeck(consume deck, context), context.diagnostics)
}
