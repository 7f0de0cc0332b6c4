import DeckModel

/// Numbers about a course and its decks, for people who look after many.
package struct CourseStatistics: Sendable {
  package struct Deck: Sendable {
    /// From the course's folder.
    package var path: String
    package var title: String
    package var slides: Int
    package var words: Int
    /// Slides with notes.
    package var notes: Int
    package var imagesWithoutText: Int
    /// Of code, in characters; one beyond Latin and Greek counts one.
    package var longestLine: Int
    package var hasMetadata: Bool
  }

  /// In the course's order.
  package private(set) var decks: [Deck] = []
  /// Titles that several decks have, with their paths, by the first of these.
  package private(set) var repeatedTitles: [(title: String, paths: [String])] = []

  init(decks: [Deck] = []) {
    self.decks = decks
    var order: [String] = []
    var paths: [String: [String]] = [:]
    for deck in decks {
      if paths[deck.title] == nil { order.append(deck.title) }
      paths[deck.title, default: []].append(deck.path)
    }
    repeatedTitles = order.compactMap { title in
      paths[title].flatMap { $0.count > 1 ? (title, $0) : nil }
    }
  }

  package func sum(_ value: (Deck) -> Int) -> Int { decks.reduce(0) { $0 + value($1) } }

  /// For programs.
  package var json: JSONValue {
    .object([
      .init("decks", number(decks.count)), .init("slides", number(sum(\.slides))),
      .init("words", number(sum(\.words))), .init("slidesWithoutNotes", number(sum { $0.slides - $0.notes })),
      .init("imagesWithoutText", number(sum(\.imagesWithoutText))),
      .init("longestLineOfCode", number(decks.map(\.longestLine).max() ?? 0)),
      .init("withoutMetadata", .array(decks.filter { !$0.hasMetadata }.map { .string($0.path) })),
      .init(
        "repeatedTitles",
        .array(
          repeatedTitles.map { title, paths in
            .object([.init("title", .string(title)), .init("decks", .array(paths.map { .string($0) }))])
          })),
      .init("each", .array(decks.map(value))),
    ])
  }

  private func value(_ deck: Deck) -> JSONValue {
    .object([
      .init("source", .string(deck.path)), .init("title", .string(deck.title)),
      .init("slides", number(deck.slides)), .init("words", number(deck.words)),
      .init("slidesWithoutNotes", number(deck.slides - deck.notes)),
      .init("imagesWithoutText", number(deck.imagesWithoutText)),
      .init("longestLineOfCode", number(deck.longestLine)), .init("hasMetadata", .bool(deck.hasMetadata)),
    ])
  }

  private func number(_ value: Int) -> JSONValue { .number(String(value)) }

  /// For people: a few lines.
  package var lines: [String] {
    guard !decks.isEmpty else { return [] }
    let slides = sum(\.slides)
    let counts = decks.map(\.slides)
    let words = slides > 0 ? sum(\.words) / slides : 0
    var lines = [
      "\(count(decks.count, "deck")), \(count(slides, "slide")): \(slides / decks.count) a deck "
        + "(\(counts.min() ?? 0) to \(counts.max() ?? 0)), \(count(words, "word")) a slide"
    ]
    if let longest = decks.max(by: { $0.longestLine < $1.longestLine }), longest.longestLine > 0 {
      lines.append("longest line of code: \(longest.longestLine) characters, in \(longest.path)")
    }
    lines.append(
      "\(count(sum(\.imagesWithoutText), "image")) without text, "
        + "\(count(sum { $0.slides - $0.notes }, "slide")) without notes, "
        + "\(count(decks.count { !$0.hasMetadata }, "deck")) without metadata")
    for (title, paths) in repeatedTitles.prefix(10) {
      lines.append("called \(title): \(paths.prefix(5).joined(separator: ", "))\(paths.count > 5 ? " and more" : "")")
    }
    if repeatedTitles.count > 10 { lines.append("\(repeatedTitles.count - 10) more titles are used again") }
    return lines
  }
}

extension CourseStatistics.Deck {
  init(
    path: String, title: String, slides: Int, words: Int, notes: Int, _ deck: DeckModel.Deck, imagesWithoutText: Int
  ) {
    self.path = path
    self.title = title
    self.slides = slides
    self.words = words
    self.notes = notes
    self.imagesWithoutText = imagesWithoutText
    hasMetadata = deck.metadata.members?.isEmpty == false
    longestLine = 0
    for slide in deck.slides { look(at: slide.children, deck.text) }
  }

  /// Recursion follows the tree, whose depth the reader and the passes cap.
  private mutating func look(at nodes: [Node], _ text: TextPool) {
    for node in nodes {
      if case .codeBlock(let block) = node.kind {
        longestLine = text.withBytes(block.literal) { bytes in
          var longest = longestLine
          var line = 0
          for byte in bytes {
            // Bytes that go on with a character are no further one.
            line = byte == UInt8(ascii: "\n") ? 0 : line + (byte & 0xC0 == 0x80 ? 0 : 1)
            longest = max(longest, line)
          }
          return longest
        }
      }
      if !node.children.isEmpty { look(at: node.children, text) }
    }
  }
}
