import DeckModel

/// The steps inside slides, for every output that shows them: lists that build up and pauses become fragments, and each
/// fragment gets the number of its step (`settlements`, "Pauses").
///
/// A step's number counts from 0 and stands in `data-fragment-index`, for code that is lit in steps in
/// ``CodeBlock/firstStep``. The order is reveal.js's: fragments with an index by its value, then the others in document
/// order (`runtime-contract` 1.4); behind a pause the same begins anew.
enum Fragments {
  static func run(_ deck: inout Deck, _ context: inout PassContext) {
    guard context.options.form == .page else { return }
    let metadata = Metadata(deck.metadata)
    let listDepth = metadata.incrementalListDepth ?? context.options.incrementalListDepth
    let hasPauses = metadata.pauses ?? context.options.pauses
    for index in deck.slides.indices {
      let isConcerned = deck.slides[index].contents.mayHold(.attributes, or: .codeSteps)
      guard isConcerned || hasPauses || listDepth > 0 else { continue }
      let isWhole = deck.slides[index].attributes.hasClass("nonincremental")
      if listDepth > 0, !isWhole { IncrementalLists(depth: listDepth).mark(&deck.slides[index].children, level: 0) }
      var steps = SlideSteps(text: deck.text, hasPauses: hasPauses)
      steps.collect(&deck.slides[index].children)
      steps.number(&deck.slides[index].children)
    }
  }
}

/// How many steps a slide has after its first sight, in a deck that has been through the passes for the page.
package func stepCount(of slide: Slide) -> Int { stepCount(of: slide.children) }

private func stepCount(of nodes: [Node]) -> Int {
  nodes.reduce(0) { count, node in
    let own = node.attributes.isStep ? node.stepIndex.map { $0 + 1 } ?? 0 : 0
    return max(count, own, (node.firstCodeStep ?? 0) + node.codeStepCount, stepCount(of: node.children))
  }
}

extension Node {
  /// Steps of code after the first: reveal.js's `data-line-numbers="1|2-3"` has one.
  var codeStepCount: Int {
    switch kind {
    case .codeBlock(let code): (code.lineSteps ?? code.litLines).map(Self.furtherSteps) ?? 0
    case .element("code"): attributes["data-line-numbers"].map(Self.furtherSteps) ?? 0
    default: 0
    }
  }

  /// The number of the first of those steps.
  var firstCodeStep: Int? {
    get {
      switch kind {
      case .codeBlock(let code) where codeStepCount > 0: code.firstStep
      case .element("code") where codeStepCount > 0: stepIndex
      default: nil
      }
    }
    set {
      if case .codeBlock(var code) = kind {
        code.firstStep = newValue
        kind = .codeBlock(code)
      } else if newValue != nil {
        stepIndex = newValue
      }
    }
  }

  private static func furtherSteps(_ text: String) -> Int { text.utf8.count { $0 == UInt8(ascii: "|") } }
}

extension [Attribute] {
  /// Whether the element is a fragment that takes part in stepping.
  var isStep: Bool { !isEmpty && hasClass("fragment") && !hasClass("disabled") }

  /// Whether it is a step that hides the element.
  var fadesOut: Bool { isStep && hasClass("fade-out") }
}
