import DeckModel

/// The outputs that people read as text: all that is on the slides, the notes, the headings.
struct Listing {
  private let deck: Deck
  /// As the page shows them: `3`, or `3.1`, `3.2` in a column of several.
  private let numbers: [String]

  init(_ deck: Deck) {
    self.deck = deck
    let stacks = Set(deck.slides.lazy.filter { $0.v > 0 }.map(\.h))
    numbers = deck.slides.map { stacks.contains($0.h) ? "\($0.h + 1).\($0.v + 1)" : "\($0.h + 1)" }
  }

  /// Every slide's text below its number in brackets.
  func text() -> ByteBuffer {
    var buffer = ByteBuffer(capacity: deck.source.bytes.count)
    for (slide, number) in zip(deck.slides, numbers) {
      if buffer.count > 0 { buffer.put("\n") }
      buffer.put(string: "[\(number)]\n")
      buffer.put(TextWriter.of(slide.children, in: deck.text))
    }
    return buffer
  }

  /// The notes of the slides that have some, below the slide's number and first heading.
  func notes() -> ByteBuffer {
    var buffer = ByteBuffer()
    for (slide, number) in zip(deck.slides, numbers) where !slide.notes.isEmpty {
      if buffer.count > 0 { buffer.put("\n") }
      let title = slide.headings.first.map { " " + line($0) } ?? ""
      buffer.put(string: "[\(number)]\(title)\n")
      buffer.put(TextWriter.of(slide.notes, in: deck.text))
    }
    return buffer
  }

  /// One line for each heading, indented by its level, behind the slide's number where a slide begins. A slide
  /// without headings has a line with its number only.
  func outline() -> ByteBuffer {
    var buffer = ByteBuffer()
    let width = numbers.map(\.utf8.count).max() ?? 0
    for (slide, number) in zip(deck.slides, numbers) {
      let headings = slide.headings
      if headings.isEmpty { buffer.put(string: number + "\n") }
      for (index, heading) in headings.enumerated() {
        let lead = index == 0 ? number : ""
        let blanks = width - lead.utf8.count + 2 * heading.level
        buffer.put(string: lead + String(repeating: " ", count: blanks) + line(heading) + "\n")
      }
    }
    return buffer
  }

  private func line(_ heading: Slide.Heading) -> String { TextWriter.line(heading.children, in: deck.text) }
}

extension Slide {
  fileprivate struct Heading {
    /// 1 to 6
    var level: Int
    var children: [Node]
  }

  /// In reading order, those inside quotes, lists and boxes included.
  fileprivate var headings: [Heading] {
    var found: [Heading] = []
    func visit(_ nodes: [Node]) {
      for node in nodes {
        switch node.kind {
        case .heading(let level):
          found.append(Heading(level: Int(level), children: node.children))
        case .element(let tag):
          if let level = ["h1", "h2", "h3", "h4", "h5", "h6"].firstIndex(of: tag) {
            found.append(Heading(level: level + 1, children: node.children))
          } else {
            visit(node.children)
          }
        default:
          visit(node.children)
        }
      }
    }
    visit(children)
    return found
  }
}
