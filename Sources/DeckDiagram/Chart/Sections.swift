/// The title of a time line or a journey, and the sections that its columns belong to.
struct Sections {
  private(set) var title: String
  /// One without words for columns that stand before the first section.
  private(set) var labels: [Label] = []

  init(title: String) { self.title = title }

  /// Takes a comment, a title or the beginning of a section.
  mutating func takeStatement(_ scanner: inout TextScanner) -> Bool {
    if scanner.take("#") {
      _ = scanner.takeLine()
    } else if scanner.take(word: "title", anyCase: true) {
      title = Label.text(mermaid: scanner.takeLine())
    } else if scanner.take(word: "section", anyCase: true) {
      labels.append(Label(mermaid: scanner.takeLine(), isBold: true))
    } else {
      return false
    }
    return true
  }

  /// The section that the next column belongs to.
  mutating func current() -> Int {
    if labels.isEmpty { labels.append(Label("")) }
    return labels.count - 1
  }
}
