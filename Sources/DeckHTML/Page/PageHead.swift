import DeckModel

/// What a page says about itself in its head, read from the deck's metadata and, where that is silent, from its text
/// (`hackmd-dialect` 2.4, 2.5 and 5.1).
struct PageHead: Sendable {
  let title: String
  /// A language tag by BCP 47's grammar.
  let language: String
  let isRightToLeft: Bool
  /// `meta` elements in writing order: the attribute that names them, the name, the content.
  private var entries: [(attribute: StaticString, name: StaticString, content: String)] = []
  /// Where the deck lives, if it says so.
  private var canonical: String?

  /// - Parameter keepsAddresses: Whether the head may name addresses on the network.
  static func read(_ deck: Deck, untitledName: String? = nil, keepsAddresses: Bool) -> Diagnosed<PageHead> {
    var diagnostics: [Diagnostic] = []
    let head = PageHead(deck, untitledName, keepsAddresses, &diagnostics)
    return Diagnosed(head, diagnostics)
  }

  private init(_ deck: Deck, _ untitledName: String?, _ keepsAddresses: Bool, _ diagnostics: inout [Diagnostic]) {
    let metadata = Metadata(deck.metadata)
    title = metadata.title.flatMap(Self.line) ?? deck.firstTitle ?? untitledName ?? deck.source.stem
    language = metadata.language.flatMap(Self.languageTag) ?? "en"
    isRightToLeft = metadata.isRightToLeft
    if let written = metadata.language, Self.languageTag(written) == nil {
      diagnostics.append(
        Diagnostic(
          .warning, "invalid-language", at: deck.place("lang"),
          "`\(written.prefix(30))` is no language tag, so the page is said to be in English"))
    }

    let description = metadata.description.flatMap(Self.line)
    add("name", "description", description ?? deck.opening)
    add("name", "author", Self.names(deck.metadata["author"]))
    let tags = metadata.tags ?? deck.tagsInText
    if !tags.isEmpty { add("name", "keywords", tags.joined(separator: ", ")) }
    add("name", "robots", metadata.robots.flatMap(Self.line))
    add("property", "og:title", metadata.title.flatMap(Self.line))
    add("property", "og:description", description)
    if keepsAddresses {
      canonical = Self.webAddress("url", in: deck, &diagnostics)
      add("property", "og:url", canonical)
      add("property", "og:image", Self.webAddress("image", in: deck, &diagnostics))
    }
  }

  func write(into out: inout ByteBuffer) {
    out.put("<title>")
    out.put(escaped: title)
    out.put("</title>\n")
    for entry in entries {
      out.put("<meta ")
      out.put(entry.attribute)
      out.put("=\"")
      out.put(entry.name)
      out.put("\" content=\"")
      out.put(escaped: entry.content)
      out.put("\">\n")
    }
    if let canonical {
      out.put("<link rel=\"canonical\" href=\"")
      out.put(escaped: canonical)
      out.put("\">\n")
    }
  }

  private mutating func add(_ attribute: StaticString, _ name: StaticString, _ content: String?) {
    if let content, !content.isEmpty { entries.append((attribute, name, content)) }
  }

  /// The value of `key` when it is an `http` or `https` address; others are of no use to those who read the head.
  private static func webAddress(_ key: String, in deck: Deck, _ diagnostics: inout [Diagnostic]) -> String? {
    guard let address = deck.metadata[key]?.string.flatMap(line) else { return nil }
    let lower = address.lowercased()
    if lower.hasPrefix("https://") || lower.hasPrefix("http://") { return address }
    diagnostics.append(
      Diagnostic(
        .warning, "invalid-address", at: deck.place(key),
        "`\(key)` is no http or https address, so the page does not name it"))
    return nil
  }

  /// The first 1,000 characters in one line; nil for blank text.
  private static func line(_ text: String) -> String? {
    if isLine(text) { return text }
    // No text of a page has a NUL in it.
    let text = text.prefix(1000).map { $0 == "\0" ? "\u{FFFD}" : $0 }
    let words = text.split { $0.isWhitespace || $0.isNewline }.map { String($0) }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// Whether the text is one already: printable ASCII in words with single blanks between them.
  private static func isLine(_ text: String) -> Bool {
    guard !text.isEmpty, text.utf8.count <= 1000 else { return false }
    var previous = UInt8(ascii: " ")
    for byte in text.utf8 {
      guard byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: " ") || previous != byte else { return false }
      previous = byte
    }
    return previous != UInt8(ascii: " ")
  }

  private static func names(_ value: JSONValue?) -> String? {
    switch value {
    case .string(let name): line(name)
    case .array(let names): line(names.compactMap(\.string).joined(separator: ", "))
    default: nil
    }
  }

  /// `text` with hyphens for low lines, when its parts are letters and digits, the first letters only.
  private static func languageTag(_ text: String) -> String? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    let fits = parts.enumerated().allSatisfy { index, part in
      (1...8).contains(part.utf8.count)
        && part.utf8.allSatisfy { byte in
          UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
            || index > 0 && UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
        }
    }
    return fits && parts.count <= 8 ? parts.joined(separator: "-") : nil
  }
}

extension Deck {
  fileprivate func place(_ key: String) -> SourceRange { metadataPlaces[MetadataKey(key)] ?? .none }

  /// The text of the first `h1`, if it is a single line.
  fileprivate var firstTitle: String? {
    for slide in slides {
      guard let heading = slide.children.firstNode(where: \.isTitle) else { continue }
      let text = PlainText(of: heading.children, in: self.text)
      return text.hasLineBreak || text.string.isEmpty ? nil : text.string
    }
    return nil
  }

  /// The first 100 characters of the slides' text.
  fileprivate var opening: String {
    var opening = PlainText(of: [], in: text, limit: 100)
    for slide in slides where !opening.isFull { opening.add(slide.children) }
    return opening.string
  }

  /// The code spans of the first `h6` that begins with `tags`.
  fileprivate var tagsInText: [String] {
    for slide in slides {
      for case let node in slide.children {
        guard case .heading(level: 6) = node.kind else { continue }
        guard PlainText(of: node.children, in: text).string.lowercased().hasPrefix("tags") else { continue }
        var tags: [String] = []
        for case let Node.Kind.code(range) in node.children.map(\.kind) {
          let tag = text.string(range)
          if !tag.isEmpty, !tags.contains(tag) { tags.append(tag) }
        }
        return tags
      }
    }
    return []
  }
}

extension Source {
  /// The file's name without its folder and its last extension.
  fileprivate var stem: String {
    let file = name.split(separator: "/").last ?? ""
    let stem = file.lastIndex(of: ".").map { file[..<$0] } ?? file
    return stem.isEmpty || stem == "-" ? "Untitled" : String(stem)
  }
}

extension Node {
  fileprivate var isTitle: Bool {
    switch kind {
    case .heading(level: 1), .element("h1"): true
    default: false
    }
  }
}

extension [Node] {
  /// The first node in reading order that fits, to a depth of 100.
  fileprivate func firstNode(where fits: (Node) -> Bool, depth: Int = 0) -> Node? {
    guard depth <= 100 else { return nil }
    for index in indices {
      if fits(self[index]) { return self[index] }
      if let inner = self[index].children.firstNode(where: fits, depth: depth + 1) { return inner }
    }
    return nil
  }
}
