import DeckModel

/// The pass that gives every `id` a name of its own and leads what points to it there (`trust` S8; `settlements`,
/// "Ids").
///
/// In the page a reserved or ill-formed id gets `u-`, a repeated one a number. In the other form of output only what
/// scripts could see as a global is renamed. References are rewritten from one map: `href="#x"` and `#/x`, `aria-*`,
/// `headers`, and `#x` in selectors; repeats stay out of it, for a reference to them means the first.
enum Identifiers {
  static func run(_ deck: inout Deck, _ context: inout PassContext) {
    var names = Names(context.options)
    for index in deck.slides.indices {
      names.rename(&deck.slides[index].attributes, at: deck.slides[index].range)
      guard deck.slides[index].contents.mayHold(.attributes) else { continue }
      names.rename(&deck.slides[index].children)
      names.rename(&deck.slides[index].notes)
    }
    for index in deck.styles.indices { names.rename(&deck.styles[index].attributes, at: deck.styles[index].range) }
    context.identifiers = names.register
    context.diagnostics += names.diagnostics
    if !names.map.isEmpty { Referrer(map: names.map).rewrite(&deck) }
  }
}

private struct Names {
  /// New names of ids that could not stay.
  var map: [String: String] = [:]
  var register = IdentifierRegister()
  var diagnostics: [Diagnostic] = []
  private let options: PassOptions

  init(_ options: PassOptions) { self.options = options }

  mutating func rename(_ nodes: inout [Node]) {
    for index in nodes.indices {
      if !nodes[index].attributes.isEmpty { rename(&nodes[index].attributes, at: nodes[index].range) }
      if !nodes[index].children.isEmpty { rename(&nodes[index].children) }
    }
  }

  mutating func rename(_ attributes: inout [Attribute], at range: SourceRange) {
    guard let index = attributes.firstIndex(where: { $0.name == "id" }) else { return }
    let old = attributes[index].value
    guard let new = name(for: old) else {
      let place = attributes[index].range == .none ? range : attributes[index].range
      diagnostics.append(
        Diagnostic(.warning, "attribute-dropped", at: place, "This id is not allowed and is removed (S8)"))
      attributes.remove(at: index)
      return
    }
    if new != old { attributes[index].value = new }
  }

  /// Nil when nothing can be made of it.
  private mutating func name(for id: String) -> String? {
    if options.html == .trusted || (options.form == .fragment && !ReservedNames.window.contains(id)) {
      register.reserve(id)
      return id
    }
    if options.form == .fragment {
      map[id] = "u-" + id
      return "u-" + id
    }
    guard !id.isEmpty else { return nil }
    let wanted = IdentifierRegister.isValid(id) ? id : "u-" + id
    guard IdentifierRegister.isValid(wanted) else { return nil }
    let new = register.claim(wanted)
    if new != id, map[id] == nil, wanted != id || IdentifierRegister.isReserved(id) { map[id] = new }
    return new
  }
}

private struct Referrer {
  let map: [String: String]

  func rewrite(_ deck: inout Deck) {
    for index in deck.slides.indices {
      rewrite(&deck.slides[index].attributes)
      rewrite(&deck.slides[index].children, &deck.text)
      rewrite(&deck.slides[index].notes, &deck.text)
    }
    for index in deck.styles.indices {
      let css = deck.text.withBytes(deck.styles[index].css) { CSSSelectors.renaming(map, in: $0) }
      if let css { deck.styles[index].css = deck.text.append(css) }
    }
  }

  private func rewrite(_ nodes: inout [Node], _ text: inout TextPool) {
    for index in nodes.indices {
      if case .link(let destination, let title) = nodes[index].kind,
        text.withBytes(destination, \.first) == UInt8(ascii: "#"), let new = target(text.string(destination))
      {
        nodes[index].kind = .link(destination: text.append(new), title: title)
      }
      if !nodes[index].attributes.isEmpty { rewrite(&nodes[index].attributes) }
      if !nodes[index].children.isEmpty { rewrite(&nodes[index].children, &text) }
    }
  }

  private func rewrite(_ attributes: inout [Attribute]) {
    for index in attributes.indices {
      let name = attributes[index].name
      if name == "href" || name == "data-preview-link" {
        if let new = target(attributes[index].value) { attributes[index].value = new }
      } else if name.hasPrefix("aria-") || name == "headers" {
        let words = attributes[index].value.split(separator: " ")
        guard isReference(name), words.contains(where: { map[String($0)] != nil }) else { continue }
        attributes[index].value = words.map { map[String($0)] ?? String($0) }.joined(separator: " ")
      }
    }
  }

  /// ARIA's attributes that hold ids (WAI-ARIA 1.2, "ID reference").
  private func isReference(_ name: String) -> Bool {
    switch name {
    case "headers", "aria-activedescendant", "aria-controls", "aria-describedby", "aria-details", "aria-errormessage",
      "aria-flowto", "aria-labelledby", "aria-owns":
      true
    default: false
    }
  }

  /// `#x` or `#/x` with its new name.
  private func target(_ href: String) -> String? {
    let mark = href.hasPrefix("#/") ? "#/" : "#"
    guard href.hasPrefix(mark), let new = map[percentDecoded(href.dropFirst(mark.utf8.count))] else { return nil }
    return mark + new
  }
}

/// What an address means by its `%41`.
package func percentDecoded(_ text: Substring) -> String {
  guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
  let bytes = Array(text.utf8)
  var out: [UInt8] = []
  var position = 0
  while position < bytes.count {
    if bytes[position] == UInt8(ascii: "%"), position + 2 < bytes.count,
      let value = UInt8(String(decoding: bytes[position + 1...position + 2], as: UTF8.self), radix: 16)
    {
      out.append(value)
      position += 3
    } else {
      out.append(bytes[position])
      position += 1
    }
  }
  return String(decoding: out, as: UTF8.self)
}
