import DeckModel
import DeckPasses

/// A deck with the files that it names, as far as they may be in its page.
package struct EmbeddedDeck: Sendable {
  package let deck: Deck
  /// For the finished page.
  package let slots: PageSlots
  /// Elements behind the slides that hold what only the runtime uses.
  package let elements: [Node]
  /// A style sheet of custom properties; empty for none.
  package let style: [UInt8]

  /// A deck into whose page nothing goes.
  package init(plain resolved: consuming ResolvedDeck) {
    deck = resolved.deck
    slots = PageSlots([])
    elements = []
    style = []
  }

  fileprivate init(_ embedding: Embedding) {
    deck = embedding.deck
    slots = PageSlots(embedding.table.assets)
    elements = embedding.stored.map { name, asset in
      Node(
        .element("data"), .none,
        attributes: [.own("id", name), .own("value", PageSlots.mark(asset)), .own("hidden")])
    }
    style = embedding.properties.isEmpty ? [] : embedding.propertySheet
  }
}

/// Finds the files that a deck's page would load, asks `loader` for them and puts them in.
///
/// - Parameter takesRemote: Whether addresses on the network are asked for too.
package func embed(
  _ resolved: consuming ResolvedDeck, takesRemote: Bool, loader: AssetLoader
) -> Diagnosed<EmbeddedDeck> {
  let isStrict = resolved.options.html == .strict
  var embedding = Embedding(resolved.deck, takesRemote: takesRemote && !isStrict)
  embedding.run(resolved.deck.loadingSlides, drawsLinks: isStrict, loader)
  return Diagnosed(EmbeddedDeck(embedding), embedding.diagnostics)
}

/// The same for a style sheet that no deck holds.
///
/// - Parameter name: The sheet's own, for diagnostics, which have no place.
package func embed(
  style css: [UInt8], name: String, takesRemote: Bool, loader: AssetLoader
) -> Diagnosed<[UInt8]> {
  var deck = Deck(source: Source(name: name, bytes: css))
  deck.styles = [Style(css: TextRange(0, css.count), range: .none)]
  var embedding = Embedding(deck, takesRemote: takesRemote)
  embedding.run([], drawsLinks: false, loader)
  let style = embedding.styleWithProperties
  let diagnostics = embedding.diagnostics.map {
    Diagnostic($0.severity, $0.rule, at: .none, "\(name): \($0.message)", hint: $0.hint)
  }
  return Diagnosed(style, diagnostics)
}
