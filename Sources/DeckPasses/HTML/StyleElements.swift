import DeckModel

/// The pass that moves `<style>` elements to the deck's styles, in document order (`hackmd-dialect` 4.4). Until then
/// they are elements like others, which an attribute comment may mean.
enum StyleElements {
  static func run(_ deck: inout Deck, _ context: inout PassContext) {
    guard context.hasStyleElements, context.options.movesStyles else { return }
    for index in deck.slides.indices {
      move(from: &deck.slides[index].children, to: &deck.styles)
      move(from: &deck.slides[index].notes, to: &deck.styles)
    }
  }

  private static func move(from nodes: inout [Node], to styles: inout [Style]) {
    var hasStyle = false
    for index in nodes.indices {
      if case .element("style") = nodes[index].kind {
        hasStyle = true
        guard case .text(let css)? = nodes[index].children.first?.kind else { continue }
        styles.append(Style(css: css, range: nodes[index].range, attributes: nodes[index].attributes))
      } else if !nodes[index].children.isEmpty {
        move(from: &nodes[index].children, to: &styles)
      }
    }
    guard hasStyle else { return }
    nodes.removeAll { if case .element("style") = $0.kind { true } else { false } }
  }
}
