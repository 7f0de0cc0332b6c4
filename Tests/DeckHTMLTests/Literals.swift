import DeckHTML
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
  /// A deck without slides.
  init(metadata: JSONValue = [:], name: String = "a/deck.md") {
    self.init(source: Source(name: name, bytes: []))
    self.metadata = metadata
  }

  /// Adds a slide that holds `children`.
  mutating func add(_ children: Node..., h: Int? = nil, v: Int = 0, attributes: [Attribute] = []) {
    var slide = Slide(h: h ?? slides.count, v: v, range: .none)
    slide.children = children
    slide.attributes = attributes
    slides.append(slide)
  }

  mutating func paragraph(_ text: String) -> Node { Node(.paragraph, .none, children: [self.text(text)]) }

  mutating func text(_ text: String) -> Node { Node(.text(self.text.append(text)), .none) }

  mutating func range(_ text: String) -> TextRange { self.text.append(text) }

  /// The page and what was said about it.
  func page(_ policy: PageOptions.Policy = .safe, _ change: (inout PageOptions) -> Void = { _ in }) -> (
    html: String, diagnostics: [Diagnostic]
  ) {
    var options = PageOptions(version: "1.2.3")
    options.policy = policy
    change(&options)
    let page = HTMLPage.prepare(self, options: options)
    var out = ByteBuffer()
    page.value.write(into: &out)
    return (out.string(), page.diagnostics)
  }
}

func element(_ tag: String, _ attributes: [(String, String)] = [], _ children: Node...) -> Node {
  Node(.element(tag), .none, attributes: attributes.map { Attribute($0.0, $0.1) }, children: children)
}
