import DeckModel

/// The pass that reads raw HTML into elements.
///
/// In each list of siblings the tags are matched as browsers match them, and what Markdown made between a start tag
/// and its end tag becomes the element's content. After it no `htmlBlock` and no `htmlInline` is left: what the
/// allow-list refuses is gone, names that are no element's are text, comments are `comment` nodes.
enum RawHTML {
  static func run(_ deck: inout Deck, _ context: inout PassContext) {
    guard context.options.html != .trusted else { return }
    var builder = ElementBuilder()
    swap(&builder.text, &deck.text)
    for index in deck.slides.indices where deck.slides[index].contents.mayHold(.rawHTML) {
      builder.build(&deck.slides[index].children)
      builder.build(&deck.slides[index].notes)
      deck.slides[index].lookThrough()
    }
    swap(&builder.text, &deck.text)
    context.hasStyleElements = builder.hasStyleElements
    context.diagnostics += builder.diagnostics
  }
}
