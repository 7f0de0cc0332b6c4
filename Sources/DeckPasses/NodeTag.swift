import DeckModel

extension Node {
  /// 1 to 6 for a heading, Markdown's or HTML's.
  package var headingLevel: Int? {
    guard let tag, tag.utf8.count == 2, tag.hasPrefix("h"), let level = tag.last?.wholeNumberValue,
      (1...6).contains(level)
    else { return nil }
    return level
  }

  /// The element that the node is written as; nil for text, breaks, comments and what has none of its own.
  package var tag: String? {
    switch kind {
    case .paragraph: "p"
    case .heading(let level): "h\(level)"
    case .blockQuote: "blockquote"
    case .list(let style): if case .bullet = style.marker { "ul" } else { "ol" }
    case .item: "li"
    case .codeBlock, .diagram: "pre"
    case .thematicBreak: "hr"
    case .code: "code"
    case .emphasis: "em"
    case .strong: "strong"
    case .link: "a"
    case .image: "img"
    case .element(let tag): tag
    case .math: "span"
    case .plain, .text, .softBreak, .lineBreak, .htmlBlock, .htmlInline, .comment, .unread: nil
    }
  }
}
