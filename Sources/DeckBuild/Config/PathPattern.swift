/// A pattern for paths as `.gitignore` has them: `*`, `?` and `[a-z]` within a name, `**` for any folders, a backslash in
/// front of a character that is meant as it is, a slash at the end for folders only. A pattern without a slash before its
/// end fits at every depth, another from the folder that the pattern is for.
///
/// What fits a folder fits all that is in it.
package struct PathPattern: Hashable, Sendable {
  /// The pattern's text, for messages.
  package let text: String
  private let names: [NamePattern]
  private let isFolder: Bool

  package init(_ text: String) {
    self.text = text
    var parts = text.utf8.split(separator: UInt8(ascii: "/")).map { NamePattern(Array($0)) }.filter { $0 != .here }
    let isAnchored = text.utf8.dropLast().contains(UInt8(ascii: "/"))
    if !isAnchored { parts.insert(.anyFolders, at: 0) }
    names = parts
    isFolder = text.hasSuffix("/")
  }

  /// Whether the pattern fits `path`, or a folder on its way; `path` has no slash at its ends.
  ///
  /// - Parameter isFolder: Whether `path` is a folder's.
  /// - Complexity: O(names in the pattern x names in the path), times the lengths of names with `*`
  package func matches(_ path: String, isFolder: Bool = false) -> Bool {
    fits(path, isFolder: isFolder, onTheWay: true)
  }

  /// Whether the pattern fits `path` itself.
  package func matchesExactly(_ path: String, isFolder: Bool) -> Bool {
    fits(path, isFolder: isFolder, onTheWay: false)
  }

  private func fits(_ path: String, isFolder isPathFolder: Bool, onTheWay: Bool) -> Bool {
    let path = path.utf8.split(separator: UInt8(ascii: "/"))
    guard names.count > (names.first == .anyFolders ? 1 : 0) else { return false }
    // reached[n]: whether the first n names of the pattern fit the path's names so far.
    var reached = [Bool](repeating: false, count: names.count + 1)
    reached[0] = true
    spread(&reached)
    for (index, name) in path.enumerated() {
      var next = [Bool](repeating: false, count: names.count + 1)
      for (place, pattern) in names.enumerated() where reached[place] {
        if pattern == .anyFolders {
          next[place] = true
          if place == names.count - 1 { next[place + 1] = true }
        } else if pattern.fits(name) {
          next[place + 1] = true
        }
      }
      spread(&next)
      reached = next
      let isLast = index == path.count - 1
      if reached[names.count], isLast || onTheWay, !isFolder || !isLast || isPathFolder { return true }
    }
    return false
  }

  /// `**` may stand for nothing, but at the end, where it is everything in a folder.
  private func spread(_ reached: inout [Bool]) {
    for (place, pattern) in names.enumerated().dropLast() where reached[place] && pattern == .anyFolders {
      reached[place + 1] = true
    }
  }
}
