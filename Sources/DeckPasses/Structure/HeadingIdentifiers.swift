import DeckModel

/// The pass that gives headings ids as GitHub does, and leads links within the deck to the ids that stand in the page.
///
/// Authors' ids come first: a heading never takes one. A link may write an id as HackMD does (its case kept), or as it
/// was before the page's own names and repeats changed it.
enum HeadingIdentifiers {
  static func run(_ deck: inout Deck, _ context: inout PassContext) {
    guard context.options.form == .page, context.options.html != .trusted else { return }
    var headings = Headings(register: context.identifiers)
    swap(&headings.text, &deck.text)
    for index in deck.slides.indices { headings.name(&deck.slides[index].children) }
    for index in deck.slides.indices where deck.slides[index].contents.mayHold(.links) {
      headings.lead(&deck.slides[index].children)
      headings.lead(&deck.slides[index].notes)
    }
    swap(&headings.text, &deck.text)
    context.identifiers = headings.register
  }

  /// Lower case, without signs, blanks as `-`: GitHub's rule. - Complexity: linear in the text
  static func slug(_ text: String) -> String {
    var slug = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars.prefix(IdentifierRegister.longest) {
      switch scalar {
      case " ": slug.append("-")
      case "-", "_": slug.append(scalar)
      default:
        let properties = scalar.properties
        guard properties.isAlphabetic || properties.numericType == .decimal else { continue }
        slug.append(scalar)
      }
    }
    return String(slug)
  }
}

private struct Headings {
  var register: IdentifierRegister
  var text = TextPool(source: [])
  /// The id of the first heading with a name.
  private var ids: [String: String] = [:]

  init(register: IdentifierRegister) { self.register = register }

  mutating func name(_ nodes: inout [Node]) {
    for index in nodes.indices {
      if nodes[index].headingLevel != nil {
        name(heading: &nodes[index])
      } else {
        switch nodes[index].kind {
        case .element, .blockQuote, .list, .item:
          if !nodes[index].children.isEmpty { name(&nodes[index].children) }
        default: break
        }
      }
    }
  }

  private mutating func name(heading: inout Node) {
    let slug = HeadingIdentifiers.slug(PlainText(of: heading.children, in: text, limit: 200).string)
    guard !slug.isEmpty else { return }
    if let own = heading.attributes["id"] {
      if ids[slug] == nil { ids[slug] = own }
      return
    }
    // As a bare number would be a slide's.
    let id = register.claim(IdentifierRegister.isValid(slug) ? slug : "u-" + slug, countingFrom: 1)
    heading.attributes.append(.own("id", id))
    if ids[slug] == nil { ids[slug] = id }
  }

  mutating func lead(_ nodes: inout [Node]) {
    for index in nodes.indices {
      switch nodes[index].kind {
      case .link(let destination, let title):
        if text.withBytes(destination, { $0.first == UInt8(ascii: "#") }), let id = target(text.string(destination)) {
          nodes[index].kind = .link(destination: text.append(id), title: title)
        }
      case .element("a"):
        guard let place = nodes[index].attributes.firstIndex(where: { $0.name == "href" }) else { break }
        if let id = target(nodes[index].attributes[place].value) { nodes[index].attributes[place].value = id }
      default: break
      }
      if !nodes[index].children.isEmpty { lead(&nodes[index].children) }
    }
  }

  /// Where a link really leads; nil where it does already, or nowhere.
  private func target(_ href: String) -> String? {
    guard href.hasPrefix("#") else { return nil }
    let name = percentDecoded(href.dropFirst(href.hasPrefix("#/") ? 2 : 1))
    let isNumber = href.hasPrefix("#/") && name.utf8.first.map { (0x30...0x39).contains($0) } ?? true
    guard !isNumber, !register.holds(name), let id = ids[HeadingIdentifiers.slug(name)] else { return nil }
    return "#" + id
  }
}
