import DeckModel

/// What slides define for other places: link references, abbreviations, footnotes.
struct Definitions {
  struct Link {
    var destination: TextRange
    var title: TextRange
    /// Source offset of the definition: nested blocks are finished before the blocks above them.
    var start: Int
  }

  struct Footnote {
    var blocks: [Node]
    var range: SourceRange
  }

  var links: [String: Link] = [:]
  private(set) var abbreviations: [Abbreviation] = []
  private var abbreviated: Set<[UInt8]> = []
  var footnotes: [String: Footnote] = [:]

  var isEmpty: Bool { links.isEmpty && abbreviations.isEmpty && footnotes.isEmpty }

  /// The first definition of a label wins (CommonMark 0.30, section 4.7).
  mutating func add(_ link: Link, label: String) {
    if let known = links[label], known.start <= link.start { return }
    links[label] = link
  }

  mutating func add(_ abbreviation: Abbreviation) {
    if abbreviated.insert(abbreviation.text).inserted { abbreviations.append(abbreviation) }
  }

  mutating func addFootnote(_ label: String, blocks: [Node], range: SourceRange) {
    if let known = footnotes[label], known.range.start <= range.start { return }
    footnotes[label] = Footnote(blocks: blocks, range: range)
  }
}

/// A link label as labels are compared: case folded, white space collapsed (CommonMark 0.30, section 4.7). Nil
/// for a label without text or longer than 999 characters.
func normalisedLabel(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
  guard bytes.count <= 999 * 4 else { return nil }
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count)
  var isASCII = true
  var pendingSpace = false
  for byte in bytes {
    if isSpace(byte) {
      pendingSpace = !text.isEmpty
    } else {
      if pendingSpace { text.append(UInt8(ascii: " ")) }
      pendingSpace = false
      if byte >= 0x80 { isASCII = false }
      text.append(byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte + 32 : byte)
    }
  }
  guard !text.isEmpty else { return nil }
  let label = String(decoding: text, as: UTF8.self)
  // Upper case last: it folds what lower case leaves apart, as in ẞ.
  return isASCII ? label : label.lowercased().uppercased().lowercased()
}

extension BlockReader {
  /// Reads link reference definitions off the front of a paragraph's lines.
  ///
  /// - Complexity: linear in the lines, however many definitions they hold.
  mutating func takeDefinitions(_ lines: inout [SourceRange]) {
    guard let first = lines.first, !first.isEmpty, source[first.lowerBound] == UInt8(ascii: "[") else { return }
    let joined = Self.joined(lines, source)
    var taken = 0
    joined.withUnsafeBufferPointer { whole in
      var start = 0
      while taken < lines.count, start < whole.count, whole[start] == UInt8(ascii: "[") {
        let text = UnsafeBufferPointer(rebasing: whole[start...])
        guard let found = LinkDefinition(text),
          let label = normalisedLabel(UnsafeBufferPointer(rebasing: text[found.label]))
        else { return }
        let destination = pool.append(unescaped(UnsafeBufferPointer(rebasing: text[found.destination])))
        let title = pool.append(unescaped(UnsafeBufferPointer(rebasing: text[found.title])))
        definitions.add(
          Definitions.Link(destination: destination, title: title, start: lines[taken].lowerBound), label: label)
        var rest = found.end
        while rest > 0, taken < lines.count {
          rest -= lines[taken].count + 1
          taken += 1
        }
        start += found.end
      }
    }
    lines.removeFirst(taken)
  }

  private static func joined(_ lines: [SourceRange], _ source: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    for line in lines {
      text.append(contentsOf: source[line.lowerBound..<line.upperBound])
      text.append(UInt8(ascii: "\n"))
    }
    return text
  }
}

/// `[label]: destination "title"` at the start of a text whose lines end in LF.
struct LinkDefinition {
  var label: Range<Int>
  var destination: Range<Int>
  var title: Range<Int>
  /// Just behind the LF that ends the definition.
  var end: Int

  init?(_ text: UnsafeBufferPointer<UInt8>) {
    guard let label = LinkSyntax.label(text, 0, text.count), label.upperBound + 1 < text.count,
      text[label.upperBound + 1] == UInt8(ascii: ":")
    else { return nil }
    self.label = label
    let start = LinkSyntax.skipSpaces(text, label.upperBound + 2, text.count)
    guard let destination = LinkSyntax.destination(text, start, text.count) else { return nil }
    self.destination = destination.content
    var position = destination.end
    // Without a title the definition ends with the destination's line.
    let lineEnd = Self.blankToLineEnd(text, position)
    let beforeTitle = LinkSyntax.skipSpaces(text, position, text.count)
    if beforeTitle > position, let title = LinkSyntax.title(text, beforeTitle, text.count),
      let end = Self.blankToLineEnd(text, title.end)
    {
      self.title = title.content
      self.end = end
      return
    }
    guard let lineEnd else { return nil }
    title = 0..<0
    position = lineEnd
    end = position
  }

  private static func blankToLineEnd(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var position = start
    while position < text.count, isBlank(text[position]) { position += 1 }
    guard position < text.count else { return position }
    return text[position] == UInt8(ascii: "\n") ? position + 1 : nil
  }
}
