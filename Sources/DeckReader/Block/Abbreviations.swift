import DeckModel

/// `*[TEXT]: meaning` (`hackmd-dialect` 6.6).
struct Abbreviation {
  /// The text as it stands in prose, backslashes taken off.
  var text: [UInt8]
  var title: String
  /// Source offset of the definition.
  let start: Int

  static func matches(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    Abbreviation(source, start, end) != nil
  }

  init?(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    guard start + 4 < end, source[start] == UInt8(ascii: "*"), source[start + 1] == UInt8(ascii: "[") else {
      return nil
    }
    self.start = start
    text = []
    var position = start + 2
    while position < end, source[position] != UInt8(ascii: "]") {
      if source[position] == UInt8(ascii: "[") { return nil }
      if source[position] == UInt8(ascii: "\\"), position + 1 < end { position += 1 }
      text.append(source[position])
      position += 1
    }
    guard position + 1 < end, source[position + 1] == UInt8(ascii: ":"), !text.isEmpty else { return nil }
    var first = position + 2
    var last = end
    while first < last, isBlank(source[first]) { first += 1 }
    while last > first, isBlank(source[last - 1]) { last -= 1 }
    guard first < last else { return nil }
    title = String(decoding: source[first..<last], as: UTF8.self)
  }
}

extension BlockReader {
  /// Takes abbreviation lines out of the flow.
  mutating func foldAbbreviations(_ drafts: [Draft]) -> [Draft] {
    guard drafts.contains(where: { $0.disguise == .abbreviation }) else { return drafts }
    var kept: [Draft] = []
    for draft in drafts {
      let line = skeleton.lines[draft.first]
      if draft.disguise == .abbreviation, let found = Abbreviation(source, line.marker, line.end) {
        definitions.add(found)
      } else {
        kept.append(draft)
      }
    }
    return kept
  }
}
