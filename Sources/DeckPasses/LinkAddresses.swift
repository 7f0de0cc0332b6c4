import DeckModel

/// The pass that changes where links lead, as the options say: in a course, from sources of decks to their pages.
enum LinkAddresses {
  static func run(_ deck: inout Deck, _ context: inout PassContext) {
    guard let address = context.options.address else { return }
    for index in deck.slides.indices where deck.slides[index].contents.mayHold(.links) {
      change(&deck.slides[index].children, &deck.text, address)
      change(&deck.slides[index].notes, &deck.text, address)
    }
  }

  private static func change(_ nodes: inout [Node], _ text: inout TextPool, _ address: (String) -> String?) {
    for index in nodes.indices {
      switch nodes[index].kind {
      case .text, .softBreak, .lineBreak: continue
      case .link(let destination, let title):
        if let new = address(text.string(destination)) {
          nodes[index].kind = .link(destination: text.append(new), title: title)
        }
      case .element("a"):
        if let place = nodes[index].attributes.firstIndex(where: { $0.name == "href" }),
          let new = address(nodes[index].attributes[place].value)
        {
          nodes[index].attributes[place].value = new
        }
      default: break
      }
      if !nodes[index].children.isEmpty { change(&nodes[index].children, &text, address) }
    }
  }
}
