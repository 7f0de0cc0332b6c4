/// A pattern for paths as `.gitignore` has them: `*` and `?` within a name, `**` for any folders, a slash at the end
/// for folders only. A pattern without a slash before its end fits at every depth, another from the course's folder.
///
/// What fits a folder fits all that is in it.
package struct PathPattern: Hashable, Sendable {
  /// The pattern's text, for messages.
  package let text: String
  private let names: [[UInt8]]
  private let isFolder: Bool

  package init(_ text: String) {
    self.text = text
    var parts = text.utf8.split(separator: UInt8(ascii: "/")).map { Array($0) }.filter { $0 != [UInt8(ascii: ".")] }
    let isAnchored = text.utf8.dropLast().contains(UInt8(ascii: "/"))
    if !isAnchored { parts.insert(Self.anyFolders, at: 0) }
    names = parts
    isFolder = text.hasSuffix("/")
  }

  /// Whether the pattern fits the file at `path` or a folder on its way; `path` has no slash at its ends.
  ///
  /// - Complexity: O(names in the pattern x names in the path), times the lengths of names with `*`
  package func matches(_ path: String) -> Bool {
    let path = path.utf8.split(separator: UInt8(ascii: "/")).map { Array($0) }
    guard names.count > (names.first == Self.anyFolders ? 1 : 0) else { return false }
    // reached[n]: whether the first n names of the pattern fit the path's names so far.
    var reached = [Bool](repeating: false, count: names.count + 1)
    reached[0] = true
    Self.spread(&reached, names)
    for (index, name) in path.enumerated() {
      var next = [Bool](repeating: false, count: names.count + 1)
      for (place, pattern) in names.enumerated() where reached[place] {
        if pattern == Self.anyFolders {
          next[place] = true
        } else if fits(name[...], pattern) {
          next[place + 1] = true
        }
      }
      Self.spread(&next, names)
      reached = next
      let isLast = index == path.count - 1
      if reached[names.count], !isFolder || !isLast { return true }
    }
    return false
  }

  private static let anyFolders = Array("**".utf8)

  /// `**` may stand for nothing.
  private static func spread(_ reached: inout [Bool], _ names: [[UInt8]]) {
    for (place, pattern) in names.enumerated() where reached[place] && pattern == anyFolders {
      reached[place + 1] = true
    }
  }

  /// Whether one name fits one name's pattern: on a mismatch the last `*` takes one byte more.
  private func fits(_ name: ArraySlice<UInt8>, _ pattern: [UInt8]) -> Bool {
    var position = name.startIndex
    var place = 0
    var retry: (position: Int, place: Int)?
    while position < name.endIndex {
      if place < pattern.count, pattern[place] == UInt8(ascii: "*") {
        place += 1
        retry = (position, place)
      } else if place < pattern.count, pattern[place] == UInt8(ascii: "?") {
        position += 1
        while position < name.endIndex, name[position] & 0xC0 == 0x80 { position += 1 }
        place += 1
      } else if place < pattern.count, pattern[place] == name[position] {
        position += 1
        place += 1
      } else if let last = retry {
        retry = (last.position + 1, last.place)
        (position, place) = (last.position + 1, last.place)
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}

/// Patterns of which the last that fits decides; one that begins with `!` takes a path back in.
package struct IgnoreRules: Sendable {
  private var rules: [(pattern: PathPattern, ignores: Bool)] = []

  /// Adds the lines of a `.deckcignore`; blank ones and those that begin with `#` say nothing.
  package init() {}

  mutating package func add(lines text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      let trimmed = line.drop { $0 == " " || $0 == "\t" }
      guard !trimmed.isEmpty, trimmed.first != "#" else { continue }
      add(String(trimmed.reversed().drop { $0 == " " || $0 == "\t" }.reversed()))
    }
  }

  mutating package func add(_ rule: String) {
    let ignores = !rule.hasPrefix("!")
    rules.append((PathPattern(ignores ? rule : String(rule.dropFirst())), ignores))
  }

  package func ignore(_ path: String) -> Bool {
    guard !rules.isEmpty else { return false }
    return rules.last { $0.pattern.matches(path) }?.ignores ?? false
  }
}
