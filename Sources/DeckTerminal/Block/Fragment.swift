import DeckModel

/// What a step does to a piece of a slide; reveal.js's names (`runtime-contract` 1.4).
struct Fragment: Sendable {
  /// The slide's step, from 1, that reaches it.
  var step: Int
  var effect: Effect
  /// The number of the fragment around it; 0 for none.
  var parent: UInt16

  enum Effect: Sendable {
    case appear
    /// There before, gone when reached.
    case fadeOut
    case semiFadeOut
    /// There in its step only.
    case current
    case appearThenDim
    case strike
    case emphasise
    case color(Role, onlyCurrent: Bool)

    /// The effect that the words of a `class` ask for.
    static func named(_ classes: String) -> Effect {
      for word in classes.split(separator: " ") {
        switch word {
        case "fade-out": return .fadeOut
        case "semi-fade-out": return .semiFadeOut
        case "current-visible", "fade-in-then-out": return .current
        case "fade-in-then-semi-out": return .appearThenDim
        case "strike": return .strike
        case "grow", "shrink": return .emphasise
        case "highlight-red": return .color(.red, onlyCurrent: false)
        case "highlight-green": return .color(.green, onlyCurrent: false)
        case "highlight-blue": return .color(.blue, onlyCurrent: false)
        case "highlight-current-red": return .color(.red, onlyCurrent: true)
        case "highlight-current-green": return .color(.green, onlyCurrent: true)
        case "highlight-current-blue": return .color(.blue, onlyCurrent: true)
        default: continue
        }
      }
      return .appear
    }
  }
}

extension [Attribute] {
  /// The slide's step, from 1, of a fragment that takes part in stepping; nil for what is none. The passes have numbered
  /// it from 0.
  var step: Int? {
    guard let classes = self["class"] else { return nil }
    let words = classes.utf8.split { $0 <= 0x20 }
    guard words.contains(where: { $0.elementsEqual("fragment".utf8) }),
      !words.contains(where: { $0.elementsEqual("disabled".utf8) }),
      let index = self["data-fragment-index"].flatMap({ Int($0) }), (0..<100_000).contains(index)
    else { return nil }
    return index + 1
  }
}
