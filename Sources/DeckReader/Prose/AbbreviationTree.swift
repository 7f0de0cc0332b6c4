/// Abbreviations by their bytes: one node for each common beginning.
///
/// - Complexity: looking up costs the length of the longest match, however many abbreviations there are.
struct AbbreviationTree {
  private struct Branch {
    var next: [UInt8: Int] = [:]
    var title: String?
  }

  private var branches = [Branch()]

  var isEmpty: Bool { branches.count == 1 }

  /// The first meaning of a text stays.
  mutating func add(_ abbreviation: Abbreviation) {
    var branch = 0
    for byte in abbreviation.text {
      if let next = branches[branch].next[byte] {
        branch = next
      } else {
        branches.append(Branch())
        branches[branch].next[byte] = branches.count - 1
        branch = branches.count - 1
      }
    }
    if branches[branch].title == nil { branches[branch].title = abbreviation.title }
  }

  /// The longest abbreviation that begins at `start` and ends where `isEnd` says a word may.
  func longest(
    in text: UnsafeBufferPointer<UInt8>, at start: Int, isEnd: (Int) -> Bool
  ) -> (end: Int, title: String)? {
    var found: (end: Int, title: String)?
    var branch = 0
    var place = start
    while place < text.count, let next = branches[branch].next[text[place]] {
      branch = next
      place += 1
      if let title = branches[branch].title, isEnd(place) { found = (place, title) }
    }
    return found
  }
}
