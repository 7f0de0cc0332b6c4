/// The ids in use in one deck, authors' and generated ones.
package struct IdentifierRegister: Sendable {
  private var taken: Set<String> = []
  /// The number that the next repeat of an id is tried with.
  private var next: [String: Int] = [:]

  package init() {}

  /// Takes an id as it is, even when it is taken already.
  package mutating func reserve(_ id: String) { taken.insert(id) }

  /// Whether an id is in use.
  func holds(_ id: String) -> Bool { taken.contains(id) }

  /// An id that is free and reserved for nothing else: `wanted`, or with `u-` before it, or a number behind, from
  /// `first` on.
  ///
  /// - Complexity: amortised O(length of `wanted`)
  package mutating func claim(_ wanted: String, countingFrom first: Int = 2) -> String {
    let base = Self.isReserved(wanted) ? "u-" + wanted : wanted
    if taken.insert(base).inserted { return base }
    var number = next[base] ?? first
    while !taken.insert("\(base)-\(number)").inserted { number += 1 }
    next[base] = number + 1
    return "\(base)-\(number)"
  }

  /// Whether scripts of the page could take the element for something else (`trust` S8).
  package static func isReserved(_ id: String) -> Bool {
    ReservedNames.window.contains(id) || ReservedNames.nodes.contains(id) || id.hasPrefix("deckc-")
  }

  /// In characters.
  static let longest = 64

  /// A letter of any script, then letters, digits and `_ - . :`; at most 64 characters (`settlements`, "Ids").
  package static func isValid(_ id: String) -> Bool {
    var count = 0
    for scalar in id.unicodeScalars {
      count += 1
      switch scalar {
      case "a"..."z", "A"..."Z": continue
      case "0"..."9", "_", "-", ".", ":": if count == 1 { return false }
      case "\0"..."\u{7F}": return false
      default:
        let isDigit = scalar.properties.numericType == .decimal && count > 1
        guard scalar.properties.isAlphabetic || isDigit else { return false }
      }
    }
    return (1...longest).contains(count)
  }
}
