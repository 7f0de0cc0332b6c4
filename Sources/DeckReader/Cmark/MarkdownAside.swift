import DeckModel

/// `<aside class="notes" data-markdown>` as reveal.js has it: what stands in it is Markdown from its first line on, where
/// CommonMark's HTML block would go on to a blank line.
struct MarkdownAside {
  /// Blanks before the start tag.
  private let indent: Int
  /// Blanks that the content has more, as its first line says.
  private var excess: Int?

  /// Where the tag of an aside ends that begins at `start`, with all of it on this line; nil for anything else.
  static func tagEnd(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard isTag("<aside", source, start, end) else { return nil }
    var position = start + 6
    var word = position
    var isMarkdown = false
    while position < end {
      switch source[position] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard let close = source.offset(of: source[position], from: position + 1, to: end) else { return nil }
        position = close + 1
        word = position
      case UInt8(ascii: ">"):
        return isMarkdown || isMarkdownWord(source, word, position) ? position + 1 : nil
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "="):
        isMarkdown = isMarkdown || isMarkdownWord(source, word, position)
        position += 1
        word = position
      default: position += 1
      }
    }
    return nil
  }

  init(indent: Int) { self.indent = indent }

  /// Where a line of the content begins without what the whole content is indented by.
  mutating func contentStart(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var text = start
    while text < end, isBlank(source[text]) { text += 1 }
    if text == end { return start }
    let excess = excess ?? max(text - start - indent, 0)
    self.excess = excess
    return min(start + excess, text)
  }

  /// Where a line without the same begins on which the end tag comes first.
  func start(_ start: Int, endTag: Int) -> Int { max(start, endTag - indent) }

  /// Where the end tag begins on a line; nil without one.
  static func endTag(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var position = start
    while let found = source.offset(of: UInt8(ascii: "<"), from: position, to: end) {
      if isTag("</aside", source, found, end) { return found }
      position = found + 1
    }
    return nil
  }

  private static func isTag(
    _ tag: StaticString, _ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    let count = tag.utf8CodeUnitCount
    guard start + count < end else { return false }
    let next = source[start + count]
    return (next == UInt8(ascii: ">") || isBlank(next)) && hasWord(tag, source, start)
  }

  private static func isMarkdownWord(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let word: StaticString = "data-markdown"
    return end - start == word.utf8CodeUnitCount && hasWord(word, source, start)
  }

  /// Whether `word`, in lower case, stands at `start` in any case.
  private static func hasWord(_ word: StaticString, _ source: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    (0..<word.utf8CodeUnitCount).allSatisfy { index in
      let byte = source[start + index]
      return word.utf8Start[index] == (byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte)
    }
  }
}
