import DeckModel

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(integerLiteral value: Int) { self = .number(String(value)) }
  package init(floatLiteral value: Double) { self = .number(String(value)) }
  package init(nilLiteral: ()) { self = .null }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}

extension Deck {
  /// A deck of slides at the given places, each with one paragraph of text.
  init(
    _ slides: [(h: Int, v: Int, text: String)] = [(0, 0, "one")], metadata: JSONValue = [:], name: String = "a/deck.md"
  ) {
    self.init(source: Source(name: name, bytes: []))
    self.metadata = metadata
    for slide in slides {
      var made = Slide(h: slide.h, v: slide.v, range: .none)
      made.children = [Node(.paragraph, .none, children: [node(slide.text)])]
      self.slides.append(made)
    }
  }

  mutating func node(_ text: String) -> Node { Node(.text(self.text.append(text)), .none) }
}
