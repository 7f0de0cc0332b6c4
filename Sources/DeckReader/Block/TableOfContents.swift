import DeckModel

extension BlockReader {
  /// `[TOC]` or `[TOC maxLevel=N]` alone in a paragraph (`hackmd-dialect` 4.6). A pass fills the list in.
  func tableOfContents(_ lines: [SourceRange]) -> Node? {
    guard lines.count == 1, let line = lines.first, line.count >= 5, line.count < 40,
      source[line.lowerBound] == UInt8(ascii: "["), source[line.lowerBound + 1] | 0x20 == UInt8(ascii: "t")
    else { return nil }
    let text = string(line).lowercased()
    let words = text.split(whereSeparator: { $0 == " " || $0 == "\t" })
    var node = Node(.element("div"), line, attributes: [Attribute("class", "toc", at: line)])
    if words.count == 1 { return words[0] == "[toc]" ? node : nil }
    guard words.count == 2, words[0] == "[toc", words[1].hasPrefix("maxlevel="), words[1].hasSuffix("]") else {
      return nil
    }
    let digits = words[1].dropFirst("maxlevel=".count).dropLast()
    guard !digits.isEmpty, digits.count <= 3, digits.allSatisfy({ $0 >= "0" && $0 <= "9" }) else { return nil }
    node.attributes.append(Attribute("data-toc-depth", String(digits), at: line))
    return node
  }
}
