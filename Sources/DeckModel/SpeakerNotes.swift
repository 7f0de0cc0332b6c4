extension Node {
  /// Whether these are notes as HTML has them; among a slide's ``Slide/notes`` one form of them.
  package var isNotes: Bool {
    if case .element("aside") = kind { attributes.hasClass("notes") } else { false }
  }

  /// The step that a fragment, code that is lit in steps or the notes of one of these belong to, from 0.
  package var stepIndex: Int? {
    get { attributes["data-fragment-index"].flatMap { Int($0) } }
    set {
      let place = attributes.firstIndex { $0.name == "data-fragment-index" } ?? attributes.count
      attributes.replaceSubrange(
        place..<min(place + 1, attributes.count),
        with: newValue.map { [.own("data-fragment-index", String($0))] } ?? [])
    }
  }
}

extension Slide {
  /// What the speaker reads while a step is the last one that is shown, `step` counting from 0 and nil before the first:
  /// the step's own notes, else the slide's.
  package func notes(atStep step: Int?) -> [Node] {
    let own = step.map { step in notes.filter { $0.isNotes && $0.stepIndex == step } } ?? []
    return Self.contents(of: own.isEmpty ? notes.filter { !$0.isNotes || $0.stepIndex == nil } : own)
  }

  /// All of them, as on paper: the slide's, then those of the steps in their order.
  package var allNotes: [Node] { Self.contents(of: notes) }

  private static func contents(of notes: [Node]) -> [Node] { notes.flatMap { $0.isNotes ? $0.children : [$0] } }
}
