/// Answers to "where is the next ...?" that are asked again and again from ascending places, each found in one
/// pass over the text.
struct Searches {
  /// By pattern; -1 for what was not asked yet, `Int.max` for none. Empty before the first question.
  private var next: [Int] = []
  /// Starts of backtick runs by their length, ascending.
  private var backticks: [Int: [Int]]?
  /// How many of them lie behind the asking place.
  private var passed: [Int: Int] = [:]
  private var environmentEnds: [String: [Int]]?

  enum Pattern: Int, CaseIterable {
    case dollars, parenthesis, squareBracket, comment, instruction, characterData, angle, embed, brace, bar

    var bytes: StaticString {
      switch self {
      case .dollars: "$$"
      case .parenthesis: "\\\\)"
      case .squareBracket: "\\\\]"
      case .comment: "-->"
      case .instruction: "?>"
      case .characterData: "]]>"
      case .angle: ">"
      case .embed: "%}"
      case .brace: "}"
      case .bar: "|"
      }
    }
  }

  /// The first place at or after `start` where `pattern` stands.
  ///
  /// - Complexity: O(distance), and no text is looked at twice for one pattern.
  mutating func first(_ pattern: Pattern, from start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    if next.isEmpty { next = [Int](repeating: -1, count: Pattern.allCases.count) }
    let known = next[pattern.rawValue]
    if known >= start { return known == .max ? nil : known }
    let found = pattern.bytes.withUTF8Buffer { pattern -> Int in
      var place = start
      while place + pattern.count <= text.count {
        if text[place] == pattern[0], (1..<pattern.count).allSatisfy({ text[place + $0] == pattern[$0] }) {
          return place
        }
        place += 1
      }
      return .max
    }
    next[pattern.rawValue] = found
    return found == .max ? nil : found
  }

  /// The first run of exactly `count` backticks at or after `start`.
  ///
  /// - Complexity: O(distance) up to 100 bytes ahead; further off one pass over the text for all lengths.
  mutating func backticks(_ count: Int, from start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    if backticks == nil {
      var place = start
      while place - start < 100, let run = Self.backtickRun(text, from: place) {
        if run.count == count { return run.lowerBound }
        place = run.upperBound
      }
      var found: [Int: [Int]] = [:]
      place = start
      while let run = Self.backtickRun(text, from: place) {
        found[run.count, default: []].append(run.lowerBound)
        place = run.upperBound
      }
      backticks = found
    }
    guard let places = backticks?[count] else { return nil }
    var index = passed[count] ?? 0
    while index < places.count, places[index] < start { index += 1 }
    passed[count] = index
    return index < places.count ? places[index] : nil
  }

  /// The next run of backticks at or after `start`.
  private static func backtickRun(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
    guard let first = text.offset(of: UInt8(ascii: "`"), from: start, to: text.count) else { return nil }
    var end = first
    while end < text.count, text[end] == UInt8(ascii: "`") { end += 1 }
    return first..<end
  }

  /// The first `\end{name}` at or after `start`.
  ///
  /// - Complexity: one pass over the text for all names, then O(log) each.
  mutating func environmentEnd(_ name: String, from start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    if environmentEnds == nil {
      var found: [String: [Int]] = [:]
      let opening: StaticString = "\\end{"
      opening.withUTF8Buffer { pattern in
        var place = 0
        while place + pattern.count < text.count {
          guard text[place] == pattern[0], (1..<pattern.count).allSatisfy({ text[place + $0] == pattern[$0] }) else {
            place += 1
            continue
          }
          let first = place + pattern.count
          var last = first
          while last < text.count, last - first <= 40, text[last] != UInt8(ascii: "}") { last += 1 }
          if last < text.count, text[last] == UInt8(ascii: "}") {
            found[String(decoding: text[first..<last], as: UTF8.self), default: []].append(place)
          }
          place = first
        }
      }
      environmentEnds = found
    }
    guard let places = environmentEnds?[name] else { return nil }
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < start { low = middle + 1 } else { high = middle }
    }
    return low < places.count ? places[low] : nil
  }
}
