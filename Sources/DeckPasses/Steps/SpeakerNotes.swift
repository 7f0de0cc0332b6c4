import DeckModel

/// The pass that gathers a slide's speaker notes, whatever form they were written in: behind the marker, in
/// `<aside class="notes">`, in `data-notes` of the slide or of something on it.
///
/// Notes in or on a fragment are those of its step, as in reveal.js's speaker view; all others are the slide's, the
/// attribute's first and those behind the marker last. For the page, and for what is shown as on the page, asides leave
/// the slide's content, so that nobody takes them for it; the other form keeps them where HackMD has them as well.
enum SpeakerNotes {
  static func run(_ deck: inout Deck, _ context: inout PassContext) {
    let isPage = context.options.form == .page
    // Without steps their notes are the slide's.
    let hasSteps = isPage && Metadata(deck.metadata).slideOptions["fragments"]?.bool != false
    var collector = Collector(keepsAsides: !isPage, hasSteps: hasSteps)
    swap(&collector.text, &deck.text)
    for index in deck.slides.indices {
      let attribute = deck.slides[index].attributes.first { $0.name == "data-notes" }
      guard attribute != nil || deck.slides[index].contents.mayHold(.attributes) else { continue }
      if let attribute { collector.add(attribute, step: nil) }
      collector.collect(&deck.slides[index].children, step: nil)
      collector.move(to: &deck.slides[index].notes)
    }
    swap(&collector.text, &deck.text)
  }
}

private struct Collector {
  /// Whether they stay in the slide, too.
  let keepsAsides: Bool
  let hasSteps: Bool
  var text = TextPool(source: [])
  /// Of the slide at hand.
  private var ofSlide: [Node] = []
  private var ofSteps: [(step: Int, notes: Node)] = []

  init(keepsAsides: Bool, hasSteps: Bool) {
    self.keepsAsides = keepsAsides
    self.hasSteps = hasSteps
  }

  /// - Parameter step: Of the fragment that holds `nodes`.
  /// - Complexity: linear in the nodes; recursion follows the tree, whose depth is capped.
  mutating func collect(_ nodes: inout [Node], step: Int?) {
    var hasAsides = false
    for index in nodes.indices {
      var own = step
      if !nodes[index].attributes.isEmpty {
        if nodes[index].isNotes {
          hasAsides = true
          add(nodes[index], step: step)
          continue
        }
        if hasSteps, nodes[index].attributes.isStep { own = nodes[index].stepIndex ?? step }
        if let notes = nodes[index].attributes.first(where: { $0.name == "data-notes" }) { add(notes, step: own) }
      }
      if !nodes[index].children.isEmpty { collect(&nodes[index].children, step: own) }
    }
    if hasAsides, !keepsAsides { nodes.removeAll(where: \.isNotes) }
  }

  /// Plain text, whose lines stay lines.
  mutating func add(_ attribute: Attribute, step: Int?) {
    let lines = attribute.value.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
    guard !lines.isEmpty else { return }
    var paragraph = Node(.paragraph, attribute.range)
    for line in lines {
      if !paragraph.children.isEmpty { paragraph.children.append(Node(.lineBreak, attribute.range)) }
      paragraph.children.append(Node(.text(text.append(String(line))), attribute.range))
    }
    guard step != nil else { return ofSlide.append(paragraph) }
    let notes = [Attribute.own("class", "notes")]
    add(Node(.element("aside"), attribute.range, attributes: notes, children: [paragraph]), step: step)
  }

  private mutating func add(_ aside: Node, step: Int?) {
    guard aside.children.contains(where: holdsAnything) else { return }
    var aside = aside
    aside.stepIndex = step
    if let step { ofSteps.append((step, aside)) } else { ofSlide.append(aside) }
  }

  private func holdsAnything(_ node: Node) -> Bool {
    switch node.kind {
    case .text(let range): text.withBytes(range) { $0.contains { $0 > UInt8(ascii: " ") } }
    case .softBreak, .lineBreak, .comment: false
    case .paragraph, .plain: node.children.contains(where: holdsAnything)
    default: true
    }
  }

  /// Joins what was collected to the notes behind the marker.
  mutating func move(to notes: inout [Node]) {
    guard !ofSlide.isEmpty || !ofSteps.isEmpty else { return }
    // Stable, so that notes of one step keep the order of the source.
    let steps = ofSteps.enumerated().sorted { ($0.element.step, $0.offset) < ($1.element.step, $1.offset) }
    notes = ofSlide + notes + steps.map(\.element.notes)
    (ofSlide, ofSteps) = ([], [])
  }
}
