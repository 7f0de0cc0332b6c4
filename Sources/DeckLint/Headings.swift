import DeckMath
import DeckModel
import DeckPasses

/// Headings that skip a level, slides without a heading, and slides that are called the same.
func headings(_ deck: LintedDeck) -> [Diagnostic] {
  var found: [Diagnostic] = []
  /// The first slide of each title.
  var titles: [String: String] = [:]
  for slide in deck.slides {
    var before: Int?
    var title: (text: String, range: SourceRange)?
    deck.visit(slide.children) { node in
      guard let level = node.headingLevel else { return }
      if let before, level > before + 1 {
        found.append(
          Diagnostic(
            .note, "heading-jump", at: node.range, "A heading of level \(level) follows one of level \(before)"))
      }
      before = level
      if title == nil { title = (PlainText(wordsOf: node.children, in: deck.deck.text).string, node.range) }
    }
    guard let title, !title.text.isEmpty else {
      if !isPictureAlone(slide, deck) {
        found.append(
          Diagnostic(
            .note, "untitled-slide", at: deck.place(of: slide), "Slide \(slide.number) has no heading",
            hint: "lists of slides and screen readers call it by its number"))
      }
      continue
    }
    let key = title.text.lowercased()
    if let first = titles[key] {
      found.append(
        Diagnostic(.note, "duplicate-title", at: title.range, "Slide \(first) has the same title"))
    } else {
      titles[key] = slide.number
    }
  }
  return found
}

/// Whether a slide is a picture or a colour and nothing to read, as slides between two parts are.
private func isPictureAlone(_ slide: LintedSlide, _ deck: LintedDeck) -> Bool {
  func holdsText(_ node: Node) -> Bool {
    switch node.kind {
    case .image: false
    case .text(let range), .code(let range):
      deck.deck.text.withBytes(range) { $0.contains { $0 > UInt8(ascii: " ") } }
    case .codeBlock, .math, .diagram: true
    default: node.children.contains(where: holdsText)
    }
  }
  return !slide.children.contains(where: holdsText)
}
