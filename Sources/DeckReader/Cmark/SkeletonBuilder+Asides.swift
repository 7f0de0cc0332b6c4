/// Asides that hold Markdown from their first line on.
extension SkeletonBuilder {
  /// Shows the tag of an aside that holds Markdown, and what it holds as blocks of its own.
  mutating func showAside(_ next: Int) -> Begun {
    guard aside == nil, source.isBlank(from: line.start, to: next),
      let content = MarkdownAside.tagEnd(source, next, line.end)
    else { return .nothing }
    let (start, end) = (line.start, line.end)
    aside = MarkdownAside(indent: next - start)
    begin(.none)
    skeleton.show(source, start, content, lead: [], resume: start, head: content)
    skeleton.insert([], [], from: content, marker: content)
    if content < end { show(lineOfAside: content, end, from: content) }
    return .line
  }

  /// - Parameter content: Where it begins when the line is not the aside's alone.
  mutating func show(lineOfAside start: Int, _ end: Int, from content: Int? = nil) {
    guard var aside else { return }
    let text = content ?? aside.contentStart(source, start, end)
    self.aside = aside
    if case .fence = open.leaf { return show(line: text, end) }
    guard let tag = MarkdownAside.endTag(source, text, end) else { return show(line: text, end) }
    self.aside = nil
    if source.isBlank(from: text, to: tag) {
      show(line: aside.start(start, endTag: tag), end)
    } else {
      show(line: text, tag)
      show(line: tag, end)
    }
  }
}
