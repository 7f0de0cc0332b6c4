import DeckModel

/// What becomes of a link in a course.
package enum LinkChange: Sendable {
  /// It leads elsewhere.
  case address(String)
  /// It is no link any more: what it led to is not there yet.
  case text
}

/// The pass that changes where links lead, as the options say: in a course, from sources of decks to their pages.
enum LinkAddresses {
  static func run(_ deck: inout Deck, _ context: inout PassContext) {
    guard let change = context.options.address else { return }
    for index in deck.slides.indices where deck.slides[index].contents.mayHold(.links) {
      Self.change(&deck.slides[index].children, &deck.text, change)
      Self.change(&deck.slides[index].notes, &deck.text, change)
    }
  }

  private static func change(_ nodes: inout [Node], _ text: inout TextPool, _ change: (String) -> LinkChange?) {
    for index in nodes.indices {
      switch nodes[index].kind {
      case .text, .softBreak, .lineBreak: continue
      case .link(let destination, let title):
        switch change(text.string(destination)) {
        case .address(let new)?: nodes[index].kind = .link(destination: text.append(new), title: title)
        case .text?: nodes[index].kind = .element("span")
        case nil: break
        }
      case .element("a"):
        guard let place = nodes[index].attributes.firstIndex(where: { $0.name == "href" }) else { break }
        switch change(nodes[index].attributes[place].value) {
        case .address(let new)?: nodes[index].attributes[place].value = new
        case .text?:
          nodes[index].kind = .element("span")
          nodes[index].attributes.removeAll { ["href", "target", "rel", "download"].contains($0.name) }
        case nil: break
        }
      default: break
      }
      if !nodes[index].children.isEmpty { Self.change(&nodes[index].children, &text, change) }
    }
  }
}
