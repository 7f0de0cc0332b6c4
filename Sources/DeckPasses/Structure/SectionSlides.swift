import DeckModel

/// Gives the attributes of a `section` that holds a whole slide to the slide, and takes the `section` away: people write
/// slides with backgrounds so (`decisions` §5). What an attribute comment says of the slide counts for more.
enum SectionSlides {
  static func run(_ deck: inout Deck, _ context: inout PassContext) {
    guard context.options.form == .page else { return }
    for index in deck.slides.indices where deck.slides[index].contents.mayHold(.sections) {
      let children = deck.slides[index].children
      guard let place = only(children, deck.text) else { continue }
      var attributes = children[place].attributes
      for attribute in deck.slides[index].attributes { attributes.merge(attribute) }
      deck.slides[index].attributes = attributes
      deck.slides[index].children.replaceSubrange(place...place, with: children[place].children)
    }
  }

  /// Where the section stands beside which there is nothing to see.
  private static func only(_ nodes: [Node], _ text: TextPool) -> Int? {
    var place: Int?
    for (index, node) in nodes.enumerated() {
      switch node.kind {
      case .element("section"):
        guard place == nil, node.attributes["class"] != "footnotes" else { return nil }
        place = index
      case .comment, .softBreak, .lineBreak: break
      case .text(let range):
        guard text.withBytes(range, { $0.allSatisfy { $0 <= 0x20 } }) else { return nil }
      default: return nil
      }
    }
    return place
  }
}
