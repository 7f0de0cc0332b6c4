import DeckModel

/// Draws embeds, frames and remote media in the page as cards: a plain link that works offline and on paper, and a
/// player in its place on a click (`settlements`, "Frames and embeds"). Nothing is fetched before.
enum EmbedCards {
  static func run(_ deck: inout Deck, _ context: inout PassContext) {
    guard context.options.form == .page, context.options.html != .trusted else { return }
    for index in deck.slides.indices where deck.slides[index].contents.mayHold(.boxes) {
      draw(&deck.slides[index].children, &deck.text)
      draw(&deck.slides[index].notes, &deck.text)
    }
  }

  private struct Card {
    var label: String
    /// Where the link leads.
    var address: String
    /// What the frame shows; nil for embeds that are links only.
    var frame: String?
  }

  private static func card(_ node: Node) -> Card? {
    guard case .element(let tag) = node.kind else { return nil }
    switch tag {
    case "div", "code": return embed(node)
    case "iframe":
      return (node.attributes["src"] ?? node.attributes["data-src"]).map { address in
        let title = node.attributes["title"].flatMap { $0.isEmpty ? nil : $0 }
        return Card(label: title ?? "Frame: \(address)", address: address, frame: address)
      }
    case "video", "audio":
      let addresses = ([node] + node.children).compactMap { $0.attributes["src"] ?? $0.attributes["data-src"] }
      let isRemote = addresses.contains(where: isRemote) || node.attributes["poster"].map(isRemote) ?? false
      return isRemote ? addresses.first.map { Card(label: "Media: \($0)", address: $0) } : nil
    default: return nil
    }
  }

  private static func isRemote(_ address: String) -> Bool {
    let start = address.drop { $0.isWhitespace }.lowercased()
    return start.hasPrefix("//") || start.hasPrefix("http:") || start.hasPrefix("https:")
  }

  private static func embed(_ node: Node) -> Card? {
    if let id = node.attributes["data-gist-id"] {
      return Card(label: "Gist \(id)", address: "https://gist.github.com/\(id)")
    }
    switch node.attributes["class"] {
    case "youtube":
      return node.attributes["data-videoid"].map {
        Card(
          label: "Video: youtube.com/\($0)", address: "https://www.youtube.com/watch?v=\($0)",
          frame: "https://www.youtube-nocookie.com/embed/\($0)")
      }
    case "vimeo":
      return node.attributes["data-videoid"].map {
        Card(
          label: "Video: vimeo.com/\($0)", address: "https://vimeo.com/\($0)",
          frame: "https://player.vimeo.com/video/\($0)")
      }
    case "slideshare":
      return node.attributes["data-slideshareid"].map {
        Card(label: "Slides: slideshare.net/\($0)", address: "https://www.slideshare.net/\($0)")
      }
    case "speakerdeck":
      return node.attributes["data-speakerdeckid"].map {
        Card(label: "Slides: speakerdeck.com/\($0)", address: "https://speakerdeck.com/\($0)")
      }
    case "pdf": return node.attributes["data-pdfurl"].map { Card(label: "PDF: \($0)", address: $0) }
    default: return nil
    }
  }

  private static func draw(_ nodes: inout [Node], _ text: inout TextPool) {
    for index in nodes.indices {
      guard let card = card(nodes[index]) else {
        if !nodes[index].children.isEmpty { draw(&nodes[index].children, &text) }
        continue
      }
      var link = Node(.element("a"), nodes[index].range)
      link.attributes = [
        .own("class", "deckc-card"), .own("href", card.address), .own("target", "_blank"),
        .own("rel", "noopener noreferrer"),
      ]
      if let frame = card.frame { link.attributes.append(.own("data-deckc-card", frame)) }
      link.children = [Node(.text(text.append(card.label)), nodes[index].range)]
      if case .element(let tag) = nodes[index].kind, tag != "div", tag != "code" {
        nodes[index].kind = .element("div")
        nodes[index].attributes.removeAll { $0.name != "id" && $0.name != "class" && $0.name != "style" }
        nodes[index].attributes.merge(.own("class", "deckc-frame"))
      }
      nodes[index].children = [link]
    }
  }
}
